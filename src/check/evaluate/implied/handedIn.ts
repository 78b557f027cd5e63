import { startingIn } from '../../text/context';
import type { Claim, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import type { Target } from '../../text/targets';
import { comparable } from '../reported/compare';
import { stageOf } from '../reported/stages';
import type { ReportedFigure } from '../reported/reported';

/** 2个社区创建材料已上报: what was only asked for so far. */
const HANDED_IN = /(?:申报|上报|报送|提交|申请)/u;
/** 待省级验收, 待命名: the outcome is another's to give. */
const WAITING = /^(?:等)?待/u;
/** 创建, 认定: what is asked for is another's to give … */
const GIVEN_BY_OTHERS = /创建|认定|获评|评定|评为|命名|授牌|获批|入选/u;
/** … and waits to be given. */
const TO_BE_GIVEN = /认定|评定|命名|授牌|批复|审批|发文|公示|公布|确认|评审/u;
/** 通过竣工验收: the acceptance itself is asked for … */
const ACCEPTED = /(?:通过|完成)[^，,。；;\d]{0,6}验收|验收合格/u;
/** … and waits. */
const ACCEPTANCE = '验收';
/** The last letters of what is asked name the deed: 销号. */
const DEED = 2;

/**
 * 2个社区材料已上报，待命名 for 创建2个; 10座通过销号验收，2座已提交销号申请，待验收 for 12座销号; 8个通过初验，待认定 for 创建8个; 5座已完工，
 * 待批复后验收 for 5座通过验收: the words by which some of what
 * is reported is only handed in and waits for an answer. Null where nothing of the kind is said, or handing in was all that was asked.
 */
export function handedIn(target: Target, figure: ReportedFigure, figures: readonly ReportedFigure[], reading: TextReading): Claim | null {
  if (stageOf(target.name) === 0 || figure.quantity.unit.family === 'percent') return null;
  const { sentence } = figure.context;
  const waiting = startingIn(reading.claims, { start: figure.quantity.span.end, end: sentence.end }).filter((claim) => WAITING.test(claim.text));
  if (waiting.length === 0) return null;
  const [given] = waiting;
  if (given && waitsForOthers(target, given, sentence, reading) && !countsOthers(figure, given, figures)) return given;
  const deed = target.name.slice(-DEED);
  const open = figures.find((one) => {
    if (one.context.sentence.start !== sentence.start || !comparable(one.quantity.unit, figure.quantity.unit)) return false;
    const words = reading.source.slice(one.quantity.span.end, one.context.clause.end);
    return HANDED_IN.test(words) && (one === figure || (one.quantity.value < figure.quantity.value && words.includes(deed)));
  });
  return open === undefined ? null : (waiting.find((claim) => claim.span.start > open.quantity.span.end) ?? null);
}

/** Whether what waits is for others to give, and is what was asked for: the thing itself, or its acceptance. */
function waitsForOthers({ name, context }: Target, { span, clause }: Claim, sentence: Span, { source }: TextReading): boolean {
  const words = source.slice(span.start, clause.end);
  if (GIVEN_BY_OTHERS.test(name) && TO_BE_GIVEN.test(words)) return true;
  return ACCEPTED.test(context) && words.includes(ACCEPTANCE) && !ACCEPTED.test(source.slice(sentence.start, span.start));
}

/** 命名6个，另2个待评审: whether what waits is counted by itself. */
function countsOthers(figure: ReportedFigure, { span }: Claim, figures: readonly ReportedFigure[]): boolean {
  return figures.some(({ quantity }) => quantity.span.start > figure.quantity.span.start && quantity.span.end <= span.start && comparable(quantity.unit, figure.quantity.unit));
}
