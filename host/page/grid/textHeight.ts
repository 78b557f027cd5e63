import type { HostCell } from '../../workbook/cell';

/** Pixels of a point at 96 dpi. */
export const PIXELS_PER_POINT = 96 / 72;
/** Size of the ordinary font where the workbook does not say, points. */
export const ORDINARY_SIZE = 11;
/** Space between the text and the cell's left and right edge, pixels on each side. */
export const CELL_PADDING = 3;
/** Excel never makes a row higher than this by itself, pixels. */
export const HIGHEST_ROW = Math.floor(409.5 * PIXELS_PER_POINT);

/** Height of one line of text, pixels, for a font size in points. */
export function lineHeight(points: number): number {
  return Math.round(points * PIXELS_PER_POINT * 1.3);
}

/** Width of a text without line breaks in an ordinary font, in ems: Chinese letters count one, others about half. */
export function textEms(text: string): number {
  let ems = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    ems += code >= 0x2e80 || (code >= 0x2010 && code <= 0x203b) ? 1 : 0.55;
  }
  return ems;
}

/**
 * Height in pixels that a cell needs to show its text: one line, or as many as wrapping in `width`
 * pixels takes. `ordinary` is the size of cells without one of their own, points. An estimate by letter widths; linear in the length of the text.
 */
export function neededHeight(cell: HostCell, text: string, width: number, ordinary = ORDINARY_SIZE): number {
  const points = cell.style?.font?.size ?? ordinary;
  const line = lineHeight(points);
  if (cell.style?.wrapText !== true) return line;
  // Chinese punctuation may not begin a line, so some lines end one letter early.
  const perLine = Math.max(1, (width - 2 * CELL_PADDING) / (points * PIXELS_PER_POINT) - 0.5);
  const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(textEms(part) / perLine)), 0);
  return Math.min(HIGHEST_ROW, lines * line + 4);
}
