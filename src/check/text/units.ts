import { groupedBy } from '../lists';
import { wordAt } from './characters';
import type { Unit, UnitFamily } from './model';

interface UnitRow {
  readonly family: UnitFamily;
  readonly group: string;
  /** Symbol as reports show it, its factor, and other ways to write it. */
  readonly units: readonly (readonly [symbol: string, factor: number, ...aliases: string[]])[];
}

/** 单位表. Factors to the family's base unit; count words of one group may stand for each other. */
const TABLE: readonly UnitRow[] = [
  { family: 'area', group: '面积', units: [['平方米', 1, '平米', '平方', '㎡', 'm2', '建筑平米'], ['亩', 10000 / 15], ['公顷', 10000, 'hm2', 'ha'], ['平方公里', 1e6, '平方千米', 'km2'], ['平方厘米', 1e-4, 'cm2']] },
  { family: 'money', group: '金额', units: [['元', 1, '元人民币', '块钱'], ['美元', 1], ['欧元', 1], ['港元', 1, '港币'], ['日元', 1], ['英镑', 1]] },
  { family: 'mass', group: '质量', units: [['吨', 1000, '公吨'], ['千克', 1, '公斤', 'kg', 'KG'], ['斤', 0.5], ['克', 0.001], ['毫克', 1e-6, 'mg'], ['微克', 1e-9, 'μg', 'ug']] },
  { family: 'mass', group: '标准煤', units: [['吨标准煤', 1000, '吨标煤', '吨煤'], ['千克标准煤', 1, '公斤标准煤', '千克标煤', '公斤标煤'], ['克标准煤', 0.001, '克标煤']] },
  { family: 'length', group: '长度', units: [['公里', 1000, '千米', 'km', 'KM'], ['米', 1, '延米', '延长米', '多米'], ['分米', 0.1], ['厘米', 0.01, 'cm'], ['毫米', 0.001, 'mm'], ['里', 500], ['海里', 1852]] },
  { family: 'volume', group: '体积', units: [['立方米', 1, '方', 'm3', '立方'], ['升', 0.001, 'L'], ['毫升', 1e-6, 'ml', 'mL']] },
  { family: 'percent', group: '%', units: [['%', 1, '百分比'], ['个百分点', 1, '百分点', '个点'], ['‰', 0.1]] },
  { family: 'duration', group: '时长', units: [['年', 365], ['个月', 30, '个多月'], ['周', 7, '个星期', '星期'], ['天', 1, '日', '自然日', '昼夜'], ['个工作日', 1, '工作日'], ['小时', 1 / 24, '个小时', '学时', '课时', '个学时', '个课时'], ['分钟', 1 / 1440], ['秒', 1 / 86400, '秒钟']] },
  { family: 'score', group: '分', units: [['分', 1]] },
  { family: 'person', group: '人', units: [['人', 1], ['名', 1], ['位', 1]] },
  { family: 'person', group: '人次', units: [['人次', 1, '人·次', '名次']] },
  { family: 'household', group: '户', units: [['户', 1], ['户次', 1]] },
  { family: 'count', group: '个', units: [['个', 1], ['处', 1], ['座', 1], ['家', 1], ['所', 1], ['块', 1], ['片', 1], ['间', 1], ['院', 1]] },
  { family: 'count', group: '项', units: [['项', 1], ['件', 1], ['宗', 1], ['起', 1], ['桩', 1], ['单', 1]] },
  { family: 'count', group: '条', units: [['条', 1, '条段']] },
  { family: 'count', group: '台', units: [['台', 1, '台套', '台(套)'], ['辆', 1], ['部', 1], ['架', 1], ['艘', 1], ['列', 1], ['具', 1]] },
  { family: 'count', group: '场', units: [['场', 1], ['次', 1], ['场次', 1], ['轮', 1], ['轮次', 1], ['期', 1], ['批次', 1], ['批', 1]] },
  { family: 'count', group: '栋', units: [['栋', 1, '栋楼'], ['幢', 1], ['层', 1]] },
  { family: 'count', group: '套', units: [['套', 1, '套房']] },
  { family: 'count', group: '份', units: [['份', 1], ['篇', 1], ['册', 1], ['本', 1], ['张', 1], ['幅', 1]] },
  { family: 'count', group: '卷', units: [['卷', 1]] },
  { family: 'count', group: '页', units: [['页', 1]] },
  { family: 'count', group: '类', units: [['类', 1], ['种', 1], ['款', 1]] },
  { family: 'count', group: '支', units: [['支', 1], ['组', 1]] },
  { family: 'count', group: '株', units: [['株', 1], ['棵', 1]] },
  { family: 'count', group: '盏', units: [['盏', 1], ['根', 1], ['杆', 1]] },
  { family: 'count', group: '例', units: [['例', 1], ['例次', 1]] },
  { family: 'count', group: '床', units: [['床', 1, '张床', '张床位']] },
  { family: 'count', group: '头', units: [['头', 1], ['只', 1], ['羽', 1], ['匹', 1], ['尾', 1]] },
  { family: 'count', group: '门', units: [['门', 1]] },
  { family: 'count', group: '眼', units: [['眼', 1], ['口', 1]] },
  { family: 'count', group: '班次', units: [['班次', 1], ['车次', 1], ['架次', 1], ['趟', 1], ['辆次', 1, '车·次'], ['家次', 1], ['件次', 1], ['户·次', 1]] },
  { family: 'count', group: '亩次', units: [['亩次', 1, '亩·次']] },
  { family: 'count', group: '笔', units: [['笔', 1]] },
  { family: 'count', group: '对', units: [['对', 1], ['副', 1]] },
  { family: 'count', group: '标准箱', units: [['标准箱', 1, 'TEU', '重量箱']] },
  { family: 'compound', group: '倍', units: [['倍', 1]] },
  { family: 'compound', group: '级', units: [['级', 1]] },
  { family: 'compound', group: '岁', units: [['岁', 1, '周岁']] },
  { family: 'compound', group: '电量', units: [['千瓦时', 1, '度电', 'kWh', 'kwh', 'KWH'], ['兆瓦时', 1000, 'MWh']] },
  { family: 'compound', group: '功率', units: [['千瓦', 1, 'kW', 'kw', 'KW'], ['兆瓦', 1000, 'MW'], ['吉瓦', 1e6, 'GW']] },
  { family: 'compound', group: '变电容量', units: [['千伏安', 1, 'kVA', 'KVA'], ['兆伏安', 1000, 'MVA']] },
  { family: 'compound', group: '分贝', units: [['分贝', 1, 'dB', 'db']] },
  { family: 'count', group: '算力', units: [['P', 1, 'PFlops', 'PFLOPS', 'PFlop/s']] },
  { family: 'count', group: '路', units: [['路', 1]] },
  { family: 'compound', group: '数据量', units: [['GB', 1], ['TB', 1024], ['PB', 1048576], ['MB', 1 / 1024]] },
  { family: 'compound', group: '使用强度', units: [['DDDs', 1, 'DDD', 'DDDs/百人天', 'DDDs/100人天']] },
  { family: 'compound', group: '带宽', units: [['Mbps', 1], ['Gbps', 1000]] },
];

/** 降尘量 is measured by the month, whether the month is written or not. */
const BY_THE_MONTH: Readonly<Record<string, string>> = { '吨/平方公里': '吨/平方公里·月' };

/** What may stand after 每 or `/` besides the units above: 件/万人, 张/千人, 吨/平方公里·月. */
const DENOMINATORS = ['平方公里', '平方千米', '平方米', '立方米', '万人', '千人', '百人', '十万人', '人次', '小时', '分钟', '公里', '公顷', '公斤', '千克', '百户', '万元', '亿元', '年', '月', '30天', '30日', '日', '天', '周', '人', '户', '亩', '升', '吨', '元', '件', '次', '台', '辆', '米', '秒', 'km2', 'm3', 'm2', 'km', 'kWh', 'L', 'd', 'h', 'a', 'm', 's', 't'];
/** What money is paid for by the piece: 万元/册, 元/套. Of other units 台/套 names two words for one thing. */
const PIECES = ['册', '套', '间', '个', '张', '床', '处', '座', '所', '家', '项', '名', '位', '期', '场', '门', '篇', '根', '株', '棵', '头', '只', '部', '份', '本', '栋', '盏', '例', '人月', '课时', '学时'];
const PAID_DENOMINATORS = [...DENOMINATORS, ...PIECES];
/** 元/月, 元/人·年: denominators of what is paid out by the month or the year. */
const PER_TIME: ReadonlySet<string> = new Set(['人', '户', '名', '月', '年']);
/** Whom money is paid to: 元/人月 is 元/人·月. */
const PAYEES: ReadonlySet<string> = new Set(['人', '户', '名']);
/** Denominators that are the same thing. */
const DENOMINATOR_SYMBOLS: Readonly<Record<string, string>> = { 平方千米: '平方公里', km2: '平方公里', m3: '立方米', m2: '平方米', km: '公里', L: '升', d: '日', 天: '日', h: '小时', a: '年', m: '米', s: '秒', t: '吨', 公斤: '千克', kWh: '千瓦时', '30天': '月', '30日': '月' };

/** A bare number. */
export const NO_UNIT: Unit = { symbol: '', family: 'none', factor: 1, group: '' };
/** A fraction such as 1/3. */
export const SHARE_UNIT: Unit = { symbol: '', family: 'share', factor: 1, group: '' };

/** A place in a ranking: 第2名. */
export const RANK_UNIT: Unit = { symbol: '名次', family: 'rank', factor: 1, group: '名次' };

const BY_WORD = new Map<string, Unit>();
for (const row of TABLE) {
  for (const [symbol, factor, ...aliases] of row.units) {
    const unit: Unit = { symbol, family: row.family, factor, group: row.group };
    for (const word of [symbol, ...aliases]) BY_WORD.set(word, unit);
  }
}
for (const currency of ['美元', '欧元', '港元', '港币', '日元', '英镑']) {
  const unit = BY_WORD.get(currency);
  if (unit !== undefined) BY_WORD.set(currency, { ...unit, group: unit.symbol });
}
const WORDS_BY_FIRST = groupedBy([...BY_WORD.keys()].sort((a, b) => b.length - a.length), (word) => word.charAt(0));

/** The percent unit. */
export const PERCENT_UNIT: Unit = unitOf('%') ?? NO_UNIT;

/** 分. */
export const MARK_UNIT: Unit = unitOf('分') ?? NO_UNIT;

/** 元. */
export const MONEY_UNIT: Unit = unitOf('元') ?? NO_UNIT;

/** The unit of that name or alias (`平米`, `㎡`), or undefined. */
export function unitOf(word: string): Unit | undefined {
  return BY_WORD.get(word);
}

export interface UnitReading {
  readonly end: number;
  readonly unit: Unit;
  /** The word as written, without denominators. */
  readonly word: string;
}

/** PM2.5浓度控制在36微克以内: of air, one cubic metre goes without saying. */
const OF_AIR = /(?:浓度|PM2\.5|PM10|颗粒物|臭氧)[^,。;]{0,14}$/;
const AIR_REACH = 24;
const MICROGRAM = '微克';
const MICROGRAM_OF_AIR: Unit = { symbol: '微克/立方米', family: 'compound', factor: 1, group: '微克/立方米' };

/** Reads the longest unit at `at` of folded text, denominators included (吨/平方公里·月), or null. */
export function readUnit(text: string, at: number): UnitReading | null {
  const word = wordAt(text, at, WORDS_BY_FIRST.get(text.charAt(at)) ?? []);
  const unit = BY_WORD.get(word);
  if (unit === undefined) return null;
  const end = at + word.length;
  const below = readDenominators(text, end, unit.family === 'money' ? PAID_DENOMINATORS : DENOMINATORS);
  if (below === null) return { end, unit: word === MICROGRAM && OF_AIR.test(text.slice(Math.max(0, at - AIR_REACH), at)) ? MICROGRAM_OF_AIR : unit, word };
  // 688元/月 and 每人每月688元 are one amount; by the head alone (元/人) it would be an average.
  if (unit.family === 'money' && below.perTime) return { end: below.end, unit, word };
  const symbol = `${unit.symbol}/${below.symbol}`;
  return { end: below.end, unit: { symbol, family: 'compound', factor: 1, group: BY_THE_MONTH[symbol] ?? symbol }, word };
}

function readDenominators(text: string, at: number, words: readonly string[]): { readonly end: number; readonly symbol: string; readonly perTime: boolean } | null {
  const parts: string[] = [];
  let end = at;
  for (;;) {
    const joint = text.charAt(end);
    if (parts.length === 0 ? joint !== '/' && joint !== '每' : joint !== '·' && joint !== '/') break;
    let start = end + 1;
    if (text.charAt(start) === '(' && parts.length === 0) start += 1;
    const word = wordAt(text, start, words);
    if (word === '') break;
    parts.push(DENOMINATOR_SYMBOLS[word] ?? word);
    end = start + word.length;
    const time = text.charAt(end);
    if (PAYEES.has(word) && (time === '月' || time === '年') && !'度份底末均'.includes(text.charAt(end + 1) || ' ')) {
      parts.push(time);
      end += 1;
    }
    if (start > at + 1 && parts.length > 1 && text.charAt(end) === ')') end += 1;
  }
  return parts.length === 0 ? null : { end, symbol: parts.join('·'), perTime: parts.every((part) => PER_TIME.has(part)) && parts.some((part) => part === '月' || part === '年') };
}
