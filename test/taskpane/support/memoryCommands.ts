import type {
  CheckAllRequest,
  CheckAllResult,
  CheckCommands,
  CheckRequest,
  CheckResult,
  ClearResult,
  ColumnRoleRequest,
  Failure,
  FailureCode,
  HandleRequest,
  InsertedSample,
  Inspection,
  LiveEvent,
  Outcome,
  RematchRequest,
  Reminder,
  ReminderRequest,
  TaskChoice,
  TemplateSheet,
  TemplateSheetRequest,
  WorkbookSettings,
} from '../../../src/commands/api';
import { ruleChoices } from '../../../src/commands/settings';
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
    readonly roles: ColumnRoleRequest[];
    readonly rematches: RematchRequest[];
    readonly handled: HandleRequest[];
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
  /** The workbook's settings, and what saving them answers. */
  kept: WorkbookSettings;
  saved: Outcome<null>;
  handling: Outcome<null>;
  required: Outcome<readonly TaskChoice[]>;
  /** Brings another sheet to the front. */
  activateSheet(): void;
  readonly watching: () => boolean;
  /** Something happens to the table that is watched. */
  readonly tell: (event: LiveEvent) => void;
  /** True while a table is watched. */
  readonly live: () => boolean;
}

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, data: Failure['data'] = {}): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, data, technical: 'ZZ-technical-ZZ' } };
}

export function memoryCommands(changes: Partial<Pick<MemoryCommands, 'inspection' | 'result' | 'cleared'>> = {}): MemoryCommands {
  let listener: (() => void) | null = null;
  let live: ((event: LiveEvent) => void) | null = null;
  const commands: MemoryCommands = {
    asked: { checks: [], allChecks: [], templateSheets: [], reminders: [], selections: [], roles: [], rematches: [], handled: [], inspections: 0, clears: 0, samples: 0 },
    inspection: ok(INSPECTION),
    result: ok(RESULT),
    allResult: ok({ workbook: RESULT.workbook, tables: [{ ...RESULT, unit: RESULT.report.sheet }], skipped: [], matrixSheet: null }),
    templateSheet: ok({ sheet: '任务模板', existed: false }),
    cleared: ok({ cleared: true }),
    sample: ok({ sheet: '自查表示例' }),
    reminded: ok({ text: '自查表整改催办单', sheet: '催办 示例单位', tasks: 1, points: 1 }),
    selected: ok(null),
    kept: USUAL_SETTINGS,
    saved: ok(null),
    handling: ok(null),
    required: ok([{ id: 'task-4', title: '生活垃圾分类', dimension: '城市管理' }, { id: 'task-9', title: '回天地区治理', dimension: '重点任务' }]),
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
    settings: () => Promise.resolve(ok(commands.kept)),
    saveSettings: (settings) => {
      if (commands.saved.ok) commands.kept = settings;
      return Promise.resolve(commands.saved);
    },
    rules: () => Promise.resolve(ruleChoices()),
    tasks: () => Promise.resolve(commands.required),
    setColumnRole: (request) => {
      commands.asked.roles.push(request);
      return Promise.resolve(commands.inspection);
    },
    rematch: (request) => {
      commands.asked.rematches.push(request);
      return Promise.resolve(ok(null));
    },
    handle: (request) => {
      commands.asked.handled.push(request);
      return Promise.resolve(commands.handling);
    },
    watch: (_request, next) => {
      live = next;
      return Promise.resolve(
        ok(() => {
          live = null;
          return Promise.resolve();
        }),
      );
    },
    onSheetActivated: async (next) => {
      listener = next;
      return Promise.resolve(async () => {
        listener = null;
        return Promise.resolve();
      });
    },
    activateSheet: () => listener?.(),
    watching: () => listener !== null,
    tell: (event) => live?.(event),
    live: () => live !== null,
  };
  return commands;
}
