import { likeness, PhraseFinder, prepare, type Prepared } from '../matching';
import type { TableRow } from '../table/model';
import type { TemplateTask } from './model';

/** What a row says about which task it is. */
export interface RowText {
  /** Words that name or describe the task. */
  readonly task: string;
  /** Words that stand for the row in further columns, such as a title in place of a dimension. */
  readonly label: string;
  readonly result: string;
}

/** What speaks for a row being about a task. */
export interface Evidence {
  /** 0 to about 1.5. */
  readonly score: number;
  /** The row bears the task's title. */
  readonly titled: boolean;
  /** Keywords of the task that the row's own task text uses, then those of its result. */
  readonly keywords: readonly string[];
}

const INVISIBLE = /[\s“”‘’"'「」]/gu;
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');

/** List marker in front of a title: 1. （一） 三、 */
const MARKER = /^[(（]?[\d一二三四五六七八九十]{1,3}[)）]?[、.．:：]?/u;
/** What may follow a title that stands for the row: nothing, or a mark that ends it. */
const TITLE_END = /^(?:$|[^\p{L}\p{N}])/u;
/** A title in the middle of a sentence may only be mentioned there. */
const MENTIONED = 0.5;

/** A title that is told alone, without targets, is not longer than this. */
const LONGEST_TITLE = 40;
const TITLE_WEIGHT = 0.8;
const TASK_KEYWORD_WEIGHT = 0.5;
const RESULT_KEYWORD_WEIGHT = 0.35;
/** So many telling keywords are as good as any number. */
const ENOUGH_KEYWORDS = 3;

/** Reads the parts of a row that tell its task; `labelsTell` where labels differ from row to row. */
export function rowText(row: TableRow, labelsTell: boolean): RowText {
  return { task: row.cells.task?.text ?? '', label: labelsTell ? row.dimension : '', result: row.cells.result?.text ?? '' };
}

/** A keyword of a task, as it is looked for. */
interface Keyword {
  readonly word: string;
  readonly folded: string;
  /** Less where other tasks use the word too. */
  readonly weight: number;
  /** Index among the phrases that are looked for. */
  readonly phrase: number;
}

const NOTHING: ReadonlySet<number> = new Set();

/**
 * Weighs titles and keywords. Made once for a template, in time linear in its text; a row is then
 * weighed in time linear in its length and in the number of tasks that it shares a word with,
 * however many tasks there are.
 */
export class TaskWords {
  private readonly titles: readonly { readonly folded: string; readonly prepared: Prepared }[];
  private readonly keywords: readonly (readonly Keyword[])[];
  private readonly phrases: PhraseFinder;
  /** Tasks by phrase, and by term of their title. */
  private readonly tasksOfPhrase: readonly (readonly number[])[];
  private readonly tasksOfTerm = new Map<number, number[]>();

  constructor(tasks: readonly TemplateTask[]) {
    this.titles = tasks.map((task) => ({ folded: fold(task.title), prepared: prepare(task.title) }));
    this.titles.forEach(({ prepared }, at) => {
      for (const term of prepared.keys) {
        const known = this.tasksOfTerm.get(term);
        if (known === undefined) this.tasksOfTerm.set(term, [at]);
        else known.push(at);
      }
    });
    const words = tasks.map((task) => [...new Set([task.title, ...task.keywords])].map((word) => ({ word, folded: fold(word) })));
    const indices = new Map<string, number>();
    for (const { folded } of words.flat()) if (!indices.has(folded)) indices.set(folded, indices.size);
    this.phrases = new PhraseFinder([...indices.keys()]);
    const users = new Array<number>(indices.size).fill(0);
    for (const task of tasks) {
      const text = fold([task.title, ...task.keywords, ...task.requirements.map((one) => one.text)].join('，'));
      for (const phrase of this.phrases.in(text)) users[phrase] = (users[phrase] ?? 0) + 1;
    }
    const tasksOfPhrase = users.map((): number[] => []);
    this.keywords = words.map((list, at) =>
      list.map(({ word, folded }) => {
        const phrase = indices.get(folded) ?? 0;
        tasksOfPhrase[phrase]?.push(at);
        return { word, folded, phrase, weight: 1 / Math.max(1, users[phrase] ?? 0) };
      }),
    );
    this.tasksOfPhrase = tasksOfPhrase;
  }

  /** What speaks for each task that anything speaks for, by the task's index, in the template's order. */
  weighAll(row: RowText): ReadonlyMap<number, Evidence> {
    const task = fold(row.task);
    const label = fold(row.label);
    const own = task + label;
    const inTask = own === '' ? NOTHING : this.phrases.in(own);
    const result = fold(row.result);
    const inResult = result === '' ? NOTHING : this.phrases.in(result);
    const prepared = [row.task, row.label].filter((text) => text !== '' && text.length <= LONGEST_TITLE).map(prepare);
    const candidates = new Set<number>();
    for (const phrase of [...inTask, ...inResult]) for (const at of this.tasksOfPhrase[phrase] ?? []) candidates.add(at);
    for (const { keys } of prepared) for (const term of keys) for (const at of this.tasksOfTerm.get(term) ?? []) candidates.add(at);
    const weighed = [...candidates].sort((a, b) => a - b).map((at): [number, Evidence] => [at, this.weigh(at, prepared, { task, label, inTask, inResult })]);
    return new Map(weighed);
  }

  private weigh(at: number, prepared: readonly Prepared[], row: FoldedRow): Evidence {
    const title = this.titles[at];
    const named = title === undefined ? 0 : Math.max(standing(title.folded, row.task), standing(title.folded, row.label));
    const near = title === undefined ? 0 : Math.max(0, ...prepared.map((text) => likeness(text, title.prepared)));
    const inTask = this.found(at, row.inTask);
    const inResult = this.found(at, row.inResult);
    const score = TITLE_WEIGHT * Math.max(named, near) + TASK_KEYWORD_WEIGHT * inTask.share + RESULT_KEYWORD_WEIGHT * inResult.share;
    return { score, titled: named === 1, keywords: [...new Set([...inTask.words, ...inResult.words])] };
  }

  private found(at: number, phrases: ReadonlySet<number>): { readonly share: number; readonly words: readonly string[] } {
    const hits = (this.keywords[at] ?? []).filter(({ phrase }) => phrases.has(phrase));
    const weight = hits.reduce((sum, hit) => sum + hit.weight, 0);
    return { share: Math.min(1, weight / ENOUGH_KEYWORDS), words: hits.map(({ word }) => word) };
  }
}

/** A row's words without blanks and quotes, and the phrases of the template that they hold. */
interface FoldedRow {
  readonly task: string;
  readonly label: string;
  readonly inTask: ReadonlySet<number>;
  readonly inResult: ReadonlySet<number>;
}

/** How far a title stands for a text: 1 at its head, less where it is only mentioned, 0 where it is not there. */
function standing(title: string, text: string): number {
  if (title === '' || !text.includes(title)) return 0;
  const head = [text, text.replace(MARKER, '')].find((candidate) => candidate.startsWith(title));
  return head !== undefined && TITLE_END.test(head.slice(title.length)) ? 1 : MENTIONED;
}
