import { lyingIn } from '../../text/context';
import { namesIn } from '../../text/listedNames';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { sentencesIn } from '../words/answers';
import type { ReportedFigure } from '../reported/reported';

/** 18项任务, 12项重点工作, 6项改革举措: tasks are counted, no things. */
const TASKS = /^(?:年度|重点|主要|工作|改革|市级|区级|具体|专项|目标|整改|治理|实事|民生|任务|折子|督查){0,3}(?:任务|工作|改革|举措|措施|事项|实事|工程任务)(?![^，,。；;\d]{0,2}\d)/u;
/** 8个项目, 3个事项: tasks by another count word. */
const TASK_LIKE = /^(?:重点|主要|实事|民生)?(?:任务|工作|改革|举措|措施|事项|实事|项目)/u;
/** The count words of tasks. */
const OF_TASKS: ReadonlySet<string> = new Set(['项', '件']);

/** Whether a target is a number of tasks (完成专项行动18项任务): what each of them is comes to light in the answer alone. */
export function asksForTasks({ quantity, setting }: Target): boolean {
  if (!OF_TASKS.has(quantity.unit.symbol)) return false;
  const at = setting.indexOf(quantity.text);
  return at >= 0 && TASKS.test(setting.slice(at + quantity.text.length));
}

/** Whether a figure counts things (新增车位1200个) where tasks were asked for. */
export function countsNoTasks(target: Target, { quantity, context }: ReportedFigure): boolean {
  return !OF_TASKS.has(quantity.unit.symbol) && OF_TASKS.has(target.quantity.unit.symbol) && !TASK_LIKE.test(context.after) && asksForTasks(target);
}

/** Fewer results are not told one by one. */
const FEWEST = 3;
/** One sentence often tells the results of two tasks, and one task may have two results; far fewer results than tasks are a part of them. */
const LEAST_SHARE = 0.5;

/** Whether an answer tells of a number of tasks by what came of them, one result after the other, without saying how many they are. */
export function tellsTasksOneByOne(target: Target, reading: TextReading, scope: Span): boolean {
  if (!asksForTasks(target)) return false;
  let results = 0;
  for (const sentence of sentencesIn(reading, scope)) {
    const amounts = lyingIn(reading.quantities, sentence).filter(({ unit, comparison }) => unit.family !== 'percent' && !comparison);
    results += Math.max(1, amounts.length);
  }
  return results >= Math.max(FEWEST, target.quantity.value * LEAST_SHARE);
}

/** 占道经营、开墙打洞、群租房3项实行动态清零 among the results of 16项任务: how many were named right there, and no count of all that was done. */
export function countsThoseNamed(target: Target, { quantity, context }: ReportedFigure, reading: TextReading, scope: Span): boolean {
  if (!OF_TASKS.has(quantity.unit.symbol) || quantity.value >= target.quantity.value || !context.before.includes('、')) return false;
  return namesIn(context.before).length === quantity.value && tellsTasksOneByOne(target, reading, scope);
}
