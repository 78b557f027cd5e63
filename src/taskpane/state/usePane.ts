import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Dispatch } from 'react';
import type { CheckCommands, CheckProgress, Failure, Outcome } from '../../commands/api';
import { chosenTable, INITIAL_STATE, reducePane } from './paneState';
import type { PaneEvent, PaneState, Step } from './paneState';
import type { PaneRequests } from './requests';

/** What the views can ask for. All of them end; none of them throws. */
export interface PaneActions {
  readonly inspect: () => Promise<void>;
  readonly chooseTable: (range: string) => void;
  readonly chooseTemplate: (templateId: string) => void;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  readonly clear: () => Promise<void>;
  readonly select: (sheet: string, cell: string) => Promise<void>;
  readonly dismiss: () => void;
}

/** Progress is shown at most this often, in milliseconds: more often costs time and cannot be read. */
const PROGRESS_INTERVAL = 80;

/**
 * The pane's state with everything that changes it. `onClearRequest` is called when the ribbon asks
 * to clear: like the pane's own button, it is answered by a question first.
 */
export function usePane(commands: CheckCommands, requests: PaneRequests, onClearRequest: () => void): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const current = useRef(state);
  const flow = useRef<Flow | null>(null);
  useEffect(() => {
    current.current = state;
  }, [state]);

  // One flow for each set of commands: it holds what is under way.
  const flowOf = useCallback((): Flow => {
    flow.current ??= new Flow(commands, dispatch, () => current.current);
    return flow.current;
  }, [commands]);

  const actions = useMemo<PaneActions>(
    () => ({
      inspect: () => flowOf().inspect('asked'),
      chooseTable: (range) => dispatch({ type: 'table-chosen', range }),
      chooseTemplate: (templateId) => dispatch({ type: 'template-chosen', templateId }),
      check: () => flowOf().check(),
      cancel: () => flowOf().cancel(),
      clear: () => flowOf().clear(),
      select: (sheet, cell) => flowOf().select(sheet, cell),
      dismiss: () => dispatch({ type: 'dismissed' }),
    }),
    [flowOf],
  );

  useEffect(() => {
    const running = flowOf();
    const stopListening = requests.listen(async (request) => {
      if (request === 'check') await running.checkFrontSheet();
      else onClearRequest();
    });
    const stopWatching = running.start();
    return () => {
      stopListening();
      stopWatching();
    };
  }, [flowOf, requests, onClearRequest]);

  return [state, actions];
}

/** What is under way: at most one command that writes, and only the newest look at the sheet counts. */
class Flow {
  private busy = false;
  private looks = 0;
  private abort: AbortController | null = null;

  constructor(
    private readonly commands: CheckCommands,
    private readonly dispatch: Dispatch<PaneEvent>,
    private readonly state: () => PaneState,
  ) {}

  /** First look, and a new one whenever another sheet comes to the front. Returns what ends it. */
  start(): () => void {
    let ended = false;
    void this.inspect('asked');
    const watching = this.guard('inspect', async () => {
      const stop = await this.commands.onSheetActivated(() => {
        if (!ended && !this.busy) void this.inspect('sheet-changed');
      });
      return { ok: true, value: stop };
    });
    return () => {
      ended = true;
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
    else if (why === 'asked' || this.state().result === null) this.dispatch({ type: 'failed', failure: outcome.failure, step: 'inspect' });
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
    const outcome = await this.guard('clear', () => this.commands.clear());
    this.busy = false;
    this.dispatch(outcome.ok ? { type: 'cleared', anything: outcome.value.cleared } : { type: 'failed', failure: outcome.failure, step: 'clear' });
  }

  /** 定位. */
  async select(sheet: string, cell: string): Promise<void> {
    if (this.busy) return;
    const outcome = await this.guard('select', () => this.commands.select(sheet, cell));
    if (!outcome.ok) this.dispatch({ type: 'failed', failure: outcome.failure, step: 'select' });
  }

  private async runCheck(what: { readonly sheet: string; readonly range: string; readonly templateId: string }): Promise<void> {
    this.busy = true;
    const abort = new AbortController();
    this.abort = abort;
    this.dispatch({ type: 'checking' });
    const outcome = await this.guard('check', () =>
      this.commands.check({ ...what, write: true, signal: abort.signal, onProgress: this.throttledProgress() }),
    );
    this.abort = null;
    this.busy = false;
    this.dispatch(outcome.ok ? { type: 'checked', result: outcome.value } : { type: 'failed', failure: outcome.failure, step: 'check' });
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
