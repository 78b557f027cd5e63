import type { CellText } from '../../table/model';
import type { Requirement, TemplateTask } from '../../template/model';
import { readText } from '../../text';
import type { Item, Quantity, TextReading } from '../../text/model';
import type { Span } from '../../text/span';
import { changeDirection, comparatorBeside, readTargets, type Target } from '../../text/targets';
import { askKind, readAsks, type Ask } from './asks';

/** 应答项. One thing that a row has to answer. */
export interface Expectation {
  readonly path: string;
  /** Heading of the group that it stands in. */
  readonly group: string;
  readonly text: string;
  readonly targets: readonly Target[];
  readonly asks: readonly Ask[];
  readonly source: 'sheet' | 'template';
  /** Where the words stand, for targets of the sheet. */
  readonly cell?: string;
  /** A target column that holds no figure: it may be a date. */
  readonly deadline?: string;
  /** A template's requirement that need not be answered. */
  readonly optional: boolean;
}

/** A target that is asked for, with the item or requirement that it stands in. */
export interface Wanted {
  readonly target: Target;
  readonly group: Expectation;
}

/** All that is asked for in figures, in order. */
export function wantedIn(expectations: readonly Expectation[]): readonly Wanted[] {
  const wanted: Wanted[] = [];
  for (const group of expectations) for (const target of group.targets) wanted.push({ target, group });
  return wanted;
}

/** The items of a text as the reader of a list sees them: headings give way to what stands under them. */
export function listItems(reading: TextReading): readonly Item[] {
  const items: Item[] = [];
  for (const item of reading.items) {
    if (item.number === 0 && item.children.length > 0) items.push(...item.children);
    else items.push(item);
  }
  return items;
}

/** What the sheet's own task cell asks for, item by item. */
export function sheetExpectations(cell: CellText, reading: TextReading): readonly Expectation[] {
  return listItems(reading).map((item) => ({
    path: item.path,
    group: item.group,
    text: reading.source.slice(item.body.start, item.body.end).trim(),
    targets: readTargets(reading, item.span),
    asks: readAsks(reading, item.body),
    source: 'sheet',
    cell: cell.cell,
    optional: false,
  }));
}

/** So many words of the task cell name the targets of the column beside it. */
const LONGEST_NAMING = 1000;

/** What a target column asks for: the entries of its numbered list one by one, or all of it as one. */
export function columnExpectations(task: string, cell: CellText, reading: TextReading): readonly Expectation[] {
  if (!isSpelledOut(reading)) return [columnExpectation(task, cell, reading)];
  return sheetExpectations(cell, reading).map((entry) => ({ ...entry, targets: entry.targets.map((target) => (target.name === '' ? { ...target, name: nameOfTask(task) } : target)) }));
}

/** A list, or several clauses that name what their figures measure: the cell says by itself what is asked. */
function isSpelledOut(reading: TextReading): boolean {
  if (listItems(reading).filter((item) => item.number > 0).length > 1) return true;
  const targets = readTargets(reading);
  return targets.length > 0 && targets.every(({ name }) => name !== '') && readAsks(reading, whole(reading.source)).length > 1;
}

function nameOfTask(task: string): string {
  return task.trim().slice(0, 30);
}

/** The figures of a target column, named by the task cell where they have no name of their own. */
function columnExpectation(task: string, cell: CellText, reading: TextReading): Expectation {
  const about = task.slice(0, LONGEST_NAMING);
  const targets = readTargets(reading).map((target) => {
    const named = { ...target, context: `${about} ${target.context}`, setting: `${about} ${target.setting}` };
    if (target.name !== '') return named;
    const change = target.change ?? changeDirection(task.trim(), target.quantity);
    return { ...named, name: nameOfTask(task), op: comparatorBeside({ ...target, change }, task), change };
  });
  return {
    path: '',
    group: '',
    text: `${task.trim()} ${cell.text.trim()}`.trim(),
    targets,
    asks: asksBeside(task, cell.text, targets.length > 0),
    source: 'sheet',
    cell: cell.cell,
    ...(targets.length === 0 ? { deadline: cell.text } : {}),
    optional: false,
  };
}

/** 开展排查 beside 隐患动态清零: a target in words asks for something besides the task. */
function asksBeside(task: string, target: string, hasFigures: boolean): readonly Ask[] {
  const span = whole(target);
  const texts = hasFigures || task.trim() === '' ? [task + target] : [task, target];
  return texts.map((text) => ({ kind: askKind(text), text, span }));
}

/** Requirements by task: a template never changes, so its texts are read once. */
const known = new WeakMap<TemplateTask, readonly Expectation[]>();

/** What the template asks for where the sheet names the task by its title alone. */
export function templateExpectations(task: TemplateTask): readonly Expectation[] {
  let expectations = known.get(task);
  if (expectations === undefined) known.set(task, (expectations = readRequirements(task)));
  return expectations;
}

function readRequirements(task: TemplateTask): readonly Expectation[] {
  return task.requirements.map((requirement) => {
    const reading = readText(requirement.text);
    return {
      path: '',
      group: '',
      text: requirement.text,
      targets: requirementTargets(requirement, reading),
      asks: readAsks(reading, whole(requirement.text)),
      source: 'template',
      optional: requirement.optional ?? false,
    };
  });
}

function requirementTargets(requirement: Requirement, reading: TextReading): readonly Target[] {
  const read = readTargets(reading);
  const { indicator } = requirement;
  if (!indicator) return read;
  const figure = indicatorQuantity(indicator.min ?? indicator.value ?? 0, indicator.unit);
  if (!figure) return read;
  const quantity: Quantity =
    indicator.min !== undefined && indicator.max !== undefined ? { ...figure, min: indicator.min, max: indicator.max } : figure;
  return [
    {
      quantity,
      op: indicator.op,
      name: indicator.name,
      context: `${indicator.name} ${requirement.text}`,
      setting: requirement.text,
      level: read[0]?.level ?? false,
      about: read[0]?.about ?? false,
      ...(read[0]?.change ? { change: read[0].change } : {}),
    },
  ];
}

function indicatorQuantity(value: number, unit: string): Quantity | undefined {
  return readText(`共${value}${unit}`).quantities[0];
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}
