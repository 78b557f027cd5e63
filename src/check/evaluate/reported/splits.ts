import { CharSet } from '../../text/characters';
import { HOW_DONE } from '../../text/claimWords';
import { startingIn, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import { areFormalities } from './formalities';
import { isToCome } from './goingOn';
import { outOfSameClause } from './outOf';

/** What was counted, how much of it was done, and what is still open: 任务31项，已完成28项，其余3项正在推进. */
export interface Split {
  readonly whole: Quantity;
  /** Absent where the text gives no figure of it. */
  readonly rest: Quantity | undefined;
  /** Whether one clause counts both: 8处内涝点已整治6处. */
  readonly inOneClause?: true;
}

/** 已完成28项, 已完工28个: done, and nothing said of another thing that was done. */
const DONE = /(?:完成|完工|建成|竣工|办结|投用|投入使用|落实|整改|交付|到位|到货|安装|拆除|销号|化解)(?:了)?$/u;
/** 栽植4320亩, 签约97户: so are these beside a counted rest, where the two make up the whole. */
const DEED = /(?:栽植|种植|造林|播种|签约|搬迁|腾退|改造|新建|更换|整治|治理|修复|清理|铺设|敷设|拨付|支付|发放)(?:了)?$/u;
/** 28项已完成. */
const DONE_AFTER = /^[^，,。；;\d]{0,8}(?:已|均|全部)[^，,。；;\d]{0,4}(?:完成|完工|建成|竣工|办结|投用|落实|整改|交付|开放|启用|通车|投运|销号|封顶|贯通|治理|整治|改造|化解|拆除|签约)/u;
/** 6条完工, 10个通过验收: right after a figure with nothing before it. */
const BARELY_DONE_AFTER = /^(?:[^，,。；;\d]{1,4})?(?:完工|竣工|建成|完成|办结|投用|通车|交付|销号|通过[^，,。；;\d]{0,6}验收)$/u;
/** One of them is in all words of what is left. */
const REST_MARKS = new CharSet('余另还尚仍他剩');
const REST = /(?:其余|剩余|余下|另外|另有|另|还有|尚有|仍有|其他|还剩|尚余|仍余)[^，,。；;\d]{0,4}$|(?:仍需|尚需|还需)[^，,。；;\d]{0,8}$/u;
/** 20项任务中: what follows divides it. */
const DIVIDED = /^[^，,。；;\d]{0,8}(?<!其)中$/u;
/** 在建1.1万亩, 在施24条: figures of what is being built. */
const IN_BUILDING = /(?:在建|在施|未完工|未完成|正在(?:施工|建设|改造|整改|实施|推进))$/u;
/** 在建厂房26万平方米: so are these. */
const BUILDING_FIRST = /^在(?:建|施)(?![^，,。；;]*(?:完成|完工|竣工|投资))/u;
/** What it ends in. */
const BUILDING_ENDS = new CharSet('建施工成设造改进');
/** 3个达到时序进度: on the way, as far as it should be. */
const ON_SCHEDULE = /^[^，,。；;\d]{0,6}(?:时序|序时)进度/u;
/** 已完成21项: done, and nothing but that. */
const SIMPLY_DONE = new RegExp(`^(?:其中|目前|截至目前|截至年底|现)?已经?(?:全部|${HOW_DONE})*(?:完成|完工|办结|建成|竣工|落地|兑现|销号|销账|整改|化解|投用|交付|通车|启用|开放|签约|搬迁|处置)(?:到位)?$`, 'u');
/** 已完成21项任务, 已完成21项。 */
const OF_TASKS = /^(?:年度|全年)?(?:任务|工作|目标)?$/u;
/** So many letters are a noun. */
const NOUN = 2;
/** So many figures may stand between the whole and the rest. */
const REACH = 4;

/**
 * The figures of a text that say how much of a whole was done: where whole, done and rest add up and the rest is said to be open,
 * or where nothing but 已完成 stands between the two.
 */
export function readSplits(reading: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Split> {
  const splits = new Map<Quantity, Split>();
  reading.quantities.forEach((rest, index) => {
    const context = contexts[index];
    if (!context) return;
    const counted = outOfSameClause(reading, contexts, index);
    const told = counted ?? toldDone(reading, contexts, index);
    if (told) splits.set(rest, { whole: told, rest: undefined, ...(counted ? { inOneClause: true } : {}) });
    const open = isOpen(reading, context);
    const surely = isRestOf(reading, context, rest, open);
    if (!surely && !open) return;
    for (let at = index - 1; at > Math.max(0, index - REACH); at -= 1) {
      const done = reading.quantities[at];
      const own = contexts[at];
      if (!done || !own || own.sentence.start !== context.sentence.start) return;
      if (done.unit.symbol !== rest.unit.symbol || !(DONE.test(own.before.trimEnd()) || (isCountedRest(context) && DEED.test(own.before.trimEnd())) || DONE_AFTER.test(own.after) || (own.before.trim() === '' && BARELY_DONE_AFTER.test(own.after.trim())))) continue;
      const whole = wholeBefore(reading, contexts, at, done.value + rest.value);
      const around = whole && contexts[reading.quantities.lastIndexOf(whole, at)];
      if (whole && around && !areFormalities(reading, whole, around, [own, context]) && (surely || isDivided(reading, contexts, whole, at))) splits.set(done, { whole, rest });
      return;
    }
  });
  return splits;
}

/** 18项任务中，16项已完成，甲路、乙路2项正在推进: the whole is told as one that is divided, so that two figures that make it up are its parts. */
function isDivided({ quantities }: TextReading, contexts: readonly FigureContext[], whole: Quantity, before: number): boolean {
  // It stands a few figures before: the search goes backwards.
  const after = contexts[quantities.lastIndexOf(whole, before)]?.after.trimEnd();
  return after !== undefined && DIVIDED.test(after);
}

/** Whether a figure is of what is open: by a word for it, at the head of its clause, or as one of those that were counted before. */
function isRestOf(reading: TextReading, context: FigureContext, rest: Quantity, open: boolean): boolean {
  const before = context.before.trim();
  if (isInBuilding(before)) return true;
  if (!open && !(context.after.includes('进度') && ON_SCHEDULE.test(context.after))) return false;
  return before === '' || isLeft(before) || isAmong(reading, context, rest);
}

/** 承担任务24项，已完成21项: the whole that a figure is told to be done of; undefined where it tells of no more than that something was done. */
function toldDone({ quantities }: TextReading, contexts: readonly FigureContext[], index: number): Quantity | undefined {
  const [done, own] = [quantities[index], contexts[index]];
  if (!done || !own || !own.before.includes('已') || !SIMPLY_DONE.test(own.before.trim())) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const [whole, context] = [quantities[at], contexts[at]];
    if (!whole || context?.sentence.start !== own.sentence.start) return undefined;
    if (whole.unit.symbol !== done.unit.symbol) continue;
    const noun = context.after.slice(0, NOUN);
    const same = OF_TASKS.test(own.after.trim()) || (noun.length === NOUN && own.after.startsWith(noun));
    return same && whole.value > done.value && !whole.comparison ? whole : undefined;
  }
  return undefined;
}

/** 其余, 仍有: whether the words before a figure say that it is what is left. */
export function isCountedRest({ before }: FigureContext): boolean {
  return isLeft(before);
}

/** Whether words tell of what is left. */
function isLeft(words: string): boolean {
  return REST_MARKS.isIn(words) && REST.test(words);
}

/** Whether words end in what is being built. */
function isInBuilding(words: string): boolean {
  return BUILDING_ENDS.has(words.charCodeAt(words.length - 1)) && IN_BUILDING.test(words);
}

/** 已签约97户，剩余23户正在协商: what is open of a whole, and no part of what was done. */
export function isOpenRest(reading: TextReading, context: FigureContext): boolean {
  const before = context.before.trim();
  if (isInBuilding(before) || BUILDING_FIRST.test(before)) return true;
  return isLeft(context.before) && (isDone(reading, context) ? isPlannedLater(reading, context) : isOpen(reading, context));
}

/** 剩余15个小区完成保温施工，受停工影响，计划明年5月完工: whether the sentence goes on with a plan for what is left, of which only a step is done. */
function isPlannedLater({ claims, quantities }: TextReading, { clause, sentence }: FigureContext): boolean {
  const plan = startingIn(claims, { start: clause.end, end: sentence.end }).find(({ kind, text }) => kind === 'underWay' && isToCome(text));
  return plan !== undefined && startingIn(quantities, { start: clause.end, end: plan.span.start }).every(({ unit }) => unit.family !== 'count');
}

/** 主体完工, 主体结构已全部封顶: the shell stands … */
const SHELL = /主体(?:结构|工程|建设|施工)?(?:已|均|已经|全部|基本|实现|顺利)*(?:完工|竣工|封顶|完成|建成)|完成[^，,。；;、\d]{0,6}主体(?:结构|工程|建设|施工)/u;
/** … and the rest goes on. */
const GOES_ON = /^[，,、]\s*(?:目前|现|现已|当前)?(?:正|仍在|尚在|还在|进入|转入|开始|(?:累计|共)?完成(?:项目|工程|总|投资)[^，,。；;\d]{0,6}\d{1,2}(?:\.\d+)?%)/u;

/** 2所中心主体完工，正在内部装修: what was counted stands, and is not finished. */
export function isShell({ source }: TextReading, { clause, sentence }: FigureContext, { span }: Quantity): boolean {
  const words = source.slice(span.end, clause.end);
  return words.includes('主体') && SHELL.test(words) && GOES_ON.test(source.slice(clause.end, Math.min(sentence.end, clause.end + NEXT_REACH)));
}

/** 20项已办结。其中19项…、1项仍在施工: whether the sentence divides what was counted before. */
function isAmong({ source }: TextReading, { sentence }: FigureContext, { span }: Quantity): boolean {
  return source.slice(Math.max(sentence.start, span.start - AMONG_REACH), span.start).includes(AMONG);
}

const AMONG = '其中';
/** It stands no farther before the figures. */
const AMONG_REACH = 120;

/** 已上报, 已提交: done with it here, and another decides. */
const HANDED_IN = /上报|申报|报送|提交|报审|送审|申请|制定|编制|明确/u;

function isDone(reading: TextReading, { clause }: FigureContext): boolean {
  return startingIn(reading.claims, clause).some((claim) => claim.kind === 'done' && !HANDED_IN.test(claim.text));
}

function isOpen(reading: TextReading, context: FigureContext): boolean {
  const open = (where: Span): boolean => startingIn(reading.claims, where).some((claim) => claim.kind === 'underWay' || claim.kind === 'notDone' || claim.kind === 'notFinal');
  if (open(context.clause) || (isLeft(context.before) && LATER.test(context.after))) return true;
  // 其余15辆厂家排产，预计2月交付: the plan for the rest is told in the next clause, where nothing was done in its own.
  if (!isLeft(context.before) || isDone(reading, context)) return false;
  const next = { start: context.clause.end, end: Math.min(context.sentence.end, context.clause.end + PLAN_REACH) };
  return open(next);
}

/** 剩余680亩明年春季补植: it is left for another year. */
const LATER = /^[^，,。；;\d]{0,8}(?:明年|次年|来年|下一?年度?)/u;
/** So much of the next clause says that the work goes on. */
const NEXT_REACH = 20;
/** A plan begins so close after the clause. */
const PLAN_REACH = 8;

function wholeBefore({ quantities, source }: TextReading, contexts: readonly FigureContext[], index: number, value: number): Quantity | undefined {
  const done = quantities[index];
  for (let at = index - 1; done && at >= Math.max(0, index - REACH); at -= 1) {
    const whole = quantities[at];
    const sentence = contexts[index]?.sentence;
    const before = contexts[at]?.sentence;
    if (!whole || !sentence || !before) return undefined;
    // A sentence that begins with 其中 goes on from the one before.
    if (before.start !== sentence.start && !(source.startsWith(AMONG, sentence.start) && source.slice(before.end, sentence.start).trim().length <= 1)) return undefined;
    if (whole.unit.symbol === done.unit.symbol && whole.value === value) return whole;
  }
  return undefined;
}
