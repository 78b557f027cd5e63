import type { ReminderContent, ReminderTask } from './content';

/** Where the one who answers signs. */
export const SIGNATURE = '承办人（签字）：　　　　　　　负责人（签字）：　　　　　　　日期：　　　年　　月　　日';

/**
 * A 催办单 as plain text, to be pasted into a message. No line begins with words of a cell, so that
 * pasting it into a sheet makes no formula of them.
 */
export function reminderText(content: ReminderContent): string {
  const { title, table, subject, date, request, tasks } = content;
  return [
    title,
    `自查表：${table}`,
    `${subject}\u3000\u3000${date}`,
    ...request,
    '',
    ...tasks.flatMap((task, index) => [...taskLines(task, index + 1), '']),
    SIGNATURE,
  ].join('\n');
}

function taskLines({ row, title, status, deadline, points }: ReminderTask, number: number): string[] {
  const until = deadline === '' ? '' : `，时限：${deadline}`;
  return [
    `${String(number)}. ${title}（第${String(row)}行，${status}${until}）`,
    ...points.flatMap(({ cell, problem, suggestion }, index) => [
      `\u3000\u3000（${String(index + 1)}）${cell === '' ? '' : `${cell} `}${problem}`,
      ...(suggestion === '' ? [] : [`\u3000\u3000\u3000\u3000建议：${suggestion}`]),
    ]),
  ];
}
