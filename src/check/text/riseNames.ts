import type { FigureContext } from './context';
import type { Quantity } from './model';

/** 提高到, 降至: what stands between the figures of before and of after. */
const RISEN_TO = /^(?:提高|增加|增长|下降|降低|减少|扩大|提升|上升|升|降|增|减|压缩|缩短|压减|缩减|调整|拓展|扩展)(?:到|至|为)(?:每人|每户)?(?:每年|每月|每日)?$/u;
/** 由每人每月 before the figure that it was. */
const FROM_AT_END = /(?:分别)?[由从](?:目前|现行|现有|原来|上年|去年)?的?(?:每人|每户)?(?:每年|每月|每日)?$/u;
/** Nothing but a comma of a list between two figures. */
const LINK = /^[、和与及]?$/u;

/**
 * 甲标准由636元提高到717元: finds the words before what it was at first, which name what it is to be.
 *
 * Figures must be asked for in the order of the text. What was found of one is kept for the next, so that all figures
 * of a text together take time linear in their number, however long the lists are (由653元、300元…提高到678元、312元…).
 */
export class RiseNames {
  /** The figure asked for last, and the first of the list that it stands in. */
  private asked = -1;
  private firstOfAsked = -1;
  /** The name of that list; null where it is not what something rises to. */
  private name: string | null = null;

  constructor(private readonly quantities: readonly Quantity[], private readonly contexts: readonly FigureContext[]) {}

  /** The words that name the figure at an index; null where no figure of before stands before it. */
  of(index: number): string | null {
    const first = this.firstOfList(index);
    if (first !== this.firstOfAsked) this.name = this.nameOfList(first);
    [this.asked, this.firstOfAsked] = [index, first];
    return this.name;
  }

  private firstOfList(index: number): number {
    for (let first = index; ; first -= 1) {
      if (first === this.asked) return this.firstOfAsked;
      if (!this.isListed(first)) return first;
    }
  }

  /** Whether the figure before is another target of the same list. */
  private isListed(index: number): boolean {
    const [before, one] = [this.quantities[index - 1], this.quantities[index]];
    return before?.comparison === false && before.unit.symbol === one?.unit.symbol && LINK.test(this.contexts[index]?.before.trim() ?? ' ');
  }

  private nameOfList(first: number): string | null {
    const context = this.contexts[first];
    if (!context || !RISEN_TO.test(context.before.trim())) return null;
    let was = first;
    while (this.quantities[was - 1]?.comparison === true && this.contexts[was - 1]?.clause.start === context.clause.start) was -= 1;
    return was === first ? null : (this.contexts[was]?.before ?? '').replace(FROM_AT_END, '');
  }
}
