import type { Figure, IndicatorResult, ItemResult } from '../report';
import { readText } from '../text';
import { reasonOf } from './itemReason';
import { statusWith } from './status';

/** 约15万人 agrees with 14.6万人. */
const ABOUT = 0.05;

/**
 * 实际完成值. Where a column of values stands beside the answer in words, a target that the words give no figure for is answered by the
 * column; where both give one and they differ, the column counts, for it is what the table reports, and the words' figure is kept beside it.
 *
 * @param told the items as the answer in words has them
 * @param valued the same items as the column of values has them
 */
export function withValues(told: readonly ItemResult[], valued: readonly ItemResult[]): readonly ItemResult[] {
  return told.map((item, index) => {
    const values = valued[index];
    if (!values?.indicators.some((one) => one.actual !== null)) return item;
    return item.answer === '' ? values : withValuesOf(item, values);
  });
}

function withValuesOf(item: ItemResult, values: ItemResult): ItemResult {
  const indicators = item.indicators.map((one) => settled(one, values.indicators.find((other) => other.actual !== null && isOfSameTarget(one, other))));
  if (indicators.every((one, index) => one === item.indicators[index])) return item;
  const status = statusWith(indicators, item);
  return { ...item, indicators, status, reason: reasonOf(status, indicators, item.reason) };
}

function isOfSameTarget(one: IndicatorResult, other: IndicatorResult): boolean {
  const [a, b] = [one.target, other.target];
  return one.name === other.name && a.text === b.text && a.cell === b.cell && a.span?.[0] === b.span?.[0];
}

function settled(told: IndicatorResult, valued: IndicatorResult | undefined): IndicatorResult {
  if (!valued) return told;
  if (told.actual === null) return valued;
  return differ(told, valued) ? { ...valued, otherwise: told.actual } : told;
}

/** Compared as shares of the one target, so that units do not matter; as exactly as the digits given allow. */
function differ(one: IndicatorResult, other: IndicatorResult): boolean {
  if (one.rate === undefined || other.rate === undefined) return false;
  const [slack, otherSlack] = [slackOf(one.actual), slackOf(other.actual)];
  return slack !== null && otherSlack !== null && Math.abs(one.rate - other.rate) > Math.max(slack * Math.abs(one.rate), otherSlack * Math.abs(other.rate));
}

/** Share of a figure that its digits leave open; null where its words are no number of the table's. */
function slackOf(figure: Figure | null): number | null {
  if (figure === null || figure.inWords || figure.said) return null;
  const [read] = readText(figure.text).quantities;
  if (!read || read.min !== undefined || read.value === 0) return null;
  return read.approximate ? ABOUT : read.tolerance / Math.abs(read.value);
}
