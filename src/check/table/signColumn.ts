import { textsBelow } from './asking';
import type { Grid } from './grid';
import type { Header } from './header';
import type { ColumnSign } from './model';
import { plain } from './words';

/** 指标性质, 比较符号, 指标方向: what stands in such a column, and how a figure is to be compared. */
const SIGNS: ReadonlyMap<string, ColumnSign> = new Map([
  ...(['≥', '>=', '⩾', '≧', '大于等于', '大于或等于', '不低于', '不少于', '不小于', '正向', '正向指标'] as const).map((word) => [word, '>='] as const),
  ...(['≤', '<=', '⩽', '≦', '小于等于', '小于或等于', '不高于', '不超过', '不多于', '不大于', '反向', '反向指标', '负向', '负向指标', '逆向', '逆向指标'] as const).map((word) => [word, '<='] as const),
  ...(['>', '大于', '高于'] as const).map((word) => [word, '>'] as const),
  ...(['<', '小于', '低于'] as const).map((word) => [word, '<'] as const),
]);
/** What stands beside the signs and compares nothing by itself: a figure to be met is one not to fall short of. */
const OTHERS: ReadonlySet<string> = new Set(['=', '等于', '定性', '定性指标', '定量', '—', '-', '--', '/', '无', '其他']);

/** The sign in a row of the column that holds nothing but signs. */
export class SignColumn {
  private readonly column: number | undefined;

  /** Looks at the columns that have a name and no role. Constant time for each. */
  constructor(
    private readonly grid: Grid,
    header: Pick<Header, 'others' | 'range'>,
  ) {
    this.column = header.others.find(({ column }) => isOfSigns(grid, header.range.bottom, column))?.column;
  }

  /** Undefined where the row has none. */
  in(row: number): ColumnSign | undefined {
    return this.column === undefined ? undefined : SIGNS.get(plain(this.grid.textAt(row, this.column)));
  }
}

function isOfSigns(grid: Grid, bottom: number, column: number): boolean {
  const words = textsBelow(grid, bottom, column).texts.map(plain);
  return words.some((word) => SIGNS.has(word)) && words.every((word) => SIGNS.has(word) || OTHERS.has(word));
}
