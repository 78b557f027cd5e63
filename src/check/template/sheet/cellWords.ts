import type { Cell } from '../../snapshot';

/** Words between which 关键词 and 标题用词 are written. */
const SEPARATORS = /[、，,；;\s]+/u;

/** The words of a cell as it shows them; '' for one that is blank or not there. */
export function wordsOf(cell: Cell | undefined): string {
  return (cell?.text ?? '').trim();
}

/** Words that stand in one cell, parted by marks or spaces. */
export function listOf(words: string): string[] {
  return words.split(SEPARATORS).filter((word) => word !== '');
}

/** A cell typed as 90% holds 0.9. */
export function isPercent(cell: Cell | undefined): boolean {
  return cell?.kind === 'number' && cell.numberFormat.includes('%');
}

/** The number that a cell means, a percentage in percent; null where it holds none. */
export function numberOf(cell: Cell | undefined): number | null {
  if (cell?.kind === 'number' && typeof cell.value === 'number') return isPercent(cell) ? Number((cell.value * 100).toPrecision(12)) : cell.value;
  const plain = wordsOf(cell).normalize('NFKC').replace(/,(?=\d{3})/gu, '').replace(/%$/u, '');
  return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain);
}
