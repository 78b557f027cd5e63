import type { TableReport } from '../check/report';
import type { Said } from '../check/said';
import type { ColumnRole } from '../check/table/model';
import type { TemplateProblem } from '../check/template/sheet/problem';
import type { FindingChange } from '../output/change';
import type { ReminderTarget } from '../output/reminder';
import type { Handled, HandleRequest, LiveEvent, WatchRequest } from './api/live';
import type { ColumnRoleRequest, RematchRequest, RuleChoice, TaskChoice, WorkbookSettings } from './api/settings';

export type { TemplateProblem } from '../check/template/sheet/problem';
export type { FindingChange, GoneFinding } from '../output/change';
export type { Handled, HandleRequest, Handling, LiveEvent, StaleReason, WatchRequest } from './api/live';
export type { ColumnRoleRequest, RematchRequest, RuleChoice, TaskChoice, WorkbookSettings } from './api/settings';

/**
 * What the pane, the ribbon buttons and the command line can ask for. They see plain data only;
 * everything that talks to Excel is behind it.
 */
export interface CheckCommands {
  /** Looks at the sheet in front (or the one named): which tables there are, which template fits. Writes nothing. */
  inspect(sheet?: string): Promise<Outcome<Inspection>>;
  /** 一键核验: reads, checks, writes back. Nothing is written unless everything was checked and planned. */
  check(request: CheckRequest): Promise<Outcome<CheckResult>>;
  /**
   * 核验全部工作表: checks every self-check table on the visible sheets of the workbook and writes the
   * sheet 各表对照. Sheets without tables, and sheets that cannot be written to, are left out and told of;
   * fails where nothing at all is left to check. Nothing is written unless everything was checked and planned.
   */
  checkAll(request: CheckAllRequest): Promise<Outcome<CheckAllResult>>;
  /**
   * 编辑模板: writes the template that a check would use (or, where none applies, one made from the table's own
   * tasks) into the sheet 任务模板, where it can be edited and where the next check finds it; shows it where it
   * is there already. Clearing leaves it alone: it is the user's own.
   */
  exportTemplate(request: TemplateSheetRequest): Promise<Outcome<TemplateSheet>>;
  /** 清除标记: takes everything of ours out of the workbook again. */
  clear(): Promise<Outcome<ClearResult>>;
  /** 插入示例表: puts a small table with mistakes on a new sheet in front, for a newcomer to try. */
  insertSample(): Promise<Outcome<InsertedSample>>;
  /**
   * 催办单: a printable sheet and a text for one unit, dimension or task, from the table as it is now.
   * What there is to choose from: `reminderChoices(result.report, result.settled)` of src/output/reminder.
   */
  remind(request: ReminderRequest): Promise<Outcome<Reminder>>;
  /** 定位: brings the sheet in front and selects the cell. */
  select(sheet: string, cell: string): Promise<Outcome<null>>;
  /** 设置 of the workbook; the usual ones where nothing is kept or what is kept cannot be read. */
  settings(): Promise<Outcome<WorkbookSettings>>;
  /** Keeps settings in the workbook. Rules that are as usual, or that nobody knows, are not kept. Fails with `bad-settings` before anything is written. */
  saveSettings(settings: WorkbookSettings): Promise<Outcome<null>>;
  /** The rules that settings can switch off or give another severity, in the order of the documentation. */
  rules(): Promise<readonly RuleChoice[]>;
  /** Required tasks that a row may be matched to by hand; none for `none`. */
  tasks(templateId: string): Promise<Outcome<readonly TaskChoice[]>>;
  /** 定角色. Gives a column another role (`none`: no role; null: back to the usual), keeps that in the workbook and looks at the sheet again. Works on candidates too. */
  setColumnRole(request: ColumnRoleRequest): Promise<Outcome<Inspection>>;
  /** 手工匹配. Keeps to which required task a row belongs; the next check goes by it. */
  rematch(request: RematchRequest): Promise<Outcome<null>>;
  /**
   * Writes the user's answer to a finding into 问题清单: `open` takes an answer back. Fails with `reason-needed`
   * where explaining or rejecting lacks its reason, `finding-gone`, or `no-list` (then check again).
   */
  handle(request: HandleRequest): Promise<Outcome<null>>;
  /**
   * 实时核验. Watches the table of a request (sheet and range are needed) and checks it again when edits have
   * paused for 400 ms; marks and lists follow where the table has marks. Our own writes are ignored. Gives
   * the function that ends it.
   */
  watch(request: WatchRequest, listener: (event: LiveEvent) => void): Promise<Outcome<() => Promise<void>>>;
  /** Tells when another sheet comes to the front. Returns the function that stops it. */
  onSheetActivated(listener: () => void): Promise<() => Promise<void>>;
}

/** Every command ends in a value or in a failure that a clerk can understand; commands never throw. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Why a command could not be carried out; the words for each code are in src/locales. */
export type FailureCode =
  | 'own-sheet' // the sheet was made by a check, or holds the task template
  | 'empty-sheet' // the sheet holds nothing
  | 'no-table' // no self-check table on the sheet
  | 'no-task-column' // results, but no column for tasks
  | 'no-result-column' // a table, but no column for results
  | 'no-data-rows' // a header without rows below it
  | 'several-tables' // two tables on the sheet: the user chooses
  | 'no-worksheet' // a chart sheet is in front
  | 'sheet-protected'
  | 'workbook-protected'
  | 'cell-edit' // the user is editing a cell
  | 'sheet-gone' // the sheet was deleted or renamed meanwhile
  | 'too-large'
  | 'host-too-old' // this Excel lacks the functions that we need
  | 'changed-meanwhile' // somebody went on editing the table while it was checked
  | 'cancelled'
  | 'write-failed' // writing broke off and was taken back
  | 'rollback-failed' // writing broke off and could not be taken back completely
  | 'unreadable-template'
  | 'nothing-to-remind' // no open finding for the chosen unit, dimension or task
  | 'bad-settings' // settings that cannot be kept
  | 'column-gone' // the column, or its header's words, is not there any more
  | 'row-gone' // the table has no such row any more
  | 'reason-needed' // an answer to a finding without its reason
  | 'finding-gone' // 问题清单 no longer lists the finding
  | 'no-list' // the workbook has no 问题清单, or it cannot be read any more
  | 'unexpected';

export interface Failure {
  readonly code: FailureCode;
  /** Fills the placeholders of the message: sheet, range, count, … */
  readonly data: Readonly<Record<string, string | number>>;
  /** For the log and for support, never shown in place of the message. */
  readonly technical?: string;
  /** Where `inspect` found no table: rows that could be its header, best first, for the user to name their columns. */
  readonly candidates?: readonly CandidateTable[];
  /** Mistakes in the template that the workbook keeps, where they hinder the check. */
  readonly problems?: readonly TemplateProblem[];
}

/** A template that can be chosen by hand. */
export interface TemplateChoice {
  readonly id: string;
  readonly name: string;
}

/** A column as the user sees it: letters and header words. */
export interface NamedColumn {
  readonly letter: string;
  readonly header: string;
}

/** A column with a role; `corrected` where the user gave it that role. */
export interface RoleColumn extends NamedColumn {
  readonly corrected: boolean;
}

/** 备选表头. A row that could be the header of a self-check table, had its columns the right roles. */
export interface CandidateTable {
  readonly sheet: string;
  /** Header row to the last used row. */
  readonly range: string;
  readonly columns: Readonly<Partial<Record<ColumnRole, RoleColumn>>>;
  readonly otherColumns: readonly NamedColumn[];
}

/** 找到的表. */
export interface FoundTable {
  readonly sheet: string;
  /** Address such as `A2:D24`. */
  readonly range: string;
  readonly title: string;
  readonly rowCount: number;
  /** Column letter and header words by role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, RoleColumn>>>;
  /** Named columns of the table that have no role. */
  readonly otherColumns: readonly NamedColumn[];
  /** The template that would be used, and why; null where the sheet is checked against its own task texts. */
  readonly template: (TemplateChoice & { readonly reason: Said }) | null;
  /** Why no template would be used, where none would be. */
  readonly templateRefused?: Said;
}

/** Which table's template is to be edited. */
export interface TemplateSheetRequest {
  /** The sheet in front where left out. */
  readonly sheet?: string;
  /** Address of the table; needed where the sheet holds several. */
  readonly range?: string;
  /** A template's id, `auto` or `none` (made from the table's own tasks). */
  readonly templateId: string;
}

export interface TemplateSheet {
  readonly sheet: string;
  /** True where the workbook had one already; it was left as it stands. */
  readonly existed: boolean;
}

export interface Inspection {
  readonly workbook: string;
  readonly sheet: string;
  readonly tables: readonly FoundTable[];
  /** All templates that may be chosen. */
  readonly templates: readonly TemplateChoice[];
  /** Mistakes in the template that the workbook keeps; a check with it would fail. */
  readonly templateProblems?: readonly TemplateProblem[];
  /** True where the workbook holds marks of an earlier check. */
  readonly hasMarks: boolean;
  /** True where the workbook's settings cannot be read; the usual ones hold then. */
  readonly settingsUnreadable?: true;
}

export interface CheckRequest {
  /** The sheet in front where left out. */
  readonly sheet?: string;
  /** Address of the table to check, as `inspect` gave it; needed where the sheet holds several. */
  readonly range?: string;
  /** A template's id, `auto` (best fit) or `none`. */
  readonly templateId: string;
  /** Last day that figures should cover, `YYYY-MM-DD`; left out: what the workbook's settings say. */
  readonly asOf?: string;
  /** False: only read and check, write nothing. */
  readonly write: boolean;
  /** True where the table is going to be watched next: what changes meanwhile is heard, and nothing need be read twice. Sheet and range are needed. */
  readonly follow?: boolean;
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly signal?: AbortSignal;
}

export interface CheckProgress {
  readonly phase: 'reading' | 'checking' | 'writing';
  /** Rows done and rows in all; 0 of 0 where the phase has no rows. */
  readonly done: number;
  readonly total: number;
  /** The sheet that is being worked on; told where several are checked. */
  readonly sheet?: string;
}

export interface CheckResult {
  readonly workbook: string;
  readonly report: TableReport;
  /** Original texts of the cells that findings and figures point into, by address: the spans' ground. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What 问题清单 says of the user's answers to the report's findings, by key; a finding that it does not list yet is left out. */
  readonly handlings: Readonly<Record<string, Handled>>;
  /** Keys of findings that the user answered with a reason in 问题清单: they count as settled. */
  readonly settled?: readonly string[];
  /**
   * 与上次核验相比: found, gone and unchanged findings since the last check of the same table that wrote
   * 问题清单; null on a first check, and where the user deleted the list.
   */
  readonly change?: FindingChange | null;
  /** True where the workbook's settings cannot be read; the usual ones held then. */
  readonly settingsUnreadable?: true;
  /** What the user wrote into our sheets and could not be read; it was left as it stands. */
  readonly unread?: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
}

/** What `checkAll` is asked; fields as in `CheckRequest`. `auto` chooses a template for each table. */
export type CheckAllRequest = Omit<CheckRequest, 'sheet' | 'range'>;

export interface CheckAllResult {
  readonly workbook: string;
  /** In the order of the sheets, at least one; each as a check of that table alone would tell it. */
  readonly tables: readonly CheckedTable[];
  /** Visible and hidden sheets that were not checked, ours excepted. */
  readonly skipped: readonly SkippedSheet[];
  /** Name of the sheet 各表对照 as it was written; null where nothing was written, or where there is one table only. */
  readonly matrixSheet: string | null;
}

/** One table of a check of all. */
export interface CheckedTable extends CheckResult {
  /** What the table is called in 各表对照: its sheet, or the unit that its title names. */
  readonly unit: string;
}

/** Why a sheet was left out of a check of all. */
export type SkipReason = 'hidden' | Extract<FailureCode, 'own-sheet' | 'empty-sheet' | 'no-table' | 'no-task-column' | 'no-result-column' | 'no-data-rows' | 'sheet-protected' | 'too-large'>;

export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: SkipReason;
}

export interface ClearResult {
  /** False where there was nothing of ours to take out. */
  readonly cleared: boolean;
}

export interface InsertedSample {
  /** Name of the new sheet. */
  readonly sheet: string;
}

/** Asks for a 催办单. Sheet, range, template and day as in the check whose result is shown. */
export interface ReminderRequest extends Pick<CheckRequest, 'sheet' | 'range' | 'templateId' | 'asOf' | 'signal'> {
  readonly target: ReminderTarget;
  /** Last day for the answer, `YYYY-MM-DD`; a 完成时限 column of the table goes before it, row by row. */
  readonly deadline?: string;
  /** False: only the text, no sheet is written. */
  readonly write: boolean;
}

export interface Reminder {
  /** The whole 催办单 as plain text, to copy. */
  readonly text: string;
  /** Name of the sheet that was written; null where none was asked for. */
  readonly sheet: string | null;
  /** Tasks and points that it names. */
  readonly tasks: number;
  readonly points: number;
}
