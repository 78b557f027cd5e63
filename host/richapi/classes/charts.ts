import type { Chart } from '../../workbook/objects';
import { takeId, takeNumber } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { found, itemOf } from '../collection';
import { invalidArgument } from '../error';
import { HostClass, type HostObject } from '../object';
import { areaOf, requireAllowed, type SheetTarget } from '../rangeTarget';
import { chartClass } from './chart';
import { rangeClass } from './range';

/** A chart as the client sees it. */
export interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

/** Excel.ChartCollection. */
export const chartsClass: HostClass<SheetTarget> = new HostClass<SheetTarget>('ChartCollection', {
  values: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: objects,
  indexer: (target, given) => found(byName(target, given), `chart ${given.string(0)}`),
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, given) => found(byName(target, given), `chart ${given.string(0)}`),
    GetItemOrNullObject: byName,
    GetItemAt: (target, given) => itemOf(objects(target), given),
    Add: (target, given) => {
      requireAllowed(target, 'allowEditObjects');
      const source = given.target(1, rangeClass);
      if (source === null) throw given.wrong(1, 'a range');
      const number = takeNumber(target.session.workbook);
      const chart: Chart = {
        id: takeId(target.session.workbook), name: `Chart ${String(number)}`, type: given.string(0),
        source: { sheet: source.sheet.name, range: { ...areaOf(source) } }, seriesBy: seriesWord(given, 2),
        title: null, legend: { visible: true, position: 'Right' }, left: 0, top: 0, width: 360, height: 216,
      };
      target.sheet.charts.push(chart);
      target.session.touchLook();
      return chartClass.of({ ...target, chart });
    },
  },
});

/** Whether series lie in rows or columns; `Auto` where nothing is said. */
export function seriesWord(given: Arguments, position: number): Chart['seriesBy'] {
  return given.isAbsent(position) ? 'Auto' : given.word(position, ['Auto', 'Columns', 'Rows']);
}

function objects(target: SheetTarget): HostObject[] {
  return target.sheet.charts.map((chart) => chartClass.of({ ...target, chart }));
}

/** By name or id. */
function byName(target: SheetTarget, given: Arguments): HostObject | null {
  const key = given.string(0);
  const chart = target.sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart === undefined ? null : chartClass.of({ ...target, chart });
}

/** Throws InvalidArgument for a size that no chart has. */
export function requirePositive(length: number): number {
  if (!(length >= 0)) throw invalidArgument(`a length of ${String(length)}`);
  return length;
}
