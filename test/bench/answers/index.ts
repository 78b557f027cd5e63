import { SENTENCES } from './sentences';

/** A quantity that a careful reader sees in a text. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  /** Its value without unit, 万 and 亿 resolved; of a range both ends. */
  readonly values: readonly number[];
}

export interface AnsweredText {
  readonly text: string;
  readonly answers: readonly Answer[];
}

/** The sentences with their answers; throws where a mark is malformed. */
export function answeredTexts(): readonly AnsweredText[] {
  return SENTENCES.map((marked) => {
    const answers: Answer[] = [];
    let text = '';
    for (const part of marked.split(/(\{[^}]*\})/)) {
      if (!part.startsWith('{')) {
        text += part;
        continue;
      }
      const [words, values] = part.slice(1, -1).split('=');
      const numbers = (values ?? '').split('|').map(Number);
      if (words === undefined || words === '' || numbers.some(Number.isNaN)) throw new Error(`not an answer: ${part}`);
      answers.push({ start: text.length, end: text.length + words.length, values: numbers });
      text += words;
    }
    return { text, answers };
  });
}

/** A reading of a quantity, by whichever reader. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
}

export interface Judgement {
  readonly found: number;
  readonly wanted: number;
  readonly right: number;
  readonly given: number;
}

/**
 * The one rule for every reader: a reading is right where it overlaps an answer and one of its values
 * is one of the answer's. An answer is found where some reading is right for it. A second right
 * reading of one answer (the other end of a range) is not counted at all.
 */
export function judge(read: (text: string) => readonly Reading[]): Judgement {
  let [found, wanted, right, given] = [0, 0, 0, 0];
  for (const { text, answers } of answeredTexts()) {
    const seen = new Set<Answer>();
    wanted += answers.length;
    for (const reading of read(text)) {
      const answer = answers.find((one) => reading.start < one.end && one.start < reading.end && one.values.some((value) => reading.values.some((other) => same(value, other))));
      if (answer && seen.has(answer)) continue;
      given += 1;
      if (!answer) continue;
      right += 1;
      seen.add(answer);
    }
    found += seen.size;
  }
  return { found, wanted, right, given };
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
