import type { Template } from '../check/template/model';
import { onSheetActivated, PATIENCE, selectCell, type Patience } from '../excel';
import { TEMPLATES } from '../templates';
import type { CheckCommands } from './api';
import { runCheck } from './check';
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

/** What the commands need from outside, so that tests can say what time it is. */
export interface Dependencies {
  readonly now: () => Date;
  readonly templates: readonly Template[];
  readonly patience: Patience;
}

/**
 * The commands on the Excel that this page is open in. Needs Office to be ready. What is left out
 * is the computer's clock, the built-in templates and the usual patience.
 */
export function createCommands(given: Partial<Dependencies> = {}): CheckCommands {
  const dependencies: Dependencies = { now: () => new Date(), templates: TEMPLATES, patience: PATIENCE, ...given };
  const { patience } = dependencies;
  return {
    inspect: (sheet) => outcomeOf(() => runInspect(sheet, dependencies)),
    check: (request) => outcomeOf(() => runCheck(request, dependencies)),
    checkAll: (request) => outcomeOf(() => runCheckAll(request, dependencies)),
    exportTemplate: (request) => outcomeOf(() => runExportTemplate(request, dependencies)),
    clear: () => outcomeOf(() => runClear(dependencies)),
    insertSample: () => outcomeOf(() => runInsertSample(dependencies)),
    remind: (request) => outcomeOf(() => runRemind(request, dependencies)),
    select: (sheet, cell) => outcomeOf(async () => {
      await selectCell(sheet, cell, patience);
      return null;
    }),
    settings: () => outcomeOf(() => runSettings(dependencies)),
    saveSettings: (settings) => outcomeOf(() => runSaveSettings(settings, dependencies)),
    rules: () => Promise.resolve(ruleChoices()),
    tasks: (templateId) => outcomeOf(() => taskChoices(templateId, dependencies)),
    setColumnRole: (request) => outcomeOf(() => runSetColumnRole(request, dependencies)),
    rematch: (request) => outcomeOf(() => runRematch(request, dependencies)),
    handle: (request) => outcomeOf(() => runHandle(request, dependencies)),
    onSheetActivated: (listener) => onSheetActivated(listener, patience),
  };
}
