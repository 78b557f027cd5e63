import type { Template, TemplateTask } from './model';
import type { TaskSource, TemplateSource } from './source';

/** A template that contradicts itself; the problems are told in plain Chinese. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/**
 * 继承. Works out templates that build on one another: a derived template takes over all tasks of
 * its parent in their order, changes or removes some, and adds its own at the end.
 *
 * @param known Templates that may be built on besides those given.
 * @returns The given templates, in the order given.
 * @throws {TemplateError} Unknown or circular parents, ids twice, changes to what is not there.
 */
export function mergeTemplates(sources: readonly TemplateSource[], known: readonly Template[] = []): Template[] {
  const problems: string[] = [];
  const byId = new Map<string, TemplateSource>();
  for (const source of sources) {
    if (byId.has(source.id)) problems.push(`模板编号“${source.id}”出现了两次。`);
    byId.set(source.id, source);
  }
  const done = new Map(known.filter((template) => !byId.has(template.id)).map((template) => [template.id, template]));

  const resolve = (source: TemplateSource, path: readonly string[]): Template | null => {
    const ready = done.get(source.id);
    if (ready !== undefined) return ready;
    if (path.includes(source.id)) {
      problems.push(`模板“${source.id}”绕了一圈又继承自己：${[...path, source.id].join(' → ')}。`);
      return null;
    }
    let parent: Template | null = null;
    if (source.extends !== undefined) {
      const parentSource = byId.get(source.extends);
      parent = parentSource === undefined ? (done.get(source.extends) ?? null) : resolve(parentSource, [...path, source.id]);
      if (parent === null) {
        if (parentSource === undefined) problems.push(`模板“${source.id}”要继承的模板“${source.extends}”不存在。`);
        return null;
      }
    }
    const template = derive(source, parent, problems);
    done.set(source.id, template);
    return template;
  };

  const merged = sources.map((source) => resolve(source, []));
  if (problems.length > 0) throw new TemplateError([...new Set(problems)]);
  return merged.filter((template) => template !== null);
}

function derive(source: TemplateSource, parent: Template | null, problems: string[]): Template {
  const tasks = new Map((parent?.tasks ?? []).map((task) => [task.id, task]));
  for (const id of source.removeTasks ?? []) {
    if (!tasks.delete(id)) problems.push(`模板“${source.id}”要去掉的任务“${id}”在上级模板中不存在。`);
  }
  const own = new Set<string>();
  for (const task of source.tasks) {
    if (own.has(task.id)) problems.push(`模板“${source.id}”中任务编号“${task.id}”出现了两次。`);
    own.add(task.id);
    tasks.set(task.id, changeTask(task, tasks.get(task.id), source.id, problems));
  }
  if (tasks.size === 0) problems.push(`模板“${source.id}”没有任何任务。`);
  const year = source.year ?? parent?.year;
  return {
    id: source.id,
    name: source.name,
    ...(year === undefined ? {} : { year }),
    titleWords: source.titleWords ?? parent?.titleWords ?? [],
    tasks: [...tasks.values()],
  };
}

function changeTask(task: TaskSource, inherited: TemplateTask | undefined, template: string, problems: string[]): TemplateTask {
  const title = task.title ?? inherited?.title;
  if (title === undefined) problems.push(`模板“${template}”的任务“${task.id}”没有标题。`);
  const removed = new Set(task.removeRequirements ?? []);
  for (const text of removed) {
    if (!inherited?.requirements.some((requirement) => requirement.text === text)) {
      problems.push(`模板“${template}”的任务“${task.id}”要去掉的要求“${text}”在上级模板中不存在。`);
    }
  }
  const dimension = task.dimension ?? inherited?.dimension;
  return {
    id: task.id,
    title: title ?? task.id,
    ...(dimension === undefined ? {} : { dimension }),
    keywords: [...new Set([...(inherited?.keywords ?? []), ...(task.keywords ?? [])])],
    requirements: [...(inherited?.requirements ?? []).filter(({ text }) => !removed.has(text)), ...(task.requirements ?? [])],
  };
}
