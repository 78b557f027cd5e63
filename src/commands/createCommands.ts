import type { Template } from '../check/template/model';
import { onSheetActivated, PATIENCE, selectCell, type Patience } from '../excel';
import { TEMPLATES } from '../templates';
import type { CheckCommands, Outcome } from './api';
import { runCheck } from './check';
import { Checkers } from './checkers';
import { Handover } from './handover';
import { runCheckAll } from './checkAll';
import { runClear } from './clear';
import { runInsertSample } from './insertSample';
import { runExportTemplate } from './exportTemplate';
import { runInspect } from './inspect';
import { runSetColumnRole } from './columnRole';
import { runHandle } from './handle';
import { outcomeOf } from './outcome';
import { runRemind } from './remind';
import { runRematch, taskChoices } from './rematch';
import { ruleChoices, runSaveSettings, runSettings } from './settings';
import { Turns } from './turns';
import { runWatch } from './watch';

/** What the commands need from outside, so that tests can say what time it is. */
export interface Dependencies {
  readonly now: () => Date;
  readonly templates: readonly Template[];
  readonly patience: Patience;
  /** Milliseconds without an edit after which a watched table is checked again. */
  readonly quiet: number;
  /** What reads and writes the workbook takes turns. */
  readonly turns: Turns;
  readonly checkers: Checkers;
  readonly handover: Handover;
}

const QUIET = 400;

/**
 * The commands on the Excel that this page is open in. Needs Office to be ready. What is left out
 * is the computer's clock, the built-in templates and the usual patience.
 */
export function createCommands(given: Partial<Dependencies> = {}): CheckCommands {
  const dependencies: Dependencies = { now: () => new Date(), templates: TEMPLATES, patience: PATIENCE, quiet: QUIET, turns: new Turns(), checkers: new Checkers(), handover: new Handover(given.patience ?? PATIENCE), ...given };
  const inTurn = <T>(job: () => Promise<T>): Promise<Outcome<T>> => outcomeOf(() => dependencies.turns.take(job));
  const { patience } = dependencies;
  return {
    inspect: (sheet) => outcomeOf(() => runInspect(sheet, dependencies)),
    check: (request) => inTurn(() => runCheck(request, dependencies)),
    checkAll: (request) => inTurn(() => runCheckAll(request, dependencies)),
    exportTemplate: (request) => inTurn(() => runExportTemplate(request, dependencies)),
    clear: () => inTurn(() => runClear(dependencies)),
    insertSample: () => inTurn(() => runInsertSample(dependencies)),
    remind: (request) => inTurn(() => runRemind(request, dependencies)),
    select: (sheet, cell) => outcomeOf(async () => {
      await selectCell(sheet, cell, patience);
      return null;
    }),
    settings: () => outcomeOf(() => runSettings(dependencies)),
    saveSettings: (settings) => inTurn(() => runSaveSettings(settings, dependencies)),
    rules: () => Promise.resolve(ruleChoices()),
    tasks: (templateId) => outcomeOf(() => taskChoices(templateId, dependencies)),
    setColumnRole: (request) => inTurn(() => runSetColumnRole(request, dependencies)),
    rematch: (request) => inTurn(() => runRematch(request, dependencies)),
    handle: (request) => inTurn(() => runHandle(request, dependencies)),
    watch: (request, listener) => outcomeOf(() => runWatch(request, listener, dependencies)),
    onSheetActivated: (listener) => onSheetActivated(listener, patience),
  };
}
