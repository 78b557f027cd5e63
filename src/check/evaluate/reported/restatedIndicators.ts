import { givenBy } from '../../lists';
import type { IndicatorResult } from '../../report';
import { said, type Said } from '../../said';
import { figureContexts } from '../../text/context';
import { measuredName } from '../../text/measure';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import type { AnswerSheet } from './answerSheet';
import { isCrowded } from '../pairing/crowded';
import { judged } from '../indicators';
import { restatedInTerm } from '../asked/laterDue';
import { pairFigures } from '../pairing/pairing';
import { consistsOf } from './plannedParts';
import type { ReportedFigure } from './reported';
import { restatedTargets } from './restated';

/** 年度任务15个: the target has no name of its own. */
const NAMELESS = /^(?:任务|目标|指标|计划|的?\d|(?:超额完成)?(?:年度|全年)?$)/u;

/** Judges the targets that the answer itself restates; null where they are too many to be paired. */
export function restatedIndicators(sheet: AnswerSheet, scope: Span, figures: readonly ReportedFigure[]): readonly IndicatorResult[] | null {
  const targets = restatedTargets(sheet.reading, scope).map((target) => restatedInTerm(target, sheet.term));
  const asked = new Set(targets.map((target) => target.quantity));
  const answers = new Map(givenBy(targets, (target) => target.answer && ([target.answer, target] as const)));
  const judge = (target: Target, figure: ReportedFigure, reason: Said): IndicatorResult => {
    const { before, after } = figure.context;
    const named = NAMELESS.test(target.name) ? { ...target, name: measuredName(before, after) } : target;
    return judged(named, figure, { source: 'result', cell: sheet.cell }, sheet.cell, sheet.reading.source, reason);
  };
  const set = givenBy(figures, (figure) => {
    const target = answers.get(figure.quantity);
    return target && judge(target, figure, said('pair.together'));
  });
  const rest = targets.filter((target) => !target.answer);
  const contexts = figureContexts(sheet.reading);
  const parts = new Set(rest.flatMap(({ quantity }) => [...consistsOf(sheet.reading, contexts, sheet.reading.quantities.indexOf(quantity))]));
  // 任务是7万亩，其中甲2万亩: a part of what was asked is no answer to it.
  const isOpen = ({ quantity, whole }: ReportedFigure): boolean => !asked.has(quantity) && !answers.has(quantity) && !parts.has(quantity) && !(whole !== undefined && asked.has(whole));
  const open = figures.filter(isOpen);
  if (isCrowded(rest.length, open.length)) return null;
  const paired = givenBy(pairFigures(rest, open, { sole: true }), (pair) => {
    const target = rest[pair.target];
    const figure = open[pair.figure];
    return target && figure && judge(target, figure, pair.reason);
  });
  return [...set, ...paired];
}
