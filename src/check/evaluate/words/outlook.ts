import { startingIn } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';

/** 下一步，将继续加强管理: what is meant to come, in general words. */
const OUTLOOK = /^\s*(?:下一?步|接下来|今后|下一?阶段|后续|未来)[^。；;]*(?:继续|持续|进一步|不断|加强|加大|深化|巩固|做好|强化|完善)/u;
/** 群众获得感进一步提升: what good it did, in general words. */
const PRAISE = /(?:感|度|水平|能力|效能|质量|成效|环境|面貌|品质|形象)(?:得到|有了|均|都|也)?(?:大幅|持续|不断|进一步|明显|显著|有效|全面|稳步|切实)+(?:提升|提高|增强|改善|优化|显现|变化|凸显)[。；;\s]*$/u;

/** 区政府高度重视，压实责任，统筹推进。: in general words, how it was gone about. */
const PREAMBLE = /^\s*(?:[^，,。；;\d]{0,14}(?:高度重视|专题研究|专题部署|压实责任|落实责任|统筹推进|统筹谋划|统筹协调|加强领导|加强统筹|强化统筹|强化领导|精心组织|周密部署|高位推动|高位统筹|科学谋划|狠抓落实|明确分工)[，,、；;。\s]*){1,8}$/u;

/**
 * Without closing sentences that only say in general words what is to come or what good it did, and without an opening one that
 * says how it was gone about: they answer nothing that was asked, and an answer without them is the same. One sentence always stays.
 */
export function withoutOutlook(reading: TextReading, sentences: readonly Span[]): readonly Span[] {
  let end = sentences.length;
  while (end > 1 && isOutlook(reading, sentences[end - 1])) end -= 1;
  const first = sentences[0];
  const begin = end > 1 && first && startingIn(reading.quantities, first).length === 0 && PREAMBLE.test(reading.source.slice(first.start, first.end)) ? 1 : 0;
  return begin === 0 && end === sentences.length ? sentences : sentences.slice(begin, end);
}

function isOutlook(reading: TextReading, sentence: Span | undefined): boolean {
  if (sentence === undefined || startingIn(reading.quantities, sentence).length > 0 || startingIn(reading.claims, sentence).length > 0) return false;
  const words = reading.source.slice(sentence.start, sentence.end);
  return OUTLOOK.test(words) || PRAISE.test(words);
}
