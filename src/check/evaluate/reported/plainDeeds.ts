import { sharesRun } from '../../text/characters';
import { HOW_DONE } from '../../text/claimWords';
import type { FigureContext } from '../../text/context';
import type { Quantity } from '../../text/model';
import { deedAsked } from './withoutAsking';

/** 截至11月底, 1-11月, 目前: the time of a figure, and nothing else. */
const TIME = '(?:截[至止](?:[^，,。；;\\d]{1,4}|(?:20\\d{2}年)?\\d{1,2}月(?:份|[底末初]|\\d{1,2}日)?)|\\d{1,2}月?[-—–~至到]\\d{1,2}月份?|目前|现|年内|全年|年[末底])';
/** 整治任务6处，完成5处: the words before the figure say no more than that it was done. */
const BARELY_DONE = new RegExp(`^${TIME}?(?:已|共|均|全部|${HOW_DONE}|实际|预计|有望|初步统计)*(?:完成|办结|实现|达到|建成|落实|完工|竣工|投用|交付)了?$`, 'u');
/** 推广任务200辆，已上牌212辆; 案例任务2个，报送4个: nothing but a deed, in whatever word after 已, without it one that is done to anything. */
const DEED_SOMEHOW = /^(?:目前|现|全年)?(?:已经?(?!涉及|包括|包含|分解|细化)\p{Script=Han}{2}|(?:共|共计|实际|组织)*(?:报送|上报|新增|举办|开展))了?$/u;
/** 签约任务620户，已签598户: the deed that was asked for, in short. */
const DEED_IN_SHORT = new RegExp(`^${TIME}?(?:已经?|共已?|实)(\\p{Script=Han}{1,2})$`, 'u');
/** Nothing but a deed and that it was done. */
const DEED_AGAIN = new RegExp(`^${TIME}?(?:已经?|共已?|累计|均|实际|组织)*(?:完成)?(\\p{Script=Han}{2})(?:完成)?了?$`, 'u');
/** 便民网点：任务: nothing but the word for what was asked, after a heading that names it. */
const HEADED_TASK = /[：:]\s*(?:年度|全年|[市省县区]级|下达)*(?:目标)?(?:任务|目标|计划|指标)(?:数|量|值)?(?:为|是)?$/u;
/** 拆除, 建设, 已完成: a deed and nothing else. */
const PLAIN_DEED = /^(?:目前|现|全年)?(?:已经?|共|实际|组织(?!了?$))*(?!涉及|包括|包含|其中|分为|分解|细化|任务|目标|计划)(\p{Script=Han}{2})了?$/u;
/** 拥有量目标, 合格率要求: what is to be, and not a plan of what may come in later years … */
const TO_BE = /(?:目标|指标|任务|要求|应|要)(?:数|值|量)?(?:为|是|达到?)?$/u;
/** … and how it is: 现为, 全年预计, 经检查为. */
const IT_IS = new RegExp(`^(?=.)${TIME}?(?:[我本全][区市县])?(?:经\\p{Script=Han}{2,4})?(?:现|目前|预计|有望|初步\\p{Script=Han}{2}|实际)*(?:下降|降低|减少|增长|提高|增加)?(?:为|占|达到?|约)?$`, 'u');
/** 受暴雨影响播种: a reason, and what came of the task for it. */
const FOR_A_REASON = /^(?:受|因|由于)[^，,。；;\d]{2,20}(\p{Script=Han}{2})了?$/u;
/** 办结时限要求10天，平均用时8天: how long it took. */
const TIME_TAKEN = /^(?:平均|实际)*(?:办理|办结|审批|处置)?(?:用时|时长|耗时)(?:为|约|仅)?$/u;
/** 办结率, 各专业平均上报率: the rate itself, with what it is of left out or said in other words. */
const RATE = /\p{Script=Han}{2}率$/u;

/**
 * Whether the words before a figure say no more than that what was asked was done, or how it is.
 *
 * @param own of the figure that was asked for
 * @param words of the clause before the figure that may answer
 * @param reaches whether that is as much as was asked
 */
export function isToldPlainly(source: string, asked: Quantity, own: FigureContext, words: string, reaches: boolean): boolean {
  if (BARELY_DONE.test(words) || isDeedInShort(own, words) || isDeedAgain(own, words, reaches) || (reaches && DEED_SOMEHOW.test(words)) || isUnderHeading(source, own, words, reaches)) return true;
  return isToldToBe(asked, own, words) || isForReason(own, words);
}

/** 确认任务30个，确认33个; 新增床位任务260张，截至11月末新增248张: the deed that was asked for, again. What is enough may be of a deed between other words. */
function isDeedAgain(asked: FigureContext, words: string, reaches: boolean): boolean {
  const deed = DEED_AGAIN.exec(words)?.[1];
  if (deed === undefined) return false;
  const name = deedAsked(asked.before);
  return name.endsWith(deed) || name.startsWith(deed) || (reaches && name.includes(deed));
}

/** 便民网点：任务30个，建设33个: whether a clause tells nothing but a deed, right after a task that a heading names; what does not reach it must be by the heading's own deed. */
function isUnderHeading(source: string, { sentence, before, clause }: FigureContext, words: string, reaches: boolean): boolean {
  const deed = PLAIN_DEED.exec(words)?.[1];
  if (deed === undefined) return false;
  const heading = source.slice(sentence.start, clause.start + before.length);
  return HEADED_TASK.test(heading) && (reaches || heading.includes(deed));
}

/** Whether words before a figure are no more than a deed in short that the words before what was asked name in full. */
function isDeedInShort(asked: FigureContext, words: string): boolean {
  const deed = DEED_IN_SHORT.exec(words)?.[1];
  return deed !== undefined && asked.before.includes(deed);
}

/** 拥有量目标42件，现为47.6件: whether a figure tells how what was to be is. */
function isToldToBe({ unit: { family }, bound }: Quantity, { before }: FigureContext, words: string): boolean {
  if (bound === undefined && !TO_BE.test(before.trimEnd())) return false;
  if (family === 'duration' && TIME_TAKEN.test(words)) return true;
  return IT_IS.test(words);
}

/** 预期目标为增长5%: a rise or fall that is to be. */
const CHANGE_TO_BE = /(?:目标|任务|计划|指标|预期|要求)(?:数|值|量)?(?:为|是)?(?:同比|较上年|比上年)?(?:增长|提高|上升|下降|降低|减少)(?:率)?$/u;

/** 余额增速不低于15%: how fast something is to grow, by its name. */
const GROWTH_NAME = /(?:增速|增幅|增长率|涨幅)$/u;

/** 预期目标为增长5%，同口径增长6.3%: the next figure of the sentence that rises or falls as was to be; undefined where none does. */
export function changeAnswer(quantities: readonly Quantity[], contexts: readonly FigureContext[], index: number): Quantity | undefined {
  const [asked, own] = [quantities[index], contexts[index]];
  if (!asked?.change || !own) return undefined;
  const before = own.before.trimEnd();
  const isBounded = asked.bound !== undefined && GROWTH_NAME.test(before);
  if (!isBounded && !CHANGE_TO_BE.test(before)) return undefined;
  // 余额增速不低于15%的目标已完成，年末余额162亿元，同比增长18%: what grew is told between.
  const at = isBounded && quantities[index + 1]?.unit.symbol !== asked.unit.symbol ? index + 2 : index + 1;
  const [next, context] = [quantities[at], contexts[at]];
  if (!next || context?.sentence.start !== own.sentence.start || context.clause.start === own.clause.start) return undefined;
  return next.change === asked.change && next.unit.symbol === asked.unit.symbol && !context.part && !next.comparison ? next : undefined;
}

/** 为, 达到: what leads from the name of a rate to its figure. */
const LEADS_TO = /(?:为|是|达到?|约|提高到|提升[至到]|保持在|稳定在)$/u;

/** 检查覆盖率应达100%，…，覆盖率98%: whether a figure is of the very rate that is to be, wherever it stands in the sentence. @param surely whether the rate is known to have been asked */
export function isRateAgain({ unit: { family }, bound }: Quantity, { before }: FigureContext, words: string, surely: boolean): boolean {
  if (family !== 'percent' || (!surely && bound === undefined && !TO_BE.test(before.trimEnd()))) return false;
  const rate = RATE.exec(words.replace(LEADS_TO, ''))?.[0];
  return rate !== undefined && before.includes(rate);
}

/** 9个小区全部完工: when, and nothing else, before a figure … */
const ONLY_TIME = new RegExp(`^(?:${TIME}[，,]?)?$`, 'u');
/** … and after it that all of them are done. */
const DONE_BEHIND = /^[^，,。；;\d]{0,8}(?:已|均|全部|都)[^，,。；;\d]{0,4}(?:完成|完工|建成|竣工|办结|投用|落实|整改|交付|开放|启用|通车|投运|销号|整治|改造|拆除|签约)/u;
/** Letters of a noun. */
const NOUN = 2;

/** The name of what is counted ends so close before its figure. */
const NAME_REACH = 6;

/** 计划对9个小区实施改造，截至10月底9个小区全部完工: whether it is told behind a figure of the same things that they are done. */
export function isDoneBehind(asked: FigureContext, { after }: FigureContext, words: string): boolean {
  if (!ONLY_TIME.test(words) || !DONE_BEHIND.test(after)) return false;
  const noun = after.slice(0, NOUN);
  // 新建球场4片，…。目前4片球场已全部竣工: what is counted may stand before the one and behind the other.
  return noun.length === NOUN && (asked.after.startsWith(noun) || asked.before.slice(-NAME_REACH).includes(noun));
}

/** 小麦播种任务3万亩，受连阴雨影响播种2.8万亩: whether a figure is what came of a task, after the reason why it is not more. */
function isForReason({ before }: FigureContext, words: string): boolean {
  const deed = FOR_A_REASON.exec(words)?.[1];
  return deed !== undefined && sharesRun(deed, before, 1);
}
