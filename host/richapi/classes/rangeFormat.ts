import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '../../workbook/cell';
import type { Json } from '../../workbook/objects';
import { autofitColumns, autofitRows } from '../autofit';
import { HostClass } from '../object';
import type { RangeTarget } from '../rangeTarget';
import { readSize, resetSize, writeSize } from '../sizes';
import { changeStyles, commonStyle } from '../styles';
import { colorText, fontMembers } from './look';
import { rangeBordersClass } from './borders';

const horizontals: readonly ['General', ...HorizontalAlignment[]] = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const verticals: readonly ['Bottom', ...VerticalAlignment[]] = ['Bottom', 'Top', 'Center', 'Justify', 'Distributed'];

const set = changeStyles;
const common = (range: RangeTarget, read: (style: CellStyle) => Json): Json => commonStyle(range, read);

/** Excel.RangeFormat. */
export const rangeFormatClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('RangeFormat', {
  values: {
    ColumnWidth: {
      get: (range) => readSize(range, 'columns'),
      set: (range, given) => { writeSize(range, 'columns', given.number(0)); },
    },
    RowHeight: {
      get: (range) => readSize(range, 'rows'),
      set: (range, given) => { writeSize(range, 'rows', given.number(0)); },
    },
    UseStandardWidth: {
      get: (range) => readSize(range, 'columns') === range.sheet.standardWidth,
      set: (range, given) => { if (given.boolean(0)) resetSize(range, 'columns'); },
    },
    UseStandardHeight: {
      get: (range) => readSize(range, 'rows') === range.sheet.standardHeight,
      set: (range, given) => { if (given.boolean(0)) resetSize(range, 'rows'); },
    },
    HorizontalAlignment: {
      get: (range) => common(range, (style) => style.horizontalAlignment ?? 'General'),
      set: (range, given) => {
        const word = given.word(0, horizontals);
        set(range, (style) => ({ ...style, horizontalAlignment: word === 'General' ? undefined : word }));
      },
    },
    VerticalAlignment: {
      get: (range) => common(range, (style) => style.verticalAlignment ?? 'Bottom'),
      set: (range, given) => {
        const word = given.word(0, verticals);
        set(range, (style) => ({ ...style, verticalAlignment: word === 'Bottom' ? undefined : word }));
      },
    },
    WrapText: {
      get: (range) => common(range, (style) => style.wrapText ?? false),
      set: (range, given) => { const wrapText = given.boolean(0); set(range, (style) => ({ ...style, wrapText })); },
    },
    ShrinkToFit: {
      get: (range) => common(range, (style) => style.shrinkToFit ?? false),
      set: (range, given) => { const shrinkToFit = given.boolean(0); set(range, (style) => ({ ...style, shrinkToFit })); },
    },
    IndentLevel: {
      get: (range) => common(range, (style) => style.indentLevel ?? 0),
      set: (range, given) => { const indentLevel = given.whole(0); set(range, (style) => ({ ...style, indentLevel })); },
    },
    TextOrientation: {
      get: (range) => common(range, (style) => style.textOrientation ?? 0),
      set: (range, given) => { const textOrientation = given.number(0); set(range, (style) => ({ ...style, textOrientation })); },
    },
  },
  objects: {
    Fill: (range) => rangeFillClass.of(range),
    Font: (range) => rangeFontClass.of(range),
    Borders: (range) => rangeBordersClass.of(range),
    Protection: (range) => formatProtectionClass.of(range),
  },
  methods: {
    AutofitColumns: (range) => { autofitColumns(range); },
    AutofitRows: (range) => { autofitRows(range); },
  },
});

/** Excel.RangeFill. No fill reads as white, as in Excel. */
export const rangeFillClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('RangeFill', {
  values: {
    Color: {
      get: (range) => common(range, (style) => style.fill ?? '#FFFFFF'),
      set: (range, given) => { const fill = colorText(given); set(range, (style) => ({ ...style, fill })); },
    },
    Pattern: { get: (range) => common(range, (style) => (style.fill === undefined ? 'None' : 'Solid')) },
  },
  methods: {
    Clear: (range) => { set(range, (style) => ({ ...style, fill: undefined })); },
  },
});

/** Excel.RangeFont. */
export const rangeFontClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('RangeFont', {
  values: fontMembers<RangeTarget>(
    (range, read) => common(range, (style) => read(style.font ?? {})),
    (range, change) => { set(range, (style) => ({ ...style, font: change(style.font ?? {}) })); },
  ),
});

/** Excel.FormatProtection. */
export const formatProtectionClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('FormatProtection', {
  values: {
    Locked: {
      get: (range) => common(range, (style) => style.locked ?? true),
      set: (range, given) => {
        const locked = given.boolean(0);
        set(range, (style) => ({ ...style, locked: locked ? undefined : false }));
      },
    },
    FormulaHidden: {
      get: (range) => common(range, (style) => style.formulaHidden ?? false),
      set: (range, given) => {
        const hidden = given.boolean(0);
        set(range, (style) => ({ ...style, formulaHidden: hidden ? true : undefined }));
      },
    },
  },
});
