import type { Target } from '../../text/targets';
import { asksForPart, targetNature } from '../reported/nature';
import type { ReportedFigure } from '../reported/reported';
import { EVIDENCE, FORBIDDEN } from './evidence';

/** 举办活动860场，其中镇级以上活动210场 for 镇级以上文体活动: where 其中 singles out the very part that was asked for, the whole of it is hardly the answer. */
export function preferPartAsked(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (!figures.some(({ whole }) => whole !== undefined)) return values;
  const wholes = new Set<ReportedFigure['quantity']>();
  figures.forEach((figure, index) => {
    if (figure.whole && values[index] !== FORBIDDEN && figure.whole.unit.symbol === target.quantity.unit.symbol && asksForPart(target, figure)) wholes.add(figure.whole);
  });
  if (wholes.size === 0) return values;
  return values.map((value, index) => (wholes.has(figures[index]?.quantity ?? target.quantity) ? value + EVIDENCE.part : value));
}

/** 新入库, 新增: of what the year added. */
const NEW = /新\p{Script=Han}{1,3}$/u;

/** 新入库18家、退库4家，年末企业达到126家 for 新增企业15家: where a sentence first tells what is new, what there is in all is no answer to what was to be added. */
export function preferNew(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  if (!figures.some(({ nature }) => nature === 'stock') || targetNature(target) !== 'flow') return values;
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
function isNewOf({ quantity, context, nature }: ReportedFigure, stock: ReportedFigure): boolean {
  if (context.sentence.start !== stock.context.sentence.start || quantity.unit.symbol !== stock.quantity.unit.symbol || quantity.value >= stock.quantity.value) return false;
  return nature === 'flow' || NEW.test(context.before.trim());
}
