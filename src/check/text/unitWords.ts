import { isDigit, isHan, isHanAt, isLatin, isLatinAt, wordAt, wordBefore } from './characters';
import { isLevel } from './levels';
import { isChineseNumeralChar, type Numeral } from './numerals';
import type { UnitReading } from './units';

/** Words that begin like a unit and are none: 5台账, 3门店. */
const NOT_UNITS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  分: ['分局', '分公司', '分院', '分店', '分校', '分区', '分册', '分类', '分期', '分批', '分别', '分之', '分队', '分站', '分支', '分项'],
  家: ['家庭', '家长', '家园'], 台: ['台账', '台湖', '台风'], 门: ['门店', '门诊', '门头'], 层: ['层级', '层面', '层次'], 场: ['场所', '场馆', '场地', '场景'],
  组: ['组团', '组织'], 支: ['支部', '支行'], 单: ['单位', '单元', '单独'], 口: ['口人', '口径'], 位: ['位置', '位于'], 列: ['列车', '列入'], 对: ['对接', '对口', '对外', '对标'],
  根: ['根据', '根本', '根治'], 例: ['例会', '例行'], 批: ['批复', '批准', '批评'], 期: ['期间'], 起: ['起来', '起草', '起步', '起点'], 处: ['处罚', '处理', '处置', '处于'],
  户: ['户型', '户外', '户籍'], 名: ['名称', '名单', '名录', '名优'], 本: ['本科', '本区', '本市', '本地'], 张: ['张贴'], 天: ['天津', '天安', '天坛', '天宫', '天然', '天通'],
  部: ['部委', '部门'], 套: ['套餐', '套用'], 所: ['所有', '所属', '所需', '所在'], 架: ['架构', '架空'], 具: ['具体', '具有', '具备'], 米: ['米粉', '米面'], 年: ['年行动', '年计划', '年规划', '年攻坚', '年滚动', '年工作', '年改造', '年提升', '年评估', '年棚改', '年任务', '年期', '年级', '年制'],
  头: ['头部'], 片: ['片区'], 人: ['人大', '人才', '人民', '人工'], 轮: ['轮换', '轮训'], 条: ['条例', '条件'], 升: ['升级', '升温', '升规'], 方: ['方面', '方案', '方式', '方向', '方责任', '方协'], 个: ['个人', '个体', '个位次', '个名次'], 件: ['件事'], 卷: ['卷烟', '卷帘', '卷宗', '卷材'], 页: ['页面', '页岩'], 院: ['院士', '院校', '院长', '院区', '院落', '院子', '院内', '院前', '院感', '院系', '院所', '院外', '院址', '院线', '院坝', '院墙', '院企', '院地'],
}));

const NO_WORDS: readonly string[] = [];

/** Count words that after a Chinese numeral more often make a name than a count. */
const ARABIC_ONLY = new Set(['具', '方', '年', '期', '片', '口', '眼', '单', '部', '门', '只', '头', '组', '对', '副', '本', '支', '根', '层', '列', '尾', '羽', '块', '间', '棵', '张', '日', '里', '轮', '幅', '款', '杆', '斤', '克', '升', '匹', '秒', '周', '路', '院', '卷', '页', '平方', '立方', '次', '米', '分', '元']);
/** Nouns that are counted for the sake of style (两个方面) and not to report a figure. */
const ABSTRACT = ['方面', '层面', '维度', '阶段', '环节', '角度', '文明', '确立', '维护', '意识', '自信', '关键', '重点', '大局', '转变', '突出', '抓手', '着力', '坚持', '聚焦', '体系', '原则', '一', '大'];
/** 期望寿命达到82岁, 平均年龄45岁以下 measure an age; 65岁以上老人 only says who is meant. */
const MEASURED_AGE = /(?:寿命|平均年龄|年龄中位数)[^,。;:\d]{0,8}$/;
const AGE_REACH = 14;
/** 接入视频1500路, 算力5200P: units that only such words before them make units. */
const ONLY_AFTER: ReadonlyMap<string, RegExp> = new Map(Object.entries({ 路: /(?:(?:实际|累计)接入|汇聚|视频|监控|探头|摄像|图像|信号|点位|通道|传感|感知|物联)[^,。;:]{0,10}$/u, P: /算力[^,。;:]{0,12}$/u }));
const ONLY_REACH = 16;

/** Count words with which 一 is a count and not an article. */
const ONE_COUNTS = new Set(['座', '家', '处', '所', '台', '辆', '栋', '名']);

/** True where the unit word that was read after the numeral really is its unit. */
export function countsAsUnit(text: string, at: number, numeral: Numeral, unit: UnitReading): boolean {
  const unitAt = unit.end - unit.word.length;
  if (unit.unit.family !== 'compound' && wordAt(text, numeral.end, NOT_UNITS.get(unit.word) ?? NO_WORDS) !== '' && unitAt === numeral.end) return false;
  if (isLatin(unit.word.charAt(unit.word.length - 1)) && isLatinAt(text, unit.end)) return false;
  if (unit.word === '方' && !numeral.scaled) return false;
  if (unit.unit.symbol === '岁') return MEASURED_AGE.test(text.slice(Math.max(0, at - AGE_REACH), at));
  const needed = ONLY_AFTER.get(unit.word);
  if (needed && !needed.test(text.slice(Math.max(0, at - ONLY_REACH), at))) return false;
  if (unit.unit.symbol === '级') return isLevel(text, at);
  if (numeral.form === 'arabic') return true;
  return chineseCounts(text, at, numeral, unit);
}

function chineseCounts(text: string, at: number, numeral: Numeral, unit: UnitReading): boolean {
  const { word, end } = unit;
  const big = numeral.value >= 100 || numeral.scaled;
  if (ARABIC_ONLY.has(word) && !big) return word === '次' && numeral.value !== 1 && !(text.charAt(at) === '二' && numeral.end === at + 1) && !text.startsWith('产业', end);
  if (numeral.value === 1) return ONE_COUNTS.has(word) && text.charAt(end) !== '一';
  if (text.charAt(at) === '二' && numeral.end === at + 1) return false; // 二级, 二类: an ordinal
  if (word === '类' && isHanAt(text, end)) return false; // 三类人员: what they are called together
  if (numeral.value <= 10 && isChineseNumeralChar(text.charAt(end)) && isHanAt(text, end + 1) && !'十百千万多余'.includes(text.charAt(end + 1))) return false; // 三项一体
  return wordAt(text, end, ABSTRACT) === '';
}

/** Words before a bare number that make it a figure: 指数为73.9. */
const BARE_CUES = ['缩小至', '缩小到', '扩大至', '扩大到', '下降至', '下降到', '降低至', '降低到', '降到', '提高至', '提升至', '提升到', '收入比', '倍差', '能耗比', '能效比', '容积率', '系数', '大于等于', '小于等于', '达到', '升至', '降至', '控制在', '保持在', '稳定在', '维持在', '升到', '降到', '增至', '减至', '提高到', '增加到', '不低于', '不高于', '不超过', '不少于', '不小于', '不大于', '高于', '低于', '超过', '大于', '小于', '均值', '得分', '指数', '数值', '目标值', '等于', '约为', '约', '为', '是', '达', '近', '超', '≥', '≤', '>', '<', '='];

/** Bounds after a bare number: 控制在0.02以内. */
const BARE_BOUNDS = ['以内', '以下', '以上', '左右', '之内', '之间'];

/** 死亡率0.006: so small a rate goes without a sign of its own. */
const SMALL_RATE = /\p{Script=Han}率(?:为|是|约|:)?$/u;

/** True where a number without a unit is still a figure: it has a scale (1240万), or a word of measure before it and nothing after. */
export function staysBare(text: string, at: number, numeral: Numeral): boolean {
  const next = text.charAt(numeral.end);
  if (numeral.scaled) return true;
  const digitsOnly = text.slice(at, numeral.end);
  const bounded = wordAt(text, numeral.end, BARE_BOUNDS) !== '';
  if (at === 0 && next === '') return !/^(?:19|20)\d{2}$/.test(digitsOnly) && digitsOnly.length <= 9; // a cell that holds nothing else
  if (isDigit(next) || isLatin(next) || (isHan(next) && !bounded) || next === '、' || next === '"' || next === '“') return false;
  if (/^(?:19|20)\d{2}$/.test(digitsOnly) || digitsOnly.length > 9) return false;
  const mark = text.charAt(at - 1) === ':' || text.charAt(at - 1) === ' ' ? at - 1 : at;
  const before = bracketBefore(text, mark);
  if (numeral.value < 1 && digitsOnly.includes('.') && SMALL_RATE.test(text.slice(Math.max(0, at - NAME_REACH), at))) return true;
  if ('率数'.includes(text.charAt(before - 1) || ' ') && BY_SO_MANY.test(text.slice(Math.max(0, before - NAME_REACH), before))) return true;
  return wordBefore(text, before, BARE_CUES) !== '';
}

/** 万车死亡率1.21, 亿元生产总值死亡人数0.02: what is told by so many has no unit. */
const BY_SO_MANY = /(?:[十百千万亿]{1,2}[车人吨台户]|亿元)[^,。;:\d]{0,10}(?:率|人数)$/;

/** A short name in brackets. */
const BRACKET_REACH = 14;

/** Where the bracket opens that closes right before an offset (指数（CMI）1.08), else the offset. */
function bracketBefore(text: string, at: number): number {
  if (text.charAt(at - 1) !== ')') return at;
  const from = Math.max(0, at - BRACKET_REACH);
  const opened = text.slice(from, at).lastIndexOf('(');
  return opened < 0 ? at : from + opened;
}

/** 到位资金0.9亿, 实现产值约3.2亿: money goes without its unit where it is counted in 万 or 亿. */
const MONEY_BEFORE = /(?:资金|投资额?|产值|收入|税收|贷款|存款|余额|销售额|交易额|成交额|营收|支出|经费|补贴|补助|利润|总值|增加值|货款|融资|损失)(?:总额|总量)?(?:累计|合计|共|约|达到?|为|超过?|突破|近|已|实际|顺利|圆满|完成了?|实现了?|逾|:)*$/;
/** 参保率98.4: a rate goes without its sign. */
const RATE_BEFORE = /(?<!容积|汇|频|功|倍|费|斜|速|效|出生|死亡|发病|建蔽)率(?:为|达到?|约|:)?$/;
/** 平均得分91.2, 折百分制88.6: a mark goes without its sign. */
const MARK_BEFORE = /(?:得分|评分|百分制)(?:后|得|为|约|达到?|:)*$/;
/** So many characters before a number name what it is. */
const NAME_REACH = 16;

/** True for a number in 万 or 亿 that the words before it say is money. */
export function isMoney(text: string, at: number, numeral: Numeral): boolean {
  return numeral.scaled && endsPhrase(text, numeral.end) && MONEY_BEFORE.test(text.slice(Math.max(0, at - NAME_REACH), at));
}

/** True for a number without a sign that the words before it say is a percentage. */
export function isRate(text: string, at: number, numeral: Numeral): boolean {
  return !numeral.scaled && numeral.value > 1 && numeral.value <= 100 && endsPhrase(text, numeral.end) && RATE_BEFORE.test(text.slice(Math.max(0, at - NAME_REACH), at));
}

/** True for a number without a sign that the words before it say is a mark. */
export function isMark(text: string, at: number, numeral: Numeral): boolean {
  return !numeral.scaled && endsPhrase(text, numeral.end) && MARK_BEFORE.test(text.slice(Math.max(0, at - NAME_REACH), at));
}

/** No word and no part of a number follows. */
function endsPhrase(text: string, end: number): boolean {
  const next = text.charAt(end);
  return !isDigit(next) && !isLatin(next) && !isHan(next) && !':/-~%‰.'.includes(next || ' ');
}

/** Longer words before the first number of a cell are more than a bound. */
const LONGEST_BOUND = 8;

/** True where a cell begins with the number, but for a sign or a bound (≥, 不低于), and no word follows that the number could belong to. */
export function beginsBare(text: string, at: number, numeral: Numeral): boolean {
  if (at > LONGEST_BOUND) return false;
  const before = text.slice(0, at).trim();
  if (before !== '' && before !== '-' && wordBefore(before, before.length, BARE_CUES) !== before) return false;
  const next = text.charAt(numeral.end);
  const bounded = wordAt(text, numeral.end, BARE_BOUNDS) !== '' || next === '' || next === '余';
  return bounded || (!isDigit(next) && !isLatin(next) && !isHan(next) && !'-~/.、:'.includes(next));
}
