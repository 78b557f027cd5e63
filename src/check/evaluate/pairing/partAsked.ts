import type { Target } from '../../text/targets';
import { asksForPart, targetNature } from '../reported/nature';
import type { ReportedFigure } from '../reported/reported';
import { EVIDENCE, FORBIDDEN } from './evidence';

/** 举办活动860场，其中镇级以上活动210场 for 镇级以上文体活动: where 其中 singles out the very part that was asked for, the whole of it is hardly the answer. */
export function preferPartAsked(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  const wholes = new Set<ReportedFigure['quantity']>();
  figures.forEach((figure, index) => {
    if (figure.whole && values[index] !== FORBIDDEN && figure.whole.unit.symbol === target.quantity.unit.symbol && asksForPart(target, figure)) wholes.add(figure.whole);
  });
  if (wholes.size === 0) return values;
  return values.map((value, index) => (wholes.has(figures[index]?.quantity ?? target.quantity) ? value + EVIDENCE.part : value));
}

/** 可复制推广的案例, 可参观示范点: what can be done with each of them, and with none of them had yet to be done. */
const CAN_BE = /可(\p{Script=Han}{2})/gu;

/** 形成案例8个，其中1个已复制推广 for 可复制推广案例3个: where what can be done with each was asked, the part with which it was done is less than all with which it could. */
export function preferAllThatCan(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (!target.name.includes('可')) return values;
  const deeds = [...target.name.matchAll(CAN_BE)].map(([, deed = '']) => deed);
  return values.map((value, index) => {
    const figure = figures[index];
    if (value === FORBIDDEN || !figure) return value;
    const own = figure.context.before + figure.context.after;
    if (own.includes('可') || !deeds.some((deed) => own.includes(deed))) return value;
    return figures.some((other, at) => at < index && values[at] !== FORBIDDEN && isMoreOf(other, figure)) ? FORBIDDEN : value;
  });
}

/** Whether a sentence counts more of the kind by one figure than by another. */
function isMoreOf({ quantity, context }: ReportedFigure, than: ReportedFigure): boolean {
  return context.sentence.start === than.context.sentence.start && quantity.unit.symbol === than.quantity.unit.symbol && quantity.value > than.quantity.value;
}

/** 新入库, 新增: of what the year added. */
const NEW = /新\p{Script=Han}{1,3}$/u;

/** 新入库18家、退库4家，年末企业达到126家 for 新增企业15家: where a sentence first tells what is new, what there is in all is no answer to what was to be added. */
export function preferNew(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (targetNature(target) !== 'flow') return values;
  const adjusted = [...values];
  figures.forEach((stock, at) => {
    if (stock.nature !== 'stock' || values[at] === FORBIDDEN) return;
    const added = figures.findIndex((figure, index) => index < at && values[index] !== FORBIDDEN && isNewOf(figure, stock));
    if (added < 0) return;
    adjusted[at] = FORBIDDEN;
    adjusted[added] = (values[added] ?? 0) + EVIDENCE.partAsked;
  });
  return adjusted;
}

/** Whether a figure tells how many are new of what another one counts. */
function isNewOf(figure: ReportedFigure, stock: ReportedFigure): boolean {
  return isMoreOf(stock, figure) && (figure.nature === 'flow' || NEW.test(figure.context.before.trim()));
}
