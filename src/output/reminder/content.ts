import { STATUS_LABELS, type TableReport } from '../../check/report';
import type { SelfCheckTable } from '../../check/table/model';
import { cut, oneLine, SEVERITY_LABELS } from '../note';
import { concerns, openRows, type OpenPoint, type ReminderTarget } from './choices';

/** Everything that a 催办单 rests on. */
export interface ReminderInput {
  readonly report: TableReport;
  readonly table: SelfCheckTable;
  /** Keys of findings that were answered with a reason: nobody is reminded of them. */
  readonly settled: ReadonlySet<string>;
  readonly target: ReminderTarget;
  /** Last day for the answer, `YYYY-MM-DD`; null: none but those of the table's own column. */
  readonly deadline: string | null;
  /** Day of the sheet. */
  readonly date: Date;
}

/** One point that has to be mended. */
export interface ReminderPoint {
  readonly cell: string;
  readonly problem: string;
  readonly suggestion: string;
}

/** A task with what is open in it. */
export interface ReminderTask {
  readonly row: number;
  readonly title: string;
  readonly status: string;
  /** 时限: the table's own words, else the chosen day, else ''. */
  readonly deadline: string;
  readonly points: readonly ReminderPoint[];
}

/** 催办单, before it is put into a sheet or a text. */
export interface ReminderContent {
  readonly title: string;
  /** Title of the checked table, or its sheet's name. */
  readonly table: string;
  /** `责任单位：市城管委`. */
  readonly subject: string;
  readonly date: string;
  /** What is asked for, a sentence each. */
  readonly request: readonly string[];
  readonly tasks: readonly ReminderTask[];
  readonly points: number;
}

const SUBJECT_LABELS: Readonly<Record<ReminderTarget['by'], string>> = { unit: '责任单位', dimension: '考评维度', task: '任务' };
const TITLE_LENGTH = 60;
/** Letters that fit on one printed line beside the date. */
const SUBJECT_LENGTH = 34;
const WORDS_LENGTH = 400;

/** What a 催办单 says; null where nothing is open for the target. Linear in rows and findings. */
export function reminderContent({ report, table, settled, target, deadline, date }: ReminderInput): ReminderContent | null {
  const own = new Map(table.rows.map((row) => [row.row, cut(oneLine(row.cells.deadline?.text ?? ''), TITLE_LENGTH)]));
  const general = deadline === null ? '' : chineseDay(deadline);
  const open = openRows(report, settled).filter(({ row }) => concerns(row, target));
  if (open.length === 0) return null;
  const tasks = open.map(({ row, points }): ReminderTask => ({
    row: row.row,
    title: plain(row.task, TITLE_LENGTH) || '（未写任务名称）',
    status: STATUS_LABELS[row.status],
    deadline: (own.get(row.row) ?? '') || general,
    points: points.map(described),
  }));
  const count = tasks.reduce((sum, { points }) => sum + points.length, 0);
  const hasOwn = open.some(({ row }) => (own.get(row.row) ?? '') !== '');
  return {
    title: '自查表整改催办单',
    table: plain(report.title, TITLE_LENGTH) || report.sheet,
    subject: `${SUBJECT_LABELS[target.by]}：${plain(target.value, SUBJECT_LENGTH)}`,
    date: chineseDay(date),
    request: [`经核验，下列 ${String(tasks.length)} 项任务有 ${String(count)} 处需要整改或说明，请逐处处理并写明结果。`, untilWhen(general, hasOwn)],
    tasks,
    points: count,
  };
}

function untilWhen(general: string, hasOwn: boolean): string {
  if (general === '') return hasOwn ? '请在表中所列时限之前完成。' : '请尽快完成。';
  return hasOwn ? `请于${general}前答复；任务另有时限的，以表中所列为准。` : `请于${general}前完成并答复。`;
}

function described({ cell, finding, problem }: OpenPoint): ReminderPoint {
  const label = finding === null ? '' : `【${SEVERITY_LABELS[finding.severity]}】`;
  return { cell, problem: `${label}${plain(problem, WORDS_LENGTH)}`, suggestion: plain(finding?.suggestion ?? '', WORDS_LENGTH) };
}

/** One line without control characters, which neither a printer nor a letter can bear. */
function plain(text: string, length: number): string {
  return cut(oneLine(text.replace(/\p{Cc}+/gu, ' ')), length);
}

/** `2022年12月31日`, of a moment on the computer's clock or of `YYYY-MM-DD`; other words stay as they are. */
function chineseDay(day: Date | string): string {
  if (typeof day === 'string' && !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return plain(day, TITLE_LENGTH);
  const [year, month, date] = typeof day === 'string' ? day.split('-').map(Number) : [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `${String(year)}年${String(month)}月${String(date)}日`;
}
