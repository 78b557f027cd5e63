import type { CheckAllResult, CheckProgress, CheckResult, Failure, FoundTable, Handled, Inspection, LiveEvent, TemplateSheet, WorkbookSettings } from '../../commands/api';
import { settles } from '../../output/handling';
import { afterLiveEvent, NOT_LIVE } from './liveState';
import type { LiveState } from './liveState';

/** What the pane is doing. */
export type Activity = 'inspecting' | 'checking' | 'clearing' | 'inserting' | 'opening-template' | 'idle';

/** What was being done when something went wrong: it decides the next step that is offered. */
export type Step = 'inspect' | 'check' | 'check-all' | 'clear' | 'select' | 'sample' | 'role' | 'rematch' | 'template';

/** What the pane tells after something was done. */
export type Notice = 'checked' | 'all-checked' | 'cancelled' | 'cleared' | 'nothing-to-clear' | 'sample-inserted' | 'template-made' | 'template-shown';

/** What was changed since the check whose result is shown, so that the next one may say something else. */
export type Outdated = 'template' | 'columns' | 'settings';

export interface Trouble {
  readonly failure: Failure;
  readonly step: Step;
}

/** Everything that the pane shows, but for filters and what is folded open. */
export interface PaneState {
  readonly activity: Activity;
  readonly inspection: Inspection | null;
  /** Address of the chosen table; `''` where none is chosen. */
  readonly range: string;
  /** A template's id, `auto` or `none`. */
  readonly templateId: string;
  readonly progress: CheckProgress | null;
  readonly cancelling: boolean;
  readonly result: CheckResult | null;
  /** What the last 核验全部工作表 found; null before the first. */
  readonly all: CheckAllResult | null;
  readonly live: LiveState;
  /** Null until they are read. */
  readonly settings: WorkbookSettings | null;
  /** Why the result should be made anew; null where it stands. */
  readonly outdated: Outdated | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  /** Name of the sheet 任务模板 that was opened last; null before. */
  readonly templateSheet: string | null;
}

export type PaneEvent =
  | { readonly type: 'inspecting' }
  | { readonly type: 'inspected'; readonly inspection: Inspection }
  | { readonly type: 'table-chosen'; readonly range: string }
  | { readonly type: 'template-chosen'; readonly templateId: string }
  | { readonly type: 'checking' }
  | { readonly type: 'progressed'; readonly progress: CheckProgress }
  | { readonly type: 'cancelling' }
  | { readonly type: 'checked'; readonly result: CheckResult }
  | { readonly type: 'all-checked'; readonly all: CheckAllResult }
  | { readonly type: 'result-shown'; readonly result: CheckResult }
  | { readonly type: 'settings-read'; readonly settings: WorkbookSettings }
  | { readonly type: 'settings-kept'; readonly settings: WorkbookSettings }
  | { readonly type: 'live'; readonly event: LiveEvent }
  | { readonly type: 'watching'; readonly watching: boolean }
  | { readonly type: 'handled'; readonly key: string; readonly handled: Handled }
  | { readonly type: 'outdated'; readonly why: Outdated }
  | { readonly type: 'inserting' }
  | { readonly type: 'sample-inserted' }
  | { readonly type: 'opening-template' }
  | { readonly type: 'template-opened'; readonly opened: TemplateSheet }
  | { readonly type: 'clearing' }
  | { readonly type: 'cleared'; readonly anything: boolean }
  | { readonly type: 'failed'; readonly failure: Failure; readonly step: Step }
  | { readonly type: 'dismissed' };

export const INITIAL_STATE: PaneState = {
  activity: 'inspecting',
  inspection: null,
  range: '',
  templateId: 'auto',
  progress: null,
  cancelling: false,
  result: null,
  all: null,
  live: NOT_LIVE,
  settings: null,
  outdated: null,
  trouble: null,
  notice: null,
  templateSheet: null,
};

/** The state after an event. Pure. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'inspecting':
      return { ...state, activity: 'inspecting', trouble: null, notice: null };
    case 'inspected':
      return inspected(state, event.inspection);
    case 'table-chosen':
      return { ...state, range: event.range, trouble: null };
    case 'template-chosen':
      return outdated({ ...state, templateId: event.templateId }, 'template');
    case 'checking':
      return { ...state, activity: 'checking', progress: null, cancelling: false, trouble: null, notice: null };
    case 'progressed':
      return state.activity === 'checking' ? { ...state, progress: event.progress } : state;
    case 'cancelling':
      return { ...state, cancelling: true };
    case 'checked':
      return { ...atRest(state), result: event.result, live: NOT_LIVE, outdated: null, inspection: marked(state.inspection, true), notice: 'checked' };
    case 'all-checked':
      return { ...atRest(state), all: event.all, inspection: marked(state.inspection, true), notice: 'all-checked' };
    case 'result-shown':
      return { ...state, result: event.result, live: NOT_LIVE, outdated: null, notice: null };
    case 'settings-read':
      return { ...state, settings: event.settings };
    case 'settings-kept':
      return outdated({ ...state, settings: event.settings }, 'settings');
    case 'live':
      return { ...state, ...afterLiveEvent(state.live, state.result, event.event) };
    case 'watching':
      return { ...state, live: { ...state.live, watching: event.watching } };
    case 'handled':
      return handled(state, event.key, event.handled);
    case 'outdated':
      return outdated(state, event.why);
    case 'inserting':
      return { ...state, activity: 'inserting', trouble: null, notice: null };
    case 'sample-inserted':
      return { ...atRest(state), notice: 'sample-inserted' };
    case 'opening-template':
      return { ...state, activity: 'opening-template', trouble: null, notice: null };
    case 'template-opened':
      return templateOpened(atRest(state), event.opened);
    case 'clearing':
      return { ...state, activity: 'clearing', trouble: null, notice: null };
    case 'cleared':
      return { ...atRest(state), result: null, all: null, live: NOT_LIVE, outdated: null, inspection: marked(state.inspection, false), notice: event.anything ? 'cleared' : 'nothing-to-clear' };
    case 'failed':
      return failed(state, event.failure, event.step);
    case 'dismissed':
      return { ...state, trouble: null, notice: null };
  }
}

/** Without a result there is nothing that could be out of date. */
function outdated(state: PaneState, why: Outdated): PaneState {
  return { ...state, outdated: state.result === null ? null : why };
}

function handled(state: PaneState, key: string, answer: Handled): PaneState {
  if (state.result === null) return state;
  const others = (state.result.settled ?? []).filter((one) => one !== key);
  const settled = settles(answer) ? [...others, key] : others;
  return { ...state, result: { ...state.result, settled, handlings: { ...state.result.handlings, [key]: answer } } };
}

/** A template that was just made is the one to be used from now on; one that was there already changes nothing by being shown. */
function templateOpened(state: PaneState, { sheet, existed }: TemplateSheet): PaneState {
  const opened: PaneState = { ...state, templateSheet: sheet, trouble: null, notice: existed ? 'template-shown' : 'template-made' };
  return existed ? opened : outdated({ ...opened, templateId: 'auto' }, 'template');
}

function atRest(state: PaneState): PaneState {
  return { ...state, activity: 'idle', progress: null, cancelling: false };
}

function marked(inspection: Inspection | null, hasMarks: boolean): Inspection | null {
  return inspection === null ? null : { ...inspection, hasMarks };
}

/** The choice of a table survives a new look at the same sheet; otherwise a single table is chosen by itself. */
function inspected(state: PaneState, inspection: Inspection): PaneState {
  const kept = state.inspection?.sheet === inspection.sheet && inspection.tables.some((table) => table.range === state.range);
  const [first] = inspection.tables;
  const only = inspection.tables.length === 1 && first !== undefined ? first.range : '';
  return { ...atRest(state), inspection, range: kept ? state.range : only, trouble: null };
}

/** Cancelling is what the user asked for, so it is told as a notice; all else is trouble. */
function failed(state: PaneState, failure: Failure, step: Step): PaneState {
  // A cell may be gone to while something else is under way, which goes on.
  const rested = step === 'select' ? state : atRest(state);
  if (failure.code === 'cancelled') return { ...rested, notice: 'cancelled', trouble: null };
  const inspection = step === 'inspect' ? null : rested.inspection;
  return { ...rested, inspection, range: step === 'inspect' ? '' : rested.range, trouble: { failure, step }, notice: null };
}

/** The table that a check would look at; null while none is found or chosen. */
export function chosenTable(state: PaneState): FoundTable | null {
  return state.inspection?.tables.find((table) => table.range === state.range) ?? null;
}
