import { compare } from '../evaluate/reported/compare';
import { likeness, prepare, type Prepared } from '../matching';
import type { TemplateTask } from '../template/model';
import { readText } from '../text';
import type { Quantity } from '../text/model';
import { readTargets, type Target } from '../text/targets';
import type { Rule } from './rule';

/** The two texts must be about the same thing beyond doubt. */
const SAME_TARGET = 0.55;

/** A target with its words made ready for being compared. */
interface Worded {
  readonly target: Target;
  readonly words: Prepared;
}

function worded(target: Target): Worded {
  return { target, words: prepare(target.context) };
}

/** The sheet's target of the same name and unit; null where there is no sure one. */
function sheetTarget({ target: required, words }: Worded, own: readonly Worded[]): Target | null {
  const scored: { readonly target: Target; readonly score: number }[] = [];
  for (const { target, words: others } of own) {
    if (target.quantity.unit.symbol === required.quantity.unit.symbol && target.change === required.change) scored.push({ target, score: likeness(words, others) });
  }
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score >= SAME_TARGET && (!next || best.score - next.score > 0.1) ? best.target : null;
}

/** Targets by task of a template, which never changes, so its texts are read once. */
const known = new WeakMap<TemplateTask, readonly Worded[]>();

/** What a template asks of everybody. */
function requiredTargets(task: TemplateTask): readonly Worded[] {
  let targets = known.get(task);
  if (targets === undefined) {
    targets = task.requirements.flatMap((requirement) => (requirement.optional ? [] : readTargets(readText(requirement.text)).map(worded)));
    known.set(task, targets);
  }
  return targets;
}

/** Whether reaching a figure of the sheet would not reach the template's target; 95% for >95% is the same target in short. */
function isLess(required: Target, own: Quantity): boolean {
  return own.unit.symbol === required.quantity.unit.symbol && own.value !== required.quantity.value && compare(required, own).status === 'unmet';
}

export const taskAltered: Rule<'weaker'> = {
  id: 'task-altered',
  severity: 'error',
  docs: {
    title: '目标被改低',
    description: '表中写的目标值，低于任务模板规定的目标值。',
    rationale: '照着改低了的目标看，什么都完成了；上级对照的是下达时的目标。',
    examples: {
      wrong: { rows: [{ task: '水环境治理：水质达标率不低于80%', result: '水质达标率为83%。' }], template: [{ title: '水环境治理', requirements: ['治理河道20公里', '水质达标率不低于90%'] }] },
      right: { rows: [{ task: '水环境治理：水质达标率不低于90%', result: '水质达标率为93%。' }], template: [{ title: '水环境治理', requirements: ['治理河道20公里', '水质达标率不低于90%'] }] },
    },
  },
  messages: {
    weaker: {
      message: '“{{name}}”表中目标写作{{own}}，任务模板规定为{{required}}。',
      suggestion: '请核对下达任务时的目标值，改回原文。',
    },
  },
  checkRow(row, _table, report) {
    const { task: cell } = row.cells;
    const reading = row.readings.task;
    if (!row.task || !cell || !reading) return;
    // Few cells hold a figure that is less than what is asked: names are compared only there.
    const asked = requiredTargets(row.task).filter(({ target }) => reading.quantities.some((quantity) => isLess(target, quantity)));
    if (asked.length === 0) return;
    const own = readTargets(reading).map(worded);
    for (const one of asked) {
      const required = one.target;
      const target = sheetTarget(one, own);
      if (!target || !isLess(required, target.quantity)) continue;
      report({
        messageId: 'weaker',
        data: { name: target.name, own: target.quantity.text, required: required.quantity.text },
        row: row.source.row,
        cell: cell.cell,
        span: target.quantity.span,
      });
    }
  },
};
