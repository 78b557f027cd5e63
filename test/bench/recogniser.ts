import { Culture, recognizeDimension, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';

/** A number that was recognised: where it stands (`end` not included), and its value without unit. */
export interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const CULTURE = Culture.Chinese;

/** All that Recognizers-Text finds of numbers, percentages and dimensions in a Chinese text. */
export function recognise(text: string): readonly Recognised[] {
  const found = [
    ...recognizeNumber(text, CULTURE),
    ...recognizePercentage(text, CULTURE),
    ...recognizeDimension(text, CULTURE),
  ];
  return found.map(({ start, end, resolution }) => ({ start, end: end + 1, value: Number.parseFloat(String(resolution.value ?? 'NaN')) }));
}

/** Of readings that overlap (12.5 and 12.5%) only the longest. */
export function longestOnly(found: readonly Recognised[]): readonly Recognised[] {
  const kept: Recognised[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept;
}
