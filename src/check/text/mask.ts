import type { Stretch } from './enclosures';

/** 掩码. For each character of a text, 1 where it is marked; whatever else it holds there, or nothing, says that it is not. */
export type Mask = Readonly<Record<number, number>>;

/** Nothing is marked, as in most texts. */
export const UNMARKED: Mask = new Uint8Array(0);

/** Room for one kind of marks. It is used again for the next text, since to ask for some takes longer than to fill it. */
export class MaskRoom {
  private mask = new Uint8Array(4096);

  /** Marks the characters of the stretches of a text of so many characters; holds until it is asked for the next text. */
  of(stretches: readonly Stretch[], length: number): Mask {
    if (stretches.length === 0) return UNMARKED;
    if (this.mask.length <= length) this.mask = new Uint8Array(2 * length);
    // The place past the end may be asked for too.
    else this.mask.fill(0, 0, length + 1);
    for (const { start, end } of stretches) this.mask.fill(1, start, end);
    return this.mask;
  }
}
