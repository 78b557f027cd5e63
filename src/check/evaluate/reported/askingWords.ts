import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import { plannedDeed } from './plannedDeeds';

/** 年度任务新建23处, 年度计划投资6.5亿元, 年度任务为举办…不少于8场: what the year asks, said before its figure. */
const OF_THE_YEAR = /(?:(?:年度|全年|今年|本年|年内|20\d{2}年|[市省县区]级|上级)(?:目标|任务|计划|指标|预期)(?:任务|数|值|量)?|(?:年初|年度)(?:确定|计划|安排|下达|部署|预算))[^，,。；;：:\d]{0,24}$/u;
/** 全年新建充电桩任务18个: the year, what it asks for, and the word for it. */
const OWN_TASK = /(?:年度|全年|今年|本年)[^，,。；;：:\d]{1,20}(?:任务|目标|计划|指标)(?:数|值|量)?(?:为|是)?$/u;
/** 2022年我区管网改造任务18公里: the year by its number, at the beginning of the clause. */
const OF_NAMED_YEAR = /^20\d{2}年(?!(?:已|共|累计|实际|[^，,。；;：:\d]*(?:完成|超额|达到|实现)))[^，,。；;：:\d]{2,24}(?:任务|目标|计划|指标)(?:数|值|量)?(?:为|是)?$/u;
/** 市级下达播种面积任务3.3万亩, 下达集团化办学任务新增集团3个: what was handed down. */
const HANDED_DOWN = /下达[^，,。；;]{0,30}?(?:任务|目标|计划|指标)(?:数|值|量)?(?:为|是)?(?:(?:新[增建]|改造|建[设成]|创建|培[育训养]|开展|完成|举办|引进|安装|发放)[^，,。；;：:\d]{0,12})?$/u;
/** 任务是建成食堂24个: what the task is. */
const TASK_IS = /(?:任务|目标|指标|(?<!行动|实施|工作|方案|规划)计划)(?:数|值|量)?[是为][^，,。；;：:\d]{2,16}$/u;
/** 示范路创建任务：示范路5条: what stands under the word for it. */
const UNDER_TASK = /(?:任务|目标|指标)[：:]\s*[^，,。；;：:\d]{0,16}$/u;
/** 上级要求完成2个, 要求年底前化解率达到90%, 需补建路灯6盏: what must be done. */
const REQUIRED = /(?:[市省区县国]级?|上级)(?:部门)?要求(?:完成|建设|建成|新建|达到|实施|开展|举办|创建|新增)[^，,。；;：:\d]{0,12}$|^要求[^，,。；;：:\d]{0,16}(?:率|比例|占比|完成|达到?|为)$|(?:^|[，,。；;：:、）)\s]|[我本全][区市县])(?:需要?|须)(?:完成|建设|建成|新建|补建|改建|改造|拆除|整改|安装|更换|配备|达到)[^，,。；;：:\d]{0,16}$/u;
/** 控制在市级下达的128万人以内: a limit that was handed down. */
const LIMITED = /(?:控制在|不超过|不突破|不高于|限制在)[^，,。；;：:\d]{0,6}(?:下达|核定|规定|要求)的[^，,。；;：:\d]{0,6}$/u;
/** 覆盖率不低于85%，经评估为89%: a bound in words before its figure; only where it is told how it is. */
const BOUND_BEFORE = /不[少低高多]于|不超过|至少|控制在|[≥≤]/u;
/** 市级要求报送案例不少于2个: a deed that is required … */
const DEED_REQUIRED = /(?:[市省县区国]级?|上级)(?:部门)?(?:要求|下达)(?:我[区市县]|各[区市县])?(\p{Script=Han}{2})[^，,。；;：:\d]{0,16}$/u;
/** 市级部署我区试点10个: what was laid on the unit. */
const LAID_ON = /(?:[市省县区国]级?|上级)(?:部门)?(?:部署|安排|分配|交办)(?:给?[我本][区市县])?[^，,。；;：:\d]{0,16}$/u;
/** 对照新增100家的年度目标，…: what the answer is held against, named first … */
const AGAINST = /^[\s]*(?:对照|对标|按照|根据|围绕|针对|聚焦|紧扣|锚定)[^，,。；;：:\d]{0,30}$/u;
/** … and that it is an aim. */
const AGAINST_AIM = /^(?:[、和及][^，,。；;、]{2,20}){0,3}[^，,。；;\d]{0,6}的[^，,。；;\d]{0,6}(?:目标|任务|指标|要求)/u;
/** 核查260家的任务已完成: what was asked, of which all is said to be done and no number yet. */
const TASK_DONE = /^的[^，,。；;\d]{0,8}?(?:任务|目标|指标)(?:已经?|均|全部|提前|超额|如期|圆满)*完成$/u;
/** 要求年内消除15处: what a clause bids; only where 实际 follows. */
const BIDDEN = /^要求[^，,。；;：:\d]{2,16}$/u;
/** 治理25平方公里的任务，…: what a clause calls a task; only where 实际 follows. */
const CALLED_TASK = /^的(?:年度|全年|[市省县区]级)?(?:目标)?(?:任务|目标|指标|计划)(?:目标)?$/u;
/** 合格率95%以上，实际98.4%: a bound behind its figure that the next clause tells the truth of. */
const REALLY_NEXT = /^[，,]\s*实际/u;
/** 播种任务850亩, 站点规划18处: a task by its own name; only where 实际 follows. */
const TASK = /(?:(?:任务|目标|(?<!行动|实施|工作|方案|规划)计划|指标|规划|预期)(?:数|值|量)?(?:为|是)?|核定(?:为|是)|实事(?:项目)?|折子(?:工程)?)$/u;
/** 合格率要求100%, 覆盖率应达100%, 上报率应（不低于99%）: what must be; only where it is told how it is. */
const MUST_BE = /(?:(?<!按照?|符合|满足|达到|依据|根据|有关|相关)要求|(?<![响供反对相适效])应|(?<![需主重首必只紧摘纪不])要)(?:为|达到?|保持在|稳定在|控制在)?$/u;
/** 年度外贸任务出口总额8.5亿元: a task of the year by its own name, and what it measures; only where 实际 follows. */
const OWN_MEASURE = /(?:年度|全年|今年|本年)[^，,。；;：:\d]{1,8}(?:任务|目标|计划|指标)(?:为|是)?[^，,。；;：:\d]{2,16}$/u;
/** 棚改：任务签约200户: a clause that begins with the word for it. */
const TASK_AT_HEAD = /(?:^|[：:])\s*(?:任务|目标)(?!完成)\p{Script=Han}{2,10}$/u;
/** 完成年度任务23项 tells of what was done. */
const DONE_BEFORE = /(?:完成|超额|实现|达到|占(?!比)|较|(?<!占)比(?!率|例|重)|(?<!下)达(?!标)|对照)[^，,。；;]{0,6}(?:年度|全年|今年|本年|任务|目标|计划|指标)/u;

/** The words before a figure that are looked at. */
const REACH = 60;

const ASKS = /任务|预期|目标|计划|指标|规划|实事|折子|要求|标准|需|须|年初|年度确定|应|拟|[原预]定|下达|核定|部署|安排|分配|交办|规定|预算|底线|承诺|基数|要达到|要$/u;

/** Whether a text, or the words before a figure, hold any word that asks. */
export function holdsAskingWord(text: string): boolean {
  return ASKS.test(text);
}

/** What the words around a figure say of whether it was asked for. */
export interface Asking {
  /** The words of its clause before it. */
  readonly before: string;
  /** They say that it was asked. */
  readonly surely: boolean;
  /** They may say so, where it is told what was really done. */
  readonly maybe: boolean;
  /** They hold a word that asks, and do not tell of what was done. */
  readonly hinted: boolean;
}

/** 每月检查4次: so many each time, or of each, are no number of the year. */
const OF_EACH = /每(?:个?月|个?季度?|半年|周|[天日]|[人户名个家村镇乡])[^，,。；;\d]{0,8}$/u;

/** Reads the words around a figure for whether they ask. O(their letters). */
export function readAsking(source: string, asked: Quantity, { clause, sentence }: FigureContext): Asking {
  const before = source.slice(Math.max(clause.start, asked.outer.start - REACH), asked.outer.start).trimEnd();
  if (before.includes('每') && OF_EACH.test(before)) return { before: '', surely: false, maybe: false, hinted: false };
  const hinted = ASKS.test(before) && !DONE_BEFORE.test(before);
  const limited = asked.bound !== undefined && LIMITED.test(source.slice(Math.max(clause.start, asked.span.start - REACH), asked.span.start));
  const surely = limited || (hinted && asksOutright(before)) || isAimNamed(source, asked, before) || isTaskDone(source, asked, clause.end) || isHeading(source, asked, sentence.start);
  const maybe = surely || (hinted && (TASK.test(before) || TASK_AT_HEAD.test(before) || OWN_MEASURE.test(before) || BIDDEN.test(before.trimStart()) || MUST_BE.test(before))) || hasBoundBefore(source, asked) || isCalledTask(source, asked, clause.end) || (asked.bound !== undefined && REALLY_NEXT.test(source.slice(clause.end, clause.end + WORD_REACH)));
  return { before, surely, maybe, hinted };
}

function asksOutright(before: string): boolean {
  return OF_THE_YEAR.test(before) || OWN_TASK.test(before) || OF_NAMED_YEAR.test(before.trimStart()) || HANDED_DOWN.test(before) || TASK_IS.test(before) || UNDER_TASK.test(before) || REQUIRED.test(before.trimStart()) || DEED_REQUIRED.test(before) || LAID_ON.test(before);
}

/** Letters of 实际 and the mark before it. */
const WORD_REACH = 5;

function isCalledTask(source: string, { outer }: Quantity, end: number): boolean {
  return source.startsWith('的', outer.end) && CALLED_TASK.test(source.slice(outer.end, end));
}

/** So much of a sentence may stand before a bound that heads it. */
const HEADING_REACH = 30;

/** 播种面积不低于12.6万亩：我区完成13万亩: whether a bound, with its name, stands before a colon at the head of a sentence. */
function isHeading(source: string, { bound, outer }: Quantity, start: number): boolean {
  return bound !== undefined && outer.start - start <= HEADING_REACH && (source.charAt(outer.end) === '：' || source.charAt(outer.end) === ':');
}

function isTaskDone(source: string, asked: Quantity, end: number): boolean {
  return source.startsWith('的', asked.outer.end) && TASK_DONE.test(source.slice(asked.outer.end, end));
}

/** Whether a bound stands in words before a figure. */
function hasBoundBefore(source: string, { bound, outer, span }: Quantity): boolean {
  return bound !== undefined && outer.start < span.start && BOUND_BEFORE.test(source.slice(outer.start, span.start));
}

/** 对照新增民宿100家的年度目标: whether a clause names an aim and nothing else. */
function isAimNamed(source: string, asked: Quantity, before: string): boolean {
  return AGAINST.test(before) && AGAINST_AIM.test(source.slice(asked.outer.end, asked.outer.end + REACH));
}

/** 市级要求报送案例不少于2个: the deed that words before a figure require; undefined where they require none. */
export function deedRequired(source: string, asked: Quantity, { clause }: FigureContext): string | undefined {
  return DEED_REQUIRED.exec(source.slice(Math.max(clause.start, asked.outer.start - REACH), asked.outer.start).trimEnd())?.[1];
}

/** 急救站任务14处，已全部建成: that all of it is done … */
const ALL_DONE = /^[，,；;]\s*(?:目前|现|截[至止][^，,。；;\d]{1,4})?(?:已经?|均|全部|都|现已|按期|如期|提前)+(?:建成|完工|竣工|完成(?:整改|治理|改造|建设|整治|安装|拆除|更换|验收)?|投用|投入使用|办结|落实|整改|拆除|验收|出台|销号)(?:到位|完毕)?(?:$|[，,。；;]|(?:并|投用|且)[^，,。；;\d]*(?:$|[，,。；;]))/u;
/** Letters of such words. */
const DONE_REACH = 30;
/** 甲任务2项、乙任务3项，均已完成: what may stand between, where it is said of all of them. */
const TO_CLAUSE_END = /^[^，,。；;]*$/u;
const OF_ALL = /均|都|全部/u;

/** Whether the clause right after what was asked, or planned for the year, tells that all of it is done, and gives no figure. */
export function isAllDoneNext({ source }: TextReading, { before, surely, maybe }: Asking, { outer }: Quantity, { clause, sentence }: FigureContext): boolean {
  const next = source.slice(clause.end, Math.min(sentence.end, clause.end + DONE_REACH));
  if (!ALL_DONE.test(next) || (!surely && !maybe && plannedDeed(before)?.mayBeLonger !== false)) return false;
  const rest = source.slice(outer.end, clause.end);
  return TO_CLAUSE_END.test(rest) && (!/\d/u.test(rest) || OF_ALL.test(next));
}
