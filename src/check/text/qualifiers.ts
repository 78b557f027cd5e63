import { within, type FigureContext } from './context';
import type { Quantity } from './model';

/** Words after which a figure is what the clause says, not a part of a name. */
const PREDICATES = ['达到', '达', '完成', '实现', '为', '至', '到', '不低于', '不少于', '不高于', '不超过', '占比', '低于', '高于', '超过', '控制在', '保持'];

/** 的村卫生室能够提供: things, and what a share of them does. */
const SHARE_DOES = /^的\p{Script=Han}{1,12}?(?:能够|可以|可提供|具备|配备|达到|实现|开展|建立|纳入|均|都)/u;

/** 两项补贴发放率100%: things, and the rate of what is done with them. */
const RATE_OF_THINGS = /^\p{Script=Han}{2,14}\p{Script=Han}{2}率$/u;

/** 3个工作日办结率98%: how fast, and the rate of what is done so. */
const RATE_IN_TIME = /^(?:内)?\p{Script=Han}{1,10}率$/u;

/** 500米服务半径覆盖率90%: how near. */
const RATE_WITHIN = /^(?:范围|服务半径|半径|以?内)\p{Script=Han}{2,14}率$/u;
/** By the family of what stands before. */
const RATE_OF: Partial<Record<Quantity['unit']['family'], RegExp>> = { count: RATE_OF_THINGS, duration: RATE_IN_TIME, length: RATE_WITHIN };

/** 以上企业, 及以上的项目. */
const BOUNDED_NOUN = /^(?:及|\(含\))?以[上下内]的?\p{Script=Han}{1,8}$/u;

/** 的薄弱村. */
const OF_THOSE = /^的\p{Script=Han}{1,8}$/u;

/** Group of the count words of places. */
const PLACES = '个';
/** 在18个村建成广场21个: in how many places, and then what was done there. */
const IN_PLACES =
  /^(?:行政|自然|中心|重点)?(?:村|乡镇|镇街|镇|乡|街道|社区|小区|县区|园区|学校|单位)(?:已|均|共|累计|全部|计划)*(?:完成|新建|建成|建设|安装|设立|设置|创建|打造|布设|配备|增设|投放)[^，,。；;、：:\d]{2,16}$/u;

/** Whether a bracket opens in the words and does not close. */
function opensBracket(link: string): boolean {
  return Math.max(link.lastIndexOf('（'), link.lastIndexOf('(')) > Math.max(link.lastIndexOf('）'), link.lastIndexOf(')'));
}

/** Whether a figure only belongs to the name of what the next one measures: 4类以上技术方法的…站达到100%, 4项任务完成2项. */
export function isQualifier(source: string, quantity: Quantity, context: FigureContext, next: Quantity | undefined): boolean {
  if (!next || !within(next.span, context.sentence)) return false;
  const link = source.slice(quantity.outer.end, next.outer.start);
  // 19项任务中有1项未完成: the first figure is what the second is counted out of.
  if (quantity.unit.symbol === next.unit.symbol && link.includes('中') && !link.includes('其中') && /^[^，,。；;]*中[，,]?(?:有|已)?$/u.test(link.trimEnd())) return true;
  if (!within(next.span, context.clause)) return false;
  if (describesCounted(source, next, context.clause.start, quantity)) return false;
  // 新增企业3家（累计达到17家）: the figure stands for itself, and the bracket tells more.
  if (opensBracket(link)) return false;
  // 95%的卫生室能够提供4类以上服务: a share of things, and what they do.
  if (quantity.unit.family === 'percent' && SHARE_DOES.test(link)) return false;
  // 5000万元以上项目20个: the bound and the noun after it say which projects are counted.
  if (quantity.bound !== undefined && quantity.unit.group !== next.unit.group && BOUNDED_NOUN.test(source.slice(quantity.span.end, next.outer.start))) return true;
  // 低于10万元的薄弱村5000个: so does a bound that stands before.
  if (quantity.bound !== undefined && quantity.outer.start < quantity.span.start && next.unit.family === 'count' && quantity.unit.family !== 'count' && OF_THOSE.test(link)) return true;
  // 其中5亿元以上8个: the noun was told before.
  if (quantity.bound !== undefined && next.unit.family === 'count' && quantity.unit.family !== 'count' && link === '') return true;
  if (quantity.unit.group === PLACES && next.unit.group === PLACES && IN_PLACES.test(link)) return true;
  if (/[、；;]|或者|或|其中/u.test(link) || tellsOfPieces(link)) return false;
  if (next.unit.family === 'percent' && RATE_OF[quantity.unit.family]?.test(link) === true) return true;
  if (quantity.unit.family === next.unit.family && quantity.unit.group === next.unit.group && quantity.unit.family === 'percent') return false;
  const own = source.slice(context.clause.start, quantity.outer.start).trimEnd();
  const stated = next.bound !== undefined || PREDICATES.some((word) => link.trimEnd().endsWith(word));
  if (!stated) return false;
  return !PREDICATES.some((word) => own.endsWith(word)) || link.includes('的') || link.includes('占比');
}

/** 30件实事分解为112项任务, 18项任务细化为64项工作: the words between what was divided and the pieces. */
const DIVIDED_INTO = /(?:分解|细化|细分|拆分|拆解)(?:为|成|出|形成)$/u;

/** Whether the figure after such words counts the pieces that others were divided into. */
export function tellsOfPieces(words: string): boolean {
  return DIVIDED_INTO.test(words);
}

/** 收入5万元以下的村全部消除: the bound says which ones, and the verb after them what is to become of them. */
const BOUNDED_ONES = /^(?:及|\(含\))?以[上下内](?:的|(?![且并和及]))\p{Script=Han}{1,10}?(?:全部|动态|基本|均|都)/u;

/** Whether a figure only says which things are meant, of which the words around it tell how many or what becomes of them. */
export function describesOnes(source: string, quantity: Quantity, { clause }: FigureContext, previous: Quantity | undefined): boolean {
  const { bound, span } = quantity;
  return bound !== undefined && (BOUNDED_ONES.test(source.slice(span.end, span.end + BOUNDED_REACH)) || describesCounted(source, quantity, clause.start, previous));
}

/** 的项目，, 企业、: the noun that was counted ends its clause. */
const THOSE_AT_END = /^(?:的\p{Script=Han}{2,8}|(?:企业|项目|公司|单位))(?:$|[，,。；;、（(])/u;
/** 投资额: what the bound is of. */
const WHAT_OF_THEM = /^\p{Script=Han}{2,12}$/u;
/** Families of what is counted one by one. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'person', 'household']);

/** 引进10个投资额不低于5000万元的项目, 培训500名从业5年以上的教师: whether things were counted, and this bound stands between their number and their noun. */
function describesCounted(source: string, { bound, unit, outer }: Quantity, from: number, previous: Quantity | undefined): boolean {
  if (bound === undefined || previous === undefined || !COUNTED.has(previous.unit.family) || COUNTED.has(unit.family) || previous.span.start < from) return false;
  return WHAT_OF_THEM.test(source.slice(previous.outer.end, outer.start)) && THOSE_AT_END.test(source.slice(outer.end, outer.end + BOUNDED_REACH));
}

/** So much of the text after a bound says what it describes. */
const BOUNDED_REACH = 20;
