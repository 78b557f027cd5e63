import { plainTextWithout } from '../plainText';
import { PhraseFinder, prepare, shareOfWeight, weightOf, type Prepared } from '../matching';
import type { TableRow } from '../table/model';
import type { TemplateTask } from './model';

/** What a row says about which task it is. What is worked out of it serves all templates that the row is weighed with. */
export class RowText {
  /** Tells rows that say different things apart. */
  readonly key: string;
  private ready: { readonly folded: FoldedText; readonly prepared: Prepared } | undefined = undefined;
  private readyTask: Prepared | undefined = undefined;

  /**
   * @param task words that name or describe the task
   * @param label words that stand for the row in further columns, such as a title in place of a dimension
   */
  constructor(readonly task: string, readonly label: string, readonly result: string) {
    this.key = `${label}\u0000${task}\u0000${result}`;
  }

  /** The texts without blanks and quotes, in one width and case. */
  get folded(): FoldedText {
    return this.whole.folded;
  }

  /** Label and task, as they are compared with the tasks. */
  get prepared(): Prepared {
    return this.whole.prepared;
  }

  /** The task alone, as it is compared. */
  get preparedTask(): Prepared {
    return (this.readyTask ??= this.label === '' ? this.prepared : prepare(this.task));
  }

  private get whole(): { readonly folded: FoldedText; readonly prepared: Prepared } {
    const { task, label, result } = this;
    return (this.ready ??= { folded: { task: fold(task), label: fold(label), result: fold(result) }, prepared: prepare(label === '' ? task : `${label} ${task}`) });
  }
}

interface FoldedText {
  readonly task: string;
  readonly label: string;
  readonly result: string;
}

const fold = plainTextWithout(/[\s“”‘’"'「」]/gu);

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
  const task = row.cells.task?.text ?? '';
  const label = labelsTell ? row.dimension : '';
  const result = row.cells.result?.text ?? '';
  return new RowText(task, label, result);
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

interface Title {
  readonly folded: string;
  readonly prepared: Prepared;
  /** Index among the phrases that are looked for. */
  readonly phrase: number;
}

const NOTHING: ReadonlySet<number> = new Set();
/** What speaks for a task: a phrase of it, or only terms of its title. */
const PHRASE = 1;
const TERM = 2;

/** What speaks for each task of a template that a row shares words with. */
export class RowEvidence {
  /**
   * @param tasks indices of the tasks that anything speaks for, in the order in which the row speaks for them
   * @param scores of these tasks, 0 to about 1.5
   * @param titled indices of the tasks whose title the row bears
   * @param inTask phrases of the template in the row's own task text
   * @param inResult phrases of the template in its result
   */
  constructor(
    private readonly words: TaskWords,
    readonly tasks: Int32Array,
    readonly scores: Float64Array,
    private readonly titled: readonly number[],
    private readonly inTask: ReadonlySet<number>,
    private readonly inResult: ReadonlySet<number>,
  ) {}

  /** 0 where nothing speaks for the task. Quickest where one row is asked about after the other. */
  scoreOf(task: number): number {
    return this.words.scoresByTask(this)[task] ?? 0;
  }

  /** Index of the task that most speaks for, the first where several are equal; 0 where nothing speaks for any. */
  best(): number {
    let [best, most] = [0, 0];
    for (let place = 0; place < this.tasks.length; place++) {
      const [task, score] = [this.tasks[place] ?? 0, this.scores[place] ?? 0];
      if (score > most || (score === most && task < best)) [best, most] = [task, score];
    }
    return best;
  }

  /** True where the row bears the task's title. */
  isTitled(task: number): boolean {
    return this.titled.includes(task);
  }

  /** Keywords of the task that the row's own task text uses, then those of its result. */
  keywordsOf(task: number): readonly string[] {
    return [...new Set([...this.words.keywordsIn(task, this.inTask), ...this.words.keywordsIn(task, this.inResult)])];
  }

  /** Whether the other says the same of every task, in the same order. */
  equals(other: RowEvidence): boolean {
    return (
      sameNumbers(this.tasks, other.tasks) && sameNumbers(this.scores, other.scores) && sameNumbers(this.titled, other.titled) &&
      sameSet(this.inTask, other.inTask) && sameSet(this.inResult, other.inResult)
    );
  }
}

function sameNumbers(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function sameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (one.size !== other.size) return false;
  for (const phrase of one) if (!other.has(phrase)) return false;
  return true;
}

/**
 * Weighs titles and keywords. Made once for a template, in time linear in its text; a row is then
 * weighed in time linear in its length and in the number of tasks that it shares a word with,
 * however many tasks there are.
 */
export class TaskWords {
  private readonly titles: readonly Title[];
  private readonly keywords: readonly (readonly Keyword[])[];
  private readonly phrases: PhraseFinder;
  /** Tasks by phrase, and by term of their title. */
  private readonly tasksOfPhrase: readonly (readonly number[])[];
  private readonly tasksOfTerm = new Map<number, number[]>();
  /** What each title weighs. */
  private readonly titleWeights: Float64Array;
  /** Weight that a title shares with the text at hand, by task; all 0 between uses. */
  private readonly shared: Float64Array;
  /** The best likeness of a title to a text of the row at hand, by task; all 0 between uses. */
  private readonly best: Float64Array;
  /** What speaks for each task in the row at hand; all 0 between uses. */
  private readonly touchedBy: Uint8Array;
  /** The tasks that anything speaks for in the row at hand, and how many these are. */
  private readonly touched: Int32Array;
  private touchedCount = 0;
  /** The tasks whose title shares a term with the text at hand. */
  private readonly sharing: Int32Array;
  /** By task, what speaks for it in the row that was last asked about. */
  private readonly scores: Float64Array;
  private asked: RowEvidence | null = null;

  constructor(tasks: readonly TemplateTask[]) {
    const words = tasks.map((task) => [...new Set([task.title, ...task.keywords])].map((word) => ({ word, folded: fold(word) })));
    const indices = new Map<string, number>();
    for (const { folded } of words.flat()) if (!indices.has(folded)) indices.set(folded, indices.size);
    this.phrases = new PhraseFinder([...indices.keys()]);
    this.titles = tasks.map((task) => ({ folded: fold(task.title), prepared: prepare(task.title), phrase: indices.get(fold(task.title)) ?? 0 }));
    this.titles.forEach(({ prepared }, at) => {
      for (const term of prepared.keys) {
        const known = this.tasksOfTerm.get(term);
        if (known === undefined) this.tasksOfTerm.set(term, [at]);
        else known.push(at);
      }
    });
    this.titleWeights = Float64Array.from(this.titles, (title) => title.prepared.weight);
    this.shared = new Float64Array(tasks.length);
    this.best = new Float64Array(tasks.length);
    this.touchedBy = new Uint8Array(tasks.length);
    this.touched = new Int32Array(tasks.length);
    this.sharing = new Int32Array(tasks.length);
    this.scores = new Float64Array(tasks.length);
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

  /** What speaks for each task that anything speaks for. */
  weighAll(row: RowText): RowEvidence {
    const { task, label, folded } = row;
    const own = folded.task + folded.label;
    const inTask = own === '' ? NOTHING : this.phrases.in(own);
    const inResult = folded.result === '' ? NOTHING : this.phrases.in(folded.result);
    this.touchedCount = 0;
    for (const phrases of [inTask, inResult]) for (const phrase of phrases) for (const at of this.tasksOfPhrase[phrase] ?? []) this.touch(at, PHRASE);
    if (task !== '' && task.length <= LONGEST_TITLE) this.likenTitles(row.preparedTask);
    if (label !== '' && label.length <= LONGEST_TITLE) this.likenTitles(prepare(label));
    const tasks = this.touched.slice(0, this.touchedCount);
    const scores = new Float64Array(tasks.length);
    const titled: number[] = [];
    for (let place = 0; place < tasks.length; place++) {
      const at = tasks[place] ?? 0;
      const near = this.best[at] ?? 0;
      if (this.touchedBy[at] === PHRASE) {
        const named = this.namedBy(at, folded, inTask);
        if (named === 1) titled.push(at);
        scores[place] = TITLE_WEIGHT * Math.max(named, near) + TASK_KEYWORD_WEIGHT * this.shareIn(at, inTask) + RESULT_KEYWORD_WEIGHT * this.shareIn(at, inResult);
      } else {
        scores[place] = TITLE_WEIGHT * near;
      }
      this.best[at] = 0;
      this.touchedBy[at] = 0;
    }
    return new RowEvidence(this, tasks, scores, titled, inTask, inResult);
  }

  /** What speaks for each task in a row, by task; good until another row is asked about. Linear in the tasks that anything speaks for, once a row. */
  scoresByTask(row: RowEvidence): Float64Array {
    if (this.asked === row) return this.scores;
    if (this.asked !== null) for (const task of this.asked.tasks) this.scores[task] = 0;
    for (let place = 0; place < row.tasks.length; place++) this.scores[row.tasks[place] ?? 0] = row.scores[place] ?? 0;
    this.asked = row;
    return this.scores;
  }

  private touch(at: number, by: number): void {
    if (this.touchedBy[at] !== 0) return;
    this.touchedBy[at] = by;
    this.touched[this.touchedCount] = at;
    this.touchedCount += 1;
  }

  /** Notes how much each title is like a text, and touches those that share a word with it. */
  private likenTitles({ keys, weight }: Prepared): void {
    const { shared, sharing, best } = this;
    let count = 0;
    for (const term of keys) {
      const own = weightOf(term);
      for (const at of this.tasksOfTerm.get(term) ?? []) {
        const before = shared[at] ?? 0;
        if (before === 0) sharing[count++] = at;
        shared[at] = before + own;
      }
    }
    for (let place = 0; place < count; place++) {
      const at = sharing[place] ?? 0;
      const likeness = shareOfWeight(shared[at] ?? 0, weight, this.titleWeights[at] ?? 0);
      shared[at] = 0;
      this.touch(at, TERM);
      if (likeness > (best[at] ?? 0)) best[at] = likeness;
    }
  }

  /** How far a task's title stands for the row. */
  private namedBy(at: number, { task, label }: FoldedText, inTask: ReadonlySet<number>): number {
    const title = this.titles[at];
    return title !== undefined && inTask.has(title.phrase) ? Math.max(standing(title.folded, task), standing(title.folded, label)) : 0;
  }

  /** How much the keywords of a task that are among the phrases say, 0 to 1. */
  private shareIn(at: number, phrases: ReadonlySet<number>): number {
    let weight = 0;
    for (const keyword of this.keywords[at] ?? []) if (phrases.has(keyword.phrase)) weight += keyword.weight;
    return Math.min(1, weight / ENOUGH_KEYWORDS);
  }

  /** The keywords of a task that are among the phrases, in their order. */
  keywordsIn(at: number, phrases: ReadonlySet<number>): readonly string[] {
    return (this.keywords[at] ?? []).filter(({ phrase }) => phrases.has(phrase)).map(({ word }) => word);
  }
}

/** How far a title stands for a text: 1 at its head, less where it is only mentioned, 0 where it is not there. */
function standing(title: string, text: string): number {
  if (title === '' || !text.includes(title)) return 0;
  const head = [text, text.replace(MARKER, '')].find((candidate) => candidate.startsWith(title));
  return head !== undefined && TITLE_END.test(head.slice(title.length)) ? 1 : MENTIONED;
}
