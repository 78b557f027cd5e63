import { wholeSheet } from '../../workbook/areas';
import { HostClass, type HostObject } from '../object';
import { areaOf, rangeOfText, rangeTarget, type SheetTarget } from '../rangeTarget';
import { rangeClass } from './range';

/** Excel.WorksheetFreezePanes. */
export const freezePanesClass: HostClass<SheetTarget> = new HostClass<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    FreezeRows: (target, given) => { freeze(target, given.optionalNumber(0, 1), 0); },
    FreezeColumns: (target, given) => { freeze(target, 0, given.optionalNumber(0, 1)); },
    FreezeAt: (target, given) => {
      const range = given.target(0, rangeClass) ?? rangeOfText(target.session, target.sheet, given.string(0));
      const area = areaOf(range);
      freeze(target, area.right === wholeSheet.right || area.bottom !== wholeSheet.bottom ? area.bottom : 0, area.right === wholeSheet.right ? 0 : area.right);
    },
    Unfreeze: (target) => { freeze(target, 0, 0); },
    GetLocationOrNullObject: location,
    GetLocation: (target) => location(target) ?? rangeClass.of(rangeTarget(target.session, target.sheet, { top: 1, left: 1, bottom: 1, right: 1 })),
  },
});

function freeze({ session, sheet }: SheetTarget, rows: number, columns: number): void {
  sheet.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
  session.touchLook();
}

function location({ session, sheet }: SheetTarget): HostObject | null {
  if (sheet.frozen === null) return null;
  const { rows, columns } = sheet.frozen;
  const area = { top: 1, left: 1, bottom: rows === 0 ? wholeSheet.bottom : rows, right: columns === 0 ? wholeSheet.right : columns };
  return rangeClass.of(rangeTarget(session, sheet, area));
}
