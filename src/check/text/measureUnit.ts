import { isDigit } from './characters';
import type { Unit } from './model';
import { fold } from './normalise';
import { readNumeral } from './numerals';
import { readUnit } from './units';

/** 计量单位. A unit with its scale: 亿元 is 元 at 100,000,000. */
export interface MeasureUnit {
  readonly unit: Unit;
  readonly scale: number;
  /** As it is written: 亿元. */
  readonly text: string;
}

/** Longer texts name no unit. */
const LONGEST = 20;
/** 单位：万元; 万元（不变价）. */
const AROUND = /^(?:计量)?单位:|\([^()]*\)$/gu;

/** The unit that a text names and nothing else (亿元, %, 微克/立方米, 万人次); null where it says anything more. Constant time. */
export function measureUnitOf(text: string): MeasureUnit | null {
  if (text.length > LONGEST) return null;
  const words = fold(text).text.replace(AROUND, '');
  if (words === '' || isDigit(words.charAt(0))) return null;
  // The scale before a unit is read as it is after a number.
  const counted = `1${words}`;
  const numeral = readNumeral(counted, 0);
  const unit = numeral === null ? null : readUnit(counted, numeral.end);
  return numeral === null || unit?.end !== counted.length ? null : { unit: unit.unit, scale: numeral.value, text: words };
}
