import type { FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';
import { comparable } from './compare';

/** 完成年度任务（100万平方米）的…, 优于年度目标（31微克/立方米）: what was asked, in a bracket after the word for it. */
const IN_BRACKET = /(?:任务|目标|计划|指标|要求)(?:数|值|量)?[（(][^（）()，,。；;\d]{0,8}$/u;
/** 高于40%的考核要求, 优于5吨的控制目标: what was asked, after what it is held to … */
const HELD_TO = /(?:高于|优于|好于|低于|超过|超出|达到|未达到?|快于)[^，,。；;\d]{0,8}$/u;
/** … and the word for it after the figure. */
const ASKED_AFTER = /^(?:以上|以内|左右)?的(?:年度|全年|考核|控制|市级|规定|既定|计划|预期|目标|任务)*(?:目标|要求|标准|任务|指标|控制线)/u;
/** So much of the text around a figure is looked at. */
const REACH = 40;
/** What answers stands no more than so many figures before. */
const FARTHEST = 4;

/** Figures of an answer that say again what was asked, each with the figure right before it that answers: …106万平方米，完成年度任务（100万平方米）的106%. */
export function answeredBefore({ quantities, source }: TextReading, contexts: readonly FigureContext[]): ReadonlyMap<Quantity, Quantity> {
  const answers = new Map<Quantity, Quantity>();
  const taken = new Set<Quantity>();
  quantities.forEach((asked, index) => {
    const own = contexts[index];
    if (!own) return;
    const before = source.slice(Math.max(own.sentence.start, asked.span.start - REACH), asked.span.start);
    const says = IN_BRACKET.test(before) || (HELD_TO.test(before) && ASKED_AFTER.test(source.slice(asked.span.end, asked.span.end + REACH)));
    if (!says) return;
    for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
      const [answer, context] = [quantities[at], contexts[at]];
      if (!answer || context?.sentence.start !== own.sentence.start) return;
      if (!comparable(asked.unit, answer.unit)) continue;
      if (!answer.comparison && !answer.cumulative && !context.part && !taken.has(answer) && !answers.has(answer)) {
        taken.add(answer);
        answers.set(asked, answer);
      }
      return;
    }
  });
  return answers;
}
