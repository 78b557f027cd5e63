import type { ColumnRole } from './model';
import { plain, splitBrackets } from './words';

/** How surely a word names a role: 1 is certain; below 0.7 it needs help from the other columns. */
type Words = Readonly<Record<string, number>>;

function certain(...words: readonly string[]): Words {
  return Object.fromEntries(words.map((word) => [word, 1]));
}

const ROLE_WORDS: Readonly<Record<ColumnRole, Words>> = {
  index: { ...certain('序号', '项次', '行号'), 编号: 0.8, 序: 0.9, 'no.': 0.9, no: 0.8 },
  dimension: {
    ...certain('考评维度', '考核维度', '评价维度', '维度', '一级指标', '类别', '领域', '指标类别', '任务类别', '工作类别', '考核类别', '板块', '工作领域', '重点领域'),
    分类: 0.8, 大类: 0.8, 类型: 0.7, 方面: 0.7, 二级指标: 0.6,
  },
  task: {
    ...certain(
      '自查任务', '自查内容', '自查事项', '自查项目', '专项任务', '任务目标', '目标任务', '工作任务', '重点任务', '主要任务', '重点工作任务', '重点工作', '年度任务', '年度目标任务',
      '考核内容', '考核事项', '考核任务', '考核指标', '考评内容', '考评指标', '任务分解', '任务内容', '任务名称', '任务事项', '工作内容', '工作事项', '指标名称', '三级指标',
    ),
    任务: 0.9, 任务要求: 0.8, 责任目标: 0.8, 工作目标: 0.7, 工作要求: 0.6, 主要内容: 0.6, 绩效指标: 0.6, 绩效目标: 0.6, 指标: 0.6, 事项: 0.6,
    内容: 0.5, 项目: 0.5, 项目名称: 0.5, 二级指标: 0.5, 名称: 0.4, 工作: 0.4, 预期目标: 0.5, 整改任务: 0.9, 整改措施: 0.6,
  },
  target: {
    ...certain('年度指标值', '目标值', '年初目标值', '指标值', '年度目标值', '计划值', '目标数'),
    年度目标: 0.8, 目标要求: 0.7, 计划数: 0.8, 任务量: 0.7, 年度计划: 0.7, 目标: 0.6, 预期目标: 0.6, 考核标准: 0.5, 预算数: 0.5,
  },
  result: {
    ...certain(
      '落实情况', '完成情况', '进展情况', '自查情况', '自查结果', '工作进展', '实际完成情况', '全年实际完成情况', '推进情况', '办理情况', '实施情况', '开展情况', '贯彻落实情况', '落实进展',
      '自评情况', '任务进展', '目前进展', '落实成效', '完成进展',
    ),
    整改情况: 0.9, 工作情况: 0.8, 工作成效: 0.8, 完成效果: 0.8, 完成结果: 0.8, 进展: 0.8, 完成进度: 0.7, 工作进度: 0.7, 执行情况: 0.6, 进度: 0.5,
  },
  actual: {
    ...certain('实际完成值', '完成值', '实际值', '全年完成值', '全年实际值', '实际完成数'),
    完成数: 0.8, 实际完成: 0.8, 完成量: 0.7, 决算数: 0.5, 执行数: 0.5,
  },
  problem: {
    ...certain(
      '存在问题及原因', '存在问题', '存在的问题', '存在的问题及原因', '未完成原因', '偏差原因分析及改进措施', '偏差原因', '原因分析', '问题及原因', '主要问题', '存在困难', '存在的困难', '困难问题',
      '未达标原因', '滞后原因', '未落实原因', '未完成情况', '未完成情况说明', '存在不足', '问题原因', '未完成说明',
    ),
    问题: 0.7, 原因: 0.7, 困难: 0.6,
  },
  unit: {
    ...certain('责任单位', '牵头单位', '责任部门', '主责单位', '主责部门', '承办单位', '牵头部门', '主办单位', '责任科室', '承办部门'),
    单位: 0.6, 部门: 0.6, 配合单位: 0.5, 责任人: 0.4,
  },
  deadline: {
    ...certain('完成时限', '完成时间', '时限', '时间节点', '办结时限', '截止时间', '完成期限', '计划完成时间', '时限要求'),
    期限: 0.8,
  },
  score: { ...certain('得分', '自评分', '自评得分', '考核得分'), 评分: 0.9, 分值: 0.9, 权重: 0.6 },
};

const WORDS_BY_ROLE = Object.entries(ROLE_WORDS).map(([role, words]) => ({ role: role as ColumnRole, words: Object.entries(words) }));
const isBare = (word: string): boolean => word.length < 2;
/** Words that may stand alone only, and words that may be part of a name: most cells have none, and are done with. */
const BARE_WORDS: ReadonlySet<string> = new Set(WORDS_BY_ROLE.flatMap(({ words }) => words.map(([word]) => word).filter(isBare)));
const ANY_WORD = new RegExp(
  WORDS_BY_ROLE.flatMap(({ words }) => words.map(([word]) => word.replace('.', '\\.')).filter((word) => !isBare(word))).join('|'),
  'u',
);

/** In a stable order: the roles by which columns are told apart. */
export const ROLES: readonly ColumnRole[] = WORDS_BY_ROLE.map(({ role }) => role);

/** Longer than this is a sentence, not a header. */
const LONGEST_HEADER = 24;
/** The same with blanks and bracketed additions. */
const MOST_CHARACTERS = 100;
const SENTENCE_END = /[。；]/u;

/** The user's corrections: role, or `none`, by `headerKey` of the header's words. */
export type RoleOverrides = Readonly<Partial<Record<string, ColumnRole | 'none'>>>;

/** What a header's words are remembered by: blanks, width, case and bracketed additions do not matter. */
export function headerKey(text: string): string {
  const { outside, inside } = splitBrackets(plain(text));
  return (outside === '' ? inside : outside).replace(/[:：]$/u, '');
}

/** How well a header's words fit each role, 0 (not at all) to about 1; roles that do not fit are left out. */
export type RoleScores = ReadonlyMap<ColumnRole, number>;

const OVERRIDDEN = 3;
const NONE: RoleScores = new Map();

/** Scores the words of header cells; every text is looked at once. */
export class HeaderScorer {
  private readonly known = new Map<string, RoleScores>();

  constructor(private readonly overrides: RoleOverrides = {}) {}

  /** Constant time: longer texts are no headers. */
  score(text: string): RoleScores {
    if (text.length > MOST_CHARACTERS) return NONE;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const scores = this.read(text);
    this.known.set(text, scores);
    return scores;
  }

  /** What the user said about a header of these words; undefined where nothing. */
  corrected(text: string): ColumnRole | 'none' | undefined {
    if (text.length > MOST_CHARACTERS) return undefined;
    const key = headerKey(text);
    return key !== '' && Object.hasOwn(this.overrides, key) ? this.overrides[key] : undefined;
  }

  private read(text: string): RoleScores {
    const key = headerKey(text);
    const corrected = this.corrected(text);
    if (corrected === 'none') return NONE;
    if (corrected !== undefined) return new Map([[corrected, OVERRIDDEN]]);
    if (key === '' || key.length > LONGEST_HEADER || SENTENCE_END.test(text)) return NONE;
    const scores = new Map<ColumnRole, number>();
    const words = key.replace(/^\d{4}年度?/u, '');
    if (!BARE_WORDS.has(words) && !ANY_WORD.test(words)) return NONE;
    const parts = partsOf(words);
    for (const { role, words: named } of WORDS_BY_ROLE) {
      const score = Math.max(fit(words, named), ...parts.map((part) => part.share * fit(part.text, named)));
      if (score > 0) scores.set(role, score);
    }
    return scores;
  }
}

/** 完成情况及存在问题 names two things; the first counts most. */
function partsOf(words: string): readonly { readonly text: string; readonly share: number }[] {
  const parts = words.split(/[及和与、/]/u).filter((part) => part !== '');
  if (parts.length < 2) return [];
  return parts.map((text, at) => ({ text, share: at === 0 ? 0.9 : 0.6 }));
}

/** The head of a Chinese compound stands last: 任务完成情况 is a 完成情况. */
function fit(text: string, words: readonly (readonly [string, number])[]): number {
  let best = 0;
  for (const [word, certainty] of words) {
    if (text === word) best = Math.max(best, certainty);
    else if (isBare(word) || !text.includes(word)) continue;
    else if (text.endsWith(word)) best = Math.max(best, certainty * (0.6 + (0.35 * word.length) / text.length));
    else if (certainty >= 0.7) best = Math.max(best, certainty * (0.3 + (0.4 * word.length) / text.length));
  }
  return best;
}
