/** A dimension label where it stands on the sheet, or a place where the header begins again. */
export type Mark =
  | { readonly kind: 'label'; readonly row: number; readonly text: string; readonly merged: boolean }
  | { readonly kind: 'break'; readonly row: number };

/**
 * The dimension label of each row. Labels hold downwards until the next one; a label that stands
 * in the middle of its block (between two headers, alone or before the next label) also holds for
 * the rows above it in the block. Merged labels are given with every row that they cover.
 * `marks` and `rows` in sheet order. Linear.
 */
export function dimensionsOf(rows: readonly number[], marks: readonly Mark[]): string[] {
  const labels: string[] = [];
  let next = 0;
  let current = '';
  let pending = 0;
  for (const row of rows) {
    for (let mark = marks[next]; mark !== undefined && mark.row <= row; mark = marks[++next]) {
      if (mark.kind === 'break') {
        // Rows without any label of their own keep the label of the block before.
        pending = labels.length;
        continue;
      }
      if (!mark.merged) labels.fill(mark.text, pending);
      current = mark.text;
      pending = Infinity;
    }
    labels.push(current);
  }
  return labels;
}

/** A label for comparing and counting: blanks and line breaks inside Chinese words are the cell's layout. */
export function labelText(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return /[a-z]/iu.test(flat) ? flat : flat.replace(/ /gu, '');
}
