import { stageOf } from '../evaluate/reported/stages';
import { likeness, prepare, sharesTelling, type Prepared } from '../matching';
import type { ItemResult } from '../report';
import { saysNone } from './support/none';
import { sharesRun } from '../text/characters';
import { lastStartingAt } from '../text/context';
import type { TextReading } from '../text/model';
import type { Span } from '../text/span';
import type { Rule } from './rule';
import { shortSubject } from './support/words';

/** The problem cell speaks of an item when it shares more than this with its words. */
const SPOKEN_OF = 0.08;

function subject(item: ItemResult): string {
  const short = item.indicators.filter((one) => one.status === 'unmet').map((one) => one.name);
  return short.length > 0 ? short.join('，') : item.text;
}

function spokenOf(item: ItemResult, problem: Prepared): boolean {
  const words = `${item.text} ${item.answer} ${item.indicators.map((one) => one.name).join(' ')}`;
  return likeness(prepare(subject(item)), problem) > SPOKEN_OF || likeness(prepare(words), problem) > 2 * SPOKEN_OF;
}

/** Items are so many at most where each is looked at beside the others. */
const MOST_ITEMS = 30;

/** 加装电梯 and 电梯因邻里意见不一致: a word of the item's own that no other item has; 打通断头路 answered by 西延路正在施工 and 西延路受管线影响: a name that only its answer has. */
function namesAlone(item: ItemResult, items: readonly ItemResult[], problem: string): boolean {
  if (items.length > MOST_ITEMS) return false;
  const others = items.filter((other) => other !== item);
  if (sharesOwnRun(subject(item), others.map(({ text }) => text), problem)) return true;
  return sharesRun(item.answer, problem, TELLING) && sharesOwnRun(item.answer, others.map(({ text, answer }) => `${text} ${answer}`), problem, TELLING);
}

/** Letters that tell by themselves what is spoken of. */
const TELLING = 3;

/**
 * The figures of one item that fell short and of which the problem cell says nothing, where it speaks plainly of another
 * figure of the item that was reached or is not final yet. Words about neither may be about all of them.
 */
function passedOver({ indicators }: ItemResult, problem: string): readonly string[] {
  const short = indicators.filter((one) => one.status === 'unmet').map((one) => one.name);
  // 单位能耗尚未公布: a figure that is not final explains none that fell short.
  const others = indicators.filter((one) => one.status === 'met' || one.status === 'exceeded' || one.status === 'pending').map((one) => one.name);
  if (short.length === 0) return [];
  const told = others.filter((name) => sharesRun(name, problem, TELLING));
  if (told.length === 0) return leftUnsaid(short, problem);
  return short.some((name) => namesNothing(name) || sharesRun(name, problem, TELLING) || sharesOwnRun(name, told, problem)) ? [] : short;
}

/** A stage of work is no longer: 竣工, 新开工. */
const LONGEST_STAGE = 3;

/** 加装电梯新开工20部、竣工12部: a bare stage is of the work that another name tells. */
function namesNothing(name: string): boolean {
  return name === '' || (name.length <= LONGEST_STAGE && stageOf(name) >= 0);
}

/** 等, 各项指标, 均: words that may be about all of them. */
const ABOUT_ALL = /等(?!待|级|候|同)|指标|均|各项|两项|[三四五]项|其余|其他|上述|以上|全部|整体/u;

/** Of several figures that fell short, those of which nothing is said where another one is plainly named; letters that both names share tell of neither. */
function leftUnsaid(short: readonly string[], problem: string): readonly string[] {
  if (short.length < 2) return [];
  const told = prepare(problem);
  // 公园1处未完工 names 新建公园 by a word of its own.
  const namesIt = (name: string): boolean => sharesTelling(prepare(name), told) && sharesOwnRun(name, short.filter((other) => other !== name), problem);
  const named = short.filter((name) => sharesRun(name, problem, TELLING) || namesIt(name));
  if (named.length === 0 || named.length === short.length || ABOUT_ALL.test(problem)) return [];
  return short.filter((name) => name !== '' && !named.includes(name) && !sharesOwnRun(name, named, problem));
}

/** Letters of a word. */
const WORD = 2;
const HAN = /^\p{Script=Han}+$/u;

function sharesOwnRun(name: string, others: readonly string[], problem: string, letters = WORD): boolean {
  for (let at = 0; at + letters <= name.length; at += 1) {
    const run = name.slice(at, at + letters);
    // 20分钟 and 2023年 share no word.
    if (HAN.test(run) && problem.includes(run) && !others.some((other) => other.includes(run))) return true;
  }
  return false;
}

/** 三率（在线率、识别率、实缴率）: who speaks of 三率 speaks of its parts. */
function headNamed(reading: TextReading, bracket: Span, problem: string): boolean {
  const head = reading.source.slice(Math.max(0, bracket.start - 2), bracket.start);
  return /^\p{Script=Han}{2}$/u.test(head) && problem.includes(head);
}

/** 2项（31-2、58-1）未完成: the things that a confession names one by one. */
function namedParts(reading: TextReading, problem: string): readonly Span[] {
  let last = -1;
  return reading.claims.flatMap((claim) => {
    if (claim.kind !== 'notDone') return [];
    const at = lastStartingAt(reading.brackets, claim.clause.start - 1) + 1;
    const bracket = reading.brackets[at];
    // 1项（北院停车场）因用地未落实未开工: both claims confess the same.
    if (at === last) return [];
    last = at;
    if (!bracket || bracket.end > claim.span.start || headNamed(reading, bracket, problem)) return [];
    const parts: Span[] = [];
    let start = bracket.start + 1;
    for (let at = start; at < bracket.end; at++) {
      if ('、，,；;'.includes(reading.source.charAt(at)) || at === bracket.end - 1) {
        parts.push({ start, end: at });
        start = at + 1;
      }
    }
    return parts;
  });
}

export const problemUncovered: Rule<'uncovered' | 'part'> = {
  id: 'problem-uncovered',
  severity: 'warning',
  docs: {
    title: '问题未覆盖',
    description: '有一个分项未达标或未完成，存在问题一栏写了别的问题，没有说到它。',
    rationale: '写了问题不等于写全了；没有说明的短板，正是读表人要问的。',
    examples: {
      wrong: { rows: [{ task: '1.新建充电桩200个；2.治理河道20公里。', result: '1.新建充电桩180个。2.治理河道15公里。', problem: '河道治理受汛期影响，工期延后。' }] },
      right: { rows: [{ task: '1.新建充电桩200个；2.治理河道20公里。', result: '1.新建充电桩180个。2.治理河道15公里。', problem: '充电桩受电力容量限制；河道治理受汛期影响。' }] },
    },
  },
  messages: {
    uncovered: {
      message: '“{{text}}”没有完成，存在问题一栏没有说到它。',
      suggestion: '请在“存在问题及原因”中补充这一项的原因和下一步安排。',
    },
    part: {
      message: '未完成的“{{name}}”，存在问题一栏没有说到。',
      suggestion: '请在“存在问题及原因”中补充“{{name}}”的原因和下一步安排。',
    },
  },
  checkRow(row, _table, report) {
    const { problem } = row.cells;
    if (!problem || problem.text.trim() === '' || saysNone(problem.text)) return;
    const { result } = row.readings;
    const spoken = problem.text.replace(/\s+/gu, '');
    const parts = result ? namedParts(result, spoken).map((span) => ({ span, name: result.source.slice(span.start, span.end).trim() })) : [];
    for (const { span: part, name } of parts) {
      const cell = row.cells.result;
      if (name === '' || !cell || spoken.includes(name.replace(/\s+/gu, '').replace(/项$/u, ''))) continue;
      // 某小区电梯加装 and 电梯因居民意见不一致: a word of its own that no other part has.
      if (sharesOwnRun(name, parts.filter((other) => other.span !== part).map((other) => other.name), spoken)) continue;
      report({ messageId: 'part', data: { name }, row: row.result.row, cell: cell.cell, span: part });
    }
    const told = prepare(problem.text);
    for (const item of row.result.items) {
      if (item.status !== 'unmet' && item.status !== 'missing' && !(item.status === 'inProgress' && item.onTime !== true)) continue;
      // Where the row is one piece, what the problem cell says is about it, unless it is about another figure of it.
      const isTold = row.result.items.length < 2 || spokenOf(item, told) || namesAlone(item, row.result.items, spoken);
      const names = isTold ? passedOver(item, problem.text) : [subject(item)];
      if (names.length === 0) continue;
      const text = shortSubject(names.join('，'));
      report({ messageId: 'uncovered', data: { text }, row: row.result.row, cell: problem.cell, evidence: problem.text, item: item.path });
    }
  },
};
