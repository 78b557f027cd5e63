import { said } from '../../said';
import { lyingIn } from '../../text/context';
import type { TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Ask } from './asks';
import type { Verdict } from '../words/sentences';

/** 按期办结, 及时反馈: it is asked that nothing be late. */
const IN_TIME = /按[期时]|限[期时]|如期|及时|不(?:超|逾)期|无(?:超|逾)期/u;
/** 2件超期, 超期2件, 3项未按期办结; 0件, and what somebody else is late with, are none. */
const LATE = /(?<!\d)[1-9]\d{0,4}[件项宗起个户笔次人家](?:[^，,。；;\d]{0,6}?)(?:超期|逾期|超时限|未(?:能)?(?:按[期时]|及时))|(?<!清理|催办|督办|化解|处理|处置|查处|整改|追回|清收)(?:超期|逾期|超时限|未(?:能)?(?:按[期时]|及时))(?:未|尚未)?(?:办结|办理|反馈|答复|完成|整改|销号)?(?:的)?[1-9]\d{0,4}[件项宗起个户笔次]/u;

/** What the answer counts as late where it was asked that nothing be; null where nothing of the kind is asked or told. */
export function overdueTold(asks: readonly Ask[], reading: TextReading, scope: Span): Verdict | null {
  if (!asks.some((ask) => IN_TIME.test(ask.text))) return null;
  for (const { span } of lyingIn(reading.clauses, scope)) {
    const found = LATE.exec(reading.source.slice(span.start, span.end));
    if (!found) continue;
    const start = span.start + found.index;
    return { status: 'unmet', reason: said('claimed', { words: found[0] }), span: { start, end: start + found[0].length } };
  }
  return null;
}
