import { prepare, sharesTelling } from '../../matching';
import { said } from '../../said';
import type { TextReading } from '../../text/model';
import type { Expectation } from '../asked/expectations';
import type { Verdict } from './sentences';
import type { Share } from './shares';

/** 各项任务均已完成, 其余工作按计划推进: said of all that was asked, also of what is not named. */
const OF_ALL = /各项|全部|均|都已|其他|其余|等(?:工作|任务|事项)|按(?:要求|计划|照)/u;

/** What the words say of an item that they never name. */
const SILENT: Verdict = { status: 'review', reason: said('answer.silent') };

/**
 * An item of words alone that shares an answer in prose with other items, and of which the answer has not one telling word,
 * while it does speak of others: what nobody mentions is not done silently. Null where it is mentioned, or may be meant by
 * words about all. Linear in the item's and the answer's words.
 */
export function passedOverInProse({ asks, targets, text }: Expectation, share: Share, { source }: TextReading): Verdict | null {
  if (targets.length > 0 || asks.length === 0 || asks.length === share.asks.length) return null;
  const answer = source.slice(share.scope.start, share.scope.end);
  if (OF_ALL.test(answer)) return null;
  const words = prepare(answer);
  if (sharesTelling(prepare(text), words)) return null;
  return share.asks.some((ask) => !asks.includes(ask) && sharesTelling(prepare(ask.text), words)) ? SILENT : null;
}
