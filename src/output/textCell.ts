import type { CellContent } from './edits';

/** A text as the content of a cell; none leaves the cell empty and without a format. */
export function textCell(words: string): CellContent {
  return words === '' ? null : { text: words };
}

/** The same in a column of texts: where there is none, the cell is still one of text, whatever the user types there. */
export function textField(words: string): CellContent {
  return words === '' ? { empty: true, format: '@' } : { text: words };
}
