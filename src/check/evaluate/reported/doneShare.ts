import { CharSet, sharesRun } from '../../text/characters';
import { figureContexts } from '../../text/context';
import type { Quantity, TextReading, Unit } from '../../text/model';
import type { Target } from '../../text/targets';
import { RATE_VERB } from '../pairing/evidence';
import { plannedAndActual } from './plannedActual';
import type { ReportedFigure } from './reported';

/** The verb of a figure stands so close to it. */
const REACH = 10;

/**
 * 排查隐患219条，已整改213条，其余6条正在整改 for 整改率100%: the share that was done, where the text gives whole and done, with the rest
 * or right after each other, and no rate; null where it does not, or tells of another deed. O(figures).
 */
export function doneShare(target: Target, figures: readonly ReportedFigure[], reading: TextReading): ReportedFigure | null {
  const { unit } = target.quantity;
  const verb = unit.family === 'percent' && !target.change ? RATE_VERB.exec(target.name)?.[1] : undefined;
  if (verb === undefined) return null;
  const done = figures.find(({ split, context }) => split !== undefined && (split.rest !== undefined || split.inOneClause === true) && (context.before.slice(-REACH) + context.after.slice(0, REACH)).includes(verb));
  if (done?.split) return shareOf(done, done.split.whole, unit);
  for (let index = 1; index < figures.length; index += 1) {
    const [counted, dealtWith] = [figures[index - 1], figures[index]];
    if (counted && dealtWith && isOutOf(dealtWith, counted, verb, target.name)) return shareOf(dealtWith, counted.quantity, unit);
  }
  return shareOfDue(target, verb, figures, reading);
}

/** 应到位, 计划开工, 计划新开工: what may stand before the deed that was to be done … */
const DUE_BEFORE = ['应', '计划', '计划新'];
/** … and what each of them ends in. */
const DUE_MARKS = new CharSet('应划');

/** 应到位资金2.6亿元，已到位2.6亿元; 计划开工31个，实际开工31个: what was due, by the verb of the rate, and what was done of it. */
function shareOfDue({ name, quantity: { unit } }: Target, verb: string, figures: readonly ReportedFigure[], reading: TextReading): ReportedFigure | null {
  const due = DUE_MARKS.isIn(reading.source) ? DUE_BEFORE.map((words) => words + verb).filter((words) => reading.source.includes(words)) : [];
  if (due.length === 0) return null;
  const contexts = figureContexts(reading);
  for (const [planned, answer] of plannedAndActual(reading)) {
    const done = figures.find(({ quantity }) => quantity === answer);
    const before = contexts[reading.quantities.indexOf(planned)]?.before ?? '';
    if (done?.context.before.trim().endsWith(verb) && due.some((words) => before.includes(words)) && planned.value > 0 && planned.unit.symbol === answer.unit.symbol && sharesRun(name.replace(verb, ' '), before, WORD)) return shareOf(done, planned, unit);
  }
  return null;
}

/** Letters of a word. */
const WORD = 2;

function shareOf(done: ReportedFigure, whole: Quantity, unit: Unit): ReportedFigure {
  const { quantity } = done;
  const value = Math.round((quantity.value / whole.value) * 1e4) / 100;
  return { ...done, quantity: { ...quantity, value, unit, tolerance: 0, min: undefined, max: undefined, text: `${String(value)}%（${quantity.text}/${whole.text}）` } };
}

/** 排查, 受理: verbs of coming to know what then has to be dealt with. */
const CAME_IN = /(?:反馈|指出|梳理|排查|自查|检查|巡查|摸排|发现|查出|受理|收到|接到|接收|交办|转办|承办|移交|下发|下达|通报|发案|立案|报案|(?<![响供反对相适效])应)[^，,。；;\d]{0,12}$/u;
const ADVERBS = /(?:已|已经|均|全部|及时|按期|按时|都)+$/u;
/** 整改到位, 办理完毕: after the verb, that it came to its end. */
const TO_THE_END = /(?:到位|完毕|完成|完结)$/u;
/** 整改回访, 办理反馈: what comes after the deed. */
const AND_THEN = /(?:回访|反馈|答复|归档|销账|销号|闭环)$/u;
/** 应出庭案件, 应到位资金: what was due, by its deed. */
const DUE = /应(\p{Script=Han}{2})[^，,。；;\d]{0,14}$/u;
/** 地籍调查涉及: between a thing and how many there are of it. */
const THERE_ARE = /(?:涉及|共有?|总计|合计|计)$/u;
/** So many letters in a row name a thing, and at the end of a longer name what it is. */
const THING = 3;
const THING_AT_END = 4;

/** 重点单位318家，检查318家 for 重点单位抽查检查率: whether words name what a rate is of, by how its name ends or by enough of it. */
function isNamedLike(subject: string, words: string): boolean {
  return words.endsWith(subject.slice(-THING_AT_END)) || sharesRun(subject, words.slice(-THING_AT_END), THING_AT_END);
}

/** 受理投诉233件，办结233件; 停车场70家，数据接入70家: the second figure, by the verb of the rate, is out of the first. */
function isOutOf(done: ReportedFigure, whole: ReportedFigure, verb: string, name: string): boolean {
  if (done.quantity.unit.symbol !== whole.quantity.unit.symbol || done.quantity.value > whole.quantity.value || whole.quantity.value <= 0) return false;
  if (done.context.sentence.start !== whole.context.sentence.start || done.quantity.change !== undefined || whole.quantity.change !== undefined) return false;
  const told = done.context.before.trim();
  const due = DUE.exec(whole.context.before)?.[1];
  // 应出庭38件，负责人出庭38件: the same deed, due and done.
  if (due !== undefined && told.endsWith(due) && name.includes(due)) return true;
  const before = told.endsWith(verb) ? told : told.replace(TO_THE_END, '').replace(AND_THEN, '');
  if (!before.endsWith(verb)) return false;
  const rest = before.slice(0, -verb.length).replace(ADVERBS, '');
  if (rest === '') return CAME_IN.test(whole.context.before) || isNamedLike(name.slice(0, name.indexOf(verb)) || name, whole.context.before.trim().replace(THERE_ARE, ''));
  return name.includes(rest) && sharesRun(name, whole.context.before, THING);
}
