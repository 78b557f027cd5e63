import type { Border, BorderSide, CellStyle, Font } from '../workbook/cell';
import type { ConditionalLook } from '../workbook/objects';
import { builtInFormats, horizontalWords, lineWord, underlineWords, verticalWords, wordFor } from './styleWords';
import { tag } from './xml';

/** The font of a workbook that names none. */
const plainFont: Font = { name: '等线', size: 11, color: '#000000' };
/** Formats whose number means the same in every language of Excel. */
const sharedFormats = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 45, 46, 47, 48, 49];
const firstOwnFormat = 164;

/** A list of parts in which each stands once; gives the number of a part. */
class Pool {
  private readonly numbers = new Map<string, number>();

  number(part: string): number {
    const known = this.numbers.get(part);
    if (known !== undefined) return known;
    this.numbers.set(part, this.numbers.size);
    return this.numbers.size - 1;
  }

  get size(): number {
    return this.numbers.size;
  }

  list(name: string): string {
    return tag(name, { count: this.size }, [...this.numbers.keys()]);
  }
}

/** Collects the looks that a workbook uses and writes the styles part. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly cells = new Pool();
  private readonly looks = new Pool();
  private readonly font: Font;
  private readonly known = new Map<CellStyle, number>();

  constructor(ordinary: Font | undefined) {
    this.font = ordinary ?? plainFont;
    // The first two fills are fixed by the format; the first of each kind is the ordinary one.
    for (const pattern of ['none', 'gray125']) this.fills.number(tag('fill', {}, tag('patternFill', { patternType: pattern })));
    this.cell(undefined);
  }

  /** Number of a cell's look. */
  cell(style: CellStyle | undefined): number {
    if (style === undefined) return this.cells.number(this.format({}));
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.cells.number(this.format(style));
    this.known.set(style, number);
    return number;
  }

  /** Number of the look of a conditional format. */
  look({ font, fill, numberFormat, borders }: ConditionalLook): number {
    return this.looks.number(tag('dxf', {}, [
      font ? fontXml(font) : '',
      numberFormat === undefined ? '' : tag('numFmt', { numFmtId: this.formatNumber(numberFormat), formatCode: numberFormat }),
      fill === undefined ? '' : tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: argb(fill) }) + tag('bgColor', { rgb: argb(fill) }))),
      borders ? bordersXml(borders) : '',
    ]));
  }

  /** The styles part; ask for it last. */
  xml(): string {
    const formats = [...this.formats].map(([code, id]) => tag('numFmt', { numFmtId: id, formatCode: code }));
    const plain = tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return tag('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      formats.length > 0 ? tag('numFmts', { count: formats.length }, formats) : '',
      this.fonts.list('fonts'),
      this.fills.list('fills'),
      this.borders.list('borders'),
      tag('cellStyleXfs', { count: 1 }, plain),
      this.cells.list('cellXfs'),
      tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      this.looks.size > 0 ? this.looks.list('dxfs') : tag('dxfs', { count: 0 }),
    ]);
  }

  private format(style: CellStyle): string {
    const format = style.numberFormat === undefined ? 0 : this.formatNumber(style.numberFormat);
    const font = this.fonts.number(fontXml({ ...this.font, ...style.font }));
    const fill = style.fill === undefined ? 0 : this.fills.number(tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: argb(style.fill) }) + tag('bgColor', { indexed: 64 }))));
    const border = this.borders.number(bordersXml(style.borders ?? {}));
    const alignment = alignmentXml(style);
    const protection = style.locked === false || style.formulaHidden === true
      ? tag('protection', { locked: style.locked === false ? false : undefined, hidden: style.formulaHidden })
      : '';
    return tag('xf', {
      numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0,
      applyNumberFormat: format > 0 ? true : undefined, applyFont: font > 0 ? true : undefined, applyFill: fill > 0 ? true : undefined,
      applyBorder: border > 0 ? true : undefined, applyAlignment: alignment === '' ? undefined : true, applyProtection: protection === '' ? undefined : true,
    }, alignment + protection);
  }

  private formatNumber(code: string): number {
    const builtIn = sharedFormats.find((id) => builtInFormats[id] === code);
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = firstOwnFormat + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** A font element; in runs of letters the name stands in `rFont`. */
export function fontXml(font: Font, element: 'font' | 'rPr' = 'font'): string {
  return tag(element, {}, [
    element === 'rPr' && font.name !== undefined ? tag('rFont', { val: font.name }) : '',
    font.bold === true ? '<b/>' : '',
    font.italic === true ? '<i/>' : '',
    font.strikethrough === true ? '<strike/>' : '',
    font.underline ? tag('u', { val: wordFor(underlineWords, font.underline) }) : '',
    font.size === undefined ? '' : tag('sz', { val: font.size }),
    font.color === undefined ? '' : tag('color', { rgb: argb(font.color) }),
    element === 'font' && font.name !== undefined ? tag('name', { val: font.name }) : '',
  ]);
}

function bordersXml(borders: Partial<Record<BorderSide, Border>>): string {
  const line = (name: string, border: Border | undefined): string =>
    border ? tag(name, { style: lineWord(border) }, tag('color', { rgb: argb(border.color) })) : `<${name}/>`;
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  return tag('border', { diagonalUp: borders.DiagonalUp ? true : undefined, diagonalDown: borders.DiagonalDown ? true : undefined }, [
    line('left', borders.EdgeLeft), line('right', borders.EdgeRight), line('top', borders.EdgeTop), line('bottom', borders.EdgeBottom),
    line('diagonal', diagonal),
  ]);
}

function alignmentXml(style: CellStyle): string {
  const rotation = style.textOrientation ?? 0;
  const attributes = {
    horizontal: wordFor(horizontalWords, style.horizontalAlignment),
    vertical: wordFor(verticalWords, style.verticalAlignment),
    textRotation: rotation === 0 ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
    wrapText: style.wrapText === true ? true : undefined,
    indent: style.indentLevel,
    shrinkToFit: style.shrinkToFit === true ? true : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? '' : tag('alignment', attributes);
}
