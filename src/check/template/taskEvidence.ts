import { likeness, prepare, type Prepared } from '../matching';
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

/**
 * Weighs titles and keywords. Made once for a template; `weigh` is linear in the row's length
 * times the number of the task's keywords.
 */
export class TaskWords {
  private readonly titles: readonly { readonly folded: string; readonly prepared: Prepared }[];
  private readonly keywords: readonly (readonly { readonly word: string; readonly folded: string; readonly weight: number }[])[];

  constructor(tasks: readonly TemplateTask[]) {
    this.titles = tasks.map((task) => ({ folded: fold(task.title), prepared: prepare(task.title) }));
    const texts = tasks.map((task) => fold([task.title, ...task.keywords, ...task.requirements.map(({ text }) => text)].join('，')));
    this.keywords = tasks.map((task) =>
      [...new Set([task.title, ...task.keywords])].map((word) => {
        const folded = fold(word);
        const users = texts.filter((text) => text.includes(folded)).length;
        return { word, folded, weight: 1 / Math.max(1, users) };
      }),
    );
  }

  /** Folds a row once, for weighing it against all tasks. */
  weighAll(row: RowText): Evidence[] {
    const task = fold(row.task);
    const label = fold(row.label);
    const result = fold(row.result);
    const prepared = [row.task, row.label].filter((text) => text !== '' && text.length <= LONGEST_TITLE).map(prepare);
    return this.titles.map((_, at) => this.weigh(at, prepared, { task, label, result }));
  }

  private weigh(at: number, prepared: readonly Prepared[], folded: RowText): Evidence {
    const title = this.titles[at];
    const named = title === undefined ? 0 : Math.max(standing(title.folded, folded.task), standing(title.folded, folded.label));
    const near = title === undefined ? 0 : Math.max(0, ...prepared.map((text) => likeness(text, title.prepared)));
    const inTask = this.found(at, folded.task + folded.label);
    const inResult = this.found(at, folded.result);
    const score = TITLE_WEIGHT * Math.max(named, near) + TASK_KEYWORD_WEIGHT * inTask.share + RESULT_KEYWORD_WEIGHT * inResult.share;
    return { score, titled: named === 1, keywords: [...new Set([...inTask.words, ...inResult.words])] };
  }

  private found(at: number, text: string): { readonly share: number; readonly words: readonly string[] } {
    if (text === '') return { share: 0, words: [] };
    const hits = (this.keywords[at] ?? []).filter(({ folded }) => text.includes(folded));
    const weight = hits.reduce((sum, hit) => sum + hit.weight, 0);
    return { share: Math.min(1, weight / ENOUGH_KEYWORDS), words: hits.map(({ word }) => word) };
  }
}

/** How far a title stands for a text: 1 at its head, less where it is only mentioned, 0 where it is not there. */
function standing(title: string, text: string): number {
  if (title === '' || !text.includes(title)) return 0;
  const head = [text, text.replace(MARKER, '')].find((candidate) => candidate.startsWith(title));
  return head !== undefined && TITLE_END.test(head.slice(title.length)) ? 1 : MENTIONED;
}
