import type { FigureContext } from '../../text/context';
import type { Quantity } from '../../text/model';
import type { Target } from '../../text/targets';

/** 元/月, 元/人·年. */
const AFTER = /[/每](?:[人户名][·/]?)?(月|年)/u;
/** 每人每月660元, 每月提高到660元. */
const BEFORE = /每(?:人|户|名)?每?(月|年)[^，,。；;、\d]{0,8}$/u;

function beforeIn(words: string): string | undefined {
  return words.includes('每') ? BEFORE.exec(words)?.[1] : undefined;
}

function periodOf(before: string, { text, unit }: Quantity): string | undefined {
  if (unit.family !== 'money') return undefined;
  return AFTER.exec(text)?.[1] ?? beforeIn(before);
}

/** 每月660元 is not answered by 7728元/年: both say by what time they are paid, and not the same. */
export function paidByOtherPeriod(target: Target, quantity: Quantity, context: FigureContext): boolean {
  const asked = periodOf(target.context, target.quantity) ?? beforeIn(target.name);
  if (asked === undefined) return false;
  const given = periodOf(context.before, quantity);
  return given !== undefined && given !== asked;
}
