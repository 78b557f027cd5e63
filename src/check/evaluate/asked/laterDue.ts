import type { TableRow } from '../../table/model';
import { lowerIsBetter, type Target } from '../../text/targets';
import { delivers } from '../reported/compare';
import type { Expectation } from './expectations';
import { deadlineMonth, dueMonth } from './months';
import type { Expectations } from './rowExpectations';
import { asksForTerm, type Term } from './term';

/** 覆盖率, 支出进度: shares that grow while the work goes on; a rate of quality (满意率, 达标率) is what it is at any time. */
const GROWING = /覆盖率|完成率|进度|执行率|支出率|支付率|拨付率|建成率|开工率|竣工率|完工率|投产率|到位率|整改率|销号率|落地率|改造率|接入率|安装率|清理率|签约率|接种率|回迁率|交付率|实施率/u;

/** Whether what is asked adds up in the course of a year: things delivered, shares of a work done. Growth, quality, marks and limits do not. */
function addsUp(target: Target): boolean {
  if (target.op === '<=' || target.op === '<' || lowerIsBetter(target.name + target.context, target.quantity.unit)) return false;
  if (target.quantity.unit.family === 'duration') return COUNTED_DAYS.test(target.name);
  return delivers(target) || (target.quantity.unit.family === 'percent' && !target.change && GROWING.test(target.name));
}

/** 优良天数: days that a year counts. */
const COUNTED_DAYS = /天数|日数/u;
/** 年底去向落实率: a level that is asked for at the end of the year, said in the target's own name. */
const AT_YEARS_END = /年[底末]|全年/u;

/** Whether a rate or a level need be reached only at the end of the year, by the words of its own. */
function isForYearsEnd({ op, change, name, quantity }: Target): boolean {
  return op === '>=' && change === undefined && quantity.unit.family === 'percent' && AT_YEARS_END.test(name);
}

function laterDue(target: Target, term: Term): Target {
  if (isForYearsEnd(target)) return { ...target, laterDue: true };
  if (!addsUp(target)) return target;
  const due = dueMonth(target.setting, term.year);
  return due !== null && due <= term.month ? target : { ...target, laterDue: true };
}

/** A target that the answer restates (完成全年任务20家的80%), as the term has it: days in an answer tell when something was done. */
export function restatedInTerm<T extends Target>(target: T, term: Term | null): T {
  return term && addsUp(target) && !asksForTerm(target.setting) ? { ...target, laterDue: true } : target;
}

/** What a row is asked, with its targets as the term has them. */
export function expectedInTerm({ sheet, template }: Expectations, term: Term | null): Expectations {
  if (!term) return { sheet, template };
  const inTerm = (expectation: Expectation): Expectation => ({ ...expectation, targets: expectation.targets.map((target) => laterDue(target, term)) });
  return { sheet: sheet.map(inTerm), template: template.map(inTerm) };
}

/** The term for one row: null where its own 完成时限 has passed. */
export function termOfRow({ cells }: TableRow, term: Term | null): Term | null {
  if (!term) return null;
  const due = deadlineMonth(cells.deadline?.text ?? '', term.year);
  return due !== null && due <= term.month ? null : term;
}
