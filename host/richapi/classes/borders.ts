import type { CellRange } from '../../../src/check/snapshot';
import type { Border, BorderSide, CellStyle } from '../../workbook/cell';
import type { Json } from '../../workbook/objects';
import type { Arguments } from '../arguments';
import { itemOf } from '../collection';
import { HostClass } from '../object';
import { areaOf, type RangeTarget } from '../rangeTarget';
import { changeStyles, commonStyle } from '../styles';
import { colorText } from './look';

/** Sides of a range: those of its cells, and the lines inside it. */
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type RangeSide = (typeof sides)[number];

/** One side of a range. */
interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: RangeSide;
}

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Excel.RangeBorderCollection. */
export const rangeBordersClass: HostClass<RangeTarget> = new HostClass<RangeTarget>('RangeBorderCollection', {
  values: { Count: { get: () => sides.length } },
  items: (range) => sides.map((side) => rangeBorderClass.of({ range, side })),
  indexer: (range, given) => rangeBorderClass.of({ range, side: given.word(0, sides) }),
  methods: {
    GetItem: (range, given) => rangeBorderClass.of({ range, side: given.word(0, sides) }),
    GetItemAt: (range, given) => itemOf(sides.map((side) => rangeBorderClass.of({ range, side })), given),
  },
});

/** Excel.RangeBorder. */
export const rangeBorderClass: HostClass<BorderTarget> = new HostClass<BorderTarget>('RangeBorder', {
  identity: ({ side }) => ({ SideIndex: side }),
  values: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => readLine(target, (line) => line?.style ?? 'None'),
      set: (target, given) => {
        const style = given.word(0, lineStyles);
        changeLine(target, (line) => (style === 'None' ? undefined : { ...ordinaryLine, ...line, style }));
      },
    },
    Color: {
      get: (target) => readLine(target, (line) => line?.color ?? '#000000'),
      set: (target, given) => {
        const color = colorOf(given);
        changeLine(target, (line) => ({ ...ordinaryLine, ...line, color }));
      },
    },
    Weight: {
      get: (target) => readLine(target, (line) => line?.weight ?? 'Thin'),
      set: (target, given) => {
        const weight = given.word(0, weights);
        changeLine(target, (line) => ({ ...ordinaryLine, ...line, weight }));
      },
    },
  },
});

const ordinaryLine: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function colorOf(given: Arguments): string {
  return colorText(given) ?? '#000000';
}

/** The cells that bear a side of a range, and on which side of the cell. */
function bearers({ range, side }: BorderTarget): { area: CellRange; sides: BorderSide[] }[] {
  const area = areaOf(range);
  switch (side) {
    case 'EdgeTop': return [{ area: { ...area, bottom: area.top }, sides: ['EdgeTop'] }];
    case 'EdgeBottom': return [{ area: { ...area, top: area.bottom }, sides: ['EdgeBottom'] }];
    case 'EdgeLeft': return [{ area: { ...area, right: area.left }, sides: ['EdgeLeft'] }];
    case 'EdgeRight': return [{ area: { ...area, left: area.right }, sides: ['EdgeRight'] }];
    case 'InsideVertical': return area.left === area.right ? [] : [
      { area: { ...area, right: area.right - 1 }, sides: ['EdgeRight'] },
      { area: { ...area, left: area.left + 1 }, sides: ['EdgeLeft'] },
    ];
    case 'InsideHorizontal': return area.top === area.bottom ? [] : [
      { area: { ...area, bottom: area.bottom - 1 }, sides: ['EdgeBottom'] },
      { area: { ...area, top: area.top + 1 }, sides: ['EdgeTop'] },
    ];
    case 'DiagonalDown':
    case 'DiagonalUp': return [{ area, sides: [side] }];
  }
}

function changeLine(target: BorderTarget, change: (line: Border | undefined) => Border | undefined): void {
  for (const { area, sides: cellSides } of bearers(target)) {
    changeStyles({ ...target.range, area }, (style) => cellSides.reduce<CellStyle | ReturnType<typeof withLine>>((made, side) => withLine(made, side, change), style));
  }
}

type BorderDraft = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

function withLine(style: BorderDraft, side: BorderSide, change: (line: Border | undefined) => Border | undefined): BorderDraft {
  const { [side]: line, ...others } = style.borders ?? {};
  const next = change(line);
  return { ...style, borders: next === undefined ? others : { ...others, [side]: next } };
}

function readLine(target: BorderTarget, read: (line: Border | undefined) => Json): Json {
  const [first] = bearers(target);
  const side = first?.sides[0];
  if (first === undefined || side === undefined) return null;
  return commonStyle({ ...target.range, area: first.area }, (style) => read(style.borders?.[side]));
}
