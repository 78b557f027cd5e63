import { rangeAddress } from '../check/address';
import type { SelfCheckTable } from '../check/table/model';
import { watchSheets, type Rows, type SheetEdit, type SheetWatch } from '../excel';
import { parseRange } from '../excel/names';
import type { CheckResult, FailureCode, LiveEvent, StaleReason, WatchRequest } from './api';
import { checkReading } from './check';
import type { Dependencies } from './createCommands';
import type { LeftTable } from './handover';
import { LiveReading } from './liveReading';
import { failureOf, failWith } from './outcome';

/** Failures that say that the results no longer hold. */
const STALE: Readonly<Partial<Record<FailureCode, StaleReason>>> = {
  'sheet-gone': 'sheet-gone',
  'own-sheet': 'table-gone',
  'empty-sheet': 'table-gone',
  'no-table': 'table-gone',
  'no-task-column': 'table-gone',
  'no-result-column': 'table-gone',
  'no-data-rows': 'table-gone',
  'several-tables': 'structure-changed',
};

/** Edits that wait to be checked. */
interface Pending {
  readonly rows: readonly Rows[];
  /** True where nothing but the content of these rows was edited. */
  readonly contentOnly: boolean;
  readonly byOthers: boolean;
  readonly sheetDeleted: boolean;
}

/**
 * 实时核验. Watches the table and checks again what was edited, once the edits have paused. Marks are
 * written only where the table has some: a table whose marks were cleared is checked without writing.
 */
export async function runWatch(request: WatchRequest, listener: (event: LiveEvent) => void, dependencies: Dependencies): Promise<() => Promise<void>> {
  const { sheet, range } = request;
  if (sheet === undefined || range === undefined) throw failWith('no-table', sheet === undefined ? {} : { sheet });
  const watch = new TableWatch(request, range, listener, dependencies);
  await watch.start(sheet);
  return () => watch.stop();
}

/** One check at a time; what is edited meanwhile is checked after it. */
class TableWatch {
  private pending: Pending | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private readonly abort = new AbortController();
  private watched: SheetWatch | null = null;
  private readonly live: LiveReading;
  /** The row above the first task. */
  private headerRow = Number.POSITIVE_INFINITY;
  /** What columns the table has; null before that is known. */
  private roles: readonly string[] | null;

  constructor(
    private readonly request: WatchRequest,
    /** Where the table stood last. */
    private range: string,
    private readonly listener: (event: LiveEvent) => void,
    private readonly dependencies: Dependencies,
  ) {
    this.live = new LiveReading(dependencies.patience);
    this.roles = request.columns === undefined ? null : rolesOf(request.columns);
  }

  async start(sheet: string): Promise<void> {
    const { handover, patience } = this.dependencies;
    const left = await handover.take(sheet, this.range);
    const watch = left?.watch ?? (await watchSheets(sheet, parseRange(this.range), patience));
    this.watched = watch;
    if (left !== null) await this.goOn(left);
    const heard = watch.tell((edit) => { this.note(edit); });
    // What was edited while the table was checked may have been read or not.
    if (heard > 0) this.live.forget();
  }

  /** Goes on from a check, so that the first edit is read like all others. */
  private async goOn({ watch, kept, after, result, turn }: LeftTable): Promise<void> {
    try {
      await watch.lookAgain(parseRange(this.range));
    } catch (error) {
      await watch.stop();
      throw error;
    }
    this.learn(result);
    this.live.goOn(kept, after, turn);
    const { turns } = this.dependencies;
    // Where that fails, the first edit has all read, and tells what is wrong.
    if (after === null) void turns.take(() => this.live.complete(kept, turns.count)).catch(() => undefined);
  }

  private learn({ report: { range, columns, rows } }: CheckResult): void {
    this.range = range;
    this.roles = rolesOf(columns);
    this.headerRow = Math.min(...rows.map(({ row }) => row)) - 1;
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.abort.abort();
    await this.watched?.stop();
  }

  private note({ rows, contentOnly, byOthers, where }: SheetEdit): void {
    if (this.abort.signal.aborted) return;
    if (where === 'around') {
      this.live.forget();
      return;
    }
    this.keep({ rows: rows === null || where !== 'table' ? [] : [rows], contentOnly, byOthers, sheetDeleted: where === 'sheet-deleted' });
    if (!this.running) this.schedule();
  }

  private keep({ rows, contentOnly, byOthers, sheetDeleted }: Pending): void {
    const before = this.pending;
    this.pending = {
      rows: [...(before?.rows ?? []), ...rows],
      contentOnly: contentOnly && before?.contentOnly !== false,
      byOthers: byOthers || before?.byOthers === true,
      sheetDeleted: sheetDeleted || before?.sheetDeleted === true,
    };
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { void this.run(); }, this.dependencies.quiet);
  }

  private async run(): Promise<void> {
    const edits = this.pending;
    if (edits === null || this.running) return;
    this.pending = null;
    this.running = true;
    this.tell({ kind: 'checking' });
    const event = await this.checkEdits(edits);
    this.tell(event);
    this.running = false;
    const more = this.pending as Pending | null;
    // What could not be checked waits for the next edit.
    if (event.kind === 'failed') this.keep(edits);
    if (more !== null && !this.abort.signal.aborted) this.schedule();
  }

  private async checkEdits(edits: Pending): Promise<LiveEvent> {
    if (edits.sheetDeleted) return { kind: 'stale', reason: 'sheet-gone' };
    try {
      const result = await this.dependencies.turns.take(() => this.check(edits));
      const isEdited = (row: number): boolean => edits.rows.some(({ from, to }) => row >= from && row <= to);
      return { kind: 'checked', result, rows: result.report.rows.map(({ row }) => row).filter(isEdited), byOthers: edits.byOthers };
    } catch (error) {
      const failure = failureOf(error);
      // The sheet has tables, none of them where this one stood.
      const reason = failure.code === 'no-table' && failure.data.range !== undefined ? 'structure-changed' : STALE[failure.code];
      return reason === undefined ? { kind: 'failed', failure } : { kind: 'stale', reason };
    }
  }

  private async check({ rows, contentOnly }: Pending): Promise<CheckResult> {
    const { watched, request, abort, dependencies } = this;
    const edited = contentOnly && rows.every(({ from }) => from > this.headerRow) ? rows : null;
    // Asked for by its id, the sheet is found after it was renamed.
    const { kept, partly } = await this.live.read(watched?.sheetId, edited, dependencies.turns.count);
    const { reading } = kept;
    const mark = reading.previous.marks.find(({ saved, sheet }) => saved.id === watched?.markId() && sheet === reading.snapshot.name);
    watched?.columnsAre([mark?.status, mark?.notes].flatMap((column) => (column === null || column === undefined ? [] : [column.range])));
    // The mark's name moves along when rows and columns are inserted.
    const place = mark?.table ?? null;
    const range = place === null ? this.range : rangeAddress(place);
    // Where nothing moved, the header stands where it stood; else its mark has moved along.
    const top = place?.top ?? (contentOnly ? parseRange(this.range)?.top : undefined);
    const { result, after } = await checkReading(reading, { ...request, range, write: request.write && mark !== undefined, signal: abort.signal }, dependencies, {
      rows: partly ? edited : null,
      mustBe: (table) => { this.mustBe(table, top); },
    });
    this.live.remember(kept, after);
    this.learn(result);
    return result;
  }

  /**
   * A table whose header was changed may still be found: by the header of a later page, or with a column less.
   * What was found before does not hold for it, and what is found now would not say why.
   */
  private mustBe(table: SelfCheckTable, top: number | undefined): void {
    const isSame = (top === undefined || table.range.top === top) && (this.roles === null || this.roles.join() === rolesOf(table.columns).join());
    if (!isSame) throw failWith('no-table', { sheet: table.sheet, range: this.range });
  }

  private tell(event: LiveEvent): void {
    if (!this.abort.signal.aborted) this.listener(event);
  }
}

/** The roles that some column has, in a fixed order. */
function rolesOf(columns: object): readonly string[] {
  return Object.keys(columns).sort();
}
