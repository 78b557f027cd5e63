import type { IndicatorResult } from '../../report';
import type { TextReading } from '../../text/model';
import type { Target } from '../../text/targets';

/** So many letters before a figure hold the name that it is told by. */
const NAME_REACH = 24;

/**
 * 退税减税2.5万亿元，其中留抵退税1.5万亿元 ← 留抵退税2.4万亿元，新增减税1万亿元: a whole is not less than its own part. True where the
 * figure that was taken for the whole is, and is told by another name, while the part is told by its very own.
 */
export function isLesserWhole(whole: Target, result: IndicatorResult, others: readonly { readonly target: Target; readonly result: IndicatorResult }[], reading: TextReading): boolean {
  const among = whole.setting.indexOf('其中');
  if (among < 0 || result.status !== 'unmet' || whole.quantity.unit.family === 'percent' || whole.change || isToldByName(whole, result, reading)) return false;
  return others.some(({ target, result: part }) => {
    if (target === whole || target.setting !== whole.setting || target.quantity.unit.symbol !== whole.quantity.unit.symbol || target.quantity.value > whole.quantity.value) return false;
    const isPart = whole.quantity.span.start < target.quantity.span.start && whole.setting.indexOf(target.quantity.text, among) > among && whole.setting.indexOf(whole.quantity.text) < among;
    return isPart && (part.actual?.value ?? 0) > (result.actual?.value ?? 0) && part.actual?.unit === result.actual?.unit && isToldByName(target, part, reading);
  });
}

function isToldByName({ name }: Target, { actual }: IndicatorResult, { source }: TextReading): boolean {
  if (!actual?.span || name === '') return false;
  return source.slice(Math.max(0, actual.span[0] - NAME_REACH), actual.span[0]).includes(name);
}
