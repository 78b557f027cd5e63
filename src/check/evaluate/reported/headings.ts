import { CharSet } from '../../text/characters';
import { lastStartingAt, type FigureContext } from '../../text/context';
import type { Quantity, TextReading } from '../../text/model';

/** A heading is no longer than this. */
const LONGEST = 20;

/** Letters of a heading, with the blanks around them. */
const REACH = 60;
/** 降尘。: a sentence that is a heading. */
const HEADING = /^\p{Script=Han}{2,10}$/u;
/** 1-11月平均, 全年累计: words before a figure that tell when and how, and not what. */
const TELLS_WHEN = /^[\s，,]*(?:(?:\d{1,2}[-—－至到])?\d{1,2}月(?:份|底)?|全年|年度|目前|20\d{2}年)*[，,]?(?:平均|累计|年均|月均|均值|结果)*(?:为|达到?|是)?$/u;

const COLONS = new CharSet('：:');

/** 清洁生产审核：申报26家，通过22家: what the figures of a sentence are about, where it begins with a heading. */
export class Headings {
  /** Where numbered parts begin; worked out when it is first asked for. */
  private bodies: ReadonlySet<number> | undefined = undefined;

  constructor(private readonly reading: TextReading, private readonly contexts: readonly FigureContext[]) {}

  /** The heading of the sentence of the figure at an index; '' where there is none, or where the figure's own clause begins with it. */
  before(index: number): string {
    const [quantity, context] = [this.reading.quantities[index], this.contexts[index]];
    if (!quantity || !context) return '';
    const { start } = context.sentence;
    return this.inSentence(start, quantity) || (this.reading.items.length > 0 && TELLS_WHEN.test(context.before) ? this.sentenceBefore(start) : '');
  }

  /** 五是降尘。1-11月平均…: the short sentence that a numbered part begins with; '' where the one before is none. */
  private sentenceBefore(start: number): string {
    const { sentences, source, items } = this.reading;
    const heading = sentences[lastStartingAt(sentences, start) - 1];
    if (!heading) return '';
    this.bodies ??= new Set(items.flatMap((item) => [item, ...item.children]).map(({ body }) => body.start));
    // The sentence may begin with the number of its part; a part that begins farther before its end is no heading.
    let from = Math.max(heading.start, heading.end - REACH);
    while (from < heading.end && !this.bodies.has(from)) from += 1;
    const words = source.slice(from, heading.end).trim();
    return HEADING.test(words) ? words : '';
  }

  private inSentence(start: number, quantity: Quantity): string {
    const head = this.reading.source.slice(start, Math.min(start + LONGEST, quantity.outer.start));
    const mark = COLONS.isIn(head) ? /^([^，,。；;\d]{2,18})[：:]/u.exec(head) : null;
    const between = mark && this.reading.source.slice(start + mark[0].length, quantity.outer.start);
    return mark?.[1] !== undefined && /[，,]/u.test(between ?? '') ? mark[1] : '';
  }
}
