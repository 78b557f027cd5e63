/**
 * 通称. Indicators that reports call by several names, each with the words of its other names: 研究与试验发展经费
 * 支出占生产总值比重 is the 研发投入强度, PM2.5 the 细颗粒物.
 */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/研究与试验发展|研究与实验发展|R&D/iu, '研发'],
  [/经费(?:支出|投入)?占[^，,。；;]{0,8}(?:生产总值|GDP)[^，,。；;]{0,4}(?:比重|比例)|(?:投入|支出)占[^，,。；;]{0,8}(?:生产总值|GDP)/iu, '投入强度占比'],
  [/GDP/iu, '生产总值'],
  [/PM2\.5/iu, '细颗粒物'],
  [/CPI/iu, '居民消费价格'],
  [/普惠率/u, '普惠性幼儿园覆盖率'],
  // 拆违腾地 is the land that is given back
  [/拆违(?!腾)/u, '拆除违法建设'],
  [/棚改/u, '棚户区改造'],
  [/保租房/u, '保障性租赁住房'],
  [/公租房/u, '公共租赁住房'],
  [/高企/u, '高新技术企业'],
  [/缴费率/u, '实缴率'],
  [/碳强度/u, '碳排放强度'],
  [/总产(?![值出业量])/u, '总产量'],
  [/首环办/u, '首都环境建设管理指数'],
  [/超时率/u, '时间超过占比'],
];
/** Most names have none of this in them. */
const ANY = /研究与|R&D|GDP|PM2|CPI|生产总值|普惠率|拆违|棚改|[保公]租房|高企|缴费率|超时率|总产|碳强度|首环办/iu;
/** Longer words are no name. */
const LONGEST = 200;

/** Words that name something measured, with those that others use for the same. Linear, bounded. */
export function withOtherNames(words: string): string {
  if (words.length > LONGEST || !ANY.test(words)) return words;
  return OTHER_NAMES.reduce((all, [name, other]) => (name.test(words) && !words.includes(other) ? `${all} ${other}` : all), words);
}
