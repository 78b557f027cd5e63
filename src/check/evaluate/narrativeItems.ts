import type { ItemResult } from '../report';
import { within } from '../text/context';
import type { Span } from '../text/span';
import type { Target } from '../text/targets';
import { settleAlternatives } from './alternatives';
import { answered } from './answered';
import { figuresIn, type AnswerSheet } from './answerSheet';
import { narrativeVerdict } from './answers';
import { crowdedItem } from './crowded';
import { listItems, type Expectation } from './expectations';
import { impliedFigure } from './implied';
import { targetFigure } from './indicators';
import { reasonOf } from './itemReason';
import { placeOf, withoutFigure } from './openTarget';
import { softened } from './pace';
import { pairFigures } from './pairing';
import { restatedIndicators } from './restatedIndicators';
import { verdictOn, wholeShare } from './shares';
import { worst } from './status';

/** A row whose task is a bare title: the result's own items, with the template's targets where they are answered. */
export function evaluateNarrative(required: readonly Expectation[], sheet: AnswerSheet): readonly ItemResult[] {
  const { reading } = sheet;
  const whole: Span = { start: 0, end: reading.source.length };
  const wanted = required.flatMap((expectation) => expectation.targets.map((target) => ({ target, group: expectation })));
  const optional = new Set(wanted.flatMap((one) => (one.group.optional ? [one.target] : [])));
  const judged = settleAlternatives(wanted, (open) => {
    const pairs = new Map(pairFigures(open.map((one) => one.target), sheet.figures, { optional }).map((pair) => [pair.target, pair]));
    const taken = new Set([...pairs.values()].flatMap((pair) => sheet.figures[pair.figure] ?? []));
    return open.map(({ target, group }, index) => {
      const pair = pairs.get(index);
      const figure = pair && sheet.figures[pair.figure];
      return figure ? { figure, target, result: answered(target, { figure, reason: pair.reason, figures: sheet.figures, taken }, placeOf(group), sheet, whole) } : null;
    });
  });
  const found = judged.flatMap((one) => (one ? [one] : []));
  const items = listItems(reading).map((item): ItemResult => {
    const own = found.filter((one) => within(one.figure.quantity.span, item.span)).map((one) => one.result);
    const restated = restatedIndicators(sheet, item.span, figuresIn(sheet, item.span));
    if (!restated) return crowdedItem(reading.source.slice(item.body.start, item.body.end), '', item.path);
    const indicators = [...own, ...restated];
    const verdict = softened(narrativeVerdict(reading, item.body), '', reading, sheet.term);
    const status = worst([...indicators.map((one) => one.status), ...(verdict.status === 'met' && indicators.length > 0 ? [] : [verdict.status])], 'met');
    const text = reading.source.slice(item.body.start, item.body.end).trim();
    const words = verdict.status === 'met' ? {} : { words: verdict.status };
    return { path: item.path, text, answer: text, status, reason: reasonOf(status, indicators, verdict), indicators, ...words };
  });
  return [...items, ...openRequirements(required, found.map((one) => one.target), sheet)];
}

/** Requirements of the template whose figure the narrative does not give. */
function openRequirements(required: readonly Expectation[], answered: readonly Target[], sheet: AnswerSheet): readonly ItemResult[] {
  const whole: Span = { start: 0, end: sheet.reading.source.length };
  const share = wholeShare(required.flatMap((expectation) => expectation.asks), whole, sheet);
  return required.flatMap((expectation): ItemResult[] => {
    const open = expectation.targets.filter((target) => !answered.includes(target));
    if (expectation.optional || open.length === 0 || open.length < expectation.targets.length) return [];
    const verdict = verdictOn(expectation.asks, share, sheet.reading);
    const indicators = open.map((target) => {
      const place = placeOf(expectation);
      return impliedFigure(target, sheet.reading, whole)?.result(targetFigure(target, place), sheet.cell) ?? withoutFigure(target, place, verdict);
    });
    const status = worst(indicators.map((one) => one.status), 'review');
    return [{ path: '', text: expectation.text, answer: '', status, reason: reasonOf(status, indicators, verdict), indicators }];
  });
}
