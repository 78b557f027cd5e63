import { indicatorKeys } from '../indicatorKeys';
import type { IndicatorResult, ItemResult, RowResult } from '../report';
import { inChinese, said } from '../said';
import { judgeNumber } from './asked/limits';
import type { CheckedRow } from './model';
import { statusWith, worst } from './status';

/**
 * Puts values that the user corrected by hand in the place of the reported ones, by indicator key,
 * in the target's unit; indicators, items and rows are judged anew. Keys that no indicator has are
 * left alone. What was reported stays in `uncorrected`.
 */
export function withOverrides(rows: readonly CheckedRow[], overrides: ReadonlyMap<string, number>): readonly CheckedRow[] {
  if (overrides.size === 0) return rows;
  const keys = indicatorKeys(rows.map((row) => row.result));
  const valueOf = (indicator: IndicatorResult): number | undefined => overrides.get(keys.get(indicator) ?? '');
  return rows.map((row) => {
    const isCorrected = row.result.items.some((item) => item.indicators.some((indicator) => valueOf(indicator) !== undefined));
    return isCorrected ? { ...row, result: corrected(row.result, valueOf) } : row;
  });
}

function corrected(row: RowResult, valueOf: (indicator: IndicatorResult) => number | undefined): RowResult {
  const items = row.items.map((item): ItemResult => {
    if (item.indicators.every((indicator) => valueOf(indicator) === undefined)) return item;
    const indicators = item.indicators.map((indicator) => {
      const value = valueOf(indicator);
      return value === undefined ? indicator : correctedIndicator(indicator, value);
    });
    const status = statusWith(indicators, item);
    const carrying = indicators.find((one) => one.status === status && one.uncorrected !== undefined);
    return { ...item, indicators, status, reason: carrying === undefined ? item.reason : said('corrected.item', { name: carrying.name, reason: carrying.reason }) };
  });
  return { ...row, items, status: worst(items.map((item) => item.status), 'met') };
}

function correctedIndicator(indicator: IndicatorResult, value: number): IndicatorResult {
  const { name, target, actual, rate, status, reason } = indicator;
  const amount = `${shown(value)}${target.unit}`;
  const words = said('figure.corrected', { amount });
  return {
    name,
    target,
    actual: { value, unit: target.unit, text: inChinese(words), said: words, ...(actual?.cell === undefined ? {} : { cell: actual.cell }) },
    ...(target.value === 0 ? {} : { rate: value / target.value }),
    status: judgeNumber(target, value),
    reason: said('corrected', { amount }),
    uncorrected: { actual, ...(rate === undefined ? {} : { rate }), status, reason },
  };
}

/** A number without the noise of binary fractions. */
function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}
