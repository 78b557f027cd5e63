import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';
import { isBegun, isFinished } from '../reported/stages';
import { EVIDENCE, FORBIDDEN } from './evidence';

/** 计划改造, 列入计划的小区, 承担任务: what was to be done, and not that it was. */
const TO_BE_DONE = /(?:(?<!按照?|依|依据|根据)计划|拟|任务|目标|(?<![响供反对相适效])应|承担|纳入|列入|下达|安排|规划|总投资|批复|预算|概算|台账|共有|储备|意向)(?![^，,。；;]{0,8}(?:已|完成))[^，,。；;：:\d]{0,16}$/u;
/** … unless the words say so. */
const DONE = /(?:完成|建成|竣工|完工|交付|投用|实现|超额|达到)[^，,。；;]*$/u;
/** 完成, 完成改造, 已改造, 实际改造: that it was done, with or without the deed's own word. */
const SAID_DONE = /(?:完成|实际|已经?)(\p{Script=Han}{0,4}?)了?$/u;
/** Works, which are begun before they are done; who was 引进 may begin afterwards. */
const WORKS = /改造|建设|新建|改建|扩建|整治|修缮|加固|治理|维修|更新/u;
/** 开工: only so many were begun. */
const FIRST_STEP = /(?:开工|启动|动工|进场)$/u;

/**
 * 计划改造440个，已开工129个，其中完工39个 for 440个: a figure that is just what was asked and is not said to be done gives way to later
 * ones of its sentence that tell how far the work is; so does one without such a word (共改造440个) where fewer were even begun.
 * O(figures).
 */
export function preferPlanStages(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const at = figures.findIndex((figure, index) => values[index] !== FORBIDDEN && isRestated(figure, target));
  const restated = figures[at];
  // What a plan of its own is set against is known already.
  if (!restated || restated.answeredBy) return values;
  const planned = TO_BE_DONE.test(restated.context.before);
  if (!planned && !WORKS.test(restated.context.before)) return values;
  let last = -1;
  for (let index = at + 1; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure && isStageOf(figure, restated, planned, target.name)) last = index;
  }
  // 计划新建6处。目前4处已完工: the sentences after a plan tell what came of it.
  if (last < 0 && !(planned && figures.some((figure, index) => index > at && tellsStage(figure, restated, target.name)))) return values;
  return values.map((value, index) => {
    const figure = figures[index];
    if (!figure || value === FORBIDDEN) return value;
    if (index === at) return FORBIDDEN;
    return index === last ? value - (figure.context.part ? EVIDENCE.part : 0) + EVIDENCE.done : value;
  });
}

/** Whether a figure is just what was asked, in the very unit, and not said to be done. */
function isRestated({ quantity, context, stage }: ReportedFigure, { quantity: { value, unit } }: Target): boolean {
  return quantity.value === value && quantity.unit.symbol === unit.symbol && quantity.change === undefined && !isFinished(stage) && !isBegun(stage) && !DONE.test(context.before) && !DONE.test(context.after);
}

/** Whether a later figure of the sentence counts fewer of the same that are begun or finished. */
function isStageOf({ quantity, context, stage }: ReportedFigure, restated: ReportedFigure, planned: boolean, asked: string): boolean {
  if (context.sentence.start !== restated.context.sentence.start || quantity.unit.symbol !== restated.quantity.unit.symbol || quantity.value >= restated.quantity.value || quantity.change !== undefined) return false;
  const words = context.before.trim();
  if (!planned) return FIRST_STEP.test(words);
  return isFinished(stage) || FIRST_STEP.test(words) || saysDone(words, asked, quantity.unit.family === 'money');
}

/** Whether words before a figure say that it was done, by no other deed than the one that was asked for. */
function saysDone(words: string, asked: string, isMoney: boolean): boolean {
  const deed = SAID_DONE.exec(words)?.[1];
  return deed !== undefined && (asked.includes(deed) || (isMoney && PAID.test(deed)));
}

/** What is done with money, by whatever of these words it was asked for. */
const PAID = /^(?:拨付|支付|支出|兑付|兑现|发放|到位)$/u;

/** 已完工, 均已开工: right after a figure, how far the work on it is. */
const STAGE_AFTER = /^[^，,。；;\d]{0,12}?(?:已经?|现|均|全部|都)+(?:完工|竣工|建成|完成|投用|交付|开工|启动|动工|进场|开放|通车)/u;

/** Whether a figure in the unit of the plan tells how far the work is, in words before or after it. */
function tellsStage({ quantity, context, stage }: ReportedFigure, restated: ReportedFigure, asked: string): boolean {
  // 任务21项、实事10项均已完成: what stands in the same sentence is told of the plan as well.
  if (context.sentence.start === restated.context.sentence.start || quantity.unit.symbol !== restated.quantity.unit.symbol || quantity.change !== undefined) return false;
  return isFinished(stage) || isBegun(stage) || saysDone(context.before.trim(), asked, quantity.unit.family === 'money') || STAGE_AFTER.test(context.after.trimStart());
}
