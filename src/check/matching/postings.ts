import type { Scales } from './weights';

/** 倒排. For each term the texts that hold it, in rising order; its room is used again and again. */
export class Postings {
  /** Those of term n stand in `texts` from `starts[n]` to before `starts[n + 1]`. */
  starts = new Int32Array(4096);
  texts = new Int32Array(4096);

  /**
   * Posts the last `count` of the texts that were weighed, from 0, after the `first` ones. Linear in the number of terms.
   */
  post({ terms, starts: ofTexts, size }: Scales, first: number, count: number): void {
    const [begin, end] = [ofTexts[first] ?? 0, ofTexts[first + count] ?? 0];
    this.makeRoom(size + 2, end - begin);
    const { starts, texts } = this;
    for (let term = 0; term < size + 2; term++) starts[term] = 0;
    for (let at = begin; at < end; at++) {
      const term = terms[at] ?? 0;
      starts[term + 2] = (starts[term + 2] ?? 0) + 1;
    }
    for (let term = 2; term < size + 2; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    for (let text = 0; text < count; text++) {
      const last = ofTexts[first + text + 1] ?? 0;
      for (let at = ofTexts[first + text] ?? 0; at < last; at++) {
        const term = terms[at] ?? 0;
        const place = starts[term + 1] ?? 0;
        texts[place] = text;
        starts[term + 1] = place + 1;
      }
    }
  }

  private makeRoom(terms: number, texts: number): void {
    if (this.starts.length < terms) this.starts = new Int32Array(2 * terms);
    if (this.texts.length < texts) this.texts = new Int32Array(2 * texts);
  }
}
