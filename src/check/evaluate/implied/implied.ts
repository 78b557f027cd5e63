import { similarity } from '../../matching';
import { said, type Said } from '../../said';
import { allOfKind } from './allOfKind';
import { valueIn } from '../reported/compare';
import { ALL_BUT, asksForWorkUnderWay, RATE_VERB } from '../pairing/evidence';
import type { IndicatorResult } from '../../report';
import { figureContexts, lastStartingAt, lyingIn, startingIn, within } from '../../text/context';
import { sharesRun } from '../../text/characters';
import { impliedBy, type ImpliedFigure } from './impliedBy';
import { impliedDifference } from './impliedDifference';
import { impliedFlat } from './impliedFlat';
import { namedThings } from './namedThings';
import { eachOf, saysOfEach } from '../pairing/perUnit';
import { isShell } from '../reported/splits';
import { confessed } from '../reported/reported';
import type { Claim, Item, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';

/** 未发生森林火灾: what did not happen. */
const NOTHING_OF = /(?:未发生|没有发生|未出现|未发现|没有出现|无)(?:过|任何|一[起人例户件宗家])?(\p{Script=Han}{3,12}?)(?:事件|案件|情况|现象|问题)?$/u;
const GOOD_NEWS = /无|未发生|没有|零|杜绝|不存在|(?:全面|全部|已|均|彻底|完全)消除/u;
const SAME_SUBJECT = 0.25;

/**
 * What words say in place of a number: 无劣Ⅴ类水体 is 0; 海户站已运营 is one 座 where one was asked;
 * an answer in 17 numbered parts is 17 项; 完成不低于80%的任务 says that the 80 % were reached;
 * of 19项 of which 1项未完成, 18 are done. Null where nothing of the kind is said.
 */
export function impliedFigure(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  return (
    impliedZero(target, reading, scope) ??
    impliedDifference(target, reading, scope) ??
    impliedFlat(target, reading, scope) ??
    impliedFull(target, reading, scope) ??
    impliedWhole(target, reading, scope) ??
    impliedOne(target, reading, scope) ??
    impliedEach(target, reading, scope) ??
    impliedAll(target, reading, scope) ??
    impliedKind(target, reading, scope) ??
    impliedNamed(target, reading, scope) ??
    impliedList(target, reading, scope) ??
    impliedRestated(target, reading, scope) ??
    impliedRemainder(target, reading, scope)
  );
}

function withActualWords(result: IndicatorResult, words: Said): IndicatorResult {
  return result.actual ? { ...result, actual: { ...result.actual, said: words } } : result;
}

/** A clause without the list marker that it may begin with. */
function withoutMarker(clause: Span, reading: TextReading): Span {
  const body = reading.items.flatMap((item) => [item, ...item.children]).find((item) => item.span.start >= clause.start && item.span.start < clause.end)?.body;
  return body && body.start < clause.end ? { start: Math.max(clause.start, body.start), end: clause.end } : clause;
}

function impliedZero(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  if (target.quantity.value !== 0) return target.op === '<=' || target.op === '<' ? impliedNothing(target, reading, scope) : null;
  const clause = lyingIn(reading.clauses, scope).find(({ span }) => {
    const words = reading.source.slice(span.start, span.end);
    return GOOD_NEWS.test(words) && similarity(target.name, words).score >= SAME_SUBJECT;
  });
  return clause ? impliedBy(target, 0, withoutMarker(clause.span, reading), reading, said('implied.none')) : null;
}

/** 未发生森林火灾 for 森林火灾受害率控制在0.9‰以内: of what did not happen there is no rate; the words must be the target's own. */
function impliedNothing(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const clause = lyingIn(reading.clauses, scope).find(({ span }) => {
    const event = NOTHING_OF.exec(reading.source.slice(span.start, span.end))?.[1];
    return event !== undefined && (target.name.includes(event) || isDeathOf(event, target.name));
  });
  return clause ? impliedBy(target, 0, withoutMarker(clause.span, reading), reading, said('implied.none')) : null;
}

/** 未发生电梯死亡事故 for 电梯万台死亡人数: nobody died of the very thing. */
function isDeathOf(event: string, name: string): boolean {
  return event.includes(DEATH) && name.includes(DEATH) && sharesRun(name, event.slice(0, event.indexOf(DEATH)), NOUN_LETTERS);
}

const DEATH = '死亡';

/** 覆盖街道100%: … */
const DEED_AT_HEAD = /^(覆盖)/u;
/** … and 100%完成数据接入: a deed that is to be done to all, without a rate's name. */
const DEED_AT_END = /(接入|覆盖|整改|备案|移交|办结|纳管|上线|入库|清退|拆除|更换|安装|检测|落实)(?:工作|任务|到位)?$/u;

/** 卫生院全部纳入医联体, 学校均已开展延时服务: all of them have it; being looked at or told about it is not having it. */
const COVERED =
  /(?:全部|均|都)已?(?:实现|完成)?(?:纳入|加入|开展|建立|设立|开通|接通|配备|配齐|建成|实行|推行|安装|签约|参加)(?![^，,。；;]{0,14}(?:检查|宣传|培训|排查|摸排|建设|行动|整治|督导|评估|调查|试点|方案|台账))/u;

/** 全部实现快递进村: what all of them have … */
const THERE_FOR_ALL = /(?:全部|均|都)已?实现([^，,。；;]{2,12})/u;

/** 全部开展村庄清洁行动: an action that all take part in covers them, where it is the very action that was to. */
const TAKING_PART = /(?:全部|均|都)已?(?:开展|参加)(?:了)?([^，,。；;]{4,16})$/u;
/** Letters of the action's name. */
const ACTION = 4;

/** … is what is to cover them, by a word of more than two letters. */
function isThereForAll(words: string, name: string): boolean {
  const action = TAKING_PART.exec(words)?.[1];
  if (action !== undefined && name.slice(0, Math.max(0, name.lastIndexOf('覆盖'))).endsWith(action.slice(-ACTION))) return true;
  const what = THERE_FOR_ALL.exec(words)?.[1];
  return what !== undefined && sharesRun(name, what, NOUN_LETTERS + 1);
}

/** 办复 and 办理完毕: deeds that offices call by several words; what is struck off a list is done; water of the third class is good. */
const SAME_DEED: ReadonlyMap<string, string> = new Map([
  ['办复', '办[复结理]|答复'], ['答复', '办[复结理]|答复'], ['办结', '办[结复]|办理完[毕成]|审结|结案'], ['办理', '办[结复理]'],
  ['及时', '及时|在规定(?:的)?时[限间]内|按[期时]'], ['完成', '完成|销[号账]'], ['达标', '达标|(?:达到|符合)\\p{Script=Han}{0,6}(?:要求|标准)'], ['接入', '接入|对接|联网'], ['整改', '整改|销[号账]'], ['破案', '破案|[侦告]破|破获'], ['优良', '优良|达到(?:[或及]优于)?(?:Ⅲ|III|三)类|优于(?:Ⅲ|III|三)类'],
]);
/** 通客车率: the way that leads to all of them is named by more than two letters. */
const OPEN_TO = /(通\p{Script=Han}{1,4})率/u;
/** All of them, in one word, or by naming what each is (月月达标, 村村通客车). */
const EVERY = '(?:全部?|(?<!平)均|都|全面|([年季月周天日件户个处家村人校镇次])\\1)';

/** What says that a deed was done to all: 全部办结, 覆盖所有, 应发尽发, 命案全破. */
function doneToAll(verb: string): RegExp {
  const [first, ...rest] = Array.from(verb);
  // 列养率 is short for 列入养护, 达标率 for 达到标准.
  const deed = `${SAME_DEED.get(verb) ?? verb}|${first ?? ''}\\p{Script=Han}{1,2}${rest.join('')}`;
  const all = `(?:${EVERY}已?(?:按期|按时|如期|限期|及时|依法|规范|对外|向社会|免费|正式)?|(?:全部|(?<!平)均|都)已?(?:[^\\P{Script=Han}未无不没难待正将拟需仅]{2}|在\\p{Script=Han}{2,10}[内前]))(?:(?:实现|完成|落实|纳入)\\p{Script=Han}{0,4}?)?(?:${deed})`;
  const each = `逐[年月日件户个处家村人校次株条项座栋]\\p{Script=Han}{0,4}?(?:${deed})`;
  return new RegExp(`${all}|${each}|(?:${deed})(?:(?:了|到)?(?:全部|所有|全体)|(?:工作|服务|措施|任务)?(?:已)?(?:实现)?全覆盖)|应([${verb}])尽\\2|全${first ?? ''}(?!\\p{Script=Han})`, 'u');
}

/** 实现全覆盖, 全部办结: all of it, so a rate of 100 % of that very act. */
function impliedFull(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const isRate = target.quantity.unit.family === 'percent' && !target.change;
  const verb = isRate ? (OPEN_TO.exec(target.name) ?? RATE_VERB.exec(target.name) ?? (target.quantity.value === 100 ? (DEED_AT_END.exec(target.name) ?? DEED_AT_HEAD.exec(target.name)) : null))?.[1] : undefined;
  if (verb === undefined || target.quantity.value > 100) return null;
  const all = doneToAll(verb);
  const clause = lyingIn(reading.clauses, scope).find(({ span, sentence }) => {
    const words = reading.source.slice(span.start, span.end);
    if (!(all.test(words) || (verb === '覆盖' && (COVERED.test(words) || isThereForAll(words, target.name)))) || startingIn(reading.claims, span).some((claim) => claim.kind !== 'done' && !isBeginningItself(claim, verb))) return false;
    const around = reading.sentences[sentence] ?? span;
    const name = target.name === `${verb}率` ? target.setting : target.name;
    const thing = name.slice(0, Math.max(0, name.indexOf(verb))).slice(-THING_LETTERS);
    const isAbout = (start: number, end: number): boolean => {
      const about = reading.source.slice(start, end);
      if (BARELY_ALL.test(reading.source.slice(span.start, span.end)) && about.includes(verb) && sharesRun(name.replace(verb, ' '), about, NOUN_LETTERS)) return true;
      return (thing.length >= NOUN_LETTERS && (about.includes(thing) || about.includes(`${thing.slice(-NOUN_LETTERS)}全${verb}`) || saysOfAll(about, thing.slice(-NOUN_LETTERS)))) || similarity(name, about).score >= SAME_SUBJECT;
    };
    // 发现问题83个，全部整改完毕: in a long sentence, what is counted right before tells what all of them are.
    if (isAbout(around.start, around.end) || isAbout(Math.max(around.start, span.start - COUNTED_BEFORE), span.end)) return true;
    // 检出不合格41批次，已全部完成处置: a clause that says nothing else is of what was counted right before.
    return words.trim().length <= BARE_CLAUSE && sharesRun(name.replace(verb, ' '), reading.source.slice(Math.max(around.start, span.start - TOLD_BEFORE), span.start), NOUN_LETTERS);
  });
  return clause ? impliedBy(target, 100, withoutMarker(clause.span, reading), reading, said('implied.full', { verb })) : null;
}

/** 做到应筛尽筛: what it is of was told before. */
const BARELY_ALL = /^\s*(?:均|基本)?(?:做到|实现)?应(.)尽\1\s*$/u;

/** 划界工作全部, 断面水质均: of the very thing, with nothing between but what of it. */
function saysOfAll(words: string, thing: string): boolean {
  const rest = words.slice(words.indexOf(thing) + thing.length);
  return words.includes(thing) && /^\p{Script=Han}{0,2}(?:已经?)?(?:全部|均|都)/u.test(rest);
}

/** 全部开工 for 开工率: work under way, and just what was asked. */
function isBeginningItself({ kind, text }: Claim, verb: string): boolean {
  return kind === 'underWay' && BEGINNING.test(verb) && text.endsWith(verb);
}

/** So many letters at the end of a longer name say what thing it is: 专项整治任务清单. */
const THING_LETTERS = 4;
/** A clause of no more letters says that a deed was done to all, and nothing else. */
const BARE_CLAUSE = 10;
/** So many letters before such a clause tell of what it is. */
const TOLD_BEFORE = 30;
/** So many letters before a clause count what it tells of. */
const COUNTED_BEFORE = 12;

/** 村占比, 户比例: a share of things that a clause may say all have. */
const SHARE_OF_THINGS = /(?:占比|比例|比重)$/u;
/** 全部超过10万元, 均达到: all of them do. */
const ALL_DO = /全部|全都|所有|(?:均|都)已?(?:达|超|在|为|实|建|配|有|完|可|能|具备|提供|设有|开设|开展)|百分之百/u;
/** The clause names much of what the target does. */
const SAME_THINGS = 0.35;

/** 23个村收入全部超过10万元 for 收入10万元以上的村占比100%. */
function impliedWhole(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { quantity, name } = target;
  if (quantity.unit.family !== 'percent' || target.change || quantity.value !== 100 || !SHARE_OF_THINGS.test(name)) return null;
  const clause = lyingIn(reading.clauses, scope).find(({ span }) => {
    const words = reading.source.slice(span.start, span.end);
    return ALL_DO.test(words) && !startingIn(reading.claims, span).some((claim) => claim.kind !== 'done') && similarity(name.replace(SHARE_OF_THINGS, ''), words).score >= SAME_THINGS;
  });
  return clause ? impliedBy(target, 100, withoutMarker(clause.span, reading), reading, said('implied.whole')) : null;
}

/** 启动危旧楼改建1个 ← …改建项目已启动: a beginning that was asked for. */
const BEGINNING = /启动|开工|动工|进场/u;
/** 主体完工, 基本建成: not yet the whole. */
const PARTLY = /主体|基本|大部分|初步|部分/u;

function impliedOne(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { unit, value } = target.quantity;
  // One that is built is not one for each.
  if (value !== 1 || unit.family !== 'count' || eachOf(target) !== '') return null;
  const done = lyingIn(reading.claims, scope).find((claim) => {
    const begun = claim.kind === 'underWay' && BEGINNING.test(claim.text) && BEGINNING.test(target.context);
    if ((claim.kind !== 'done' && !begun) || claim.due || isStepOfWork(claim, reading, target)) return false;
    const words = reading.source.slice(claim.clause.start, claim.clause.end);
    if (PARTLY.test(words)) return false;
    const told = DEED_ALONE.test(words) ? sentenceUpTo(claim, reading) : '';
    return (told !== '' && told.replace(DATED_DEEDS, '') === '') || similarity(target.context, told === '' ? words : told).score >= SAME_SUBJECT;
  });
  return done ? impliedBy(target, 1, withoutMarker(done.clause, reading), reading, said('implied.one', { words: done.text, amount: `1${unit.symbol}` })) : null;
}

/** 11月竣工: when and what, of which the clauses before it tell the subject. */
const DEED_ALONE = /^[\s，,]*(?:(?:于|目前|现)?(?:\d{1,2}月(?:\d{1,2}日|底|初|中旬|下旬|上旬)?|年底)?(?:已|正式|全面|顺利|如期)*)(?:竣工|完工|建成|投用|投入使用|投入运营|交付使用|通车|开放|启用)[。；;]?$/u;

/** 3月开工，11月竣工: nothing but when and what, which can be of the task alone. */
const DATED_DEEDS = /[\s，,。；;]|于|目前|现|\d{1,2}月(?:\d{1,2}日|底|初|中旬|下旬|上旬)?|年底|已|正式|全面|顺利|如期|开始施工|开工建设|开工|动工|封顶|竣工|完工|建成|投用|投入使用|投入运营|交付使用|通车|开放|启用/gu;

function sentenceUpTo({ clause }: Claim, { source, sentences }: TextReading): string {
  const sentence = sentences[lastStartingAt(sentences, clause.start)];
  return source.slice(sentence?.start ?? clause.start, clause.end);
}

/** 公园完成土方工程，围网正在安装: 完成 with an object of its own, after which the work goes on, is a step of it. */
function isStepOfWork({ text, span, clause }: Claim, { source, claims, sentences }: TextReading, { context }: Target): boolean {
  const sentence = sentences[lastStartingAt(sentences, clause.start)];
  const object = source.slice(span.end, clause.end);
  if (!sentence || !text.endsWith('完成') || !(STEP.test(object) || isOtherObject(object, context))) return false;
  return startingIn(claims, { start: clause.end, end: sentence.end }).some(({ kind, clause: next }) => (kind === 'underWay' || kind === 'notDone') && !FORMALITY.test(source.slice(next.start, next.end)));
}

/** 完成土地整理 for 完成试点项目: what is done is named, and is neither what was asked for nor the whole of the work. */
function isOtherObject(object: string, asked: string): boolean {
  const noun = OBJECT.exec(object)?.[1];
  return noun !== undefined && !sharesRun(noun, asked, NOUN_LETTERS);
}

const OBJECT = /^(?:了)?(?!建设|工程|项目|任务|全部|目标|改造|验收|移交|施工)(\p{Script=Han}{3,10})(?:工作|任务)?$/u;
/** Letters of a word. */
const NOUN_LETTERS = 2;

const STEP = /^(?:了)?[^，,。；;]{0,6}(?:土方|桩基|基坑|基础|地基|主体|结构|招标|设计|勘察|勘探|选址|立项|可研|前期|征地|拆迁|清表|围挡|管网|管线|铺设|装修|安装|平整|一期|首期|初步|外立面|封顶)/u;
const FORMALITY = /验收|移交|结算|决算|审计|备案|办证/u;

/** 10个街道均已建成驿站 for 每个街道至少建成1处驿站: where one was asked of each, it is enough that each has it. */
function impliedEach(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { unit, value } = target.quantity;
  const each = value === 1 && unit.family === 'count' ? eachOf(target) : '';
  if (each === '') return null;
  const clause = lyingIn(reading.clauses, scope).find(({ span }) => {
    const words = reading.source.slice(span.start, span.end);
    return saysOfEach(words, each) && startingIn(reading.claims, span).every((claim) => claim.kind === 'done' && !claim.due) && similarity(target.context, words).score >= SAME_SUBJECT;
  });
  return clause ? impliedBy(target, 1, withoutMarker(clause.span, reading), reading, said('implied.each', { unit: each, amount: `1${unit.symbol}` })) : null;
}

/** Letters after a number that say what is counted. */
const NOUN = 3;
/** All of them, in the clause after their number. */
const ALL = /^[^，,。；;]{0,30}?(?:全部|均|都|全面)(?!未|没|无)/u;

/** 80条全部进场: begun, all of them, and no more. */
const ALL_BEGUN = /^[^，,。；;]{0,30}?(?:全部|均|都|全面)已?(?:进场|开工|动工|启动|开建|下达|立项|签订)(?![^，,。；;]{0,10}(?:完工|竣工|完成|建成))/u;

/** 32个薄弱村收入全部超过10万元 for 32个薄弱村: the number that was asked for, and all of them. Null where the clause says that it was not done. */
export function impliedAll(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { value, unit } = target.quantity;
  if (unit.family !== 'count' && unit.family !== 'household' && unit.family !== 'person') return null;
  const contexts = figureContexts(reading);
  const all = reading.quantities.find((quantity, index) => {
    if (quantity.value !== value || quantity.unit.symbol !== unit.symbol || !within(quantity.span, scope)) return false;
    const context = contexts[index];
    const clause = context?.clause;
    if (!clause || isShell(reading, context, quantity) || ALL_BUT.test(reading.source.slice(context.sentence.start, context.sentence.end)) || !ALL.test(reading.source.slice(quantity.span.end, clause.end))) return false;
    if (ALL_BEGUN.test(reading.source.slice(quantity.span.end, clause.end)) && !asksForWorkUnderWay(target)) return false;
    const open = startingIn(reading.claims, { start: clause.start, end: endOfParts(reading, clause) }).some((claim) => claim.kind === 'underWay' || claim.kind === 'notDone' || (claim.kind === 'notFinal' && claim.span.start < clause.end));
    const noun = nounAfter(reading.source.slice(quantity.span.end, quantity.span.end + NOUN));
    return !open && (target.context.includes(noun) || ANY_WORK.test(noun));
  });
  return all ? impliedBy(target, value, all.span, reading, said('implied.all', { amount: all.text })) : null;
}

/** 2个项目: whatever it is that is worked at, where just as many were asked for. */
const ANY_WORK = /^(?:项目|工程)/u;

/** 32个薄弱村: what is counted, up to the word for all of it (18项任务全部, 10处均). */
function nounAfter(words: string): string {
  const all = words.search(/[全均都]/u);
  return all < 0 ? words : words.slice(0, all);
}

/** 20件全部完成。其中19件…，1件仍在施工: a sentence that begins with 其中 still tells of the same things. */
function endOfParts({ source, sentences }: TextReading, clause: Span): number {
  const next = sentences[lastStartingAt(sentences, clause.start) + 1];
  return next !== undefined && source.startsWith('其中', next.start) ? next.end : clause.end;
}

/** 17项任务, and 17 numbered parts: each of them tells of one piece of work, whatever its figures count. */
export function impliedList(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { unit, value } = target.quantity;
  if (unit.family !== 'count' || value < 3) return null;
  const numbered = reading.items.flatMap((item): readonly Item[] => (item.number === 0 ? item.children : [item])).filter((item) => within(item.span, scope));
  if (numbered.length !== value || numbered.at(-1)?.number !== value) return null;
  const first = numbered[0];
  const last = numbered.at(-1);
  if (!first || !last) return null;
  return impliedBy(target, value, { start: first.span.start, end: first.body.end }, reading, said('implied.listed', { amount: `${value}${unit.symbol}` }));
}

/** 新增托位1155个，均为普惠托位: all of them are of the kind that was asked for. */
function impliedKind(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const figure = allOfKind(target, reading, scope);
  return figure ? impliedBy(target, valueIn(figure, target.quantity.unit), figure.span, reading, said('implied.all', { amount: figure.text })) : null;
}

/** Of several things named one by one not all may be just what was asked: enough of them is met, more is not exceeded. */
function impliedNamed(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const named = namedThings(target, reading, lyingIn(reading.clauses, scope).map((clause) => clause.span));
  if (!named) return null;
  const { symbol } = target.quantity.unit;
  const figure = impliedBy(target, named.count, withoutMarker(named.span, reading), reading, said('implied.named', { amount: `${String(named.count)}${symbol}` }));
  if (target.quantity.max === undefined) return figure;
  return { result: (asked, cell) => ({ ...figure.result(asked, cell), status: 'met' }) };
}

function impliedRestated(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { value, unit } = target.quantity;
  const contexts = figureContexts(reading);
  const restated = reading.quantities.find((quantity, index) => {
    const clause = contexts[index]?.clause;
    if (!clause || !quantity.comparison || quantity.value !== value || quantity.unit.symbol !== unit.symbol || !within(quantity.span, scope)) return false;
    const done = startingIn(reading.claims, clause).find((claim) => claim.kind === 'done' && within(quantity.span, claim.clause));
    return done !== undefined && similarity(target.name, reading.source.slice(done.clause.start, done.clause.end)).score >= SAME_SUBJECT;
  });
  return restated ? impliedBy(target, value, restated.outer, reading, said('implied.restated')) : null;
}

function impliedRemainder(target: Target, reading: TextReading, scope: Span): ImpliedFigure | null {
  const { unit, value } = target.quantity;
  if (unit.family !== 'count') return null;
  const contexts = figureContexts(reading);
  const left = reading.quantities.find((quantity, index) => {
    const context = contexts[index];
    return context !== undefined && within(quantity.span, scope) && quantity.unit.symbol === unit.symbol && quantity.value < value && confessed(reading, quantity, context);
  });
  const whole = reading.quantities.some((quantity) => quantity !== left && within(quantity.span, scope) && quantity.unit.symbol === unit.symbol && quantity.value === value);
  if (!left || !whole) return null;
  const found = impliedBy(target, value - left.value, left.span, reading, said('implied.left', { amount: left.text }));
  const words = said('figure.left', { done: `${String(value - left.value)}${unit.symbol}`, left: left.text });
  return { result: (figure, cell) => withActualWords(found.result(figure, cell), words) };
}
