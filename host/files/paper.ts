/** Office.js's names of the paper sizes, in the order of the numbers that files use, from 1. */
const names = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro',
];

/** The name of a paper number; A4 where a file gives none. */
export function paperName(number: number | undefined): string {
  return number === undefined ? 'A4' : (names[number - 1] ?? `Paper${number}`);
}

/** The number of a paper name; undefined for an unknown one. */
export function paperNumber(name: string): number | undefined {
  const index = names.indexOf(name);
  if (index >= 0) return index + 1;
  const number = /^Paper(\d+)$/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}
