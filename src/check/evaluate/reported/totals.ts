import { similarity } from '../../matching';
import type { Quantity } from '../../text/model';
import type { Target } from '../../text/targets';
import { chineseDigit } from '../../text/numerals';
import { comparable, valueIn } from './compare';
import { isLeftOpen } from '../pairing/evidence';
import type { ReportedFigure } from './reported';

/** Words of two figures that are so alike name the same thing. */
const SAME_THING = 0.3;

/** 投用后可增200张, 建成后将新增: what there is not yet. */
const STILL_TO_COME = /(?:后|届时|预计)[^，,。；;\d]{0,4}?(?:可|将|能|预计)(?:再|新)*(?:增加?|新增|提供|容纳|解决|实现|形成|达到?|满足|惠及|覆盖)[^，,。；;\d]{0,10}$/u;
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
  const near = around.filter((figure) => !isLeftOpen(target, figure) && (figure === paired || (!STILL_TO_COME.test(figure.lead) && !isOtherNature(figure, paired) && !isWhatWasThere(target, figure))));
  const evident = fromLevelOn(target, paired, around) ?? evidentParts(target, paired, near) ?? kindsBeforeNoun(target, paired, near) ?? kindsUnderDeed(target, paired, near) ?? kindsOfThing(target, paired, near);
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

/** 余额960亿元、新增104亿元: what there is, and what a year adds to it, make up nothing together. */
function isOtherNature(figure: ReportedFigure, paired: ReportedFigure): boolean {
  return figure.nature !== undefined && paired.nature !== undefined && figure.nature !== paired.nature;
}

/** Deeds that together make up 建设: what is new, and what is made new. */
const DEEDS = ['新建', '改建', '扩建', '改造', '提升', '修缮', '续建'];
/** 台账内违建10万平方米，已拆除8.2万平方米: as much as was asked, and no deed: what there was to be done, and no part of what was. */
function isWhatWasThere(target: Target, { quantity, context }: ReportedFigure): boolean {
  return comparable(quantity.unit, target.quantity.unit) && valueIn(quantity, target.quantity.unit) >= target.quantity.value && !DEEDS.some((deed) => context.before.includes(deed));
}

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
  const asksForAll = ANY_DEED.test(target.name + target.context + target.setting) || deeds.every((deed) => deed !== undefined && target.setting.includes(deed));
  return apart && asksForAll && !DEEDS.some((deed) => target.name.includes(deed)) ? parts : null;
}

/** Whether a figure is neither a change nor a sum nor a part that the text tells of another. */
function isPlain({ quantity, context, sumOf }: ReportedFigure): boolean {
  return !quantity.change && !quantity.cumulative && !context.part && sumOf.length === 0;
}

/** 引进科技类8家: the deed stands before the first kind; a kind with a deed in it is a thing of its own. */
const DEED = /引进|新建|改建|扩建|建成|完成|新增|改造|培育|组织|举办|开展|实施|整治|创建|认定/u;
const LEADING_DEED = new RegExp(`^(?:(?:全年|年内|今年|全区|全市|全县|我区|共|累计|已)*(?:${DEED.source}|免费))+`, 'u');
/** 市级, 科技类: a kind is named by so few letters. */
const LONGEST_KIND = 6;

/** Levels that recognize, from the lowest on. */
const LEVELS = ['镇', '县', '区', '市', '省', '国家'] as const;
/** 市级以上, 省级及以上: from which level on. */
const FROM_LEVEL = /(镇|县|区|市|省)级(?:及|（含）)?以上/u;
/** The last level that words name. */
const OWN_LEVEL = /(国家|镇|县|区|市|省)级(?!(?:及|（含）)?以上)(?!.*级)/u;

/** 4A级以上 景区: levels of letters and numbers … */
const FROM_GRADE = /([1-9])A级?(?:及|（含）)?以上/u;
/** … of which words name one. */
const OWN_GRADE = /([1-9])A级(?!(?:及|（含）)?以上)/u;

/** The level from which on a target asks, and that of words, on one scale; null where it asks for none. */
function scaleOf({ name }: Target): { readonly least: number; readonly levelOf: (words: string) => number } | null {
  const grade = FROM_GRADE.exec(name)?.[1];
  if (grade !== undefined) return { least: Number(grade), levelOf: (words) => Number(OWN_GRADE.exec(words)?.[1] ?? -1) };
  const least = LEVELS.findIndex((level) => level === FROM_LEVEL.exec(name)?.[1]);
  return least < 0 ? null : { least, levelOf: (words) => LEVELS.findIndex((level) => level === OWN_LEVEL.exec(words)?.[1]) };
}

/** 新增省级龙头企业2家、市级6家 for 新增市级以上龙头企业8家: figures of one clause, each of a level of its own from the asked one on; null where they are none. */
function fromLevelOn(target: Target, paired: ReportedFigure, around: readonly ReportedFigure[]): readonly ReportedFigure[] | null {
  if (!target.name.includes('以上')) return null;
  const scale = scaleOf(target);
  if (scale === null) return null;
  const { least } = scale;
  const levelOf = ({ context }: ReportedFigure): number => scale.levelOf(context.before);
  const list = around.filter((figure) => !isLeftOpen(target, figure) && figure.context.clause.start === paired.context.clause.start && figure.quantity.unit.symbol === target.quantity.unit.symbol && isPlain(figure) && levelOf(figure) >= least);
  return list.length > 1 && list.length <= MOST_EVIDENT && list.includes(paired) && new Set(list.map(levelOf)).size === list.length ? list : null;
}

/**
 * 市级3项、区级9项实事 for 实事12项: figures in a run, each of a kind, with what they count behind the last of them.
 * Null where they are no such run.
 */
function kindsBeforeNoun(target: Target, paired: ReportedFigure, near: readonly ReportedFigure[]): readonly ReportedFigure[] | null {
  const run = near.filter(({ quantity, context }) => context.clause.start === paired.context.clause.start && quantity.unit.symbol === paired.quantity.unit.symbol);
  const [last] = run.slice(-1);
  if (run.length < 2 || run.length > MOST_EVIDENT || !run.includes(paired) || last?.context.after.slice(0, LONGEST_KIND).includes(target.name.slice(-NOUN)) !== true) return null;
  const isKind = (figure: ReportedFigure, at: number): boolean => {
    const { context } = figure;
    const kind = at === 0 ? context.before.trim().replace(LEADING_DEED, '') : context.before.trim();
    if (DEED.test(kind)) return false;
    return isPlain(figure) && kind !== '' && kind.length <= LONGEST_KIND && (run[at + 1] === undefined || context.after.trim() === '');
  };
  return run.every(isKind) && new Set(run.map(({ context }) => context.before.trim())).size === run.length ? run : null;
}

/**
 * 培育示范社8个、家庭农场9个 for 培育新型农业经营主体15个: a list under the very deed that was asked for, of kinds none of which is called
 * by the noun of the whole. Null where they are no such list.
 */
function kindsUnderDeed(target: Target, paired: ReportedFigure, near: readonly ReportedFigure[]): readonly ReportedFigure[] | null {
  const list = near.filter(({ quantity, context }) => context.clause.start === paired.context.clause.start && quantity.unit.symbol === target.quantity.unit.symbol);
  const [first] = list;
  const deed = first && LEADING_DEED.exec(first.context.before.trim())?.[0];
  if (deed === undefined || list.length < 2 || list.length > MOST_EVIDENT || !list.includes(paired) || !target.context.includes(deed)) return null;
  const noun = target.name.slice(-NOUN);
  const names = list.map(({ context }, at) => (at === 0 ? context.before.trim().slice(deed.length) : context.before.trim()));
  const areKinds = names.every((name) => name.length >= NOUN && !DEED.test(name) && !name.includes(noun)) && new Set(names).size === names.length;
  const arePlain = list.every((figure, at) => isPlain(figure) && (at === list.length - 1 || figure.context.after.trim() === ''));
  return areKinds && arePlain ? list : null;
}

/**
 * 新增机构养老床位560张、社区养老床位380张 for 新增养老床位900张: figures of one sentence, each of a kind of the very thing that was
 * asked for. Null where they are none, or where one is of all of them.
 */
function kindsOfThing(target: Target, paired: ReportedFigure, near: readonly ReportedFigure[]): readonly ReportedFigure[] | null {
  // 培训教师: whatever the target begins with is the deed, where the parts begin with it too.
  const deed = target.name.slice(0, NOUN);
  const withoutDeed = (name: string): string => (name.startsWith(deed) && paired.context.before.trim().startsWith(deed) ? name.slice(NOUN) : name).replace(LEADING_DEED, '');
  const [, numeral, kindsNoun] = SO_MANY_KINDS.exec(withoutDeed(target.name)) ?? [];
  const thing = (kindsNoun ?? withoutDeed(target.name)).replace(DEED_AT_END, '');
  const list = near.filter(({ quantity, context }) => context.sentence.start === paired.context.sentence.start && quantity.unit.symbol === target.quantity.unit.symbol);
  if (thing.length < NOUN || list.length < 2 || list.length > MOST_EVIDENT || !list.includes(paired)) return null;
  const kinds = list.map((figure) => {
    const name = withoutDeed(figure.context.before.trim());
    return isPlain(figure) && name.endsWith(thing) ? name.slice(0, -thing.length) : '';
  });
  if (numeral !== undefined && chineseDigit(numeral) !== kinds.length) return null;
  return kinds.every((kind) => kind !== '' && kind.length <= LONGEST_KIND && !DEED.test(kind)) && new Set(kinds).size === kinds.length ? list : null;
}

/** 两癌筛查, “两癌”筛查: what several things are called together, by how many they are. */
const SO_MANY_KINDS = /^[“"]?([两双三四五])[”"]?(\p{Script=Han}[\p{Script=Han}”"]*)$/u;

/** More figures than this are no parts of one. */
const MOST_EVIDENT = 4;

/** Letters of the noun that a name ends with. */
const NOUN = 2;

/**
 * The total that the text itself gives for parts of one kind of thing: 充电接口7500个、换电接口2400个，共计9900个
 * for 充电设施接口8000个. Null where the paired figure is no part of a total, or another part is another thing.
 */
export function statedTotal(target: Target, paired: ReportedFigure, figures: readonly ReportedFigure[]): ReportedFigure | null {
  const noun = target.name.replace(DEED_AT_END, '').slice(-NOUN);
  const total = figures.find((figure) => figure.sumOf.includes(paired.words) && comparable(figure.quantity.unit, target.quantity.unit));
  return total?.sumOf.every((words, at) => words.includes(noun) || (at > 0 && BARE_DEED.test(words))) ? total : null;
}

/** 绿色工厂新增: the deed told after the thing. */
const DEED_AT_END = /(?:新增|净增|增加|新建|建成|完成|认定|培育|引进|创建|改造|开工|竣工)$/u;

/** 安置房新建204套、改建60套: what a part is of, where only its deed is told, was named before. */
const BARE_DEED = /^\p{Script=Han}{2,4}$/u;

/** 1-11月完成52亿元…；全年预计可达56亿元: where only a part of the year was paired, what is said of the whole of it. */
export function wholeYear(target: Target, paired: ReportedFigure, figures: readonly ReportedFigure[]): ReportedFigure | null {
  if (paired.covers !== 'part') return null;
  const whole = figures.find(
    (figure) => figure.covers === 'year' && !figure.context.part && comparable(figure.quantity.unit, target.quantity.unit) && figure.quantity.change === paired.quantity.change && figure.words.includes(target.name.slice(-NOUN)),
  );
  return whole ?? null;
}
