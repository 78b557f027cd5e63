import { likeness, prepare } from '../../matching';
import type { Status } from '../../report';
import { said, type Said } from '../../said';
import { lastStarting, startingIn, within } from '../../text/context';
import type { Claim, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Ask, AskKind } from '../asked/asks';
import { isComingFormality } from '../reported/formalities';
import { yearsWorkDone } from '../asked/yearsWork';
import { isBesides } from './besides';

/** A status that rests on words of the answer. */
export interface Verdict {
  readonly status: Extract<Status, 'met' | 'unmet' | 'inProgress' | 'pending' | 'review'>;
  readonly reason: Said;
  /** The words that carry it; absent for a plain narrative. */
  readonly span?: Span;
}

/** No words of the answer say that something is open. */
export const PLAIN: Verdict = { status: 'met', reason: said('plain') };

/** 目前各区均未达到90%: what is said of others is no confession of one's own. */
const ABOUT_OTHERS = /各区|全市|其他区|外省|全国/u;
/** Others are named this close before what is said of them. */
const OTHERS_REACH = 200;
const ALL_DONE = /全部|均已|均按|全面完成|圆满完成|整体/u;

/** 已开工 answers what was only to be begun. */
export const BEGUN = /开工|启动|动工|进场|开建|开始(?:建设|施工|浇筑|安装|装修|铺设|改造|拆除)/u;
/** 完成工程量的90%: so much of the work. */
const IN_PART = /[%％]$/u;

/** 主体工程已完成 for 完成主体工程: the shell was all that was asked for, whatever share of the whole that is. */
function isShellDone({ source }: TextReading, claims: readonly Claim[], asks: readonly Ask[]): boolean {
  const works = asks.filter(({ kind }) => kind === 'completion');
  return works.length > 0 && works.every(({ text }) => /主体|封顶/u.test(text)) && claims.some(({ kind, clause }) => kind === 'done' && SHELL.test(source.slice(clause.start, clause.end)));
}

/** 主体已封顶，正在装修: what goes on once the shell stands, and is no work at another one; or by how much of the whole that is. */
function comesAfterShell({ source }: TextReading, claims: readonly Claim[], { text, span, clause }: Claim): boolean {
  if (IN_PART.test(text)) return true;
  return !source.slice(clause.start, clause.end).includes('主体') && claims.some((claim) => claim.kind === 'done' && claim.span.end <= span.start && SHELL.test(source.slice(claim.clause.start, claim.clause.end)));
}

/** 3月开工，10月竣工: what was begun has come to its end. */
export const FINISHED = /竣工|完工|建成|投用|投运|投入使用|投入运营|通车|交付/u;

/** 待批复, 等待函复: the work is handed in, the outcome is not final. */
const WAITING = /^(?:等)?待(?!办理|完善|安装|施工|拆除|整改|移交)/u;
/** 待春耕前完成, 待天气转暖后安装: one's own work at a later time, and no word of another. */
const OWN_WORK_LATER = /^(?:等)?待[^验审评批核复]*(?:完成|施工|安装|实施|建成)$/u;
/** 待取得许可后投入运营: what is waited for is a step on the way, and the work itself is still to come. */
const THEN_ACTS = /^[^，,。；;]{0,30}?后(?:再|方可|即可|才能|将|可|及时|立即|尽快)*(?:正式|全面|有序|陆续)?(?:投入|投用|投运|开工|实施|交付|启用|运营|使用|建设|施工|启动|开展|入住|开放|通车|推进|拆除|安装|移交|办理|组织|进场)/u;
/** What is waited for and what comes after it stand in so many letters. */
const AWAITED_REACH = 60;
/** 基本完成: nearly done, the words leave it open. */
const NEARLY = /基本|大部分|主体/u;

/** 正在, 拟于, 尚需: words that say nothing without what follows them … */
const BARE = /^(?:现?正在?|[仍还尚]在|拟|拟?定于|拟于|计划[于在]|即将|将于|[尚还仍]需|力争)$/u;
/** … of which so much is quoted. */
const LONGEST_QUOTE = 18;

function quote({ source }: TextReading, { text, span, clause }: Claim): Said {
  const words = BARE.test(text) ? source.slice(span.start, Math.max(span.end, clause.end)).trim() : text;
  return said('claimed', { words: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}……` : words });
}

/**
 * What a sentence claims about getting done, judged by what was asked. A sentence that says
 * both 已完成 and 正在 is under way, unless the later words say that all is done.
 *
 * @param asked what the sentence answers, where that is known
 * @param mayBegin true where something was asked only to be begun: 已开工 is then enough
 */
export function sentenceVerdict(reading: TextReading, sentence: Span, kind: AskKind, mayBegin = false, asks: readonly Ask[] = []): Verdict {
  const claims = claimsIn(reading, sentence);
  if (claims.length === 0) return PLAIN;
  const notDone = claims.find((claim) => claim.kind === 'notDone');
  if (notDone) return { status: 'unmet', reason: quote(reading, notDone), span: notDone.span };
  const waiting = claims.find((claim) => claim.kind === 'notFinal' || waits(reading, claim, kind));
  const open = claims.filter((claim) => claim.kind === 'underWay' && !waits(reading, claim, kind) && !(mayBegin && isBegun(claim)) && !tellsOfEffort(reading, claim, asks) && !isBesides(reading, claims, claim, sentence, asks) && !comesAfterAll(reading, claims, claim, asks) && !(isShellDone(reading, claims, asks) && comesAfterShell(reading, claims, claim)));
  const underWay = open.filter((claim) => !NEARLY.test(claim.text)).at(-1) ?? open.at(-1);
  const told = claims.filter((claim) => claim.kind === 'done');
  const done = told.filter((claim) => !claim.due).at(-1) ?? told.at(-1);
  const preparing = claims.find((claim) => claim.kind === 'underWay' && preparesOnly(reading, claim)) ?? stepBeforeGround(reading, sentence, told);
  if (preparing && asks.some(({ text }) => (GROUND.test(text) || (LAUNCH.test(text) && claims.some((claim) => isPutOff(reading, claim)))) && !PREPARATION.test(text)) && !claims.some(isBegun)) {
    return { status: 'inProgress', reason: quote(reading, preparing), span: preparing.span };
  }
  const step = kind === 'completion' ? onlyPrepared(reading, claims, asks) : undefined;
  if (step) return { status: 'inProgress', reason: said('claimed', { words: reading.source.slice(step.clause.start, step.clause.end).trim() }), span: step.span };
  const shell = kind === 'completion' ? shellOnly(reading, told, asks) : undefined;
  if (shell) return { status: 'inProgress', reason: said('claimed', { words: reading.source.slice(shell.clause.start, shell.clause.end).trim() }), span: shell.span };
  const draft = asks.some((ask) => ISSUED.test(ask.text)) ? draftOf(reading, sentence, told, DRAFT) : asks.some((ask) => COMPILED.test(ask.text)) ? draftOf(reading, sentence, told, FIRST_DRAFT) : null;
  if (draft) return { status: 'inProgress', reason: said('claimed', { words: reading.source.slice(draft.start, draft.end) }), span: draft };
  const held = claims.find((claim) => someWait(reading, claim));
  if (held) return { status: 'inProgress', reason: quote(reading, held), span: held.span };
  if (underWay && kind === 'completion' && !milestoneReached(claims, asks, reading.source.slice(sentence.start, sentence.end)) && !isCarriedOut(claims, asks) && !yearsWorkDone(asks, reading.source.slice(sentence.start, sentence.end))) {
    const after = told.filter((claim) => claim.span.start > underWay.span.start);
    const ended = (BEGUN.test(underWay.text) || IN_PART.test(underWay.text)) && after.some((claim) => FINISHED.test(claim.text));
    const closed = ended || (done !== undefined && after.includes(done) && ALL_DONE.test(reading.source.slice(done.clause.start, done.clause.end)));
    if (!closed) return { status: NEARLY.test(underWay.text) ? 'review' : 'inProgress', reason: quote(reading, underWay), span: underWay.span };
  }
  if (waiting) return { status: 'pending', reason: quote(reading, waiting), span: waiting.span };
  if (done?.due) return { status: 'review', reason: said('onlyDue', { words: reading.source.slice(done.due.start, done.span.end) }), span: done.span };
  return done ? { status: 'met', reason: quote(reading, done), span: done.span } : PLAIN;
}

/** What a sentence claims of the unit itself. */
export function claimsIn(reading: TextReading, sentence: Span): readonly Claim[] {
  const claims: Claim[] = [];
  for (const claim of startingIn(reading.claims, sentence)) if (within(claim.span, sentence) && !saysOfOthers(reading, claim)) claims.push(claim);
  return claims;
}

/** Whether only an outcome is waited for; where the work itself comes after it, what had to be completed is under way. */
function waits(reading: TextReading, claim: Claim, kind: AskKind): boolean {
  return WAITING.test(claim.text) && !OWN_WORK_LATER.test(claim.text) && !(kind === 'completion' && thenActs(reading, claim));
}

function thenActs({ source }: TextReading, { span, clause }: Claim): boolean {
  return THEN_ACTS.test(source.slice(span.start, Math.min(clause.end, span.start + AWAITED_REACH)));
}

/** 2项 before 待细则印发后推进: so many of them are not done yet, whatever was asked for. */
const SO_MANY = /\d[项件个处家户座条宗][^，,。；;\d]{0,6}$/u;

function someWait(reading: TextReading, claim: Claim): boolean {
  return WAITING.test(claim.text) && SO_MANY.test(reading.source.slice(claim.clause.start, claim.span.start)) && thenActs(reading, claim);
}

/** Acts that are done at once and cannot be half done; what goes on after them is the next thing. */
const MILESTONES = ['封顶', '贯通', '开工', '动工', '立项', '获批', '挂牌', '揭牌', '印发', '出台', '发布', '备案', '上报', '报送', '提交', '申报'];

/** 主体结构已封顶，机电安装正在进行: the very act that was asked for is done. */
function milestoneReached(claims: readonly Claim[], asks: readonly Ask[], sentence: string): boolean {
  const results = asks.some((ask) => ask.kind === 'completion') ? asks.filter((ask) => ask.kind === 'completion') : asks;
  const reached = ({ text }: Ask): boolean => MILESTONES.some((act) => text.includes(act) && claims.some((claim) => claim.kind === 'done' && claim.text.endsWith(act))) || isOpened(text, sentence);
  return results.length > 0 && results.every(reached);
}

/** 制定方案并组织落实: what was written and then goes on. */
const AND_CARRY_OUT = /(?:制定|制订|编制|出台|印发)[^，,。；;]*并(?:认真|抓好|组织|推动|推进|有序)*(?:实施|落实|推进)/u;
const WRITTEN = /(?:印发|出台|制定|制订|发布|编制完成)$/u;

/** 方案已印发，各项任务有序推进 for 制定方案并组织落实: what goes on is what was asked besides. */
function isCarriedOut(claims: readonly Claim[], asks: readonly Ask[]): boolean {
  return asks.length > 0 && asks.every(({ text }) => AND_CARRY_OUT.test(text)) && claims.some((claim) => claim.kind === 'done' && WRITTEN.test(claim.text));
}

/** 已于10月1日开业: open to the public, told as something that happened. */
const OPENED = /(?:已|正式|如期|顺利|\d日)(?:于)?[^，,。；;]{0,12}?(开业|开园|开馆|开诊|开学|开街|开市|开放|通车|启用|招生|供暖|通水|通气|亮灯)/u;

/** Whether what was to open by a day is told to have opened, whatever goes on after it. */
function isOpened(ask: string, sentence: string): boolean {
  const found = OPENED.exec(sentence);
  const deed = found?.[1];
  if (found === null || deed === undefined || !ask.includes(deed) || FORESEEN.test(found[0])) return false;
  // 东馆10月开放，西馆计划明年5月开放: one of them is open.
  const next = sentence.indexOf(deed, found.index + found[0].length);
  return next < 0 || !FORESEEN.test(sentence.slice(Math.max(found.index + found[0].length, next - PLAN_REACH), next));
}

const FORESEEN = /未|将|拟|预计|计划|力争/u;
/** A plan for a deed stands so close before it. */
const PLAN_REACH = 14;

/** 全部完工，其中5处正在办理结算: what goes on comes after work that is said to be done on all, and was not asked for. */
function comesAfterAll({ source }: TextReading, claims: readonly Claim[], { clause, span }: Claim, asks: readonly Ask[]): boolean {
  if (!isComingFormality(source.slice(clause.start, clause.end)) || asks.some(({ text }) => isComingFormality(text))) return false;
  return claims.some((claim) => claim.kind === 'done' && claim.span.end <= span.start && ALL_DONE.test(source.slice(claim.clause.start, claim.clause.end)));
}

/** 改造有序实施，加装电梯完工60部 for 推进改造，加装电梯50部: what goes on is the very effort that was asked for. */
function tellsOfEffort(reading: TextReading, claim: Claim, asks: readonly Ask[]): boolean {
  const efforts = asks.filter((ask) => ask.kind === 'ongoing');
  if (efforts.length === 0 || efforts.length === asks.length) return false;
  const words = prepare(reading.source.slice(claim.clause.start, claim.clause.end));
  const nearest = (some: readonly Ask[]): number => Math.max(...some.map((ask) => likeness(prepare(ask.text), words)));
  return nearest(efforts) > nearest(asks.filter((ask) => ask.kind !== 'ongoing'));
}

/** 出台办法, 印发方案: what counts is that it is in force … */
const ISSUED = /出台|印发|发布|颁布|制定|公布/u;
/** … and not that there is a draft of it. */
const DRAFT = /(?:送审|征求意见|报审|讨论|审议)稿|初稿|草案|草稿|征求[^，,。；;]{0,8}意见/u;
/** 修改完善后印发: what comes after another step. */
const THEN = /(?:修改|完善|审议|审核|审定|批复|同意|通过|研究|报批)[^，,。；;]{0,8}后(?:再|即|正式|尽快|适时)?$/u;
/** 完成方案编制: it is to be written … */
const COMPILED = /完成[^，,。；;]{0,24}编制|编制完成/u;
/** … and a first draft of it is not all of it. */
const FIRST_DRAFT = /初稿|草稿|讨论稿|征求意见稿/u;
const IN_FORCE = /出台|印发|发布|颁布|公布|备案|通过|获批|实施|施行/u;

/** 已形成送审稿: a text that is written and not yet in force; null where the sentence tells of none, or of both. */
function draftOf({ source }: TextReading, sentence: Span, told: readonly Claim[], drafts: RegExp): Span | null {
  const found = drafts.exec(source.slice(sentence.start, sentence.end));
  const isInForce = ({ text, span, clause }: Claim): boolean => (IN_FORCE.test(text) || IN_FORCE.test(source.slice(clause.start, clause.end))) && !THEN.test(source.slice(clause.start, span.start));
  if (!found || told.some(isInForce)) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}

/** 开工建设 asks for work on the ground; … */
const GROUND = /开工|动工|开建|进场/u;
/** … 前期手续正在办理, 拟于明年开工 are no such work. */
export const PREPARATION = /前期|手续|可研|立项|报批|审批|土地|用地|征[地迁拆收]|拆迁|选址|勘[察探测]|招标|设计|方案|筹备|准备/u;
/** 启动三期建设 … */
const LAUNCH = /启动[^，,。；;]{0,20}(?:建设|工程|改造|项目)/u;
/** … is not answered by 计划明年开工. */
function isPutOff({ source }: TextReading, { text, span, clause }: Claim): boolean {
  return FUTURE.test(text) && GROUND.test(source.slice(span.start, clause.end));
}

const FUTURE = /^(?:拟|计划|力争|即将|将|预计|有望|争取|定于)/u;

/** 已开工; 预计明年开工 is none of it. */
function isBegun({ text }: Claim): boolean {
  return BEGUN.test(text) && !FUTURE.test(text);
}

/** 建成投用, 完成建设: the whole building … */
export const WHOLE_WORK = /建成|投用|投入使用|投入运营|竣工|完工|交付|投产|完成[^，,。；;]{0,14}(?:建设|工程|项目|改造|扩建|新建|迁建)/u;
/** … and not its shell. */
const SHELL = /封顶|主体(?:结构|工程)?(?:已|全部|均)*(?:完工|竣工|完成|建成)/u;

/** 主体建成并投入试运行: more than a shell. */
const IN_USE = /试运行|启用|开放|开园|运行/u;

/** 甲站建成投勤，乙站主体封顶 for 建成2座: the shell of one stands, and nothing after it says more. Undefined where that was all that was asked for. */
function shellOnly({ source }: TextReading, told: readonly Claim[], asks: readonly Ask[]): Claim | undefined {
  if (!asks.some(asksForWholeWork)) return undefined;
  const last = told.at(-1);
  const words = last ? source.slice(last.clause.start, last.clause.end) : '';
  if (!last || last.due || !SHELL.test(words)) return undefined;
  const rest = words.replace(SHELL, '');
  return FINISHED.test(rest) || IN_USE.test(rest) || !asksForWholeWork(likestAsk(asks, words)) ? undefined : last;
}

function asksForWholeWork(ask: Ask | undefined): boolean {
  return ask?.kind === 'completion' && WHOLE_WORK.test(ask.text) && !/主体|封顶/u.test(ask.text);
}

/** What was asked that a clause is most like: 医院主体封顶，学校竣工 asks for the shell of the one and all of the other. */
function likestAsk(asks: readonly Ask[], words: string): Ask | undefined {
  if (asks.length < 2) return asks[0];
  const prepared = prepare(words);
  const scores = asks.map((ask) => likeness(prepare(ask.text), prepared));
  return asks[scores.indexOf(Math.max(...scores))];
}

/** 完成招投标工作, 取得立项批复, 签订施工合同: steps before the work itself. */
const STEP_BEFORE =
  /^(?:了)?[^，,。；;]{0,8}?(?:招投?标|开标|挂网|投标|勘察|勘探|测绘|选址|立项|可研|初步设计|初设|施工图|方案设计|设计方案|概算|预算评审|施工合同|合同签订|用地预审|规划许可|施工许可|征地|清表|围挡|场地平整|三通一平|前期工作|前期手续|资格预审|清单编制|进场准备|施工准备|开工准备|桩基|基坑|土方|地基|基础施工|基础工程|地下结构|围护结构|管线迁改)[^，,。；;]{0,10}$/u;
/** What is to stand at the end: things that are built or worked at. */
const WORKS = /建设|改造|整治|治理|修缮|大修|新建|扩建|改建|迁建|安装|铺设|加固|提升|整修|维修|补建|建成|工程|主体|封顶|竣工|完工|投用/u;

/** 已完成招投标工作 for 完成公路大修: of works, nothing but a step before them is done. Undefined where more is told, or just that step was asked for. */
function onlyPrepared({ source }: TextReading, claims: readonly Claim[], asks: readonly Ask[]): Claim | undefined {
  if (claims.length === 0 || !asks.some((ask) => ask.kind === 'completion' && WORKS.test(ask.text) && !STEP_BEFORE.test(ask.text) && !PREPARATION.test(ask.text))) return undefined;
  const isStep = ({ kind, span, clause }: Claim): boolean => kind === 'done' && STEP_BEFORE.test(source.slice(span.end, clause.end));
  return claims.every(isStep) ? claims[0] : undefined;
}

function preparesOnly(reading: TextReading, claim: Claim): boolean {
  return FUTURE.test(claim.text) || PREPARATION.test(reading.source.slice(claim.clause.start, claim.clause.end));
}

/** 进入施工阶段; not so 施工图, 施工许可. */
export const ON_SITE = /施工(?!图|许可|招标|准备|单位|监理|前|方案|组织设计)/u;

/** 完成可研批复, 项目建议书已报: steps before any work, where the sentence tells of no work; undefined where it does. */
function stepBeforeGround({ source }: TextReading, sentence: Span, told: readonly Claim[]): Claim | undefined {
  const step = told.find(({ clause }) => PREPARATION.test(source.slice(clause.start, clause.end)));
  if (!step) return undefined;
  const words = source.slice(sentence.start, sentence.end);
  return BEGUN.test(words) || FINISHED.test(words) || ON_SITE.test(words) ? undefined : step;
}

function saysOfOthers(reading: TextReading, claim: Claim): boolean {
  const bracket = lastStarting(reading.brackets, claim.span.start);
  return bracket !== undefined && within(claim.span, bracket) && ABOUT_OTHERS.test(reading.source.slice(Math.max(bracket.start, claim.span.start - OTHERS_REACH), claim.span.start));
}
