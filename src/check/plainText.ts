import { isHanCode } from './text/characters';
import { textOf } from './text/normalise';

/** Makes the form of a text by which texts are compared. */
export type PlainText = (text: string) => string;

/** Characters of nearly all texts beside the Chinese ones, each of which stays one, whatever stands beside it: ASCII, Chinese marks, full-width forms. */
const COMMON = [[0x01, 0x7f], [0xb7, 0xb7], [0x2012, 0x2015], [0x2018, 0x201d], [0x3000, 0x3002], [0x3008, 0x3011], [0x3014, 0x3015], [0xff01, 0xff5e]] as const;
/** In the table: a character that is left out, and one that has to be normalised with its neighbours. */
const LEFT_OUT = 0;
const OTHER = 0xffff;
/** Longer texts are normalised. */
const LONGEST = 8192;

/**
 * The form by which cells' texts are compared: full-width as half-width (NFKC), in lower case, and without some
 * characters. By a table, since to normalise each text of a sheet takes several times as long; linear in the text.
 *
 * @param leftOut a global pattern of single characters, none of them Chinese
 */
export function plainTextWithout(leftOut: RegExp): PlainText {
  const table = new Uint16Array(0x10000).fill(OTHER);
  const slowly: PlainText = (text) => text.normalize('NFKC').toLowerCase().replace(leftOut, '');
  for (const [first, last] of COMMON) {
    for (let code = first; code <= last; code++) {
      const one = slowly(String.fromCharCode(code));
      table[code] = one === '' ? LEFT_OUT : one.charCodeAt(0);
    }
  }
  return (text) => {
    if (text.length > LONGEST) return slowly(text);
    let length = 0;
    let changes = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const folded = isHanCode(code) ? code : (table[code] ?? OTHER);
      if (folded === OTHER) return slowly(text);
      if (folded !== code) changes = true;
      if (folded !== LEFT_OUT) room[length++] = folded;
    }
    return changes ? textOf(room, length) : text;
  };
}

const room = new Uint16Array(LONGEST);
