import type { Arguments } from '../arguments';
import { HostError } from '../error';
import { HostClass, type ValueMember } from '../object';
import { areaOf, rangeOfText, requireAllowed, type RangeTarget } from '../rangeTarget';
import { edges } from '../sizes';
import { requirePositive, seriesWord, type ChartTarget } from './charts';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

const changed = (target: ChartTarget): void => { target.session.touchLook(); };

const length = (name: 'left' | 'top' | 'width' | 'height'): ValueMember<ChartTarget> => ({
  get: ({ chart }) => chart[name],
  set: (target, given) => { target.chart[name] = requirePositive(given.number(0)); changed(target); },
});

/** 图表. Excel.Chart. */
export const chartClass: HostClass<ChartTarget> = new HostClass<ChartTarget>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  values: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: (target, given) => { target.chart.name = given.string(0); changed(target); } },
    ChartType: { get: ({ chart }) => chart.type, set: (target, given) => { target.chart.type = given.string(0); changed(target); } },
    Left: length('left'),
    Top: length('top'),
    Width: length('width'),
    Height: length('height'),
  },
  objects: {
    Title: (target) => chartTitleClass.of(target),
    Legend: (target) => chartLegendClass.of(target),
    Worksheet: ({ session, sheet }) => worksheetClass.of({ session, sheet }),
  },
  methods: {
    Delete: (target) => {
      requireAllowed(target, 'allowEditObjects');
      target.sheet.charts = target.sheet.charts.filter((each) => each !== target.chart);
      changed(target);
    },
    SetData: (target, given) => {
      const source = given.target(0, rangeClass);
      if (source === null) throw given.wrong(0, 'a range');
      target.chart.source = { sheet: source.sheet.name, range: { ...areaOf(source) } };
      target.chart.seriesBy = seriesWord(given, 1);
      changed(target);
    },
    SetPosition: (target, given) => {
      const [first, last] = [cellGiven(target, given, 0), given.isAbsent(1) ? null : cellGiven(target, given, 1)];
      const from = edges(first);
      target.chart.left = from.left;
      target.chart.top = from.top;
      if (last !== null) {
        const to = edges(last);
        target.chart.width = to.left + to.width - from.left;
        target.chart.height = to.top + to.height - from.top;
      }
      changed(target);
    },
  },
});

function cellGiven({ session, sheet }: ChartTarget, given: Arguments, position: number): RangeTarget {
  const range = given.target(position, rangeClass) ?? rangeOfText(session, sheet, given.string(position));
  if (range.sheet !== sheet) throw new HostError('InvalidArgument', 'A chart is placed by cells of its own sheet.');
  return range;
}

/** Excel.ChartTitle. */
export const chartTitleClass: HostClass<ChartTarget> = new HostClass<ChartTarget>('ChartTitle', {
  values: {
    Text: { get: ({ chart }) => chart.title ?? '', set: (target, given) => { target.chart.title = given.string(0); changed(target); } },
    Visible: {
      get: ({ chart }) => chart.title !== null,
      set: (target, given) => { target.chart.title = given.boolean(0) ? (target.chart.title ?? '') : null; changed(target); },
    },
  },
});

/** Excel.ChartLegend. */
export const chartLegendClass: HostClass<ChartTarget> = new HostClass<ChartTarget>('ChartLegend', {
  values: {
    Visible: { get: ({ chart }) => chart.legend.visible, set: (target, given) => { target.chart.legend.visible = given.boolean(0); changed(target); } },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, given) => { target.chart.legend.position = given.word(0, ['Top', 'Bottom', 'Left', 'Right', 'Corner']); changed(target); },
    },
  },
});
