import { checkTable } from '../../checkTable';
import { fingerprint } from '../../hash';
import type { SelfCheckTable } from '../../table/model';
import type { Template, TemplateTask } from '../model';

/** A task's text up to its first stop serves as its title, no longer than this. */
const LONGEST_TITLE = 30;
const STOP = /[，,。；;：:\n\r]/u;
const NUMBER = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳])\s*/u;

/**
 * 从表生成模板. A template that asks for what the table's own task and target cells ask for: a
 * beginning for whoever has no template yet. Linear in the length of the table's text.
 */
export function templateFromTable(table: SelfCheckTable): Pick<Template, 'name' | 'titleWords' | 'tasks'> {
  const tasks = new Map<string, TemplateTask>();
  for (const row of checkTable(table, null).rows) {
    const title = titleOf(row.task);
    if (title === '') continue;
    const id = `task-${fingerprint(title)}`;
    const earlier = tasks.get(id);
    tasks.set(id, {
      id,
      title,
      ...(row.dimension === '' ? {} : { dimension: row.dimension }),
      keywords: [],
      requirements: [...(earlier?.requirements ?? []), ...row.items.flatMap(({ text }) => (text.trim() === '' ? [] : [{ text: text.trim() }]))],
    });
  }
  return { name: table.title === '' ? table.sheet : table.title.replace(/\s+/gu, ' '), titleWords: [], tasks: [...tasks.values()] };
}

function titleOf(task: string): string {
  const text = task.trim().replace(NUMBER, '');
  const end = text.search(STOP);
  return (end < 2 ? text : text.slice(0, end)).slice(0, LONGEST_TITLE).trim();
}
