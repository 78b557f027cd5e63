import type { Target } from '../../text/targets';
import type { ReportedFigure } from '../reported/reported';
import { FORBIDDEN } from './evidence';

/** 预计年底达到, 预计全年可新增, 公示后预计可达: nothing but that it is foreseen of the year, and the deed. */
const FORESEEN = /(?:预计|有望|预期)(?:到|至)?(?:今年|本年|全年|年底|年末|\d{1,2}月底)?前?(?:可|能|将|共|累计|实现)*(?<words>\p{Script=Han}{0,8}?)(?:可|将|能)?(?:达到?|达|至|为|到|完成|突破|超过)?$/u;
/** 预计明年完成, 预计2023年达到: foreseen of another year. */
const OF_OTHER_YEAR = /明年|次年|下年|来年|20\d{2}年/u;
/** So much of the text before a figure tells that it is foreseen. */
const REACH = 24;

/**
 * 现有288家，预计年底达到305家 for 300家: what is foreseen of the very thing for the whole year goes before what there is of it
 * by now; whether it is enough, the forecast says. What is enough by now needs no forecast.
 */
export function preferForecast(target: Target, figures: readonly ReportedFigure[], values: readonly number[]): readonly number[] {
  return values.map((value, index) => {
    const [present, forecast] = [figures[index], figures[index + 1]];
    const isPassed = present && forecast && value !== FORBIDDEN && values[index + 1] !== FORBIDDEN && fallsShort(target, present) && isForecastOf(forecast, present);
    return isPassed ? FORBIDDEN : value;
  });
}

/** Whether a figure of the kind that was asked for is not enough yet. */
function fallsShort({ op, quantity: { value, unit } }: Target, { quantity }: ReportedFigure): boolean {
  return quantity.unit.family === unit.family && !(op === '>=' && quantity.value >= value);
}

/** Whether a figure foresees what the one right before it counts by now. */
function isForecastOf({ quantity, context, lead }: ReportedFigure, present: ReportedFigure): boolean {
  if (!quantity.provisional || context.part || present.quantity.provisional) return false;
  if (context.sentence.start !== present.context.sentence.start || context.clause.start === present.context.clause.start) return false;
  if (quantity.unit.symbol !== present.quantity.unit.symbol || quantity.change !== present.quantity.change) return false;
  const words = FORESEEN.exec(lead.slice(-REACH).trimEnd())?.groups?.words;
  return words !== undefined && !OF_OTHER_YEAR.test(lead) && present.context.before.includes(words);
}
