import type { FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';
import type { Target } from '../../text/targets';

/** 21所无证园中，…, 120块广告牌中拆除…: what follows divides it. */
const DIVIDED = /^[^，,。；;、：:（）()\d]{0,16}(?<!其)中(?:[，,、：:]|\p{Script=Han})/u;
/** What became of some of them is not what was to become of them. */
const NOT_DONE = /未|尚|无法|不具备|不符合|不再|调出|终止|取消|暂缓|缓建|延期|跨年|核减|剔除|计划|拟|待|因|[序时]{2}进度|正在|推进|滞后|缓慢|其余|剩余|余下|仍/u;
/** That they are all done is said of all of them. */
const ALL_OF_THEM = /全部|均|都|率(?:为|达到?)?100%/u;
/** Steps on the way: they count only where the very step was asked for. */
const STEPS: readonly string[] = ['开工', '启动', '进场', '施工', '在施', '在建', '招标', '立项', '可研', '前期', '主体', '封顶', '签约', '签订', '申报', '报送', '受理', '受检', '抽查', '排查', '检查'];

/**
 * 30家企业中，取缔12家、改造18家: whether a whole, at an index, is divided right there, and the words up to the last part tell of each
 * part what was done with it. Where only some are said to be finished (`partly`), a word for all of them must follow. O(the words of
 * the sentence).
 */
export function areAccountedFor(target: Target, whole: number, last: Quantity, partly: boolean, { quantities, source }: TextReading, contexts: readonly FigureContext[]): boolean {
  const [figure, around, end] = [quantities[whole], contexts[whole], contexts[quantities.indexOf(last, whole)]];
  if (!figure || !around || !end || around.sentence.start !== end.sentence.start) return false;
  const words = source.slice(figure.span.end, end.clause.end);
  if (!DIVIDED.test(words) || NOT_DONE.test(words)) return false;
  if (partly && !ALL_OF_THEM.test(source.slice(last.span.end, end.sentence.end))) return false;
  return tellsNoStep(words, target);
}

/** Whether words tell of no step on the way, or of the very one that was asked for. */
export function tellsNoStep(words: string, { context }: Target): boolean {
  return STEPS.every((step) => !words.includes(step) || context.includes(step));
}
