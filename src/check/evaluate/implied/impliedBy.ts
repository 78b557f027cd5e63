import type { IndicatorResult, TargetFigure } from '../../report';
import type { Said } from '../../said';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { compare } from '../reported/compare';

/** A figure that the text gives without writing a number. */
export interface ImpliedFigure {
  readonly result: (target: TargetFigure, cell: string) => IndicatorResult;
}

/** What words say in place of a number. @param value in the target's unit @param span the words @param reason why they say so */
export function impliedBy(target: Target, value: number, span: Span, reading: TextReading, reason: Said): ImpliedFigure {
  const { quantity } = target;
  const text = reading.source.slice(span.start, span.end).trim();
  const { status } = compare(target, { ...quantity, value, tolerance: 0 });
  return {
    result: (figure, cell) => ({
      name: target.name,
      target: figure,
      actual: { value, unit: quantity.unit.symbol, text, cell, span: [span.start, span.end], inWords: true },
      ...(quantity.value === 0 ? {} : { rate: value / quantity.value }),
      status,
      reason,
    }),
  };
}
