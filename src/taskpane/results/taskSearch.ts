import type { TaskChoice } from '../../commands/api';

/** Values of the two entries that are no task; ids of tasks never begin so. */
export const AUTO = '#auto';
export const NONE = '#none';

/** What is to be chosen from. */
export interface TaskChoices {
  readonly own: readonly Pick<TaskChoice, 'id' | 'title'>[];
  /** Tasks by dimension, in the template's order. */
  readonly groups: readonly (readonly [string, readonly TaskChoice[]])[];
}

/** The entries that are no task, and the tasks, whose titles hold the words; all where there are none. Linear in the titles. */
export function choicesFor(search: string, own: TaskChoices['own'], tasks: readonly TaskChoice[]): TaskChoices {
  const words = folded(search);
  const groups = new Map<string, TaskChoice[]>();
  for (const task of tasks) {
    if (!folded(task.title).includes(words)) continue;
    const members = groups.get(task.dimension);
    if (members === undefined) groups.set(task.dimension, [task]);
    else members.push(task);
  }
  return { own: own.filter(({ title }) => folded(title).includes(words)), groups: [...groups] };
}

/** The entry that stands first, a task before one that is none. */
export function firstChoice({ own, groups }: TaskChoices): string | undefined {
  return groups[0]?.[1][0]?.id ?? own[0]?.id;
}

/** Case, width and spaces make no difference to a search. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
