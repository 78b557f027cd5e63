import { figureContexts, type FigureContext } from '../../text/context';
import { measuredName } from '../../text/measure';
import type { Quantity, TextReading } from '../../text/model';
import { changeDirection } from '../../text/targets';

/** A figure with the name of what it measures. */
export interface NamedFigure {
  readonly quantity: Quantity;
  readonly context: FigureContext;
  readonly name: string;
}

const SHORTEST_NAME = 4;
/** Words that say how far or how much, and not of what: 实际完成, 完成年度任务的, 同比增长. */
const EMPTY_WORDS = /(?:恢复[至到]|相当于|(?:19|20)\d{2}年|实际|已|共|完成|达到?|实现|年度|全年|当年|本年|今年|市级|下达|目标|任务|计划|指标|预算|年初|总|量|数|进度|比例|率|同比|环比|较|比|上年|去年|增长|下降|提高|降低|增加|减少|增速|增幅|降幅|为|占|的)/gu;
const THREE_CHARACTERS = /\p{Script=Han}{3}/u;
const FUNCTION_WORDS = /[\s的了]/gu;

/** Figures of a text whose own words before them name what they measure, unmistakably enough to compare. */
export function namedFigures(reading: TextReading): readonly NamedFigure[] {
  let figures = known.get(reading);
  if (figures === undefined) known.set(reading, (figures = readNames(reading)));
  return figures;
}

/** Several rules ask for the same reading. */
const known = new WeakMap<TextReading, readonly NamedFigure[]>();

function readNames(reading: TextReading): readonly NamedFigure[] {
  const contexts = figureContexts(reading);
  const figures: NamedFigure[] = [];
  for (let index = 0; index < reading.quantities.length; index += 1) {
    const quantity = reading.quantities[index];
    const context = contexts[index];
    if (!quantity || !context || context.listed !== undefined || quantity.comparison || quantity.min !== undefined) continue;
    const name = measuredName(context.before, '').replace(FUNCTION_WORDS, '');
    if (isTelling(name)) figures.push({ quantity, context, name });
  }
  return figures;
}

/** A name without the words that say nothing of what is measured. */
export function tellingPart(name: string): string {
  return name.replace(EMPTY_WORDS, '');
}

function isTelling(name: string): boolean {
  return name.length >= SHORTEST_NAME && tellingPart(name).length > 1 && THREE_CHARACTERS.test(name);
}

/** The end of a name tells what is measured (全年新增入库项目, 2022年新增入库项目). */
const TELLING_END = 6;

/** What must agree for two figures to be values of one metric. */
export function measureKey({ quantity, context, name }: NamedFigure): string {
  return [name.slice(-TELLING_END), quantity.unit.family, quantity.unit.symbol, changeDirection(context.before, quantity) ?? '', quantity.cumulative ? '累计' : ''].join('|');
}
