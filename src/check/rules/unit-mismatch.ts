import { figureWords } from '../figureWords';
import { likeness, prepare, type Prepared } from '../matching';
import type { IndicatorResult } from '../report';
import { comparable } from '../evaluate/reported/compare';
import { readText } from '../text';
import type { Rule } from './rule';
import { answerOf } from './support/answer';
import { namedFigures, type NamedFigure } from './support/sameMeasure';
import { showTarget } from './support/figures';

/** So many times more or less than its like: 万 was left out or written twice. */
const SLIPPED = 1000;
/** The figure's name must be the target's name, nearly. */
const SAME_NAME = 0.6;
const SHORTEST_NAME = 4;
/** More comparisons of names than this are not made: such a cell is no report on indicators. */
const MOST_COMPARISONS = 200_000;

function slipped(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low > 0 && high / low >= SLIPPED;
}

/** No figure was found for it. 增长5% and 318亿元 are a rate and a level of one thing, both rightly given. */
function isOpen({ actual, name, target }: IndicatorResult): boolean {
  return !actual && name.length >= SHORTEST_NAME && target.unit !== '%';
}

export const unitMismatch: Rule<'kind' | 'scale' | 'like'> = {
  id: 'unit-mismatch',
  severity: 'warning',
  docs: {
    title: '单位可疑',
    description: '报告值的单位与目标不是一类，或者大小相差千倍以上，像是漏写或多写了“万”。',
    rationale: '“12.6平方米”和“12.6万平方米”只差一个字，却差一万倍。',
    examples: {
      wrong: { rows: [{ task: '新建厂房建筑面积12万平方米', result: '新建厂房建筑面积12.6平方米。' }] },
      right: { rows: [{ task: '新建厂房建筑面积12万平方米', result: '新建厂房建筑面积12.6万平方米。' }] },
    },
  },
  messages: {
    kind: {
      message: '“{{name}}”目标为{{target}}，文中写{{actual}}，单位不是一类。',
      suggestion: '请核对单位。',
    },
    scale: {
      message: '“{{name}}”报告值{{actual}}与目标{{target}}相差千倍以上，像是“万”字有误。',
      suggestion: '请核对数量级，补上或去掉“万”。',
    },
    like: {
      message: '“{{name}}”一处写{{actual}}，另一处写{{target}}，相差千倍以上，像是“万”字有误。',
      suggestion: '请核对数量级，补上或去掉“万”。',
    },
  },
  checkRow(row, _table, report) {
    const answer = answerOf(row);
    if (answer === null) return;
    const { reading, cell } = answer;
    const named = namedFigures(reading);
    const count = row.result.items.reduce((all, item) => all + item.indicators.length, 0);
    const names = new NamesOf(named.length * count <= MOST_COMPARISONS ? named : []);
    for (const item of row.result.items) {
      for (const indicator of item.indicators) {
        const { actual, target, name } = indicator;
        if (actual?.span && target.unit !== '%' && slipped(indicator.rate ?? 1, 1)) {
          const data = { name, target: showTarget(target), actual: figureWords(actual) };
          report({ messageId: 'scale', data, row: row.source.row, cell: cell.cell, span: { start: actual.span[0], end: actual.span[1] }, item: item.path });
        }
        const other = isOpen(indicator) ? names.ofOtherKind(indicator) : undefined;
        if (other) report({ messageId: 'kind', data: { name, target: showTarget(target), actual: other.quantity.text }, row: row.source.row, cell: cell.cell, span: other.quantity.span, item: item.path });
      }
    }
    for (const { name, small, large } of slippedPairs(named)) {
      const data = { name, actual: small.quantity.text, target: large.quantity.text };
      report({ messageId: 'like', data, row: row.source.row, cell: cell.cell, span: small.quantity.span });
    }
  },
};

/** 上半年, 3月: the same thing in another stretch of the year. */
const STRETCH_OF_YEAR = /^(?:(?:上|下)半年|第?[一二三四]季度|\d{1,2}月)(?:份)?(?:完成|实现)?/u;

interface SlippedPair {
  readonly name: string;
  readonly small: NamedFigure;
  readonly large: NamedFigure;
}

/** Figures of one name and unit of which one is a thousand times the other; each later one is held against the first. */
function slippedPairs(named: readonly NamedFigure[]): readonly SlippedPair[] {
  const firsts = new Map<string, NamedFigure>();
  const pairs: SlippedPair[] = [];
  for (const figure of named) {
    if (figure.context.part) continue;
    const name = figure.name.replace(STRETCH_OF_YEAR, '');
    const key = `${name}|${figure.quantity.unit.symbol}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, figure);
    else if (slipped(first.quantity.value, figure.quantity.value)) pairs.push(first.quantity.value < figure.quantity.value ? { name, small: first, large: figure } : { name, small: figure, large: first });
  }
  return pairs;
}

/** The figures of a text by their names, which are made ready for being compared only where an indicator is open. */
class NamesOf {
  private words: readonly Prepared[] | undefined;

  constructor(private readonly figures: readonly NamedFigure[]) {}

  /** The first figure of the indicator's name that is of another kind than what was asked. */
  ofOtherKind(indicator: IndicatorResult): NamedFigure | undefined {
    const words = (this.words ??= this.figures.map((figure) => prepare(figure.name)));
    const wanted = prepare(indicator.name);
    const alike = this.figures.filter((_, at) => isAlike(wanted, words[at]));
    if (alike.length === 0) return undefined;
    const unit = unitOf(indicator);
    return alike.find((figure) => !comparable(figure.quantity.unit, unit));
  }
}

function isAlike(wanted: Prepared, words: Prepared | undefined): boolean {
  return words !== undefined && likeness(wanted, words) >= SAME_NAME;
}

/** The target's unit as the reader knows it. */
function unitOf({ target }: IndicatorResult): Parameters<typeof comparable>[0] {
  const unit = readText(target.text).quantities[0]?.unit;
  return unit ?? { symbol: target.unit, family: 'none', factor: 1, group: '' };
}
