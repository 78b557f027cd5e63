/** 任务要求：…。完成情况：…: a text that tells under labels of their own what was asked and what came of it. */
export interface LabelledTask {
  /** As long as the text, with blanks in place of what was not asked. */
  readonly asked: string;
  /** As long as the text, with blanks in place of what was asked. */
  readonly told: string;
}

/** Every label ends in one of these: most texts hold none, and are done with. */
const ANY_LABEL = /(?:目标|任务|指标|要求|计划|内容)[值数量]?[】〕\]：:\s]|(?:情况|进展)[】〕\]：:]/u;
/** A label begins a text, a line, a sentence or a clause, or follows a list marker or a heading; one in brackets may stand anywhere. */
const BEGINNING = /(?:(?<=^|[\s。；;，,：:、.．）)①-⑳]|[一二三四五六七八九十]是)|[【〔[])/u.source;
/** … and is set off from what it is the label of. */
const END = /[^\S\n]*(?:[】〕\]][：:]?|[：:]|(?=\n))/u.source;
const WHOSE = '(?:20\\d{2}年度?|年度|全年|今年|本年度?|[市省县区]级|上级|年初|下达|考核|绩效|工作|主要|具体|总体|计划|建设|既定|预定){0,4}';
const LABEL = new RegExp(
  `${BEGINNING}(?:(?<asks>${WHOSE}(?:目标|任务|指标|要求|计划){1,2}(?:[值数量]|内容)?)|(?<tells>(?:20\\d{2}年度?|年度|全年|目前|当前|实际|任务|目标|指标|计划|工作|自查|总体|具体){0,3}(?:(?:完成|落实|进展|推进|执行|实现|实施|开展|自查)(?:情况|进展|进度|结果|成效|[值数量])?|实际|进度|成效|情况|结果)))${END}`,
  'gu',
);

/** A heading before a label is no longer than this. */
const LONGEST_HEADING = 30;
/** What a heading stands behind. */
const STOPS = '。；;\n';
const MARKER = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳]|[一二三四五六七八九十]{1,3}是)\s*/u;

/** What was asked in one place of a text, its label left out. */
interface Stretch {
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Sets what was asked apart from what was done, where a text has labels for both; null where it has not. Places in both
 * are those in the text. Linear.
 */
export function splitByLabels(text: string): LabelledTask | null {
  if (!ANY_LABEL.test(text)) return null;
  const stretches = askedIn(text);
  if (stretches.length === 0) return null;
  let asked = '';
  let told = '';
  let at = 0;
  for (const { label, start, end } of stretches) {
    const heading = headingBefore(text, at, label);
    asked += blank(text.slice(at, heading)) + text.slice(heading, label) + blank(text.slice(label, start)) + text.slice(start, end);
    told += text.slice(at, label) + blank(text.slice(label, end));
    at = end;
  }
  return { asked: asked + blank(text.slice(at)), told: told + text.slice(at) };
}

/** From each label that asks to the next one that tells; a label that asks again belongs to what is asked. */
function askedIn(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Omit<Stretch, 'end'> | null = null;
  let isFirst = true;
  let before = 0;
  for (const { index, 0: label, groups } of text.matchAll(LABEL)) {
    if (groups?.asks !== undefined) {
      open ??= { label: index, start: index + label.length };
      continue;
    }
    const start = open === null ? taskBefore(text, before, index, label) : undefined;
    if (start !== undefined) stretches.push({ label: start, start, end: index });
    else if (open !== null && text.slice(open.start, index).trim() !== '') stretches.push({ ...open, end: index });
    open = null;
    isFirst = false;
    before = index + label.length;
  }
  const end = isFirst && open !== null ? toldWithoutLabel(text, open.start) : undefined;
  return end !== undefined && open !== null ? [{ ...open, end }] : stretches;
}

/** 完成情况：, 当前进展：: labels that surely set what was done apart from the task before them. */
const ANSWER_LABEL = /(?:完成|落实|进展|推进)情况|[当目]前进展/u;
/** What begins a part of a text: a line, or a list marker after a sentence. */
const PART_BEGINS = /\n|(?<=[。；;]\s{0,2})(?=\d{1,2}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}[、是])/gu;
/** What a task asks for: a bound, or a deed that it begins with … */
const ASKS = /不[少低]于|不[高多]于|不超过|确保|力争|\d[^，,。；;]{0,8}以[上内]|^[\s\d.．、（()）①-⑳一二三四五六七八九十是]*(?:加快|推进|推动|完成|建[设成]|新[建增]|培[训育]|改造|整治|治理|创建|引进|拆除|修[建缮复]|更换|安装|发放|招聘|种植|栽植|铺设)/u;
/** … and what only an answer tells. */
const TOLD = /已|了|截[至止]|目前|同比|超额/u;
/** A task is no longer than this. */
const LONGEST_TASK = 200;

/** 2.承办会议不少于12场。当前进展：…: where the task begins that stands without a label right before one that tells; undefined where none does. */
function taskBefore(text: string, from: number, index: number, label: string): number | undefined {
  if (!ANSWER_LABEL.test(label) || index === 0) return undefined;
  const near = Math.max(from, index - LONGEST_TASK);
  let start = from === 0 && near === 0 ? 0 : -1;
  for (const { index: at, 0: mark } of text.slice(near, index).matchAll(PART_BEGINS)) {
    const begins = near + at + mark.length;
    if (text.slice(begins, index).trim() !== '') start = begins;
  }
  const task = start < 0 ? '' : text.slice(start, index);
  return ASKS.test(task) && !TOLD.test(task) ? start : undefined;
}

/** 目标：新建8处。全年新建9处。: how a sentence begins that tells what was done. */
const TELLS = /(?<=[。；;\n]\s{0,4})(?:截[至止]|目前|实际|现已|已|全年|年内|我[区市县])/gu;

/** Where the answer begins under a label that asks, the only one of the text; undefined where no sentence tells of it. */
function toldWithoutLabel(text: string, from: number): number | undefined {
  TELLS.lastIndex = from;
  return TELLS.exec(text)?.index;
}

/** Where the heading begins that stands right before a label (（二）路灯改造。任务：…); the label's own place where there is none. */
function headingBefore(text: string, from: number, label: number): number {
  const least = Math.max(from, label - LONGEST_HEADING);
  let start = label;
  // A heading may be a sentence of its own.
  while (start > least && isGap(text, start - 1)) start -= 1;
  while (start > least && !STOPS.includes(text.charAt(start - 1))) start -= 1;
  const heading = text.slice(start, label);
  const isWhole = start === 0 || STOPS.includes(text.charAt(start - 1));
  return isWhole && !/\d/u.test(heading.replace(MARKER, '')) ? start : label;
}

function isGap(text: string, at: number): boolean {
  return STOPS.includes(text.charAt(at)) || text.charAt(at).trim() === '';
}

/** Blanks in place of a text, its lines kept. */
function blank(text: string): string {
  return text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));
}
