import { lastStartingAt, type FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';

/** A heading is no longer than this. */
const LONGEST = 20;

/** 降尘。: a sentence that is a heading. */
const HEADING = /^\p{Script=Han}{2,10}$/u;
/** 1-11月平均, 全年累计: words before a figure that tell when and how, and not what. */
const TELLS_WHEN = /^[\s，,]*(?:(?:\d{1,2}[-—－至到])?\d{1,2}月(?:份|底)?|全年|年度|目前|20\d{2}年)*[，,]?(?:平均|累计|年均|月均|均值|结果)*(?:为|达到?|是)?$/u;

/** 清洁生产审核：申报26家，通过22家: what the figures of a sentence are about, where it begins with a heading. */
export class Headings {
  private readonly contexts = new Map<Quantity, FigureContext>();
  /** Where numbered parts begin. */
  private readonly bodies: ReadonlySet<number>;

  constructor(private readonly reading: TextReading, contexts: readonly FigureContext[]) {
    reading.quantities.forEach((quantity, index) => {
      const context = contexts[index];
      if (context) this.contexts.set(quantity, context);
    });
    this.bodies = new Set(reading.items.flatMap((item) => [item, ...item.children]).map(({ body }) => body.start));
  }

  /** The heading of the figure's sentence; '' where there is none, or where the figure's own clause begins with it. */
  before(quantity: Quantity): string {
    const context = this.contexts.get(quantity);
    if (context === undefined) return '';
    const { start } = context.sentence;
    return this.inSentence(start, quantity) || (this.bodies.size > 0 && TELLS_WHEN.test(context.before) ? this.sentenceBefore(start) : '');
  }

  /** 五是降尘。1-11月平均…: the short sentence that a numbered part begins with; '' where the one before is none. */
  private sentenceBefore(start: number): string {
    const { sentences, source } = this.reading;
    const heading = sentences[lastStartingAt(sentences, start) - 1];
    if (!heading) return '';
    // The sentence may begin with the number of its part.
    let from = heading.start;
    while (from < heading.end && !this.bodies.has(from)) from += 1;
    const words = source.slice(from, heading.end).trim();
    return HEADING.test(words) ? words : '';
  }

  private inSentence(start: number, quantity: Quantity): string {
    const head = this.reading.source.slice(start, Math.min(start + LONGEST, quantity.outer.start));
    const mark = /^([^，,。；;\d]{2,18})[：:]/u.exec(head);
    const between = mark && this.reading.source.slice(start + mark[0].length, quantity.outer.start);
    return mark?.[1] !== undefined && /[，,]/u.test(between ?? '') ? mark[1] : '';
  }
}
