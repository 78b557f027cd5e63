/**
 * Column widths: files count characters of the ordinary font (7 pixels each, padding included),
 * Office.js counts points (0.75 pixel). The workbook holds points; whole pixels only, as Excel does.
 */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** Width as a file has it (characters, such as 9.140625) → points (48). */
export function charactersToPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / pixelsPerCharacter)) / 256) * pixelsPerCharacter) * pointsPerPixel;
}

/** Points → width as a file has it; the inverse of `charactersToPoints` for whole pixels. */
export function pointsToCharacters(points: number): number {
  return Math.trunc((Math.round(points / pointsPerPixel) / pixelsPerCharacter) * 256) / 256;
}

/** Points, rounded to whole pixels, as Excel keeps a width or height that a client sets. */
export function wholePixels(points: number): number {
  return Math.round(points / pointsPerPixel) * pointsPerPixel;
}
