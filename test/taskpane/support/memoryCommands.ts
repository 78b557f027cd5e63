import type {
  CheckAllRequest,
  CheckAllResult,
  CheckCommands,
  CheckRequest,
  CheckResult,
  ClearResult,
  Failure,
  FailureCode,
  InsertedSample,
  Inspection,
  Outcome,
  Reminder,
  ReminderRequest,
  TemplateSheet,
  TemplateSheetRequest,
} from '../../../src/commands/api';
import { INSPECTION, RESULT } from './example';
import { USUAL_SETTINGS } from '../../../src/output/workbookSettings';

/** Commands without a workbook: tell what they were asked, answer what they were given. */
export interface MemoryCommands extends CheckCommands {
  readonly asked: {
    readonly checks: CheckRequest[];
    readonly allChecks: CheckAllRequest[];
    readonly templateSheets: TemplateSheetRequest[];
    readonly reminders: ReminderRequest[];
    readonly selections: string[];
    inspections: number;
    clears: number;
    samples: number;
  };
  /** What the next calls answer; may be changed at any time. */
  inspection: Outcome<Inspection>;
  result: Outcome<CheckResult> | ((request: CheckRequest) => Promise<Outcome<CheckResult>>);
  allResult: Outcome<CheckAllResult>;
  templateSheet: Outcome<TemplateSheet>;
  cleared: Outcome<ClearResult>;
  sample: Outcome<InsertedSample>;
  reminded: Outcome<Reminder>;
  selected: Outcome<null>;
  /** Brings another sheet to the front. */
  activateSheet(): void;
  readonly watching: () => boolean;
}

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, data: Failure['data'] = {}): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, data, technical: 'ZZ-technical-ZZ' } };
}

export function memoryCommands(changes: Partial<Pick<MemoryCommands, 'inspection' | 'result' | 'cleared'>> = {}): MemoryCommands {
  let listener: (() => void) | null = null;
  const commands: MemoryCommands = {
    asked: { checks: [], allChecks: [], templateSheets: [], reminders: [], selections: [], inspections: 0, clears: 0, samples: 0 },
    inspection: ok(INSPECTION),
    result: ok(RESULT),
    allResult: ok({ workbook: RESULT.workbook, tables: [{ ...RESULT, unit: RESULT.report.sheet }], skipped: [], matrixSheet: null }),
    templateSheet: ok({ sheet: '任务模板', existed: false }),
    cleared: ok({ cleared: true }),
    sample: ok({ sheet: '自查表示例' }),
    reminded: ok({ text: '自查表整改催办单', sheet: '催办 示例单位', tasks: 1, points: 1 }),
    selected: ok(null),
    ...changes,
    inspect: async () => {
      commands.asked.inspections += 1;
      return Promise.resolve(commands.inspection);
    },
    check: async (request) => {
      commands.asked.checks.push(request);
      return typeof commands.result === 'function' ? commands.result(request) : Promise.resolve(commands.result);
    },
    checkAll: async (request) => {
      commands.asked.allChecks.push(request);
      return Promise.resolve(commands.allResult);
    },
    exportTemplate: async (request) => {
      commands.asked.templateSheets.push(request);
      return Promise.resolve(commands.templateSheet);
    },
    clear: async () => {
      commands.asked.clears += 1;
      return Promise.resolve(commands.cleared);
    },
    insertSample: async () => {
      commands.asked.samples += 1;
      return Promise.resolve(commands.sample);
    },
    remind: async (request) => {
      commands.asked.reminders.push(request);
      return Promise.resolve(commands.reminded);
    },
    select: async (sheet, cell) => {
      commands.asked.selections.push(`${sheet}!${cell}`);
      return Promise.resolve(commands.selected);
    },
    settings: () => Promise.resolve(ok(USUAL_SETTINGS)),
    saveSettings: () => Promise.resolve(ok(null)),
    rules: () => Promise.resolve([]),
    tasks: () => Promise.resolve(ok([])),
    setColumnRole: () => Promise.resolve(commands.inspection),
    rematch: () => Promise.resolve(ok(null)),
    handle: () => Promise.resolve(ok(null)),
    watch: () => Promise.resolve(ok(() => Promise.resolve())),
    onSheetActivated: async (next) => {
      listener = next;
      return Promise.resolve(async () => {
        listener = null;
        return Promise.resolve();
      });
    },
    activateSheet: () => listener?.(),
    watching: () => listener !== null,
  };
  return commands;
}
