import { startingIn } from '../../text/context';
import { namesIn } from '../../text/listedNames';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';

/** Things that a text names one by one, and where. */
export interface NamedThings {
  readonly count: number;
  readonly span: Span;
}

/** So many things are still named one by one. */
const MOST = 20;
/** A longer list is prose. */
const LONGEST_LIST = 200;
const LONGEST_NAME = 40;

/** What is held: each of the names must be such a thing. */
const EVENT = /(?:节|会|赛|展|班|季|周|日|专场|讲座|论坛|沙龙|活动|演出|仪式|培训|比赛|大集|路演|宣讲|大讲堂)$/u;
const EVENTS_ASKED = /活动|培训|论坛|展会|展览|会议|沙龙|讲座|比赛|赛事|演出|宣讲|推介|路演/u;
/** What is written: each of the names must stand in book-title marks. */
const DOCUMENT = /^《[^《》]+》$/u;
const DOCUMENTS_ASKED = /政策|文件|办法|制度|方案|标准|规范|措施|意见|规划|规则|细则|预案/u;

/** Words of doing before the first name … */
const LEAD = /^[^、]*?(?:举办|召开|开展|组织|承办|主办|举行|出台|印发|制定|发布|完成|建成|新建|建设|培育|创建|打造|引进|实施)(?:了|好|过)?/u;
/** … and what follows the last. */
const TAIL = /(?:等(?:\d+|[一二两三四五六七八九十]+)?[^、]*|(?:已经?|均|均已|全部|都|分别|相继|陆续|先后)(?:全部)?(?:举办|召开|开展|完成|建成|投产|投用|开园|开放|启用|竣工|完工|落地|出台|印发|发布|运营|投入(?:使用|运营)).*|(?<=\p{Script=Han}{3})(?:完成(?:改造|建设|提升|整治|创建|打造|验收|修缮|升级|治理)|通过[^、]*(?:验收|评审|认定|考核|复核|命名)|获评|获批|入选|荣获|被(?:评为|认定为|命名为|授予)|挂牌).*)$/u;
/** Words that say that it was done. */
const DONE = /(?:通过[^、]*(?:验收|评审|认定|考核|复核|命名))|获评|获批|入选|荣获|被(?:评为|认定为|命名为|授予)|挂牌|举办了|召开了|开展了|组织了|出台了?|印发了?|制定了?|发布了?|完成|建成|投产|投用|成功|先后|相继|陆续|已|均/u;

/**
 * Names in a list that answer a count: 举办了采摘节、音乐会、展销会 for 举办活动2场. Counted only where every name is
 * plainly a thing of the kind that was asked for, at least as many as asked, and nothing in the clause is open; null otherwise.
 */
export function namedThings(target: Target, reading: TextReading, clauses: readonly Span[]): NamedThings | null {
  const { value, unit } = target.quantity;
  if (unit.family !== 'count' || value > MOST) return null;
  for (const clause of clauses) {
    const words = reading.source.slice(clause.start, clause.end);
    if (words.length > LONGEST_LIST || !(DONE.test(words) || value === 1)) continue;
    if (startingIn(reading.claims, clause).some((claim) => claim.kind !== 'done' && !isBeginningAsked(claim.text, target)) || startingIn(reading.quantities, clause).some((one) => one.unit.family === 'count')) continue;
    if (areAllInBracket(words, value)) return { count: value, span: clause };
    if (value === 1 && isOneOfKind(words, target) && (startingIn(reading.claims, clause).length > 0 || BEGUN_ON.test(words))) return { count: 1, span: clause };
    if (value === 1 && hasDoneSo(words, target)) return { count: 1, span: clause };
    const names = DONE.test(words) ? listIn(words) : [];
    if (names.length >= Math.max(2, value) && names.length <= MOST && (areOfKind(names, target) || areNamedSo(words, target))) return { count: names.length, span: clause };
  }
  return null;
}

/** 已全部完成（甲、乙、丙）: all of them, by their names. */
const ALL_NAMED = /(?:全部|均|都)(?:已|按期|如期|提前)*(?:完成|建成|竣工|完工|投用|投入使用|落实|交付|通过验收)[^，,。；;（(]{0,6}[（(]([^（）()]{3,160})[）)][。；;]?$/u;

/** Whether a clause says that all were done, and names just as many as were asked for. */
function areAllInBracket(words: string, asked: number): boolean {
  const list = asked > 1 && words.includes('、') ? ALL_NAMED.exec(words.trim())?.[1]?.split('、') : undefined;
  if (!list || list.some((name) => !/\p{Script=Han}{2}/u.test(name) || /\d/u.test(name)) || new Set(list).size < list.length) return false;
  return list.length === asked || list.length - 1 + (list.at(-1) ?? '').split(LAST_JOINT).length === asked;
}

/** 服务中心开工建设: what is only to be begun, behind its name. */
const TO_BEGIN = /(?:开工|动工|开建)(?:建设)?$/u;
const BEGUN = /^(?:已|正式|顺利)*(?:开工|动工|开建)(?:建设)?$/u;

/** 11月开工: told as something that happened. */
const BEGUN_ON = /\d[月日][底初]?(?:正式|顺利|如期|已)*(?:开工|动工|开建)/u;

function isBeginningAsked(words: string, { name }: Target): boolean {
  return TO_BEGIN.test(name) && BEGUN.test(words);
}

/** 东门泵站于10月投入使用: what stands before the words of doing. */
const ONE = /^(?:新建|新增|改建|扩建|建设)?的?(\p{Script=Han}{2,24}?)(?:项目|工程)?(?:(?:于|在)?(?:今年|当年|本年)?\d{1,4}[年月](?:\d{1,2}[月日])?(?:\d{1,2}日|底|初)?)?(?:已|正式|顺利|全面|如期)*(?:建成|竣工|完工|投入|投用|投运|启用|开放|开园|开业|运营|通车|(?<begun>开工|动工|开建))/u;
function isOneOfKind(words: string, target: Target): boolean {
  const found = ONE.exec(words.replace(/^[\s\d.、（()）]+/u, ''));
  const name = found?.[1];
  const asked = target.name.replace(TO_BEGIN, '');
  if (found?.groups?.begun !== undefined && asked === target.name) return false;
  return name !== undefined && asked.endsWith(name.slice(-NOUN)) && !/[、和及与]/u.test(name);
}

/** Deeds of one that are done once: 推动1家企业上市, 新增上市企业. */
const ONCE = /(?:上市|挂牌|落户|投产|揭牌|获批|入选)(?=(?:企业|公司|机构)?$)/u;
/** 某某公司于8月在北交所上市, 某某公司成功上市: one by its name, and that it was done. */
const ONE_DID = /^(?:推动|支持|助力|促成|引进)?[\p{Script=Han}\p{Script=Latin}“”]{2,24}?(?:\d{1,2}月(?:\d{1,2}日|底|初)?)?(?:于|在|已|成功|正式|顺利|如期)[^，,。；;]{0,32}?(上市|挂牌|落户|投产|揭牌|获批|入选)$/u;

/** Whether a clause tells that one by its name did what was asked of one (推动1家企业上市). */
function hasDoneSo(words: string, { name }: Target): boolean {
  const deed = ONCE.exec(name)?.[0];
  return deed !== undefined && ONE_DID.exec(words.replace(/^[\s\d.、（()）]+/u, ''))?.[1] === deed;
}

function listIn(words: string): readonly string[] {
  const lead = /^[^“《、]*?(?=[“《])/u.exec(words)?.[0] ?? '';
  const body = (LEAD.test(lead) || lead === '' ? words.replace(LEAD, '') : words).replace(TAIL, '');
  const separated = body.replace(/(?<=[”》])(?=[“《])/gu, '、');
  const names = separateNames(separated).map((name) => name.trim());
  return new Set(names).size === names.length && names.every((name) => name.length > 1 && name.length <= LONGEST_NAME) ? names : [];
}

/** Letters of the noun that a name ends with. */
const NOUN = 2;
const LAST_JOINT = /以及|[和及与]/u;

/** 采摘节、合作与创新论坛和音乐会: where marks part the names, 和 and 与 do so only at the end, and only names of a like kind. */
function separateNames(words: string): readonly string[] {
  const marked = words.split('、');
  const last = marked.at(-1) ?? '';
  if (marked.length < 2) return namesIn(words);
  const noun = marked[0]?.slice(-NOUN);
  const halves = last.split(LAST_JOINT);
  const apart = halves.every((half) => EVENT.test(half) || DOCUMENT.test(half) || isSchool(half) || half.slice(-NOUN) === noun);
  return [...marked.slice(0, -1), ...(apart ? halves : [last])];
}

function areOfKind(names: readonly string[], target: Target): boolean {
  const asked = target.name + target.context;
  if (DOCUMENTS_ASKED.test(asked) && names.every((name) => DOCUMENT.test(name))) return true;
  if (EVENTS_ASKED.test(asked) && names.every((name) => EVENT.test(name.replace(/[”》]$/u, '')))) return true;
  if (arePlaces(names, asked) || areOfLetter(names, target.name) || areStreets(names, asked) || (SCHOOLS_ASKED.test(asked) && names.every(isSchool))) return true;
  const nouns = new Set(names.map((name) => name.slice(-NOUN)));
  const [noun] = nouns;
  return nouns.size === 1 && noun !== undefined && asked.includes(noun);
}

/** 东村、西村入选市级休闲乡村: what they were named … */
const NAMED_SO = /(?:获评|获批|入选|荣获|被(?:评为|认定为|命名为|授予))([^，,。；;]{4,30})$/u;
/** … ends in these letters of what was asked for. */
const KIND = 4;

function areNamedSo(words: string, { name }: Target): boolean {
  return name.length >= KIND && NAMED_SO.exec(words)?.[1]?.includes(name.slice(-KIND)) === true;
}

/** What places, buildings and stretches are called by. */
const PLACE = /(?:[路街道桥渠河湖库巷里苑园院站厂馆校村镇乡号楼宅庭庄]|小区|社区|大道|公园|学校|中心|广场|胡同)$/u;
/** 大修工程, 改造项目: the work that is done to all of them stands after the last. */
const WORK = /(?:工程|项目|任务|工作)$/u;

/** 东风路、和平街、建设大道大修工程: places, with the work that was asked for behind the last of them. */
function arePlaces(names: readonly string[], asked: string): boolean {
  const last = (names.at(-1) ?? '').replace(WORK, '');
  const place = last.slice(0, -NOUN);
  return asked.includes(last.slice(-NOUN)) && [...names.slice(0, -1), place].every((name) => PLACE.test(name));
}

/** 东镇、西镇 for 森林城镇: places that all end in the letter of what was asked for. */
function areOfLetter(names: readonly string[], asked: string): boolean {
  const letter = asked.slice(-1);
  return names.every((name) => PLACE.test(name) && name.endsWith(letter));
}

const STREET = /(?:[路街巷道]|胡同|大街)$/u;
const STREETS_ASKED = /街巷|小巷|胡同|道路|支路/u;

/** 东河沿胡同、北池巷 for 背街小巷: ways, by whatever word. */
function areStreets(names: readonly string[], asked: string): boolean {
  return STREETS_ASKED.test(asked) && names.every((name) => STREET.test(name));
}

/** What schools are called by, with the work that is done to all of them behind the last. */
const SCHOOL = /(?:学校|中学|小学|幼儿园|附中|附小|分校|中心校|完小)(?:(?:新建|改建|扩建|改扩建|建设|改造|修缮|加固)(?:工程|项目)?)?$/u;
const SCHOOLS_ASKED = /学校|中小学|校舍|幼儿园/u;

/** 育才小学, 锦绣中学改扩建 for 学校: a school, by whatever word. */
function isSchool(name: string): boolean {
  return SCHOOL.test(name);
}
