import type { Font } from '../../workbook/cell';
import type { Json } from '../../workbook/objects';
import type { Arguments } from '../arguments';
import { invalidArgument } from '../error';
import type { ValueMember } from '../object';

/** HTML colour names that Office.js users write. */
const colorNames: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00',
  orange: '#FFA500', gray: '#808080', grey: '#808080', purple: '#800080', lightgray: '#D3D3D3',
};

/** A colour as `#RRGGBB`, from `#rrggbb`, `rrggbb` or a name; undefined for the empty text. Throws InvalidArgument. */
export function colorText(given: Arguments): string | undefined {
  const text = given.string(0);
  if (text === '') return undefined;
  const named = colorNames[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`the colour ${text}`);
  return `#${text.replace('#', '').toUpperCase()}`;
}

type FontDraft = { readonly [K in keyof Font]?: Font[K] | undefined };
const ordinary = { name: '等线', size: 11, color: '#000000' };

/** The members of a font, given how to read the common font of a target and how to change all of its fonts. */
export function fontMembers<T>(
  read: (target: T, read: (font: Font) => Json) => Json,
  change: (target: T, change: (font: Font) => Font | undefined) => void,
): Readonly<Record<string, ValueMember<T>>> {
  const flag = (key: 'bold' | 'italic' | 'strikethrough'): ValueMember<T> => ({
    get: (target) => read(target, (font) => font[key] ?? false),
    set: (target, given) => {
      const on = given.boolean(0);
      change(target, (font) => normalFont({ ...font, [key]: on ? true : undefined }));
    },
  });
  return {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Color: {
      get: (target) => read(target, (font) => font.color ?? ordinary.color),
      set: (target, given) => {
        const color = colorText(given);
        change(target, (font) => normalFont({ ...font, color }));
      },
    },
    Name: {
      get: (target) => read(target, (font) => font.name ?? ordinary.name),
      set: (target, given) => {
        const name = given.string(0);
        change(target, (font) => normalFont({ ...font, name }));
      },
    },
    Size: {
      get: (target) => read(target, (font) => font.size ?? ordinary.size),
      set: (target, given) => {
        const size = given.number(0);
        if (size < 1 || size > 409) throw invalidArgument(`the letter size ${String(size)}`);
        change(target, (font) => normalFont({ ...font, size }));
      },
    },
    Underline: {
      get: (target) => read(target, (font) => font.underline ?? 'None'),
      set: (target, given) => {
        const word = given.word(0, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);
        change(target, (font) => normalFont({ ...font, underline: word === 'None' ? undefined : word }));
      },
    },
  };
}

/** A font without what is ordinary; undefined where nothing is left. */
export function normalFont(font: FontDraft): Font | undefined {
  const kept = Object.entries(font).filter(([, value]) => value !== undefined && value !== false);
  return kept.length === 0 ? undefined : (Object.fromEntries(kept));
}
