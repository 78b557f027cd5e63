import { HostClass } from '../object';
import { colorText, fontMembers } from './look';
import type { FormatTarget } from './conditionalFormats';

/** Excel.ConditionalRangeFormat: what a conditional format lays over the cells. */
export const conditionalLookClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('ConditionalRangeFormat', {
  values: {
    NumberFormat: {
      get: ({ format }) => format.look.numberFormat ?? null,
      set: ({ session, format }, given) => { format.look.numberFormat = given.string(0); session.touchLook(); },
    },
  },
  objects: {
    Fill: (target) => conditionalFillClass.of(target),
    Font: (target) => conditionalFontClass.of(target),
  },
});

/** Excel.ConditionalRangeFill. */
export const conditionalFillClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('ConditionalRangeFill', {
  values: {
    Color: {
      get: ({ format }) => format.look.fill ?? null,
      set: ({ session, format }, given) => {
        const fill = colorText(given);
        if (fill === undefined) delete format.look.fill;
        else format.look.fill = fill;
        session.touchLook();
      },
    },
  },
  methods: {
    Clear: ({ session, format }) => { delete format.look.fill; session.touchLook(); },
  },
});

const { Bold, Italic, Strikethrough, Underline, Color } = fontMembers<FormatTarget>(
  ({ format }, read) => read(format.look.font ?? {}),
  ({ session, format }, change) => {
    const font = change(format.look.font ?? {});
    if (font === undefined) delete format.look.font;
    else format.look.font = font;
    session.touchLook();
  },
);

/** Excel.ConditionalRangeFont. */
export const conditionalFontClass: HostClass<FormatTarget> = new HostClass<FormatTarget>('ConditionalRangeFont', {
  values: Object.fromEntries(Object.entries({ Bold, Italic, Strikethrough, Underline, Color }).flatMap(([name, member]) => (member === undefined ? [] : [[name, member]]))),
  methods: {
    Clear: ({ session, format }) => { delete format.look.font; session.touchLook(); },
  },
});
