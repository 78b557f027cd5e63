import type { Due } from './due';
import type { Span } from './span';

/** 单位族. Units of one family can be converted, or stand for each other (count words). */
export type UnitFamily =
  | 'area'
  | 'money'
  | 'mass'
  | 'length'
  | 'volume'
  | 'percent'
  | 'share' // a fraction of one: 三分之一, 九成 are read as percent; kept for bare ratios such as 1/3
  | 'duration'
  | 'score'
  | 'person'
  | 'household'
  | 'count' // things that are counted: 个 处 座 家 台 辆 件 项 …
  | 'rank' // a place in a ranking: the first is the best
  | 'compound' // 吨/平方公里·月, 元/人
  | 'none'; // a bare number

/** 单位. */
export interface Unit {
  /** The unit as the report shows it, without scale: 亩, 平方米, %, 户, 吨/平方公里·月; `''` for a bare number. */
  readonly symbol: string;
  readonly family: UnitFamily;
  /** Factor to the family's base unit (平方米, 元, 千克, 米, …); 1 for counts. */
  readonly factor: number;
  /** Count words of one group may stand for each other (台 and 辆; 个, 处, 座 and 家); compound units: the symbol. */
  readonly group: string;
}

/** 数量. A figure that the text gives, with where it stands. */
export interface Quantity {
  /** Number and unit, with nothing around them: `约15.1万亩` has the span of `15.1万亩`. */
  readonly span: Span;
  /** The words under the span; with the unit where that stands beside the text. */
  readonly text: string;
  /** In `unit` without scale: 151000 for 15.1万亩. For a range, its lower end. */
  readonly value: number;
  /** Both set for a range (2-3家, 6.5%－7%). */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit: Unit;
  /** Half of the last digit given, in `unit` without scale: 500 for 15.1万亩 (0.05万), 0.5 for 3家; 0 for a place in a ranking. */
  readonly tolerance: number;
  /** 约 左右 上下 → about; 超 逾 余 多 以上-as-estimate → over; 近 不足 → under. */
  readonly approximate?: 'about' | 'over' | 'under' | undefined;
  /** A bound in the words beside it: 不低于, 以上, 达到 (>=), 超过 > (>), 不超过, 以内, 控制在 (<=), 低于 < (<). */
  readonly bound?: '>=' | '>' | '<=' | '<' | undefined;
  /** Number and unit together with approximation and bound words (不低于73%左右). */
  readonly outer: Span;
  /** It measures a change: 增长5% → up, 下降3%, 削减845吨, 减少3起 → down. */
  readonly change?: 'up' | 'down' | undefined;
  /** The text adds it up since some earlier time (累计, 历年, 自2018年以来). */
  readonly cumulative: boolean;
  /** The words say that it is not final (预计, 初步核算, 初步数据). */
  readonly provisional: boolean;
  /** It stands in a phrase of comparison with others, so it is not the unit's own figure (高于全市平均值75.03%, 全市均值, 上年同期, 第3名). */
  readonly comparison: boolean;
}

/** 分项. A numbered part of a cell; a text without numbers is one item with path ''. */
export interface Item {
  /** Numbers from the outside in: `1`, `2.3`, after headings `A.1`-like paths are prefixed by the heading's ordinal: `1.2`. */
  readonly path: string;
  /** The number of the innermost level; 0 for a text without numbers or a heading. */
  readonly number: number;
  /** The list marker as written (`1.`, `（一）`, `①`, `一是`); `''` where there is none. */
  readonly marker: string;
  /** Marker and all, sub-items included. */
  readonly span: Span;
  /** Own words after the marker, sub-items included. */
  readonly body: Span;
  /** Title of the group that the item stands in (`城南行动`), `''` where there is none. */
  readonly group: string;
  readonly children: readonly Item[];
}

/** 断言. What a clause claims about getting done. */
export type ClaimKind = 'done' | 'underWay' | 'notDone' | 'notFinal';

export interface Claim {
  readonly kind: ClaimKind;
  /** The word that carries the claim (已完成, 正在推进, 待批复). */
  readonly span: Span;
  readonly text: string;
  /** The clause that it holds for. */
  readonly clause: Span;
  /** 11月底前完成: the time by which it is said to be done, where nothing says that it was. */
  readonly due: Due | undefined;
}

/** 子句. A stretch between 。；！？ and commas, with its level. */
export interface Clause {
  readonly span: Span;
  /** Index of the sentence (split at 。；！？ and line breaks) that it belongs to. */
  readonly sentence: number;
}

/** A cell's text, read once. All spans point into `source`. */
export interface TextReading {
  readonly source: string;
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  /** Stretches in quotes, book-title marks: names, not statements. */
  readonly quoted: readonly Span[];
  /** Stretches in round brackets. */
  readonly brackets: readonly Span[];
  /** 截至11月, 1-11月, 截至2022年12月29日: the period that the figures after it cover. */
  readonly periods: readonly Period[];
}

/** 时段. A statement of the time up to which figures count. */
export interface Period {
  readonly span: Span;
  readonly text: string;
  /** Year where the text gives it. */
  readonly year?: number;
  /** Last month covered, 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}
