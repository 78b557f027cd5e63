import type { CellRange } from '../../../src/check/snapshot';
import { cellCount, fullAddress } from '../../workbook/areas';
import type { Worksheet } from '../../workbook/workbook';
import { HostClass } from '../object';
import { clearCells } from '../rangeContent';
import { rangeTarget } from '../rangeTarget';
import type { HostSession } from '../session';
import { itemOf } from '../collection';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

/** Several ranges of one sheet. */
export interface RangeAreasTarget {
  readonly session: HostSession;
  readonly sheet: Worksheet;
  readonly areas: readonly CellRange[];
}

const ranges = ({ session, sheet, areas }: RangeAreasTarget) => areas.map((area) => rangeClass.of(rangeTarget(session, sheet, area)));

/** 多个区域. Excel.RangeAreas, as far as merged areas and lists of addresses need it. */
export const rangeAreasClass: HostClass<RangeAreasTarget> = new HostClass<RangeAreasTarget>('RangeAreas', {
  keptByReference: true,
  values: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    AddressLocal: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    Areas: (target) => rangeCollectionClass.of(target),
    Worksheet: ({ session, sheet }) => worksheetClass.of({ session, sheet }),
  },
  methods: {
    Clear: ({ session, sheet, areas }, given) => {
      const what = given.isAbsent(0) ? 'All' : given.word(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      for (const area of areas) clearCells(rangeTarget(session, sheet, area), what);
    },
  },
});

/** Excel.RangeCollection. */
export const rangeCollectionClass: HostClass<RangeAreasTarget> = new HostClass<RangeAreasTarget>('RangeCollection', {
  items: ranges,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, given) => itemOf(ranges(target), given),
  },
});
