import { wholeSheet } from '../../workbook/areas';
import type { Json, PageLayout } from '../../workbook/objects';
import type { Arguments } from '../arguments';
import { found } from '../collection';
import { HostClass, type HostObject, type ValueMember } from '../object';
import { areaOf, rangeOfText, rangeTarget, type RangeTarget, type SheetTarget } from '../rangeTarget';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';

/** Points in one of the units that Office.js offers. */
const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const papers = ['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5'] as const;

const changed = ({ session }: SheetTarget): void => { session.touchLook(); };

const margin = (side: keyof PageLayout['margins']): ValueMember<SheetTarget> => ({
  get: ({ sheet }) => sheet.pageLayout.margins[side],
  set: (target, given) => { target.sheet.pageLayout.margins[side] = given.number(0); changed(target); },
});

const flag = (name: 'centerHorizontally' | 'centerVertically' | 'printGridlines'): ValueMember<SheetTarget> => ({
  get: ({ sheet }) => sheet.pageLayout[name],
  set: (target, given) => { target.sheet.pageLayout[name] = given.boolean(0); changed(target); },
});

/** Excel.PageLayout. */
export const pageLayoutClass: HostClass<SheetTarget> = new HostClass<SheetTarget>('PageLayout', {
  values: {
    Orientation: {
      get: ({ sheet }) => sheet.pageLayout.orientation,
      set: (target, given) => { target.sheet.pageLayout.orientation = given.word(0, ['Portrait', 'Landscape']); changed(target); },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.pageLayout.paperSize,
      set: (target, given) => { target.sheet.pageLayout.paperSize = given.word(0, papers); changed(target); },
    },
    Zoom: { get: ({ sheet }) => ({ ...sheet.pageLayout.zoom }), set: (target, given) => { setZoom(target, given); changed(target); } },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    TopMargin: margin('top'), BottomMargin: margin('bottom'), LeftMargin: margin('left'), RightMargin: margin('right'),
    HeaderMargin: margin('header'), FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (target) => headersFootersClass.of(target) },
  methods: {
    SetPrintArea: (target, given) => {
      const areas = given.target(0, rangeAreasClass)?.areas;
      target.sheet.pageLayout.printArea = (areas ?? [areaOf(rangeGiven(target, given))]).map((area) => ({ ...area }));
      changed(target);
    },
    GetPrintArea: (target) => found(printArea(target), 'print area'),
    GetPrintAreaOrNullObject: printArea,
    SetPrintMargins: (target, given) => {
      const unit = pointsPer[given.word(0, ['Points', 'Inches', 'Centimeters'])];
      const { margins } = target.sheet.pageLayout;
      for (const [side, length] of Object.entries(given.record(1))) {
        if (typeof length === 'number') margins[marginSide(side, given)] = length * unit;
      }
      changed(target);
    },
    SetPrintTitleRows: (target, given) => {
      const { top, bottom } = areaOf(rangeGiven(target, given));
      target.sheet.pageLayout.titleRows = { first: top, last: bottom };
      changed(target);
    },
    SetPrintTitleColumns: (target, given) => {
      const { left, right } = areaOf(rangeGiven(target, given));
      target.sheet.pageLayout.titleColumns = { first: left, last: right };
      changed(target);
    },
    GetPrintTitleRowsOrNullObject: ({ session, sheet }) => {
      const rows = sheet.pageLayout.titleRows;
      return rows === null ? null : rangeClass.of(rangeTarget(session, sheet, { ...wholeSheet, top: rows.first, bottom: rows.last }));
    },
    GetPrintTitleColumnsOrNullObject: ({ session, sheet }) => {
      const columns = sheet.pageLayout.titleColumns;
      return columns === null ? null : rangeClass.of(rangeTarget(session, sheet, { ...wholeSheet, left: columns.first, right: columns.last }));
    },
  },
});

const words = (place: 'header' | 'footer', side: 'left' | 'center' | 'right'): ValueMember<SheetTarget> => ({
  get: ({ sheet }) => sheet.pageLayout[place][side],
  set: (target, given) => { target.sheet.pageLayout[place][side] = given.string(0); changed(target); },
});

/** Excel.HeaderFooterGroup: only what stands on all pages. */
export const headersFootersClass: HostClass<SheetTarget> = new HostClass<SheetTarget>('HeaderFooterGroup', {
  objects: { DefaultForAllPages: (target) => headerFooterClass.of(target) },
});

/** Excel.HeaderFooter. */
export const headerFooterClass: HostClass<SheetTarget> = new HostClass<SheetTarget>('HeaderFooter', {
  values: {
    LeftHeader: words('header', 'left'), CenterHeader: words('header', 'center'), RightHeader: words('header', 'right'),
    LeftFooter: words('footer', 'left'), CenterFooter: words('footer', 'center'), RightFooter: words('footer', 'right'),
  },
});

function rangeGiven({ session, sheet }: SheetTarget, given: Arguments): RangeTarget {
  return given.target(0, rangeClass) ?? rangeOfText(session, sheet, given.string(0));
}

function printArea({ session, sheet }: SheetTarget): HostObject | null {
  const areas = sheet.pageLayout.printArea;
  return areas.length === 0 ? null : rangeAreasClass.of({ session, sheet, areas });
}

function setZoom({ sheet }: SheetTarget, given: Arguments): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = given.record(0);
  const pages = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);
  if (typeof scale === 'number') {
    if (scale < 10 || scale > 400) throw given.wrong(0, 'a scale from 10 to 400');
    sheet.pageLayout.zoom = { scale };
  } else {
    sheet.pageLayout.zoom = { horizontalFitToPages: pages(horizontalFitToPages), verticalFitToPages: pages(verticalFitToPages) };
  }
}

function marginSide(side: string, given: Arguments): keyof PageLayout['margins'] {
  switch (side) {
    case 'top': case 'bottom': case 'left': case 'right': case 'header': case 'footer': return side;
    default: throw given.wrong(1, 'margins');
  }
}
