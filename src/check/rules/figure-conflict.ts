import type { CheckedRow } from '../evaluate/model';
import { prepare, sharesTelling } from '../matching';
import { lastStarting, lastStartingAt, startingIn, within } from '../text/context';
import type { TextReading } from '../text/model';
import type { Rule } from './rule';
import { answerOf } from './support/answer';
import { answeredIn, askedAgain } from './support/askedAgain';
import { measureKey, namedFigures, tellingPart, type NamedFigure } from './support/sameMeasure';

/** Words that set a figure apart from one of the same name: another time, place or share. */
const SET_APART = /(?:上年|去年|同期|截至|月|季度|上半年|下半年|第[一二三四]|一期|二期|三期|镇|乡|街道|社区|小区|村|园区|分别|其中|累计|平均|最高|最低|原)/u;
/** What the sentence is about: 消防安全方面，检查单位860家 says nothing of 食品安全方面. */
const TOPIC = /(?:方面|领域|工程|项目|地块|片区|园区|小区|街道|[镇乡村])[，,：:][^。；;]{0,60}$/u;
/** 东校9月投用，提供学位400个；南校、北校年底完工，提供学位600个: what comes after the news of one house is told of that house. */
const HOUSE = /^[^，,。；;\d]{1,16}(?:校|小学|中学|幼儿园|医院|中心|公司|站|馆|厂|院区|校区)[^，,。；;]{2,14}[，,]/u;
/** So much of the sentence before a figure is looked at. */
const REACH = 80;

/** 甲公司（预计年收入10亿元）、乙公司（预计年收入3亿元）: a bracket tells of what stands before it. */
function inBracket({ quantity }: NamedFigure, { brackets }: TextReading): boolean {
  const bracket = lastStarting(brackets, quantity.span.start);
  return bracket !== undefined && within(quantity.span, bracket);
}

/** 新开工9个，建筑面积18万平方米: what is said of the things counted before it. */
const ATTRIBUTE = /^[、，,\s]*(?:涉及|总|共)?(?:建筑|占地|用地|改造|总建筑)?(?:面积|投资额?|居民|长度|资金|金额)(?:约|为|共)?$/u;

/** 与基准年相比，优良天数增加50天: a change since another time, named in the clause before. */
const BASE = /[与同较比][^，,。；;]{0,16}(?:年|期|末|时)[^，,。；;\d]{0,8}(?:比|较)[，,][^。；;]*$/u;

function apart({ context, quantity }: NamedFigure, source: string): boolean {
  const from = (start: number): string => source.slice(Math.max(start, quantity.outer.start - REACH), quantity.outer.start);
  return context.part || (quantity.change !== undefined && BASE.test(from(context.sentence.start))) || ATTRIBUTE.test(context.before) || SET_APART.test(from(context.clause.start)) || TOPIC.test(from(context.sentence.start)) || HOUSE.test(source.slice(context.sentence.start, context.clause.start));
}

/** Words before a name that say nothing of whose it is: 2022年, 全年累计, 我区. */
const NOBODYS = /[\d年月日本今当全我区市县累计共已经新完成实现其截至底末]/gu;

/** 甲医院门诊占比 and 乙医院门诊占比, 市级实事任务 and 区级实事任务: names that end alike and begin with the words of two owners. */
function ofOthers(one: string, other: string): boolean {
  const [level, otherLevel] = [LEVEL.exec(one)?.[0], LEVEL.exec(other)?.[0]];
  if (level !== undefined && otherLevel !== undefined && level !== otherLevel) return true;
  let common = 0;
  while (common < Math.min(one.length, other.length) && one.at(-1 - common) === other.at(-1 - common)) common += 1;
  const [first, second] = [one, other].map((name) => name.slice(0, name.length - common));
  if (first === undefined || second === undefined) return false;
  return first.replace(NOBODYS, '').length > 1 && second.replace(NOBODYS, '').length > 1;
}

/** 改造车库2处，新增车位420个 and 盘活用地5处，新增车位310个: what each of two deeds, told and counted first, came to. */
function ofOtherDeeds(first: NamedFigure, second: NamedFigure, reading: TextReading): boolean {
  const [deed, other] = [first, second].map((one) => deedBefore(one, reading));
  return deed !== undefined && other !== undefined && deed !== other;
}

/** The words of what a sentence counts in a clause before a figure's; undefined where it counts nothing there. */
function deedBefore({ context: { sentence, clause } }: NamedFigure, { source, quantities }: TextReading): string | undefined {
  if (clause.start === sentence.start) return undefined;
  const counted = startingIn(quantities, { start: sentence.start, end: clause.start })[0];
  return counted !== undefined && counted.unit.family !== 'percent' ? source.slice(sentence.start, counted.span.start) : undefined;
}

/** Right after a count word: the thing that is counted, and not what became of it. */
const COUNTED = /^(?![已均全都正其占为按较同并共在将由经达超完顺获可能分])\p{Script=Han}{2}/u;

/** 行动38个指标 and 行动396个点位: counts of two things, each named after its count word. */
function ofOtherThings(first: NamedFigure, second: NamedFigure): boolean {
  const [thing, other] = [first, second].map(({ context, quantity }) => (quantity.unit.family === 'count' ? COUNTED.exec(context.after)?.[0] : undefined));
  return thing !== undefined && other !== undefined && thing !== other;
}

/** 未达标11项 is no other figure for 达标44项. */
const DENIED = /[未没不]/u;

function isDeniedAlone(first: NamedFigure, second: NamedFigure): boolean {
  return DENIED.test(first.name) !== DENIED.test(second.name);
}

/** 登记率要求95%，经抽查为96%；备案率要求90%，经抽查为92%: figures that answer a target each. */
function answerOthers(targets: ReadonlyMap<number, string>, first: NamedFigure, second: NamedFigure): boolean {
  const [one, other] = [first, second].map(({ quantity }) => targets.get(quantity.span.start));
  return one !== undefined && other !== undefined && one !== other;
}

/** A figure of the answer in words that differs from the column of values. */
interface ToldOtherwise {
  readonly name: string;
  readonly column: { readonly cell: string; readonly text: string };
  readonly figure: NamedFigure;
}

/** Words of another time or share than the column's. */
const OTHER_SCOPE = /上年|去年|同期|截至|月|季度|上半年|下半年|其中|分别|累计|平均|[一二三]期/u;

/** Only of figures that say by their own words that they measure what was asked: a part, or another thing in the same unit, does not. */
function toldOtherwise({ result }: CheckedRow, reading: TextReading): readonly ToldOtherwise[] {
  const told: ToldOtherwise[] = [];
  for (const { indicators } of result.items) {
    for (const { name, actual, otherwise } of indicators) {
      const figure = otherwise && namedFigures(reading).find((one) => one.quantity.span.start === otherwise.span?.[0]);
      if (actual?.cell === undefined || !figure || figure.context.part || inBracket(figure, reading)) continue;
      if (OTHER_SCOPE.test(figure.context.before) || !sharesTelling(prepare(tellingPart(name)), prepare(tellingPart(figure.name)))) continue;
      told.push({ name, column: { cell: actual.cell, text: actual.text }, figure });
    }
  }
  return told;
}

const LEVEL = /[市省县区国镇乡]级|国家级/u;

export const figureConflict: Rule<'conflict' | 'columns'> = {
  id: 'figure-conflict',
  severity: 'warning',
  docs: {
    title: '前后数字不一',
    description: '同一行里，同一个指标写了两个不同的数字：文字里前后不一，或者完成值一栏与文字不一。',
    rationale: '两处数字不一样，至少有一处是错的，或者口径不同而没有说明。',
    examples: {
      wrong: { rows: [{ task: '招商引资', result: '1.全年新增入库项目85个，超额完成。2.优化服务，新增入库项目58个全部落地。' }] },
      right: { rows: [{ task: '招商引资', result: '1.全年新增入库项目85个，其中科技类47个、商务类38个。2.优化服务，新增入库项目85个全部落地。' }] },
    },
  },
  messages: {
    conflict: {
      message: '“{{name}}”前面写{{first}}，这里写{{second}}。',
      suggestion: '请核对哪个数字正确；口径不同的，写明各自的口径。',
    },
    columns: {
      message: '“{{name}}”完成值一栏（{{cell}}）写{{first}}，这里写{{second}}。',
      suggestion: '请核对哪个数字正确，两栏写成一致；口径不同的，写明各自的口径。',
    },
  },
  checkRow(row, _table, report) {
    const answer = answerOf(row);
    if (answer === null) return;
    const { reading, cell } = answer;
    for (const { name, column, figure } of toldOtherwise(row, reading)) {
      report({ messageId: 'columns', data: { name, cell: column.cell, first: column.text, second: figure.quantity.text }, row: row.source.row, cell: cell.cell, span: figure.quantity.span });
    }
    const sentenceOf = (one: NamedFigure): number => lastStartingAt(reading.sentences, one.quantity.span.start);
    const seen = new Map<string, NamedFigure>();
    /** The last figure of a name, also where it cannot be in conflict. */
    const last = new Map<string, NamedFigure>();
    const asked = askedAgain(row, cell.cell);
    const targets = answeredIn(row, cell.cell);
    for (const figure of namedFigures(reading)) {
      if (inBracket(figure, reading) || asked.has(figure.quantity.span.start)) continue;
      const key = measureKey(figure);
      const before = last.get(key);
      last.set(key, figure);
      // 甲区浓度70微克，发生重污染9天；乙区浓度46微克，发生重污染3天: what comes after another's figure is the other's.
      if (before && ofOthers(before.name, figure.name)) seen.clear();
      if (apart(figure, reading.source)) continue;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, figure);
        continue;
      }
      if (ofOtherThings(first, figure) || isDeniedAlone(first, figure) || ofOtherDeeds(first, figure, reading) || answerOthers(targets, first, figure)) continue;
      // Within one sentence the same name is repeated for two things (新开工…建筑面积…；新完工…建筑面积…).
      if (sentenceOf(first) === sentenceOf(figure)) continue;
      const rounding = Math.max(first.quantity.tolerance, figure.quantity.tolerance);
      if (Math.abs(first.quantity.value - figure.quantity.value) <= rounding || first.quantity.approximate || figure.quantity.approximate) continue;
      report({
        messageId: 'conflict',
        data: { name: figure.name, first: first.quantity.text, second: figure.quantity.text },
        row: row.source.row,
        cell: cell.cell,
        span: figure.quantity.span,
      });
    }
  },
};
