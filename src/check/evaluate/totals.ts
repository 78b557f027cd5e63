import { similarity } from '../matching';
import type { Quantity } from '../text/model';
import type { Target } from '../text/targets';
import { comparable, valueIn } from './compare';
import { isLeftOpen } from './evidence';
import type { ReportedFigure } from './reported';

/** Words of two figures that are so alike name the same thing. */
const SAME_THING = 0.3;

/** In a very long cell, parts are looked for among so many figures on either side. */
const PARTS_REACH = 100;

/**
 * Parts that only together answer a target: 新建4900亩 … 提质5000亩 for 9900亩. Tried where the paired
 * figure alone falls short; the parts must name the same thing and reach the target as a whole.
 */
export function summed(target: Target, paired: ReportedFigure, figures: readonly ReportedFigure[]): ReportedFigure | null {
  const unit = target.quantity.unit;
  if (unit.family === 'percent' || unit.family === 'score' || unit.family === 'compound') return null;
  const at = figures.indexOf(paired);
  const around = figures.length <= 2 * PARTS_REACH ? figures : figures.slice(Math.max(0, at - PARTS_REACH), at + PARTS_REACH);
  const near = around.filter((figure) => !isLeftOpen(target, figure));
  const evident = evidentParts(target, paired, near);
  const parts = evident ?? near.filter(
    (figure) =>
      figure === paired ||
      (comparable(unit, figure.quantity.unit) && !figure.quantity.change && !figure.quantity.cumulative && !figure.context.part && similarity(figure.words, paired.words).score >= SAME_THING),
  );
  if (parts.length < 2) return null;
  const total = parts.reduce((sum, part) => sum + valueIn(part.quantity, unit), 0);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const exact = Math.abs(total - target.quantity.value) <= 1e-9 * Math.abs(total);
  if (!exact && !evident) return null;
  const quantity: Quantity = {
    ...paired.quantity,
    value: total,
    unit,
    text: parts.map((part) => part.quantity.text).join('＋'),
    span: { start: first.quantity.span.start, end: last.quantity.span.end },
    outer: { start: first.quantity.outer.start, end: last.quantity.outer.end },
    tolerance: parts.reduce((sum, part) => sum + valueIn(part.quantity, unit, part.quantity.tolerance), 0),
  };
  return { ...paired, quantity };
}

/** Deeds that together make up 建设: what is new, and what is made new. */
const DEEDS = ['新建', '改建', '扩建', '改造', '提升', '修缮', '续建'];
/** Words that ask for all of these. */
const ANY_DEED = /建设|实施|打造|新[（(]?改|改[、]?扩建/u;

/**
 * The figures of the paired one's sentence that evidently are the parts of what was asked: each names a part of the
 * target's words that no other names (新建…、改造… for 新建改造…), or one of several deeds where all of them were asked. Null where they are not.
 */
function evidentParts(target: Target, paired: ReportedFigure, near: readonly ReportedFigure[]): readonly ReportedFigure[] | null {
  const parts = near.filter(
    ({ quantity, context }) => context.sentence.start === paired.context.sentence.start && quantity.unit.symbol === paired.quantity.unit.symbol && !quantity.change && !quantity.cumulative && !context.part,
  );
  if (parts.length < 2 || parts.length > MOST_EVIDENT || !parts.includes(paired) || parts.some((part) => part.sumOf.length > 0)) return null;
  const letters = [...new Set(target.name)];
  const own = parts.map((part) => letters.filter((letter) => part.context.before.includes(letter)));
  const each = own.every((some, at) => some.some((letter) => own.every((others, other) => other === at || !others.includes(letter))));
  if (each) return parts;
  const deeds = parts.map((part) => DEEDS.find((deed) => part.context.before.includes(deed)));
  const apart = deeds.every((deed) => deed !== undefined) && new Set(deeds).size === parts.length;
  return apart && ANY_DEED.test(target.name + target.context + target.setting) && !DEEDS.some((deed) => target.name.includes(deed)) ? parts : null;
}

/** More figures than this are no parts of one. */
const MOST_EVIDENT = 4;

/** Letters of the noun that a name ends with. */
const NOUN = 2;

/**
 * The total that the text itself gives for parts of one kind of thing: 充电接口7500个、换电接口2400个，共计9900个
 * for 充电设施接口8000个. Null where the paired figure is no part of a total, or another part is another thing.
 */
export function statedTotal(target: Target, paired: ReportedFigure, figures: readonly ReportedFigure[]): ReportedFigure | null {
  const noun = target.name.slice(-NOUN);
  const total = figures.find((figure) => figure.sumOf.includes(paired.words) && comparable(figure.quantity.unit, target.quantity.unit));
  return total?.sumOf.every((words) => words.includes(noun)) ? total : null;
}

/** 1-11月完成52亿元…；全年预计可达56亿元: where only a part of the year was paired, what is said of the whole of it. */
export function wholeYear(target: Target, paired: ReportedFigure, figures: readonly ReportedFigure[]): ReportedFigure | null {
  if (paired.covers !== 'part') return null;
  const whole = figures.find(
    (figure) => figure.covers === 'year' && !figure.context.part && comparable(figure.quantity.unit, target.quantity.unit) && figure.quantity.change === paired.quantity.change && figure.words.includes(target.name.slice(-NOUN)),
  );
  return whole ?? null;
}
