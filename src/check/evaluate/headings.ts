import type { FigureContext } from '../text/context';
import type { Quantity, TextReading } from '../text/model';

/** A heading is no longer than this. */
const LONGEST = 20;

/** 清洁生产审核：申报26家，通过22家: what the figures of a sentence are about, where it begins with a heading. */
export class Headings {
  private readonly sentences = new Map<Quantity, number>();

  constructor(private readonly reading: TextReading, contexts: readonly FigureContext[]) {
    reading.quantities.forEach((quantity, index) => {
      const context = contexts[index];
      if (context) this.sentences.set(quantity, context.sentence.start);
    });
  }

  /** The heading of the figure's sentence; '' where there is none, or where the figure's own clause begins with it. */
  before(quantity: Quantity): string {
    const start = this.sentences.get(quantity);
    if (start === undefined) return '';
    const head = this.reading.source.slice(start, Math.min(start + LONGEST, quantity.outer.start));
    const mark = /^([^，,。；;\d]{2,18})[：:]/u.exec(head);
    const between = mark && this.reading.source.slice(start + mark[0].length, quantity.outer.start);
    return mark?.[1] !== undefined && /[，,]/u.test(between ?? '') ? mark[1] : '';
  }
}
