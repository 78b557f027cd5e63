import { cellEmpty } from './cell-empty';
import { changeMismatch } from './change-mismatch';
import { claimContradicted } from './claim-contradicted';
import { columnShift } from './column-shift';
import { draftNote } from './draft-note';
import { figureConflict } from './figure-conflict';
import { figureMissing } from './figure-missing';
import { figureProvisional } from './figure-provisional';
import { itemUnanswered } from './item-unanswered';
import { markupResidue } from './markup-residue';
import { numberingGap } from './numbering-gap';
import { problemRequired } from './problem-required';
import { problemUncovered } from './problem-uncovered';
import { problemUnexpected } from './problem-unexpected';
import { rateMismatch } from './rate-mismatch';
import { ratioMismatch } from './ratio-mismatch';
import { sensitiveContent } from './sensitive-content';
import { sumMismatch } from './sum-mismatch';
import { targetMissed } from './target-missed';
import { taskAltered } from './task-altered';
import { taskDuplicate } from './task-duplicate';
import { taskMissing } from './task-missing';
import { taskUnknown } from './task-unknown';
import { textTruncated } from './text-truncated';
import { unitMismatch } from './unit-mismatch';
import type { Rule } from './rule';

/** 规则表. Every rule that runs, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  taskMissing,
  taskUnknown,
  taskDuplicate,
  taskAltered,
  cellEmpty,
  columnShift,
  textTruncated,
  markupResidue,
  draftNote,
  numberingGap,
  itemUnanswered,
  targetMissed,
  figureMissing,
  figureProvisional,
  unitMismatch,
  rateMismatch,
  sumMismatch,
  ratioMismatch,
  changeMismatch,
  figureConflict,
  claimContradicted,
  problemRequired,
  problemUncovered,
  problemUnexpected,
  sensitiveContent,
];

/** Chinese name of a rule, as it is written into workbooks; the id for a rule that is not known. */
export function ruleTitle(id: string): string {
  return RULES.find((rule) => rule.id === id)?.docs.title ?? id;
}

export type { Rule, RuleDocs, RuleExample, RuleReport } from './rule';
export { FindingMemory } from './support/findingMemory';
export { runRules, type Severities } from './pipeline';
