import * as v from 'valibot';
import { LONGEST_TEXT, MOST_TASKS, YEARS } from './limits';
import { mergeTemplates, TemplateError } from './merge';
import type { Template } from './model';
import type { TemplateSource } from './source';

/** A template read from a file, or what is wrong with it, one plain Chinese sentence each. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly string[] };

const text = v.pipe(
  v.string('应为文字'),
  v.trim(),
  v.nonEmpty('不能为空'),
  v.maxLength(LONGEST_TEXT, `不能超过 ${String(LONGEST_TEXT)} 字`),
);
const finite = v.pipe(v.number('应为数字'), v.finite('应为有限的数字'));
const texts = v.array(text, '应为文字的列表（数组）');
const flag = v.boolean('应为 true 或 false');

const indicator = v.pipe(
  v.strictObject(
    {
      name: text,
      op: v.picklist(['>=', '>', '<=', '<', '=', 'range'], '应为 >=、>、<=、<、=、range 之一'),
      value: v.exactOptional(finite),
      min: v.exactOptional(finite),
      max: v.exactOptional(finite),
      unit: v.string('应为文字（没有单位写 ""）'),
    },
    objectMessage,
  ),
  v.check(({ op, min, max }) => op !== 'range' || (min !== undefined && max !== undefined && min <= max), 'op 为 range 时须有 min 和 max，且 min 不大于 max'),
  v.check(({ op, value }) => op === 'range' || value !== undefined, '须有目标值 value'),
);

const requirement = v.strictObject({ text, indicator: v.exactOptional(indicator), optional: v.exactOptional(flag) }, objectMessage);

const task = v.strictObject(
  {
    id: text,
    title: v.exactOptional(text),
    dimension: v.exactOptional(text),
    keywords: v.exactOptional(texts),
    requirements: v.exactOptional(v.array(requirement, '应为要求的列表（数组）')),
    removeRequirements: v.exactOptional(texts),
  },
  objectMessage,
);

const source = v.strictObject(
  {
    id: text,
    name: text,
    extends: v.exactOptional(text),
    year: v.exactOptional(v.pipe(v.number('应为四位年份，如 2022'), v.integer('应为四位年份，如 2022'), v.minValue(YEARS.first, '应为四位年份，如 2022'), v.maxValue(YEARS.last, '应为四位年份，如 2022'))),
    titleWords: v.exactOptional(texts),
    tasks: v.pipe(v.array(task, '应为任务的列表（数组）'), v.maxLength(MOST_TASKS, `任务不能超过 ${String(MOST_TASKS)} 项`)),
    removeTasks: v.exactOptional(texts),
  },
  objectMessage,
);

/** What is said of a missing field, a field that is not known, and of something that is no object. */
function objectMessage(issue: v.StrictObjectIssue): string {
  if (issue.expected === 'never') return '没有这一项，请检查拼写或删去';
  if (issue.received === 'undefined') return '缺少这一项';
  return '应为对象（用 { } 括起）';
}

/** Problems told at once; a file that is wrong everywhere need not be told so a thousand times. */
const MOST_PROBLEMS = 20;

/**
 * Reads a template that came from a file. Never throws: whatever is wrong is told with
 * its place (`任务 3 › 要求 1 › text：不能为空`).
 *
 * @param known Templates that it may build on (`extends`).
 */
export function parseTemplate(json: unknown, known: readonly Template[] = []): ParsedTemplate {
  if (Array.isArray(json)) return { ok: false, problems: ['模板：应为对象（用 { } 括起）。'] };
  const result = v.safeParse(source, json);
  if (!result.success) {
    const problems = result.issues.map((issue) => `${placeOf(issue)}：${issue.message}。`);
    const left = problems.length - MOST_PROBLEMS;
    return { ok: false, problems: left > 0 ? [...problems.slice(0, MOST_PROBLEMS), `还有 ${String(left)} 处问题。`] : problems };
  }
  try {
    const parsed: TemplateSource = result.output;
    const [template] = mergeTemplates([parsed], known);
    return template === undefined ? { ok: false, problems: ['模板没有内容。'] } : { ok: true, template };
  } catch (error) {
    if (error instanceof TemplateError) return { ok: false, problems: error.problems };
    throw error;
  }
}

const LIST_NAMES: Readonly<Record<string, string>> = {
  tasks: '任务',
  requirements: '要求',
  keywords: '关键词',
  titleWords: '标题用词',
  removeTasks: '去掉的任务',
  removeRequirements: '去掉的要求',
};

function placeOf(issue: v.BaseIssue<unknown>): string {
  const steps: string[] = [];
  for (const { key } of issue.path ?? []) {
    const last = steps.at(-1) ?? '';
    const list = LIST_NAMES[last];
    if (typeof key === 'number' && list !== undefined) steps[steps.length - 1] = `${list} ${String(key + 1)}`;
    else steps.push(String(key));
  }
  return steps.length === 0 ? '模板' : steps.map((step) => (LIST_NAMES[step] === undefined ? step : `${LIST_NAMES[step]}（${step}）`)).join(' › ');
}
