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
  return reading.quantities.flatMap((quantity, index) => {
    const context = contexts[index];
    if (!context || context.listed !== undefined || quantity.comparison || quantity.min !== undefined) return [];
    const name = measuredName(context.before, '').replace(FUNCTION_WORDS, '');
    return name.length >= SHORTEST_NAME && /\p{Script=Han}{3}/u.test(name) ? [{ quantity, context, name }] : [];
  });
}

/** The end of a name tells what is measured (全年新增入库项目, 2022年新增入库项目). */
const TELLING_END = 6;

/** What must agree for two figures to be values of one metric. */
export function measureKey({ quantity, context, name }: NamedFigure): string {
  return [name.slice(-TELLING_END), quantity.unit.family, quantity.unit.symbol, changeDirection(context.before, quantity) ?? '', quantity.cumulative ? '累计' : ''].join('|');
}
