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

/** 规则表. Every rule that runs by its id, in the order of the documentation. */
const REGISTRY = {
  'task-missing': taskMissing,
  'task-unknown': taskUnknown,
  'task-duplicate': taskDuplicate,
  'task-altered': taskAltered,
  'cell-empty': cellEmpty,
  'column-shift': columnShift,
  'text-truncated': textTruncated,
  'markup-residue': markupResidue,
  'draft-note': draftNote,
  'numbering-gap': numberingGap,
  'item-unanswered': itemUnanswered,
  'target-missed': targetMissed,
  'figure-missing': figureMissing,
  'figure-provisional': figureProvisional,
  'unit-mismatch': unitMismatch,
  'rate-mismatch': rateMismatch,
  'sum-mismatch': sumMismatch,
  'ratio-mismatch': ratioMismatch,
  'change-mismatch': changeMismatch,
  'figure-conflict': figureConflict,
  'claim-contradicted': claimContradicted,
  'problem-required': problemRequired,
  'problem-uncovered': problemUncovered,
  'problem-unexpected': problemUnexpected,
  'sensitive-content': sensitiveContent,
} as const;

export type RuleId = keyof typeof REGISTRY;

/** Ids of the messages of a rule. */
export type MessageIdOf<Id extends RuleId> = (typeof REGISTRY)[Id] extends Rule<infer MessageId> ? MessageId : never;

/** Every rule that runs, in the order of the documentation. */
export const RULES: readonly Rule[] = Object.values(REGISTRY);

/** Chinese name of a rule, as it is written into workbooks; the id for a rule that is not known. */
export function ruleTitle(id: string): string {
  return RULES.find((rule) => rule.id === id)?.docs.title ?? id;
}

export type { Rule, RuleDocs, RuleExample, RuleMessage, RuleReport } from './rule';
export { FindingMemory } from './support/findingMemory';
export { runRules, type Severities } from './pipeline';
