import { CharSet, holdsInOrder } from '../../text/characters';
import type { FigureContext } from '../../text/context';
import { LastWord } from '../../text/lexicon';
import { namesIn } from '../../text/listedNames';
import type { Quantity } from '../../text/model';
import type { Target } from '../../text/targets';

/** 存量与增量. What there is altogether, or what one year added to it. */
export type Nature = 'stock' | 'flow';

const NATURES = new LastWord<Nature>([
  ['flow', ['新增', '净增', '新建', '新开工', '新认定', '新引进', '新签约', '新登记', '新设', '新注册', '新发展', '新培育', '首次认定', '首次通过', '首次获评', '当年', '年内新', '增加']],
  ['stock', ['总数', '总量', '保有量', '拥有量', '存量', '总里程', '余额', '总计', '实有', '现有', '在册']],
]);

/** A verb at the head of a list holds for all of it. */
const HEAD_FLOW = /^[^，,。；;、]{0,4}(?:新增|净增|新建|新开工|新认定|新引进|新登记|新设|新注册|新发展|新培育|推广|引进)/u;

/** Whether words begin with a deed that adds to what there is: 全年推广. */
export function isFlowAtHead(words: string): boolean {
  return HEAD_FLOW.test(words);
}

/** What the words name; the later word decides (贷款余额新增 is a flow). */
export function natureOf(words: string): Nature | undefined {
  return NATURES.in(words);
}

/** 全区急救站点达到16个, 年末企业达到143家: what there is in a place altogether, or at the end of the year. */
const ALL_THERE_IS = /^[\s，,]*(?:全[市省县区国镇域]|辖区内?|区内|(?:截[至止])?(?:20\d{2})?年[末底](?![之以]?前))[^，,。；;、\d]{2,14}$/u;

const DONE = /建成|完成|引进|举办|开展|实现|改造|治理|培训|发放|组织/u;

/** Compound units that measure amounts: 千瓦, 千瓦时. */
const AMOUNTS: ReadonlySet<string> = new Set(['功率', '变电容量', '电量', '数据量']);

/** Shares, averages and marks are neither stock nor flow. */
function hasNature({ unit }: Quantity): boolean {
  return unit.family !== 'percent' && (unit.family !== 'compound' || AMOUNTS.has(unit.group)) && unit.family !== 'score' && unit.family !== 'duration';
}

/** 每千人口床位, 人均公园面积: neither stock nor flow. */
const AVERAGE = /每[十百千万]|人均|户均/u;

/** 新增…余额: what is said first of a stock that is to grow. */
const ADDED_FIRST = /^(?:新增|净增)/u;

/** Whether a target asks for a stock (总数达到580家) or for what is added (新增60家); undefined where it says neither. */
export function targetNature(target: Target): Nature | undefined {
  if (!hasNature(target.quantity) || AVERAGE.test(target.name)) return undefined;
  // 新增贷款余额60亿元: by how much it is to grow.
  if (ADDED_FIRST.test(target.name)) return 'flow';
  const own = natureOf(target.name + target.context);
  if (own) return own;
  if (target.level) return 'stock';
  // 新增甲企业100家、乙企业150家: the verb holds for the list.
  return HEAD_FLOW.test(target.setting) ? 'flow' : undefined;
}

/** 由574家增加到: what was there before, and what there is now. */
const RISEN_TO = /(?:增加|新增)(?:到|至|为)\s*$/u;

/**
 * Whether a reported figure is a stock or a flow; undefined where its own words say neither.
 *
 * @param before its words, with those before the figure that it turned from
 */
export function figureNature(quantity: Quantity, context: FigureContext, before: string = context.before): Nature | undefined {
  if (!hasNature(quantity)) return undefined;
  if (quantity.change === 'up') return 'flow';
  return natureOf(before.replace(RISEN_TO, '')) ?? (quantity.bound === '>=' && ALL_THERE_IS.test(context.before) && !DONE.test(context.before) ? 'stock' : undefined);
}

const PART_YEAR = /(?:第?[一二三四1-4]个?季度|前[两三]季度|上半年|1[-—–~至](?!12)\d{1,2}月|截[至止](?!12)\d{1,2}月)/u;
/** One of them is in each. */
const PARTS_OF_YEAR = new CharSet('季半月');
const WHOLE_YEAR = /全年|年底|年末/u;
/** 较2020年末增加, 比去年底: the end of another year, which the figure is held against. */
const OTHER_YEAR_END = /(?:较|比|同|与|从|由|自)[^，,。；;]{0,8}年[底末]|(?:上|去)年[底末]/gu;

const RECURRING = /每(?:个?季度?|个?月|周|半年|旬)[^，,。；;]{0,30}$/u;

/** 每季度检查3次: a figure that counts one of many periods. */
export function isRecurring(words: string): boolean {
  return words.includes('每') && RECURRING.test(words);
}

/** Whether a target is set for each of many periods (每月演练2次). */
export function asksRecurring(target: Target): boolean {
  return /每(?:个?季度?|个?月|周|半年|旬)/u.test(target.name + target.context);
}

/** 一季度…, 1-11月…: a figure of a part of the year. */
export function coversPart(words: string): boolean {
  return PARTS_OF_YEAR.isIn(words) && PART_YEAR.test(words) && !coversYear(words);
}

/** 全年增长5.4%, 预计全年可达143亿元. */
export function coversYear(words: string): boolean {
  return words.includes('年') && WHOLE_YEAR.test(words) && WHOLE_YEAR.test(words.replace(OTHER_YEAR_END, ''));
}

const PART_LEAD = /^.*(?:其中|[、，,：:])/su;
/** Words beside the name of a part that say nothing of what it is. */
const PART_VERBS = /^(?:已经?|新增|新建|完成|包括|含|有)|(?:达到?|共|为|约)$/gu;

/** Nouns that both the whole and its parts are called by. */
const GENERIC_END = /(?:项目|企业|工程|任务|单位|活动|人员)$/u;

/** Verbs before the name of what is asked. */
const ASKING_VERB = /^(?:开展|组织|举办|完成|实现|新建|新增|引进|培育|推广|建设)+/u;

/**
 * Whether a target asks for the very part that 其中 singles out (…项目61个，其中亿元以上27个 for 亿元以上产业项目): the part's
 * name is in the target's or the other way round, and the whole is not itself called so (拨付补贴80万元，其中农机补贴30万元 for 补贴).
 * One of several ways to it (通过错时共享等方式新增车位) is not what is asked.
 */
export function asksForPart(target: Target, { lead, wholeWords }: { readonly lead: string; readonly wholeWords: string }): boolean {
  const asked = target.name.replace(ASKING_VERB, '');
  if (asked.length > 1 && wholeWords.includes(asked)) return false;
  const name = lead.replace(PART_LEAD, '').trim().replace(PART_VERBS, '');
  if (asked.length >= SHORTEST_PART && name.includes(asked)) return true;
  // 其中“小升规”企业29户: in quotes a short name is one as well.
  if (asked.length > 1 && name.includes(`“${asked}”`)) return true;
  // 其中镇级以上赛事66场 is just the 镇级以上文体赛事, and its whole is not.
  if (name.length >= SHORTEST_PART && holdsInOrder(asked, name) && !holdsInOrder(wholeWords, name)) return true;
  // 其中幼儿园学位2万个 is not all of the 中小学、幼儿园学位 that were asked for.
  if (namesIn(asked).length > 1) return false;
  return [name, name.replace(GENERIC_END, '')].some((words) => words.length > 1 && target.name.includes(words) && !wholeWords.includes(words) && !target.name.includes(`${words}等`));
}

/** A shorter name is in too many others. */
const SHORTEST_PART = 4;
