import type { Dispatch } from 'react';
import type { CheckCommands, CheckedTable, CheckProgress, CheckRequest, CheckResult, Failure, HandleRequest, LiveEvent, Outcome, WorkbookSettings } from '../../commands/api';
import type { TableReport } from '../../check/report';
import type { ColumnRole } from '../../check/table/model';
import { LiveWatch } from './liveWatch';
import { chosenTable } from './paneState';
import type { PaneEvent, PaneState, Step } from './paneState';

/** Progress is shown at most this often, in milliseconds: more often costs time and cannot be read. */
const PROGRESS_INTERVAL = 80;

/** What is under way: at most one command that writes, and only the newest look at the sheet counts. */
export class Flow {
  private busy = false;
  private readonly watch: LiveWatch;
  /** The result that is shown: the state that React holds may lag behind it. */
  private latest: CheckResult | null = null;
  private wantsLive = true;
  private settling: Promise<unknown> = Promise.resolve();
  private looks = 0;
  private abort: AbortController | null = null;

  constructor(
    private readonly commands: CheckCommands,
    private readonly dispatch: Dispatch<PaneEvent>,
    private readonly state: () => PaneState,
  ) {
    this.watch = new LiveWatch(commands, (event) => { this.follow(event); });
  }

  /** First look, and a new one whenever another sheet comes to the front. Returns what ends it. */
  start(): () => void {
    let ended = false;
    void this.inspect('asked').then(() => this.loadSettings());
    const watching = this.guard('inspect', async () => {
      const stop = await this.commands.onSheetActivated(() => {
        if (!ended && !this.busy) void this.inspect('sheet-changed');
      });
      return { ok: true, value: stop };
    });
    return () => {
      ended = true;
      void this.unwatch();
      void watching.then((outcome) => {
        if (!outcome.ok) return null;
        return this.guard('inspect', async () => {
          await outcome.value();
          return { ok: true, value: null };
        });
      });
    };
  }

  /**
   * Looks at the sheet in front. A clerk who turns to the summary or to another sheet keeps the
   * results in view: when that sheet holds no table, what was found before stays.
   */
  async inspect(why: 'asked' | 'sheet-changed'): Promise<void> {
    if (this.busy) return;
    const look = ++this.looks;
    if (why === 'asked') this.dispatch({ type: 'inspecting' });
    const outcome = await this.guard('inspect', () => this.commands.inspect());
    if (this.overtaken(look)) return;
    if (outcome.ok) this.dispatch({ type: 'inspected', inspection: outcome.value });
    else if (why === 'asked' || !this.isKept(outcome.failure)) this.dispatch({ type: 'failed', failure: outcome.failure, step: 'inspect' });
  }

  /** 一键核验 from the pane: the table that the pane shows. */
  async check(): Promise<void> {
    const { inspection, templateId } = this.state();
    const table = chosenTable(this.state());
    if (this.busy || inspection === null || table === null) return;
    await this.runCheck({ sheet: inspection.sheet, range: table.range, templateId });
  }

  /** 一键核验 from the ribbon: the sheet in front, whatever the pane shows. */
  async checkFrontSheet(): Promise<void> {
    if (this.busy) return;
    const look = ++this.looks;
    this.dispatch({ type: 'inspecting' });
    const outcome = await this.guard('inspect', () => this.commands.inspect());
    if (this.overtaken(look)) return;
    if (!outcome.ok) {
      this.dispatch({ type: 'failed', failure: outcome.failure, step: 'inspect' });
      return;
    }
    const chosen = this.state().inspection?.sheet === outcome.value.sheet ? this.state().range : '';
    this.dispatch({ type: 'inspected', inspection: outcome.value });
    const { tables, sheet } = outcome.value;
    const table = tables.find((one) => one.range === chosen) ?? (tables.length === 1 ? tables[0] : undefined);
    if (table === undefined) {
      this.dispatch({ type: 'failed', failure: { code: 'several-tables', data: { sheet, count: tables.length } }, step: 'check' });
      return;
    }
    await this.runCheck({ sheet, range: table.range, templateId: this.state().templateId });
  }

  /** 核验全部工作表. */
  async checkAll(): Promise<void> {
    if (this.busy) return;
    await this.writing('check-all', (abort) => this.commands.checkAll({ templateId: 'auto', write: true, ...abort }), (all) => ({ type: 'all-checked', all }));
    await this.watchResult();
  }

  /** 定角色 of a column of a table, or of a row that could be a header. */
  async setRole(range: string, column: string, role: ColumnRole | 'none' | null): Promise<void> {
    if (this.busy) return;
    const { inspection } = this.state();
    const look = ++this.looks;
    this.dispatch({ type: 'inspecting' });
    const outcome = await this.guard('role', () => this.commands.setColumnRole({ ...(inspection === null ? {} : { sheet: inspection.sheet }), range, column, role }));
    if (this.overtaken(look)) return;
    if (!outcome.ok) {
      // Where no table is left, or the row that was named still is none, what is missing is told as by a look at the sheet.
      this.dispatch({ type: 'failed', failure: outcome.failure, step: inspection === null || outcome.failure.candidates !== undefined ? 'inspect' : 'role' });
      return;
    }
    this.dispatch({ type: 'inspected', inspection: outcome.value });
    this.dispatch({ type: 'outdated', why: 'columns' });
  }

  /** 手工匹配, and a new check, which goes by it. */
  async rematch(report: TableReport, row: number, taskId: string | null | undefined): Promise<void> {
    if (this.busy || report.template === null) return;
    const { sheet, range, template } = report;
    this.begin();
    const outcome = await this.guard('rematch', () => this.commands.rematch({ sheet, range, row, templateId: template.id, taskId }));
    if (outcome.ok) {
      await this.runCheck({ sheet, range, templateId: template.id });
      return;
    }
    this.abort = null;
    this.busy = false;
    this.dispatch({ type: 'failed', failure: outcome.failure, step: 'rematch' });
  }

  /** 处理 of a finding, in 问题清单 and in the result. Gives why that failed, else null. */
  async handle(request: HandleRequest): Promise<Failure | null> {
    const outcome = await this.guard('check', () => this.commands.handle(request));
    if (!outcome.ok) return outcome.failure;
    this.dispatch({ type: 'handled', key: request.key, handled: { handling: request.handling, reason: request.reason } });
    return null;
  }

  /** Reads the workbook's settings. Gives why that failed, else null. */
  async loadSettings(): Promise<Failure | null> {
    const outcome = await this.guard('check', () => this.commands.settings());
    if (!outcome.ok) return outcome.failure;
    this.wantsLive = outcome.value.live;
    this.dispatch({ type: 'settings-read', settings: outcome.value });
    return null;
  }

  /**
   * Keeps changed settings in the workbook, one change after the other. Read anew before each, for
   * columns, matches and coauthors change them too. Gives why that failed, else null.
   */
  changeSettings(changes: Partial<WorkbookSettings>): Promise<Failure | null> {
    const changed = this.settling.then(async () => {
      const now = await this.guard('check', () => this.commands.settings());
      if (!now.ok) return now.failure;
      const settings = { ...now.value, ...changes };
      this.dispatch({ type: 'settings-read', settings });
      const kept = await this.guard('check', () => this.commands.saveSettings(settings));
      if (kept.ok) this.dispatch(onlyLive(changes) ? { type: 'settings-read', settings } : { type: 'settings-kept', settings });
      else this.dispatch({ type: 'settings-read', settings: now.value });
      if (kept.ok && changes.live !== undefined) await this.followLive(changes.live);
      return kept.ok ? null : kept.failure;
    });
    this.settling = changed;
    return changed;
  }

  /** Shows the results of one table of a check of all. */
  async showTable(table: CheckedTable): Promise<void> {
    await this.unwatch();
    this.latest = table;
    this.dispatch({ type: 'result-shown', result: table });
    await this.watchResult();
  }

  /** 插入示例表, and a look at it. */
  async insertSample(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.dispatch({ type: 'inserting' });
    const outcome = await this.guard('sample', () => this.commands.insertSample());
    this.busy = false;
    if (!outcome.ok) {
      this.dispatch({ type: 'failed', failure: outcome.failure, step: 'sample' });
      return;
    }
    await this.inspect('asked');
    if (this.state().trouble === null) this.dispatch({ type: 'sample-inserted' });
  }

  /**
   * 编辑模板. Brings the sheet 任务模板 in front, made from the template in use where there is none yet,
   * and looks at the table again, for the template counts from now on.
   */
  async editTemplate(cell?: string): Promise<void> {
    const { inspection, range, templateId } = this.state();
    if (this.busy || inspection === null || range === '') return;
    this.busy = true;
    this.dispatch({ type: 'opening-template' });
    const { sheet } = inspection;
    const outcome = await this.guard('template', () => this.commands.exportTemplate({ sheet, range, templateId }));
    const look = outcome.ok ? await this.guard('inspect', () => this.commands.inspect(sheet)) : null;
    this.busy = false;
    if (!outcome.ok) {
      this.dispatch({ type: 'failed', failure: outcome.failure, step: 'template' });
      return;
    }
    if (look?.ok === true) this.dispatch({ type: 'inspected', inspection: look.value });
    this.dispatch({ type: 'template-opened', opened: outcome.value });
    if (cell !== undefined) await this.select(outcome.value.sheet, cell);
  }

  cancel(): void {
    if (this.abort === null) return;
    this.dispatch({ type: 'cancelling' });
    this.abort.abort();
  }

  /** 清除标记. */
  async clear(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.dispatch({ type: 'clearing' });
    await this.unwatch();
    this.latest = null;
    const outcome = await this.guard('clear', () => this.commands.clear());
    this.busy = false;
    this.dispatch(outcome.ok ? { type: 'cleared', anything: outcome.value.cleared } : { type: 'failed', failure: outcome.failure, step: 'clear' });
    // The sheet in front may have been one of those that are gone now.
    if (outcome.ok && this.state().inspection === null) await this.inspect('sheet-changed');
  }

  /** 定位; also while a check runs, which may take long. */
  async select(sheet: string, cell: string): Promise<void> {
    const outcome = await this.guard('select', () => this.commands.select(sheet, cell));
    if (!outcome.ok) this.dispatch({ type: 'failed', failure: outcome.failure, step: 'select' });
  }

  private async runCheck(what: { readonly sheet: string; readonly range: string; readonly templateId: string }): Promise<void> {
    await this.writing('check', (abort) => this.commands.check({ ...what, write: true, follow: this.wantsLive && this.state().settings !== null, ...abort }), (result) => {
      this.latest = result;
      return { type: 'checked', result };
    });
    await this.watchResult();
  }

  /** Watches the table whose result is shown, where the user has not switched that off. */
  private async watchResult(): Promise<void> {
    const result = this.latest;
    if (result === null) return;
    if (this.state().settings === null) await this.loadSettings();
    if (!this.wantsLive) return;
    const { sheet, range, template, columns } = result.report;
    const outcome = await this.guard('check', async () => ({ ok: true, value: await this.watch.start({ sheet, range, templateId: template?.id ?? 'none', write: true, columns }) }));
    this.dispatch({ type: 'watching', watching: outcome.ok && outcome.value });
  }

  private async followLive(live: boolean): Promise<void> {
    this.wantsLive = live;
    if (live) await this.watchResult();
    else await this.unwatch();
  }

  private async unwatch(): Promise<void> {
    await this.guard('check', async () => {
      await this.watch.stop();
      return { ok: true, value: null };
    });
    this.dispatch({ type: 'watching', watching: false });
  }

  /** Shows at once that a check has begun, and how to cancel it: what is pressed from now on is not lost unseen. */
  private begin(): AbortController {
    this.busy = true;
    this.abort ??= new AbortController();
    this.dispatch({ type: 'checking' });
    return this.abort;
  }

  /** Runs a check that writes, with progress and a way to cancel it. */
  private async writing<T>(step: Step, run: (abort: Pick<CheckRequest, 'signal' | 'onProgress'>) => Promise<Outcome<T>>, done: (value: T) => PaneEvent): Promise<void> {
    const abort = this.begin();
    await this.unwatch();
    const outcome = await this.guard(step, () => run({ signal: abort.signal, onProgress: this.throttledProgress() }));
    this.abort = null;
    this.busy = false;
    this.dispatch(outcome.ok ? done(outcome.value) : { type: 'failed', failure: outcome.failure, step });
  }

  /** 实时核验. Once the table has changed its place or form, what was found of it no longer holds, and is looked for again. */
  private follow(event: LiveEvent): void {
    this.dispatch({ type: 'live', event });
    if (event.kind === 'stale') void this.lookAtWatched(event.reason === 'sheet-gone' ? undefined : this.latest?.report.sheet, '');
    if (event.kind !== 'checked') return;
    this.latest = event.result;
    const { sheet, range } = event.result.report;
    if (this.isElsewhere(event.result)) void this.lookAtWatched(sheet, range);
  }

  /** True where the table stands elsewhere than what was found last says, or nothing was found. */
  private isElsewhere({ report: { sheet, range, rows } }: CheckResult): boolean {
    const table = chosenTable(this.state());
    return table === null || (table.sheet === sheet && (table.range !== range || table.rowCount !== rows.length));
  }

  /** Looks again at the sheet of the table, at the one in front where it is gone; `range` is the table that is meant, where that is known. */
  private async lookAtWatched(sheet: string | undefined, range: string): Promise<void> {
    if (this.busy) return;
    const look = ++this.looks;
    const outcome = await this.guard('inspect', () => this.commands.inspect(sheet));
    if (this.overtaken(look)) return;
    this.dispatch(outcome.ok ? { type: 'inspected', inspection: outcome.value } : { type: 'failed', failure: outcome.failure, step: 'inspect' });
    if (outcome.ok && outcome.value.tables.some((table) => table.range === range)) this.dispatch({ type: 'table-chosen', range });
  }

  /** True where a look that failed leaves in view what is there: the results, and the table whose template is being edited. */
  private isKept(failure: Failure): boolean {
    const { result, templateSheet } = this.state();
    return result !== null || (templateSheet !== null && failure.data.sheet === templateSheet);
  }

  /** True where a newer look, or a command that writes, began while this look was under way. */
  private overtaken(look: number): boolean {
    return look !== this.looks || this.busy;
  }

  private throttledProgress(): (progress: CheckProgress) => void {
    let shown: CheckProgress['phase'] | null = null;
    let next = 0;
    return (progress) => {
      const now = performance.now();
      if (progress.phase === shown && now < next && progress.done !== progress.total) return;
      shown = progress.phase;
      next = now + PROGRESS_INTERVAL;
      this.dispatch({ type: 'progressed', progress });
    };
  }

  /** Commands do not throw; loading them may (a part of the page that cannot be fetched). */
  private async guard<T>(step: Step, run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await run();
    } catch (error) {
      const failure: Failure = { code: 'unexpected', data: {}, technical: `${step}: ${String(error)}` };
      return { ok: false, failure };
    }
  }
}

/** Whether a check is live says nothing about its results. */
function onlyLive(changes: Partial<WorkbookSettings>): boolean {
  return Object.keys(changes).every((name) => name === 'live');
}
