import { CharSet, isClauseEnd, isHan, wordAt, wordBefore } from './characters';
import {
  AWAITED, BEGUN_DEEDS, CLAIM_WORDS, DEEDS, DESCRIBED, DONE_ADVERBS, FORESEEN, GOING_ON, NEGATED, NEGATED_ADVERBS, NEGATIONS, NOT_AFTER, NOT_AWAITING_AFTER,
  NOT_AWAITING_BEFORE, NOT_BEFORE, NOT_FORESEEN, PROGRESS, SHORTFALLS, STILL_THERE,
} from './claimWords';
import { readDue, type Due } from './due';
import { isDataInWork, isOutstanding, LETTERS_OF_DEED } from './notYet';
import { endOfException } from './exceptions';
import type { Stretch } from './enclosures';
import type { Mask } from './mask';
import type { ClaimKind } from './model';

/** A claim in folded text. */
export interface ClaimStretch extends Stretch {
  readonly kind: ClaimKind;
  /** The time by which it is said to be done, where nothing says that it was. */
  readonly due: Due | undefined;
}

/** How far ahead the thing that is awaited may be named: 待市级主管部门审核确认. */
const FARTHEST_AWAITED = 18;
/** 待办理, 待命名 await; 待办 is a list, 待命 a state. */
const AWAITED_SO = ['办理', '命名'];

/**
 * Finds what the text claims about getting done, outside quotes, in order. Linear: each position looks at a bounded stretch.
 *
 * @param places where characters of `CLAIM_BEGINNINGS` stand
 */
export function findClaims(text: string, places: readonly number[], inQuotes: Mask, clauseOf: (at: number) => Stretch): ClaimStretch[] {
  const claims: ClaimStretch[] = [];
  let next = 0;
  for (const index of places) {
    if (index < next || inQuotes[index] === 1) continue;
    const claim = readClaim(text, index, inQuotes);
    if (claim === null) continue;
    if (claim.claim !== null) {
      const last = claims.at(-1);
      const clause = claim.claim.kind === 'done' ? clauseOf(index) : null;
      if (clause === null) claims.push(claim.claim);
      else if (!isForeseen(text, claim.claim, last, clause)) claims.push(withDue(text, claim.claim, clause));
    }
    next = claim.end;
  }
  return claims;
}

/** A stretch that was understood, and what it claims, if anything. */
interface Understood {
  readonly end: number;
  readonly claim: ClaimStretch | null;
}

function understood(kind: ClaimKind, start: number, end: number): Understood {
  return { end, claim: { kind, start, end, due: undefined } };
}

/** 尚未收到备案意见: an answer is awaited; 未收到投诉 is good news. */
const NO_ANSWER_YET = /^(?:尚|暂|还|仍)未(?:收到|接到)[^,。;!?]{0,12}?(?:意见|批复|复函|函复|回复|反馈|结果|通知|批准|文件|评价|认定)/;
/** So far ahead stands what is awaited. */
const NO_ANSWER_REACH = 16;

function readNegation(text: string, at: number): Understood | null {
  const negation = NEGATIONS.at(text, at)?.[0];
  if (negation === undefined) return null;
  let verbAt = at + negation.length;
  for (let count = 0; count < 3; count += 1) verbAt += NEGATED_ADVERBS.lengthAt(text, verbAt);
  const verb = NEGATED.at(text, verbAt);
  if (verb === undefined) return isOutstanding(negation, text, verbAt) ? understood('notDone', at, verbAt + LETTERS_OF_DEED) : null;
  const [word, kind] = verb;
  const end = verbAt + word.length;
  if (kind === 'done' && NO_ANSWER_YET.test(text.slice(at, end + NO_ANSWER_REACH))) return understood('notFinal', at, end);
  if (/^(?:没有?|无法|不能|难以)/.test(negation) && kind === 'done') return kindIfClause(negation, at, end);
  if (kind !== 'done' && isDescription(text, at, end)) return { end, claim: null };
  if (wordBefore(text, at, ['不存在', '没有', '无', '杜绝', '避免', '防止']) !== '') return { end, claim: null };
  return understood(kind, at, end);
}

/** 没有发生 is good news as 未发生 is; 无法发现 is nothing. */
function kindIfClause(negation: string, at: number, end: number): Understood {
  return negation.startsWith('没') ? understood('done', at, end) : { end, claim: null };
}

/** 未完成的2项为甲工程: how many there are, and which, is told. */
const NAMED_REST = /^的(?:\d{1,4}|[一二两三四五六七八九十]{1,3})[^,。;!?\d]{1,6}?(?:为|是|系|:)/u;
/** The words that name it stand so close. */
const NAMED_REACH = 14;

/** 逾期未安置项目清理 names a kind of project; 剩余未整改项目2宗 states something. */
function isDescription(text: string, at: number, end: number): boolean {
  const noun = DESCRIBED.at(text, end)?.[0];
  if (noun === undefined || wordBefore(text, at, STILL_THERE) !== '' || (noun === '的' && NAMED_REST.test(text.slice(end, end + NAMED_REACH)))) return false;
  return !/^\D{0,4}\d/.test(text.slice(end + noun.length, end + noun.length + 5)) || noun === '的';
}

function readAwaited(text: string, at: number, inQuotes: Mask): Understood | null {
  const before = text.charAt(at - 1);
  if ((before !== '' && NOT_AWAITING_AFTER.includes(before)) || (NOT_AWAITING_BEFORE.includes(text.charAt(at + 1) || ' ') && !AWAITED_SO.some((words) => text.startsWith(words, at + 1)))) return null;
  const start = before === '等' ? at - 1 : at;
  for (let index = at + 1; index < Math.min(text.length, at + FARTHEST_AWAITED); index += 1) {
    if (isClauseEnd(text.charAt(index)) || inQuotes[index] === 1) return null;
    const step = AWAITED.at(text, index);
    if (step === undefined || '局部委厅处'.includes(text.charAt(index + step[0].length) || ' ')) continue;
    let end = index + step[0].length;
    let kind = step[1];
    // 审核确认, 核算认定: the verbs run on.
    for (let next = AWAITED.at(text, end); next !== undefined; next = AWAITED.at(text, end)) {
      end += next[0].length;
      kind = kind === 'notFinal' ? kind : next[1];
    }
    return understood(kind, start, end);
  }
  return null;
}

/** 以市级部门核定数为准: somebody else has the last word on the figure. */
const SETTLED_BY = /以[^,。;!?]{0,16}?(?:核定|核算|核准|核实|审核|审定|认定|反馈|公布|发布|考核|年报|公报|年鉴|通报|决算|清算|评定|测评|评估|验收|统计)[^,。;!?]{0,8}?为准/y;

function readSettledBy(text: string, at: number): Understood | null {
  if ('上下内及来后前外往免便致'.includes(text.charAt(at + 1) || ' ')) return null;
  const end = match(SETTLED_BY, text, at);
  return end === 0 ? null : understood('notFinal', at, end);
}

const DIFFICULTY = /(?:存在|有)(?:一定|较大|很大|不小|不少|部分|诸多)?(?:的)?(?:困难|难度|差距|滞后)(?!的|群|家|人|企|职|学|问题)/y;

/** Characters with which `POSTPONED` may begin. */
const POSTPONING = '延推顺暂转结跨调';
/** 延期至2023年举办, 推迟到明年: not in the year under review. */
const POSTPONED = /(?:延期|推迟|顺延|延后)(?:至|到)(?:明年|次年|下一?年|20\d{2}年)|(?:转入|结转(?:至|到|入)?|转至|跨至)(?:明年|次年|下一?年度?)(?:继续)?(?:实施|完成|建设|推进|施工)|暂缓(?:实施|建设|施工|推进|举办)|(?<=时间|时限|工期|节点|日期)调整(?:到|至|为)(?:明年|次年|下一?年|20\d{2}年)/y;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** Letters of 停工. */
const STANDSTILL = 2;

/** 因资金紧张于10月停工: at the end of a clause it is what happened; 责令停工, 停工措施 are not. */
function isAtStandstill(text: string, at: number): boolean {
  const after = text.charAt(at + STANDSTILL);
  return '工运'.includes(text.charAt(at + 1) || ' ') && (after === '' || isClauseEnd(after)) && wordBefore(text, at, ['无', '未', '没有', '责令', '防止', '避免', '杜绝', '不', '要求', '全部', '一律', '依法']) === '';
}

function readShortfall(text: string, at: number): Understood | null {
  const word = SHORTFALLS.at(text, at);
  if (word !== undefined) return understood(word[1], at, at + word[0].length);
  const char = text.charAt(at);
  if (char === '停' && isAtStandstill(text, at)) return understood('notDone', at, at + STANDSTILL);
  const late = POSTPONING.includes(char || ' ') ? match(POSTPONED, text, at) : 0;
  if (late > 0) return understood('notDone', at, late);
  if (char !== '存' && char !== '有') return null;
  DIFFICULTY.lastIndex = at;
  if (!DIFFICULTY.test(text) || wordBefore(text, at, ['不', '没', '未', '解决', '无']) !== '' || text.startsWith('存在的', at)) return null;
  return understood('notDone', at, DIFFICULTY.lastIndex);
}

/** Words that 无 begins and that are names. */
const NOT_WITHOUT = ['无证', '无照', '无灯', '无障碍', '无人', '无法', '无偿', '无线', '无锡', '无缝', '无害', '无业', '无关', '无论', '无须', '无需', '无不', '无形', '无纸', '无烟', '无感', '无物业', '无疫', '无废', '无违建', '无接触', '无主', '无忧'];
const WITHOUT_BEFORE = ['全区', '我区', '本区', '全年', '辖区', '全域', '目前', '均', '已', '全县', '全镇', '截至目前', '区域内', '辖区内', '范围内', '境内'];

/** 无外迁, 无劣Ⅴ类水体: at the beginning of a clause, with something after it. */
function readGoodNews(text: string, at: number): Understood | null {
  if (!isHanOrLatin(text.charAt(at + 1)) || wordAt(text, at, NOT_WITHOUT) !== '') return null;
  const before = text.charAt(at - 1);
  const starts = before === '' || '.、):'.includes(before) || isClauseEnd(before) || wordBefore(text, at, WITHOUT_BEFORE) !== '';
  const closes = /^无[^,。;!?]{1,24}(?:情况|现象|问题|事件|案件|外迁|事故|$|[。;!?])/.test(text.slice(at, at + 28));
  return starts || (closes && /^无[^,。;!?]{1,16}(?:情况|现象)/.test(text.slice(at, at + 20))) ? understood('done', at, at + 1) : null;
}

function isHanOrLatin(char: string): boolean {
  return isHan(char) || (char >= 'A' && char <= 'Z');
}

/** 普查进度65%, 工程形象进度达到80%. */
const PART_WAY = /进度(?:为|达|达到|已达|已达到|约|完成)?(?:约)?\d{1,2}(?:\.\d{1,4})?%/y;
/** 支出进度93%: money that is spent is measured against the calendar. */
const SPENDING = ['支出', '执行', '资金', '投资', '收入', '拨付', '使用', '序时', '缴费', '完成', '入库', '征收'];

/** 持续推进“一网通办”, 加快推进3个项目: what is pushed on follows. */
const OBJECT = /["'“‘「《\dA-Za-z]/u;

/** 有序推进。 and 建设中。: only where the clause ends, so that 推进中小企业 is none. */
function readProgress(text: string, at: number): Understood | null {
  const part = text.charAt(at) === '进' ? match(PART_WAY, text, at) : 0;
  if (part > 0 && wordBefore(text, at, SPENDING) === '') return understood('underWay', at, part);
  const progress = PROGRESS.lengthAt(text, at);
  if (progress > 0) {
    let end = at + progress;
    if (text.charAt(end) === '中') end += 1;
    if (!endsClause(text, end) || OBJECT.test(text.charAt(end))) return null;
    return isOnItsLongWay(text, at, end) ? { end, claim: null } : understood('underWay', at, end);
  }
  if (text.charAt(at) !== '中' || !endsClause(text, at + 1)) return null;
  const verb = GOING_ON.lengthBefore(text, at);
  return verb === 0 ? null : understood('underWay', at - verb, at + 1);
}

/** 6项长期任务按计划推进, 跨年度项目，有序推进: more is not asked of such a task within the year. */
const LONG_TASKS = /(?:长期|跨年度?|延续|中长期|多年期)(?:(?:推进|实施|坚持|建设)?类|性?(?:重点)?(?:任务|项目|工作|事项|工程))(?:\d{1,4}[项个件])?[^。;!?\d]{0,6}$/u;
const BY_PLAN = /(?:按(?:照)?(?:年度)?(?:计划|进度|时序|序时|节点)|有序|稳步|正常|顺利)[^,。;!?]{0,4}(?:推进|实施|开展|进行|建设)/u;
/** So many letters before and of the words. */
const LONG_REACH = 20;

/** Whether the words from a place to an end tell of a task of several years that goes on as planned. Looks at a bounded stretch. */
export function isOnItsLongWay(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - LONG_REACH), end);
  const plan = BY_PLAN.exec(before);
  return plan !== null && LONG_TASKS.test(before.slice(0, plan.index));
}

function endsClause(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '' || !isHan(char) || '的但且并'.includes(char);
}

/** 完成 of a part: 完成总工程量的60%, 完成八成. */
const PART_DIRECTLY = /^了?(?:约|近|到)?(?:\d{1,2}(?:\.\d{1,4})?%|[一二三四五六七八九]成(?![员立果功效]))/;
const PART = /^[^,。;!?\d]{0,16}(?:总量|工程量|任务量|任务|进度|投资|总任务|总工程|项目|工程)的?(?:约|近)?(\d{1,2}(?:\.\d{1,4})?)%(?!以上的)/;

/** 完成管线铺设80%: of a deed; 完成合格率95% is the whole of a task. */
const PART_OF_DEED = /^了?[^,。;!?\d]{0,8}(?:铺设|敷设|架设|施工|安装|改造|拆除|拆迁|腾退|征拆|征收|开挖|回填|浇筑|砌筑|装修|整治|清淤|种植|栽植|建设|工程|设计|编制)(?:的|约)?\d{1,2}(?:\.\d{1,4})?%(?!以上的)/;

/** Where the share ends that tells that only a part was done; 0 where all was. */
function endOfPartDone(text: string, at: number, end: number): number {
  const after = text.slice(end, end + 28);
  const part = PART.exec(after) ?? PART_OF_DEED.exec(after) ?? (text.slice(Math.max(0, at - 8), at).includes('率') ? null : PART_DIRECTLY.exec(after));
  return part === null ? 0 : end + part[0].length;
}

/** 除甲项目外均已完成: what is left out is not done. */
function readException(text: string, at: number): Understood | null {
  const end = endOfException(text, at);
  return end === 0 ? null : understood('notDone', at, end);
}

/** 2项滞后: how many are behind. */
function readLag(text: string, at: number): Understood | null {
  return text.charAt(at + 1) === '后' && COUNT_WORDS.includes(text.charAt(at - 1) || ' ') && endsClause(text, at + 2) ? understood('notDone', at, at + 2) : null;
}

const COUNT_WORDS = '项个件处条家';

/** 处于基础施工阶段: the stage that a work is at, before its end; 进入…阶段 is told as an achievement. */
const AT_STAGE = /(?:处于|处在)[^,。;!?\d]{0,10}?(?:施工|建设|装修|装饰|安装|调试|设计|招标|招投标|审批|报批|编制|研究|论证|征地|征拆|拆迁|手续|办理|评审|可研|立项|整改|收尾)(?:工作|手续)?$/;
/** So many letters of it stand before 阶段. */
const STAGE_REACH = 20;
/** Letters of 施工, what is told of the stage. */
const DEED = 2;

function readStage(text: string, at: number): Understood | null {
  if (text.charAt(at + 1) !== '段' || !AT_STAGE.test(text.slice(Math.max(0, at - STAGE_REACH), at))) return null;
  return understood('underWay', at - DEED, at + 2);
}

const PLAN = /计划(?=(?:于|在)?(?:(?:20)?\d{2}年|\d{1,2}月|明年|年底|下半年|下一年|次年))/y;

/** 预计2023年5月完工: no forecast of a figure, but the time by which a work is to be done. */
const EXPECTED_WORK = /预计(?:将|能|可)?(?:于|在|到)?(?:(?:20\d{2}年|明年|次年|年底|春节|汛期|下半年|\d{1,2}月|[一二三四]季度|上半年|初|底|末|前|之前|份|[上中下]旬){1,4})[^,。;!?\d%]{0,10}?(?:完工|竣工|建成|通车|投用|投入使用|投入运营|投运|投产|交付|开工|开学|开业|开园|开馆|上线|启用|封顶|贯通|通水|通气|通电|供水|验收|具备)/y;
/** 预计明年一季度完成: bare 完成 is a work's end in another year; in the same one it may be a figure's. */
const DONE_NEXT_YEAR = /预计(?:将|能|可)?(?:于|在|到)?(?:20\d{2}年|明年|次年)(?:上半年|下半年|[一二三四]季度|\d{1,2}月|年?[初中底末]|前|之前|份|[上中下]旬){0,4}完成(?:(?:全部|剩余)?(?:整改|建设|施工|改造|拆除|安装|签约|搬迁|验收|销号|审批|整治|修复|治理)(?:工作|任务)?)?(?=[,。;!?]|$)/y;

/** 计划2023年实施. */
function readPlan(text: string, at: number): Understood | null {
  const expected = text.charAt(at) === '预' ? match(EXPECTED_WORK, text, at) || match(DONE_NEXT_YEAR, text, at) : 0;
  if (expected > 0) return understood('underWay', at, expected);
  if (text.charAt(at) !== '计' || '按照超行动工年度作设造修编规投本该新总'.includes(text.charAt(at - 1) || ' ')) return null;
  PLAN.lastIndex = at;
  return PLAN.test(text) ? understood('underWay', at, PLAN.lastIndex) : null;
}

/** How far the deed of 已于… may stand from it. */
const FARTHEST_DEED = 24;

/** 已于9月18日经市政府上报: what was done stands at the end of when and how. */
function readPassed(text: string, at: number): Understood | null {
  if (!'于由向按将经在'.includes(text.charAt(at + 1) || ' ')) return null;
  for (let index = at + 2; index < Math.min(text.length, at + FARTHEST_DEED); index += 1) {
    const char = text.charAt(index);
    if (isClauseEnd(char) || char === '待' || char === '未' || CLAIM_WORDS.at(text, index) !== undefined) return null;
    const deed = DEEDS.lengthAt(text, index);
    if (deed > 0) return understood('done', at, index + deed);
    const beginning = BEGUN_DEEDS.lengthAt(text, index);
    if (beginning > 0) return understood('underWay', at, index + beginning);
  }
  return null;
}

/** 于8月正式开工: begun in the year under review; not so 将于8月开工. */
const BEGUN_IN = /于(?:今年|当年|本年|20\d{2}年)?\d{1,2}月(?:\d{1,2}日|份|底|初|末|[上中下]旬)?(?:正式|全面|顺利|如期)?(?:开工建设|开工|动工|进场施工)/y;
const NOT_YET = ['将', '拟', '计划', '预计', '定', '力争', '争取', '须', '应', '可', '已', '均', '晚', '早', '属', '位', '用', '处'];

function readBegun(text: string, at: number): Understood | null {
  if (wordBefore(text, at, NOT_YET) !== '') return null;
  const end = match(BEGUN_IN, text, at);
  return end === 0 ? null : understood('underWay', at, end);
}

function readWord(text: string, at: number): Understood | null {
  const found = CLAIM_WORDS.at(text, at);
  if (found === undefined) return null;
  const [word, kind] = found;
  const end = at + word.length;
  if (kind === 'underWay' && isDataInWork(text, at, end)) return understood('notFinal', at, end);
  if (wordAt(text, end, NOT_BEFORE.get(word) ?? []) !== '' || wordBefore(text, at, NOT_AFTER.get(word) ?? []) !== '') return { end: at + 1, claim: null }; // a shorter word may begin inside: 已建成
  if (kind !== 'done') return understood(kind, at, end);
  if (/[率数]/.test(text.charAt(end)) || text.startsWith('量', end)) return { end, claim: null };
  const part = word === '完成' ? endOfPartDone(text, at, end) : 0;
  if (part > 0) return understood('underWay', at, part);
  let start = at;
  for (let count = 0; count < 4; count += 1) start -= DONE_ADVERBS.lengthBefore(text, start);
  return understood('done', start, end);
}

/** 督促, 要求, 指导, 力争, 确保, 争取, 协助 begin so or end so. */
const ASKED_OF_OTHERS = new CharSet('督要指力确争协');

/** 拟于…发布, 预计12月完成, 督促企业完成: what is foreseen or asked for is not done. */
function isForeseen(text: string, claim: ClaimStretch, last: ClaimStretch | undefined, clause: Stretch): boolean {
  const words = text.slice(claim.start, claim.end);
  if (words.startsWith('已') || words.startsWith('均已') || words.startsWith('未') || words.startsWith('没') || words.startsWith('无')) return false;
  if (last !== undefined && last.kind !== 'done' && last.start >= clause.start && claim.start > last.start && last.kind !== 'notDone') return true;
  if (last !== undefined && (isPlannedNext(text, claim, last, clause) || isDuePart(text, claim, last))) return true;
  if (NOT_FORESEEN.lengthBefore(text, claim.start) > 0) return false;
  if (FORESEEN.lengthBefore(text, claim.start) > 0) return true;
  const before = text.slice(Math.max(clause.start, claim.start - 12), claim.start);
  if (before.includes(':') && /(?:目标|计划)(?:任务)?:[^,。;]*$/.test(before)) return true;
  if (ASKED_OF_OTHERS.isIn(before) && /(?:督促|要求|指导|力争|确保|争取|协助)[^已]*$/.test(before) && !/按(?:照)?[^督]*要求/.test(before)) return true;
  const after = text.slice(claim.end, claim.end + 24);
  return after.includes('存在') && /^[^,。;!?]{0,14}存在[^,。;!?]{0,4}(?:困难|难度|差距)/.test(after);
}

/** Words that say outright that it was done, at the beginning of a claim or right after it. */
const SURELY = /^(?:均|都|全部|现)?已|^未|^无|^没/;

/** 11月底前完成: what is due, unless the words say that it was done (已完成, 完成了) or only name it (完成的). */
function withDue(text: string, claim: ClaimStretch, clause: Stretch): ClaimStretch {
  if ('了的'.includes(text.charAt(claim.end) || ' ') || SURELY.test(text.slice(claim.start, claim.end))) return claim;
  const due = readDue(text, claim.start, clause.start);
  return due === null ? claim : { ...claim, due };
}

/** The day by which something is to be done. */
const DUE = /(?<![已于])(?:\d{1,2}月(?:底|末|份|[上中下]旬)?|年底|年内|月底|春节|汛期|入冬|供暖季)(?:之前|以前|前)$/;

/** 目前正在安装，11月底前完成全部改造: what goes on and what is due; 11月底前 by itself is when it was done. */
function isDuePart(text: string, claim: ClaimStretch, last: ClaimStretch): boolean {
  return last.kind === 'underWay' && DUE.test(text.slice(Math.max(last.end, claim.start - 12), claim.start)) && !/[。;!?]/.test(text.slice(last.end, claim.start));
}

/** 2024年, 12月底前: a date that may be to come; 3月开工建设，11月竣工 tells of the year. */
const MAY_COME = /,\d{4}年|[底前末]/;

/** 拟于3月开工，2024年底竣工: the next date belongs to the plan. */
function isPlannedNext(text: string, claim: ClaimStretch, last: ClaimStretch, clause: Stretch): boolean {
  if (last.kind === 'done' || last.kind === 'notDone' || claim.start - last.end > 40) return false;
  const between = text.slice(last.end, claim.start);
  return /^[^。;!?]*,\d{1,4}[年月][^,。;!?]*$/.test(between) && /^(?:拟|计划|预计|力争|将|即将|有望|开工建设)/.test(text.slice(last.start, last.end)) && (!text.startsWith('开', last.start) || MAY_COME.test(between)) && text.charAt(clause.start) >= '0' && text.charAt(clause.start) <= '9';
}

type ClaimReader = (text: string, at: number, inQuotes: Mask) => Understood | null;

/** The readers of claims in the order in which they are asked, each with the characters that its claims begin with, or that end one that looks back (建设中). */
const CLAIM_READERS = ([
  [readNegation, NEGATIONS.beginnings],
  [readAwaited, '待'],
  [readSettledBy, '以'],
  [readShortfall, SHORTFALLS.beginnings, '停存有', POSTPONING],
  [readGoodNews, '无'],
  [readProgress, PROGRESS.beginnings, '进中'],
  [readLag, '滞'],
  [readException, '除'],
  [readPlan, '计预'],
  [readStage, '阶'],
  [readPassed, '已'],
  [readBegun, '于'],
  [readWord, CLAIM_WORDS.beginnings],
] satisfies readonly (readonly [ClaimReader, ...Iterable<string>[]])[]).map(([read, ...beginnings]) => ({ read, beginnings: [...new Set(beginnings.flatMap((some) => Array.from(some)))] }));

/** Characters at which a claim may be found. */
export const CLAIM_BEGINNINGS: CharSet = new CharSet(...CLAIM_READERS.map(({ beginnings }) => beginnings));

/** By the code of a character, those who may find a claim where it stands: most of the characters concern one. */
const READERS_AT = new Map<number, ClaimReader[]>();
for (const { read, beginnings } of CLAIM_READERS) for (const char of beginnings) READERS_AT.set(char.charCodeAt(0), [...(READERS_AT.get(char.charCodeAt(0)) ?? []), read]);

function readClaim(text: string, at: number, inQuotes: Mask): Understood | null {
  for (const read of READERS_AT.get(text.charCodeAt(at)) ?? []) {
    const claim = read(text, at, inQuotes);
    if (claim !== null) return claim;
  }
  return null;
}
