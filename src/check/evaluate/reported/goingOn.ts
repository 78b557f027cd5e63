import { CharSet } from '../../text/characters';
import { startingIn, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';

/** Work, and steps on the way to it; 运营 and 使用 are what it was built for, 移交 and 验收 come after it. */
const WORK =
  '(?:施工|改造|装修|装饰|安装|调试|整改|整治|治理|拆除|铺设|敷设|浇筑|砌筑|收尾|布展|开挖|回填|修缮|加固|招标|招投标|设计|勘察|采购|建设|编制|审批|审查|前期|手续|立项|可研|选址|征地|征拆|拆迁|协商|洽谈|谈判)(?:工作|作业|阶段|手续|工程)?';
/** 正在施工, 仍在安装设备, 施工中: work that is being done. */
const WORKING = new RegExp(
  `^[^，,。；;、\\d]{0,16}?(?:(?:正在?|仍在|尚在|还在)(?:加快|抓紧|积极|有序|全力|紧张|陆续|同步)*(?:地)?(?:进行|开展|实施|组织|办理)?[^，,。；;、\\d]{0,6}?)?${WORK}(?:当中|之中|中)?$`, 'u',
);
/** 有序推进, 正在实施: that it goes on, in words that say nothing of the work. */
const GOES_ON = /^[^，,。；;、\d]{0,16}?(?:目前|现)?(?:(?:正在?|仍在|尚在|还在)(?:加快|抓紧|积极|有序|全力|全面)*(?:实施|进行|推进|开展)|(?:有序|稳步|加快|全面|持续|扎实|积极|顺利|正常)(?:推进|实施|开展))(?:当中|之中|中)?$/u;
/** 均已开工, 已全部进场施工: begun, and no more. */
const BEGUN = /^[^，,。；;、\d]{0,16}?(?:目前|现)?(?:已经?|均|都|全部|全面|陆续)+(?:开工|动工|进场|启动)(?:建设|施工|改造)?$/u;
/** One of these says that it goes on now. */
const NOW = /正在?|仍在|尚在|还在|当中|之中|中$/u;
/** One of them is in each. */
const NOW_MARKS = new CharSet('正仍尚还中');
/** 90%: how far it is, in a bracket. */
const HOW_FAR = /[（(][^（）()]{0,10}[）)]$/u;
/** 已完成招标, 完成施工图设计: a step before the work. */
const STEP_BEFORE = /^[^，,。；;、\d]{0,14}?(?:目前|现)?(?:已|均|均已|全部|已全部)?完成(?:了)?[^，,。；;\d]{0,6}?(?:招投?标|开标|勘察|选址|立项|可研|初步设计|施工图|方案设计|设计方案|前期手续|前期工作|征地|清表)[^，,。；;\d]{0,6}$/u;
/** 改造2000亩完成工程量的85%: how much of the work on what was counted is done. */
const IN_PART = /^[^，,。；;、\d]{0,6}?(?:完成|进度)[^，,。；;、\d年计划]{0,12}\d{1,2}(?:\.\d{1,2})?[%％]/u;
/** The work itself, or how far it got. */
const MEASURE_OF_WORK = /(?:工程|工作|施工|建设)量|(?:形象|工程|施工|建设|总体)进度/u;
/** 新建, 计划加固, 涉及: words that say as well what is to be done as what was. */
const MAY_BE_PLAN = /(?:(?:^|[，,。；;：:、\s])共?(?:新建|改建|扩建|建设|实施|改造|加装|安装|打造|修建|整治|治理|加固|修缮|更新)|涉及|承担|纳入|列入|(?<!按照?|依|依据|根据)(?:计划|拟))[^，,。；;、：:\d]{0,16}$/u;
const NEXT_CLAUSE = /^[，,]\s*([^，,。；;]*)/u;
/** A clause is looked at no farther than this. */
const REACH = 40;
/** Words after a figure that tell of work going on are no longer. */
const LONGEST_AFTER = 100;

/** The words that tell of a figure that it is still open: its clause, and the next one where its own claims nothing (新建公厕10座，正在施工) and the next counts nothing else. */
export function openWords({ source, claims, quantities }: TextReading, { clause, sentence }: FigureContext): Span {
  const next = startingIn(claims, clause).length > 0 ? null : NEXT_CLAUSE.exec(source.slice(clause.end, sentence.end));
  const end = clause.end + (next?.[0].length ?? 0);
  return next && startingIn(quantities, { start: clause.end, end }).every(({ unit }) => unit.family === 'percent') ? { start: clause.start, end } : clause;
}

/**
 * 6个小区改造正在施工, 新建公厕10座，已完成招标: what was counted is being worked at or made ready, and nothing in its clause says
 * that it is done.
 */
export function isGoingOn(reading: TextReading, { clause, sentence, before }: FigureContext, quantity: Quantity): boolean {
  const { source, claims } = reading;
  const { outer } = quantity;
  if (clause.end - outer.end > LONGEST_AFTER) return false;
  const after = withoutHowFar(source.slice(outer.end, clause.end));
  if (tellsOfStep(after) || isOnlyBegun(after, reading, sentence, quantity)) return true;
  if (startingIn(claims, clause).some(({ kind }) => kind !== 'underWay')) return false;
  if (isBeingWorkedAt(after) || isInPart(after)) return true;
  if (after !== '' || !MAY_BE_PLAN.test(before)) return false;
  const next = NEXT_CLAUSE.exec(source.slice(clause.end, Math.min(sentence.end, clause.end + REACH)))?.[1]?.trim() ?? '';
  return isBeingWorkedAt(next) || isInPart(next) || tellsOfStep(next) || isOnlyBegun(next, reading, sentence, quantity);
}

function isBeingWorkedAt(words: string): boolean {
  return isAtWork(words) || GOES_ON.test(words);
}

function isInPart(words: string): boolean {
  return isOfWork(words) && IN_PART.test(words);
}

/** 完成工程量的, 形象进度: whether words measure how far the work is, and not how many were done. */
export function isOfWork(words: string): boolean {
  return (words.includes('量') || words.includes('进度')) && MEASURE_OF_WORK.test(words);
}

function isAtWork(words: string): boolean {
  return NOW_MARKS.isIn(words) && NOW.test(words) && WORKING.test(words);
}

/** 正在装修, 施工中（75%）: whether a clause says what work is being done, and not only that it goes on. */
export function tellsOfWork(clause: string): boolean {
  return isAtWork(withoutHowFar(clause));
}

/** 均已开工, and nothing after it that says how much of it is done. */
function isOnlyBegun(words: string, { claims, quantities }: TextReading, sentence: Span, { unit, outer }: Quantity): boolean {
  if (!BEGUN.test(words)) return false;
  const rest = { start: outer.end, end: sentence.end };
  return !startingIn(claims, rest).some(({ kind, due }) => kind === 'done' && !due) && !startingIn(quantities, rest).some((other) => other.unit.symbol === unit.symbol);
}

function tellsOfStep(words: string): boolean {
  return words.includes('完成') && STEP_BEFORE.test(words);
}

/** 6家完成选址: whether the words after a figure tell of no more than a step before the work. */
export function isStepBefore(after: string): boolean {
  return tellsOfStep(withoutHowFar(after));
}

function withoutHowFar(after: string): string {
  const words = after.trim();
  return words.endsWith('）') || words.endsWith(')') ? words.replace(HOW_FAR, '') : words;
}

/** 计划, 拟, 预计: words of what is to come. */
const TO_COME = /^(?:计划|拟|预计|将|力争|即将|定于)/u;

/** Whether a claim is of what is to come. */
export function isToCome(words: string): boolean {
  return TO_COME.test(words);
}

/** 另有3个项目正在施工: work besides what was told. */
const BESIDES = /^[\s，,]*(?:另有|另外|还有|尚有|其余|剩余|余下|其他)/u;

/** 计划明年6月完成其余场地建设，新增车位400个: whether a figure is told after a plan in its sentence, with nothing done between; so is a forecast after other work that goes on (另有3个项目正在施工，预计可新增500个). */
export function followsPlan({ source, claims }: TextReading, { sentence, clause }: FigureContext, { span, provisional }: Quantity): boolean {
  let planned = false;
  for (const claim of startingIn(claims, { start: sentence.start, end: span.start })) {
    if (claim.kind === 'done') planned = false;
    else if (claim.kind === 'underWay' && claim.clause.start < clause.start) planned = TO_COME.test(claim.text) || (provisional && BESIDES.test(source.slice(claim.clause.start, claim.clause.end)));
  }
  return planned;
}
