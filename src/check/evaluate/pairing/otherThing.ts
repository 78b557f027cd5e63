import { prepare, sharesTelling } from '../../matching';
import { sharesRun } from '../../text/characters';
import { namesIn } from '../../text/listedNames';
import { tellsOfPieces } from '../../text/qualifiers';
import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';

/** Count words for anything that has a place. */
const ANYTHING: ReadonlySet<string> = new Set(['个', '处']);

/** Deeds, that are done to anything: to share one of them tells nothing. */
const DEEDS = /新建|改造|改建|扩建|建成|新增|增设|设立|建立|打造|培育|引进|更新|更换|修建|整治|提升/gu;

/** More letters than a verb has. */
const NAMED = /\p{Script=Han}{4}/u;

/** 15项任务: what is counted are pieces of work, … */
const PIECES_OF_WORK = /任务|事项|举措|措施/u;
/** … which words about figures of pieces of work say too. */
const OF_WORK = /任务|工作|事项|举措|措施|项目|工程|行动/u;

/** Whether pieces of work are asked for by their number: 专项行动15项任务. */
export function asksForWork({ quantity, context }: Target): boolean {
  return quantity.unit.symbol === '项' && PIECES_OF_WORK.test(context);
}

/** 设置便民网点36个 for 专项行动15项任务: things are counted where pieces of work were asked for. */
function countsNoWork(target: Target, { quantity, context }: ReportedFigure): boolean {
  return asksForWork(target) && quantity.unit.symbol !== '项' && quantity.value !== target.quantity.value && !OF_WORK.test(`${context.before}${context.after}`);
}

/** One of them is in all words for dividing. */
const DIVIDING = ['分', '细', '拆'];

/** Whether a figure, or the one that it says again in other words, counts the pieces of what was asked for. */
function countsPieces({ quantity: asked, name }: Target, { quantity, context: { before }, setting }: ReportedFigure): boolean {
  if (quantity.value === asked.value || DIVIDING.every((word) => !setting.includes(word)) || DIVIDING_ASKED.test(name)) return false;
  if (tellsOfPieces(before.trimEnd())) return true;
  const told = quantity.unit.symbol === asked.unit.symbol ? -1 : setting.indexOf(quantity.text);
  return told >= 0 && tellsOfPieces(setting.slice(0, told));
}

const DIVIDING_ASKED = /分解|细[化分]|拆[分解]/u;

/** 智慧工地、企业服务2个应用场景: letters of the noun by which those named are counted. */
const NOUN = 2;
/** The noun stands so close to its figure. */
const BESIDE = 4;

/** 接入工地146个 for 智慧工地、企业服务2个应用场景: where just as many things are named as are asked for, what is counted by another noun is none of them. */
function countsNoneNamed({ name, context, quantity: asked }: Target, { quantity, context: { before, after } }: ReportedFigure): boolean {
  if (quantity.value === asked.value || !name.includes('、')) return false;
  const names = namesIn(name);
  const last = names.at(-1) ?? '';
  if (names.length !== asked.value) return false;
  const noun = context.slice(context.lastIndexOf(last) + last.length).replace(DEEDS, ' ');
  return sharesRun(noun, noun, NOUN) && !sharesRun(noun, `${before.trimEnd().slice(-BESIDE)} ${after.slice(0, BESIDE)}`, NOUN);
}

/** 来自12个国家, 涉及5个街道: where those come from that are counted, or whom it concerns … */
const WHERE_FROM = /(?:来自|分布在|分布于|涉及|涵盖|覆盖|横跨|辐射|遍布)(?:全[国市省区县]|国内外|境内外|周边|海内外)?$/u;
/** 系统在17个镇部署: where a thing is. */
const IN = '在';
/** The letters that they end in. */
const ENDS_OF_WHERE_FROM = '自在于及盖跨射布国市省区县外边';
/** … in places and fields of life. */
const PLACES = /^(?:多)?(?:国家|省|市|区|县|街道|乡镇|镇街|乡|镇|村|社区|地区|领域|行业|专业|学科|单位|部门|高校|院校)/u;

/** Whether a figure only tells where from or how far, and the target does not ask for that. */
function tellsWhereFrom({ context: asked }: Target, { context: { before, after } }: ReportedFigure): boolean {
  const words = before.trimEnd();
  // Most words end otherwise, and need not be read.
  if (!ENDS_OF_WHERE_FROM.includes(words.charAt(words.length - 1) || ' ')) return false;
  const isIn = words.endsWith(IN);
  if (!isIn && !WHERE_FROM.test(words)) return false;
  const places = PLACES.exec(after.trimStart());
  // 在12个社区开展试点 for 试点10个: what is done in each place is the very thing.
  return places !== null && !asked.includes(places[0]) && !(isIn && sharesRun(asked, after, NOUN));
}

/** 市级疏堵工程, but not 市级以上: things of one level of government. */
const OF_LEVEL = /(国家|省|市|区|县|镇|乡|村)级(?!及?以[上下]|下达|任务|要求|部门|财政)(\p{Script=Han}{2})/u;
const LEVELS = ['国家', '省', '市', '区', '县', '镇', '乡', '村'];

/** 区级疏堵工程6项 for 市级疏堵工程: the same things of another level. */
function isOfOtherLevel({ name }: Target, { words }: ReportedFigure): boolean {
  if (!name.includes('级') || !words.includes('级')) return false;
  const [, level, thing] = OF_LEVEL.exec(name) ?? [];
  if (level === undefined || thing === undefined || words.includes(`${level}级`)) return false;
  return LEVELS.some((other) => other !== level && words.includes(`${other}级${thing}`));
}

/** 17个乡镇均设立工作站: how many places have one counts the places … */
const EACH_PLACE = /^(?:[（(][^（）()]{0,6}[）)])?(?:均|都|全部)/u;

/** … and not what was asked, unless it was asked of them. */
function countsPlaces({ name, context: asked }: Target, { context: { after } }: ReportedFigure): boolean {
  const words = after.trimStart();
  const place = PLACES.exec(words)?.[0];
  return place !== undefined && EACH_PLACE.test(words.slice(place.length)) && !`${name}${asked}`.includes(place);
}

/** 10亿元以上项目, 百亿元以上企业: from which amount on things are counted. */
const FROM_AMOUNT = /(\d{0,6}(?:\.\d{1,4})?)([十百千]?[万亿])元(?:人民币)?(?:及|或|\(含\)|（含）)?以上/u;
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const OR_MORE = '以上';
/** The amount from which on words count things, the last where they name several; undefined where they name none. */
function amountIn(words: string): number | undefined {
  const last = words.includes(OR_MORE) ? words.split(OR_MORE).at(-2) : undefined;
  const found = last === undefined ? null : FROM_AMOUNT.exec(`${last}${OR_MORE}`);
  if (!found) return undefined;
  const [, number = '', scale = ''] = found;
  return Array.from(scale).reduce((all, letter) => all * (SCALES[letter] ?? 1), number === '' ? 1 : Number(number));
}

/** 亿元以上项目34个 for 5亿元以上项目8个: things of another size. */
function isOfOtherAmount({ name, quantity }: Target, { words, lead }: ReportedFigure): boolean {
  const asked = quantity.unit.family === 'count' ? amountIn(name) : undefined;
  // A part names its own amount after that of the whole.
  const given = asked === undefined ? undefined : (amountIn(lead) ?? amountIn(words));
  return given !== undefined && given !== asked;
}

/**
 * 新建换热站3座 for 新建幼儿园3所: both count words say what kind of thing is counted, they differ, and the words around both share
 * none but deeds. Words that name nothing leave it open.
 */
export function countsOtherThing(target: Target, figure: ReportedFigure): boolean {
  const { quantity, words, context } = figure;
  const [asked, given] = [target.quantity.unit, quantity.unit];
  if (asked.family === 'count' && given.family === 'count' && (countsNoWork(target, figure) || countsPieces(target, figure) || countsNoneNamed(target, figure) || tellsWhereFrom(target, figure) || isOfOtherLevel(target, figure) || countsPlaces(target, figure) || isOfOtherAmount(target, figure))) return true;
  if (asked.family !== 'count' || given.family !== 'count' || asked.symbol === given.symbol || ANYTHING.has(asked.symbol) || ANYTHING.has(given.symbol)) return false;
  return NAMED.test(`${context.before}${context.after}`) && !sharesTelling(prepare(`${target.name} ${target.context}`.replace(DEEDS, ' ')), prepare(words));
}
