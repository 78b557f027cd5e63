import type { Grid, GridCell } from './grid';
import { shownText } from './grid';
import type { Header } from './header';
import type { ColumnRole } from './model';
import { headerKey } from './roleWords';
import { isPageLine, isRemark, isTotalLabel } from './words';

/** Sheet column of each role, with headers that span several columns already decided. */
export type RoleColumns = ReadonlyMap<ColumnRole, number>;

/** What a sheet row below a header is. */
export type LineKind =
  | 'data'
  | 'blank'
  | 'header' // the header again
  | 'total' // 合计
  | 'remark' // 填表人：…, or a page number
  | 'section' // a heading across the table
  | 'label'; // a dimension label without a task beside it

/** A header that is repeated may have more blanks and line breaks than the first time, so much more of them. */
const BLANKS_BESIDE = 40;

export interface Line {
  readonly row: number;
  readonly kind: LineKind;
  /** The cells that begin in this row, left to right. */
  readonly own: readonly GridCell[];
}

const ANSWER_ROLES: readonly ColumnRole[] = ['result', 'actual', 'target', 'problem'];

/** Tells rows of one table apart. */
export class LineReader {
  /** The words of all header lines, by column. */
  private readonly headerWords = new Map<number, Set<string>>();
  /** Longer texts, blanks included, are no headers. */
  private longestHeader = 0;
  private readonly roleColumns: ReadonlySet<number>;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly columns: RoleColumns,
    private readonly title: string,
  ) {
    this.roleColumns = new Set(columns.values());
    const { top, left, bottom, right } = header.range;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const text = grid.textAt(row, column);
        const words = this.headerWords.get(column) ?? new Set<string>();
        this.headerWords.set(column, words.add(headerKey(text)));
        this.longestHeader = Math.max(this.longestHeader, text.length + BLANKS_BESIDE);
      }
    }
  }

  read(row: number): Line {
    const { left, right } = this.header.range;
    const own = this.grid.filled(row, left, right).filter((cell) => cell.row === row);
    return { row, own, kind: this.kindOf(row, own) };
  }

  private kindOf(row: number, own: readonly GridCell[]): LineKind {
    const first = own[0];
    if (first === undefined) return 'blank';
    if (this.isHeader(own)) return 'header';
    const words = shownText(first.cell);
    if (isTotalLabel(words) && first.column <= this.columnOf('task')) return 'total';
    const task = this.ownAt('task', own);
    const result = this.ownAt('result', own) ?? this.ownAt('actual', own);
    const acrossTable = first.merge !== null && first.merge.right >= this.answerColumn() && first.column <= this.columnOf('task');
    const complete = task !== null && result !== null && task !== first;
    if (isRemark(words) && (/[:：]/u.test(words) || !complete || acrossTable)) return 'remark';
    if (own.length === 1 && isPageLine(words, this.title)) return 'remark';
    if (acrossTable) return 'section';
    if (task !== null || result !== null || ANSWER_ROLES.some((role) => this.ownAt(role, own) !== null)) return 'data';
    const inFront = own.every((cell) => cell.column < this.columnOf('task') && cell.column !== this.columns.get('index'));
    return inFront && this.grid.textAt(row, this.columnOf('task')) === '' ? 'label' : 'blank';
  }

  private isHeader(own: readonly GridCell[]): boolean {
    const named = own.filter((cell) => this.roleColumns.has(cell.column));
    const same = named.filter((cell) => this.isHeaderText(cell.column, shownText(cell.cell))).length;
    return same > 1 && same >= named.length * 0.6;
  }

  private isHeaderText(column: number, text: string): boolean {
    return text.length <= this.longestHeader && this.headerWords.get(column)?.has(headerKey(text)) === true;
  }

  private ownAt(role: ColumnRole, own: readonly GridCell[]): GridCell | null {
    const column = this.columns.get(role);
    return own.find((cell) => cell.column === column) ?? null;
  }

  private columnOf(role: ColumnRole): number {
    return this.columns.get(role) ?? this.header.range.left;
  }

  /** First column that answers a task. */
  private answerColumn(): number {
    return this.columns.get('result') ?? this.columns.get('actual') ?? this.header.range.right;
  }
}
