import { CharSet, sharesRun } from '../../text/characters';
import { isNameless } from '../../text/measure';
import { changeDirection, type Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import { differInDistance } from './distances';
import { asksForPart, targetNature, type Nature } from '../reported/nature';
import { withOtherNames } from './otherNames';
import { countsOtherThing } from './otherThing';
import { OF_A_PLAN, type ReportedFigure } from '../reported/reported';
import { stageOf } from '../reported/stages';
import { paidByOtherPeriod } from './payPeriods';
import { countsNoTasks } from './taskCount';

/** 建设任务4.7万亩已全部开工: what was handed down, of which no more is told than that it was begun. */
const TASK_HELD = /(?:任务|计划|目标)(?:量|数)?(?:为|共)?$/u;
/** What it ends in. */
const TASK_ENDS = new CharSet('务划标量数为共');
const NOW_BEGUN = /^[^，,。；;、\d]{0,4}?(?:已|均|全部|全面)*(?:开工|动工|启动|下达|分解|进场)/u;
/** 恢复到上年的, 相当于去年同期的. */
const OF_LAST_YEAR = /(?:上年|去年|上一年度?)(?:同期)?(?:水平)?的$/u;

/** What rules a pair out. */
export const FORBIDDEN = Number.NEGATIVE_INFINITY;
/** What speaks for or against a pair besides the words; all in the measure of the similarity, 0 to 1. */
export const EVIDENCE = {
  sameUnit: 0.08,
  otherUnit: -0.3,
  sameNoun: 0.15,
  sameDeed: 0.15,
  otherDeed: -0.25,
  sameValue: 0.06,
  onlyCandidate: 0.22,
  setting: 0.3,
  directionUnsaid: -0.25,
  otherDirection: -0.35,
  fellShort: 0.05,
  sameDirection: 0.15,
  actual: 0.15,
  directionAdded: -0.3,
  part: -0.3,
  cumulative: -0.35,
  optional: -0.1,
  sameStage: 0.15,
  otherStage: -0.35,
  earlyStage: -0.25,
  changeUnasked: -0.1,
  otherNature: -0.3,
  sameNature: 0.12,
  partAsked: 0.15,
  added: -0.2,
  total: 0.2,
  otherClause: -0.25,
  farLess: -0.15,
  done: 0.3,
  converted: 0.2,
};

/** 完成率, 完成进度, 完成年度任务的…%: how much of a task is done, never the answer to another rate. */
const PROGRESS = /(?:完成(?:比?率|进度|比例|年度任务的|全年任务的|任务的|任务量的?|计划的|目标的)|进度|实施率|超过任务量|任务量的?)(?:为|达|达到|约|已达)?\s*$/u;
/** 按2.8%安排，实际执行2.7%. */
const ACTUAL = /实际(?:完成|执行|达到|为|发生|到位|使用)?$/u;
/** 2022年推广: a part limited to the year under review is the year's own figure. */
const OWN_YEAR = /(?:\d{4}年|今年|本年|当年|年内|全年|本年度)[^，,。；;]{0,12}$/u;

/** 提高到, 降至. */
const RAISED_TO = /(?:提高|提升|增加|扩大|降低|减少|下降|压缩|缩短|缩小|收窄|延长|上升|回升|回落|升|降|增|减)(?:到|至|为)$/u;

/** 提高到560元、: the figure after it is one of the same run. */
const RAISED_RUN = /(?:提高|提升|增加|扩大|降低|减少|下降|压缩|升|降|增|减)(?:到|至|为)(?:\d[^，,。；;、和与及]{0,12}[、和与及]){1,5}$/u;

/** Whether a figure is a level that something came to, told beside its verb or in a run after it. */
function isRaisedTo({ context: { before }, lead }: ReportedFigure): boolean {
  return RAISED_TO.test(before) || (before.trim() === '' && RAISED_RUN.test(lead));
}

/** 整改率: the deed or quality that a rate is of. */
export const RATE_VERB = /(\p{Script=Han}{2})率/u;
const RATE_BEFORE = /(\p{Script=Han}{2})率(?:已)?(?:为|达到?|约|保持在|稳定在)?$/u;

/**
 * 参与率 is not the 覆盖率 that was asked for: both are named, and neither's words speak of the other.
 * Offices vary such names too much to rule the figure out; but words that say it outright go first.
 */
export function namesOtherRate(target: Target, figure: ReportedFigure): boolean {
  const asked = RATE_VERB.exec(target.name)?.[1];
  const given = rateGiven(figure);
  return asked !== undefined && given !== undefined && asked !== given && !withoutDenied(target.name, given).includes(given) && !withOtherNames(figure.words).includes(asked);
}

/** 延时服务全覆盖，参加学生占96% for 延时服务覆盖率: whether a share names no rate where one was asked for; words that say outright that all were go first. */
export function isRateUnnamed(target: Target, { context, quantity }: ReportedFigure): boolean {
  const asked = RATE_VERB.exec(target.name)?.[1];
  return asked !== undefined && quantity.unit.family === 'percent' && context.before.includes('占') && !context.before.includes(asked);
}

/** What a figure is a rate of, by its own words; undefined where they name none. */
function rateGiven({ context }: ReportedFigure): string | undefined {
  return RATE_BEFORE.exec(context.before.trimEnd())?.[1];
}

/** 不合格食品处置率 speaks of no 合格率: a name without the quality where it is denied. */
function withoutDenied(name: string, quality: string): string {
  return name.includes('不') ? name.replaceAll(`不${quality}`, ' ') : name;
}

/** So many letters in a row are a word. */
const WORD = 2;

/** Whether a word of the target's name is among the figure's own. */
export function sharesWord({ name }: Target, { words }: ReportedFigure): boolean {
  return sharesRun(name, words, WORD);
}

/** 垃圾分类参与率 for 垃圾分类覆盖率: two rates of one thing. A name that is nothing but a rate has no thing. */
export function shareSubject(target: Target, figure: ReportedFigure): boolean {
  const subject = target.name.slice(0, RATE_VERB.exec(target.name)?.index ?? 0);
  const given = rateGiven(figure);
  return sharesRun(given === undefined ? subject : withoutDenied(subject, given), figure.words, WORD);
}

/** 催缴欠费421万元，清缴率78% for 停车场数据接入率: whether the sentence of a rate speaks of what another rate was asked of. A name that is nothing but a rate has no thing. */
export function isOfMatter(target: Target, figure: ReportedFigure): boolean {
  const subject = target.name.slice(0, RATE_VERB.exec(target.name)?.index ?? 0);
  return subject.length < WORD || sharesRun(subject, figure.setting, WORD);
}

/** 两年培训: within how long, and no part of what. */
const YEARS_TOGETHER = /[两二三四五]年/u;

/** 新建改造公厕 is 新建 and 改造 together, 筹集 what 共筹集 tells of the parts: their words cover more of the name than any one of them. */
function asksForTotal(target: Target, figure: ReportedFigure): boolean {
  const letters = [...new Set(target.name.replace(YEARS_TOGETHER, ''))];
  const covered = (words: string): number => letters.filter((letter) => words.includes(letter)).length;
  const all = covered(figure.sumOf.join('') + figure.context.before);
  return figure.sumOf.every((words) => covered(words) < all);
}

/** What asks for work to be begun or to go on: work under way answers it. */
const UNDER_WAY_ASKED = /主体|封顶|开工|启动|实施|推进|开展|动工|进场|开建|续建|在建|在施|安排|谋划|储备|申报/u;

/** Whether a figure tells what is still open of the very work that was to be finished. */
export function isLeftOpen(target: Target, figure: ReportedFigure): boolean {
  return figure.open && !asksForWorkUnderWay(target) && !isStepAsked(target, figure);
}

/** Steps before a work, by their nouns. */
const STEP = /招投?标|设计|施工图|勘察|选址|立项|可研|手续|前期|征地/u;

/** 12项工程已完成施工图设计 for 施工图设计12项: the step that is done is the very one that was asked for. */
function isStepAsked({ name }: Target, { context }: ReportedFigure): boolean {
  const step = STEP.exec(name)?.[0];
  return step !== undefined && context.after.includes(step) && context.after.includes('完成');
}

/** Whether work under way is all that was asked for. */
export function asksForWorkUnderWay({ name, context }: Target): boolean {
  return UNDER_WAY_ASKED.test(name + withoutHeading(context));
}

/** 规划实施：年度任务18项: what is asked stands after the heading. */
function withoutHeading(context: string): string {
  return context.slice(Math.max(context.lastIndexOf('：'), context.lastIndexOf(':')) + 1);
}

/** 加快推进, 实施: an effort, which work that goes on answers as well as what is finished. */
const EFFORT = /推进|推动|实施/u;
/** 推动16个问题完成治理: the end of the work, and not the effort. */
const END = /完成|完工|竣工|建成|投用|到位|清零|办结/u;

/** Whether no more is asked for than that work is pushed forward. */
export function asksForEffort({ context }: Target): boolean {
  const own = withoutHeading(context);
  return EFFORT.test(own) && !END.test(own);
}

/** 12项实事，除菜市场外均已完成; 除甲路1项尚在推进外，其余11项均已完成: the number of all is none of what was done. What is secret or exempt need not be. */
export const ALL_BUT = /除(?!涉密|特殊|有特殊|法律|依法)[^，,。；;]{2,40}外[，,]?[^，,。；;]{0,12}(?:均|全部|都)/u;
/** 除甲路1项: what is left out … */
const LEFT_OUT = /除(?!涉密|特殊|有特殊|法律|依法)[^，,。；;\d]{0,30}(\d{1,6})[^，,。；;\d]{1,30}外/u;
const IN_LEAD = /除[^，,。；;\d]{0,30}$/u;
/** … and 其余11项, all but that. */
const THE_OTHERS = /(?:其余|其他|其它)[^，,。；;\d]{0,4}$/u;

/** 12项中除1项正在推进外，其余11项均已完成: only the 11 answer, and only where 12 were asked for. */
function isAllBut({ quantity: asked }: Target, { quantity, context, setting, lead }: ReportedFigure): boolean {
  if (asked.unit.family !== 'count' || !setting.includes('除') || !ALL_BUT.test(setting)) return false;
  const out = LEFT_OUT.exec(setting)?.[1];
  const isOfAll = quantity.outer.start - context.sentence.start < setting.search(ALL_BUT);
  if ((out !== undefined && isOfAll) || quantity.value === asked.value || (out !== undefined && IN_LEAD.test(lead))) return true;
  return out !== undefined && THE_OTHERS.test(context.before) && quantity.value + Number(out) !== asked.value;
}

/** What is asked to make up so much of a whole … */
const SHARE_ASKED = /(?:占比|比重|占[^，,。；;]{1,12}(?:比例|比重|份额)|份额)$/u;
/** … is told by words of that kind, if at all. */
const SHARE_TOLD = /占|比重|比例|份额/u;

/** 比上年多97家: by how many more of what was told before, and no number of anything else. */
const MORE_THAN_BEFORE = /(?:比|较)(?:上年|去年|上一?年度?|年初)(?:同期|末|底)?(?:净?[多少]|增加|减少)了?$/u;

/** What share of a plan was carried out answers what asks how far it was. */
const HOW_FAR = /完成|进度|执行|支出|实施|投资/u;

/** 每千人口, 每万名职工: by so many of them … */
const PER_SO_MANY = /每[十百千万亿]{1,2}(?:\p{Script=Han}|$)/u;
/** … and without 每: 万人发明专利拥有量. */
const BY_SO_MANY = /[十百千万]{1,2}[人名户台]/u;

/** Whether a figure is by so many people, or things, where none such was asked for. */
function isPerSoMany({ name, context, quantity }: Target, { context: { before } }: ReportedFigure): boolean {
  return before.includes('每') && PER_SO_MANY.test(before) && quantity.unit.family !== 'compound' && !PER_SO_MANY.test(name + context) && !BY_SO_MANY.test(name);
}

/** Count words of events. */
const EVENTS = '场';
const ATTENDED = /参会|参加|参与|参展|参训|出席|到场|观展/u;
const ATTENDANCE = new RegExp(`(?:${ATTENDED.source})[^，,。；;]{0,4}$`, 'u');

/** 最低的甲街道为, 最高分: not 降至历史最低的. */
const EXTREME = /(?<!历史|近年来?|同期|以来|记录|纪录)最[低高差好](?:的[^，,。；;\d]{2,12}|分值?|值)?(?:为|是|达到?|仅)?$/u;
/** 压缩至2020年的: so much of what there was is to be left. */
const LEVEL_LEFT = /(?:压缩|缩短|压减|缩减|降低|下降|减少|降)(?:到|至|为)[^，,。；;]{0,10}年(?:同期|底|末|水平)?的?/u;

/** 零售额增长, 能耗同比下降: the change at the end of what is measured. */
const CHANGE_NAMED = /(?<=.)(?:同比)?(?:增长|下降|增速|增幅|降幅)$/u;

const BY_THOUSAND = '‰';

/** So many times fewer in another count word. */
const OTHER_THINGS = 200;

/** Times that a change is told of. */
const PERIODS = /第?[一二三四]季度|[上下]半年|前三季度|\d{1,2}月份?|全年|年末/gu;

/** 降尘量4.9吨，同比下降5.8% for 碳排放强度下降3%: a change that has no name of its own, of something that shares no word with what was asked. */
function isChangeOfOther({ name }: Target, { context, words, setting }: ReportedFigure): boolean {
  return isNameless(context.before, context.after) && !isNameless(words.replace(PERIODS, ''), '') && name.length > WORD && !sharesRun(withOtherNames(name), withOtherNames(setting), WORD);
}

/** What a target asks for, read out of its words once for all figures that may answer it. */
export interface Asked {
  readonly nature: Nature | undefined;
  /** Of the work, as `stageOf` tells it. */
  readonly stage: number;
}

export function askedBy(target: Target): Asked {
  return { nature: targetNature(target), stage: stageOf(target.name) };
}

/** A stage of work is named by so many letters at most: 新完工. */
const STAGE_NAME = 3;
/** So many letters after a figure tell how far its things are. */
const STAGE_AFTER = 4;

/** 完工3条 ← 其中甲路、乙路、丙路3条完工通车: a bare stage is asked for, and it is told of a part right after its number. */
function isPartAtStage({ name }: Target, wanted: number, after: string): boolean {
  return wanted >= 0 && name.length <= STAGE_NAME && stageOf(after.trimStart().slice(0, STAGE_AFTER)) === wanted;
}

/** What the unit, direction and period of a figure say about it as an answer; -Infinity rules it out. */
export function evidence(target: Target, { nature: asks, stage: wanted }: Asked, figure: ReportedFigure): number {
  const { quantity, context } = figure;
  const asked = target.quantity;
  if (!comparable(asked.unit, quantity.unit) && !areBusinesses(target, figure)) return FORBIDDEN;
  if (asked.unit.family === 'percent' && figure.lead.trimEnd().endsWith('的') && OF_A_PLAN.test(figure.lead.trim()) && !HOW_FAR.test(target.name)) return FORBIDDEN;
  if (quantity.change && !target.change && MORE_THAN_BEFORE.test(context.before.trimEnd()) && !sharesWord(target, figure)) return FORBIDDEN;
  if (isPerSoMany(target, figure)) return FORBIDDEN;
  if (asked.unit.family === 'percent' && PROGRESS.test(context.before) && !PROGRESS.test(target.name) && !target.name.includes('完成')) return FORBIDDEN;
  // 死亡率0.012: a fraction counts no things.
  if (asked.unit.family === 'none' && quantity.unit.family !== 'none' && !Number.isInteger(asked.value) && Math.abs(asked.value) < 1) return FORBIDDEN;
  // 平均91分，最低的甲街道为82分: the extreme of several is none of all.
  if (context.before.includes('最') && EXTREME.test(context.before) && !target.name.includes('最')) return FORBIDDEN;
  // 较2020年压缩54% for 压缩至2020年的50%以下: a fall is not the level that is left.
  if (quantity.change === 'down' && asked.unit.family === 'percent' && LEVEL_LEFT.test(target.name + target.context)) return FORBIDDEN;
  // 死亡4人，同比减少2人 for 控制在6人以内: by how much it fell is not what is kept under a limit.
  if (quantity.change === 'down' && !target.change && (target.op === '<=' || target.op === '<') && asked.unit.family !== 'percent') return FORBIDDEN;
  if (quantity.change !== undefined && target.change !== undefined && isChangeOfOther(target, figure)) return FORBIDDEN;
  // 861.6分 on a scale of 1,000 is no answer to 85分 of 100.
  if (asked.unit.family === 'score' && asked.value <= 100 && quantity.value > 100) return FORBIDDEN;
  // 受害率0.9‰ is told by the thousand, and no rate by the hundred is.
  if (asked.text.endsWith(BY_THOUSAND) !== quantity.text.endsWith(BY_THOUSAND) && asked.unit.family === 'percent') return FORBIDDEN;
  // What only explains another target is answered by a change alone.
  if (target.explains && !quantity.change) return FORBIDDEN;
  if (isLeftOpen(target, figure) || countsOtherThing(target, figure) || countsNoTasks(target, figure) || paidByOtherPeriod(target, quantity, context)) return FORBIDDEN;
  // 吸引企业参会200余次: who came counts no events.
  if (asked.unit.group === EVENTS && ATTENDANCE.test(context.before) && !ATTENDED.test(target.name)) return FORBIDDEN;
  const rate = asked.unit.family === 'percent';
  const change = changeDirection(context.before, quantity);
  // 恢复到上年的95% is a level; a rate of change was asked for.
  if (rate && target.change && !change && OF_LAST_YEAR.test(context.before)) return FORBIDDEN;
  // 由490元提高到530元 gives two levels; a change of 40元 was asked for.
  if (target.change && !change && !rate && isRaisedTo(figure)) return FORBIDDEN;
  if (rate && (asked.text.includes('点') || quantity.text.includes('点')) && differInDistance(target, figure)) return FORBIDDEN;
  // 城镇化率71.4% is a level; a rise by 1个百分点 was asked for.
  if (rate && target.change && !change && asked.text.includes('点') && !quantity.text.includes('点')) return FORBIDDEN;
  // 达到90%或者增长5%: a level is no growth, where one or the other was asked for.
  if (rate && target.change && target.alternative !== undefined && !change) return FORBIDDEN;
  // 竣工学校4所 for 学位8000个: so few in other words are other things.
  if (asked.unit.family === 'count' && quantity.unit.symbol !== asked.unit.symbol && asked.value > OTHER_THINGS * quantity.value) return FORBIDDEN;
  // 数字产业收入增长8% is no 数字产业增加值占比.
  if (rate && change && !target.change && SHARE_ASKED.test(target.name) && !quantity.text.includes('点') && !SHARE_TOLD.test(context.before)) return FORBIDDEN;
  if (isAllBut(target, figure)) return FORBIDDEN;
  let value = 0;
  if (target.change && change && target.change !== change) value += figure.words.includes(target.name.replace(CHANGE_NAMED, '')) ? EVIDENCE.fellShort : EVIDENCE.otherDirection;
  if (target.change && change === target.change && !rate) value += EVIDENCE.sameDirection;
  if (context.before.includes('实际') && ACTUAL.test(context.before)) value += EVIDENCE.actual;
  if (TASK_ENDS.has(context.before.charCodeAt(context.before.length - 1)) && TASK_HELD.test(context.before) && NOW_BEGUN.test(context.after)) value += EVIDENCE.part;
  // A figure that stands alone in its cell says no direction: the name beside the target does.
  if (rate && target.change && !change && context.before.trim() !== '') value += EVIDENCE.directionUnsaid;
  if (rate && !target.change && change) value += EVIDENCE.directionAdded;
  if (context.part && (asksForPart(target, figure) || isPartAtStage(target, wanted, context.after))) value += EVIDENCE.partAsked;
  else if (figure.whole && !target.setting.includes('其中') && (target.level || !OWN_YEAR.test(context.before))) value += EVIDENCE.part;
  if (figure.sumOf.length > 0 && asksForTotal(target, figure)) value += EVIDENCE.total;
  if (figure.converted) value += EVIDENCE.converted;
  const reported = figure.stage;
  if (wanted >= 0 && reported >= 0) value += wanted === reported ? EVIDENCE.sameStage : EVIDENCE.otherStage;
  else if (reported === 0) value += EVIDENCE.earlyStage;
  if (!rate && !target.change && quantity.change && asks !== 'flow') value += EVIDENCE.changeUnasked;
  const gives = figure.nature;
  if (asks && gives && asks !== gives) value += EVIDENCE.otherNature;
  // Much is newly added; a total or a rise of the same name is rarer and tells more.
  else if (gives && asks === gives && (gives === 'stock' || quantity.change)) value += EVIDENCE.sameNature;
  if (asked.unit.symbol === quantity.unit.symbol) value += EVIDENCE.sameUnit;
  if (asked.value === quantity.value) value += EVIDENCE.sameValue;
  return value;
}

/** Businesses are counted by 家 and by 户. */
const BUSINESSES = /企业|主体|商户|工商户|公司|门店/u;
const BY_HOUSE: ReadonlySet<string> = new Set(['家', '户']);

/** 新设企业5326户 for 5000家: the same businesses by their other count word. */
function areBusinesses({ name, quantity: { unit } }: Target, { quantity, context }: ReportedFigure): boolean {
  return BY_HOUSE.has(unit.symbol) && BY_HOUSE.has(quantity.unit.symbol) && BUSINESSES.test(name) && BUSINESSES.test(context.before);
}
