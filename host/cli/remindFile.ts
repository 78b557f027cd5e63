import type { Reminder } from '../../src/commands/api';
import { reminderChoices, type ReminderChoice, type ReminderSubject } from '../../src/output/reminder';
import type { CheckArguments } from './arguments';
import { failed, type CheckedFile, type FileCheck } from './checkFile';
import { CliError } from './cliError';

/** Names of what a 催办单 can be for that are listed where another was asked for; tasks are too many and too long. */
const LISTED: readonly (readonly [ReminderSubject, string])[] = [['unit', '责任单位'], ['dimension', '考评维度']];
const MOST_LISTED = 40;

/** What a 催办单 is made for; `wanted` is the name of a unit, a dimension or a task, in this order where several are called so. */
export interface ReminderOrder extends Omit<FileCheck, 'options'> {
  readonly options: Pick<CheckArguments, 'asOf' | 'deadline'>;
  readonly wanted: string;
}

/**
 * Makes the 催办单 of one name for every table of a file that has something open for it; none for a file
 * without any. The file's workbook must be the one that the commands see.
 */
export async function remindFile(file: string, { tables }: CheckedFile, { commands, options, templateId, write, wanted }: ReminderOrder): Promise<readonly Reminder[]> {
  const reminders: Reminder[] = [];
  for (const { report, settled } of tables) {
    const target = reminderChoices(report, settled).find(({ value }) => value === wanted.trim());
    if (target === undefined) continue;
    const outcome = await commands.remind({
      sheet: report.sheet, range: report.range, templateId, write, target: { by: target.by, value: target.value },
      ...(options.asOf === null ? {} : { asOf: options.asOf }), ...(options.deadline === null ? {} : { deadline: options.deadline }),
    });
    if (!outcome.ok) throw failed(file, outcome.failure);
    reminders.push(outcome.value);
  }
  return reminders;
}

/** Says that no file has anything open for a name, and for whom there is something. */
export function nobodyToRemind(wanted: string, files: readonly CheckedFile[]): CliError {
  const choices = files.flatMap(({ tables }) => tables.flatMap(({ report, settled }) => reminderChoices(report, settled)));
  const names = LISTED.flatMap(([subject, label]) => {
    const found = namesOf(choices, subject);
    return found === '' ? [] : [`${label}：${found}`];
  });
  const where = files.length === 1 ? `${files[0]?.report.file ?? ''}：` : '';
  if (choices.length === 0) return new CliError(`${where}没有需要催办的问题`);
  return new CliError(`${where}“${wanted}”没有需要催办的问题；可以催办的有 ${[...names, '或任务名称'].join('；')}`);
}

function namesOf(choices: readonly ReminderChoice[], subject: ReminderSubject): string {
  const names = [...new Set(choices.filter(({ by }) => by === subject).map(({ value }) => value))];
  return names.length > MOST_LISTED ? `${names.slice(0, MOST_LISTED).join('、')}等${String(names.length)}个` : names.join('、');
}
