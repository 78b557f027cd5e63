import { checkTable, chooseTemplate, findTables } from '../../src/check';
import type { Figure, IndicatorResult } from '../../src/check/report';
import type { SelfCheckTable, TableRow } from '../../src/check/table/model';
import type { Template } from '../../src/check/template/model';
import { TEMPLATES } from '../../src/templates';
import type { GoldDocument } from './genre';
import { sheetOf } from './sheet';

/** A figure that answers a target is lowered to this share of the target. */
const SHARE = 0.8;
const NUMBER = /\d[\d.,]*/u;
/** Limits, ranges and zeros are not missed by a lower figure. */
const ASKS_FOR_MORE: ReadonlySet<string> = new Set(['>=', '>', '=']);

/** A row in which one figure that reached its target was lowered below it. */
export interface Lowered {
  /** Where, what was asked, and the words of the figure before and after. */
  readonly place: string;
  /** Whether the row is then judged to fall short. */
  readonly isTold: boolean;
}

/** Lowers each figure of a document that reaches its target, one at a time, and checks its row again. */
export function loweredRows(document: GoldDocument): readonly Lowered[] {
  const found = findTables(sheetOf([[document.title], document.header, ...document.rows.map((row) => row.cells)]));
  if (!found.found) throw new Error(`${document.name}: ${found.reason}`);
  const [table] = found.tables;
  const template = document.template === 'choose' ? chooseTemplate(table, TEMPLATES).template : null;
  const options = document.asOf === undefined ? {} : { asOf: document.asOf };
  const statusOf = (row: TableRow): string | undefined => only(table, row, template, options)?.status;
  return table.rows.flatMap((row) => (only(table, row, template, options)?.items ?? []).flatMap(({ indicators }) => indicators).flatMap((indicator): Lowered[] => {
    const lowered = withLower(row, indicator);
    if (lowered === null) return [];
    const place = `${document.name} ${row.row}: ${indicator.target.text} ${indicator.name}: ${indicator.actual?.text ?? ''} → ${lowered.text}`;
    return [{ place, isTold: statusOf(lowered.row) === 'unmet' }];
  }));
}

function only(table: SelfCheckTable, row: TableRow, template: Template | null, options: { readonly asOf?: string }) {
  return checkTable({ ...table, rows: [row] }, template, options).rows[0];
}

/** The row with the figure that answers an indicator lowered in its cell; null where it was not reached, or no number of its own stands there. */
function withLower(row: TableRow, { status, target, actual }: IndicatorResult): { readonly row: TableRow; readonly text: string } | null {
  if ((status !== 'met' && status !== 'exceeded') || !ASKS_FOR_MORE.has(target.op) || !actual?.span || !(target.value > 0)) return null;
  const [role, cell] = Object.entries(row.cells).find(([, one]) => one.cell === actual.cell) ?? [];
  const written = cell?.text.slice(...actual.span) ?? '';
  const number = NUMBER.exec(written)?.[0];
  const text = number === undefined || /[＋、]/u.test(actual.text) ? null : lowerThan(number, actual, target.value);
  if (role === undefined || cell === undefined || number === undefined || text === null) return null;
  const words = cell.text.slice(0, actual.span[0]) + written.replace(number, text) + cell.text.slice(actual.span[1]);
  return { row: { ...row, cells: { ...row.cells, [role]: { ...cell, text: words } } }, text };
}

/** A number as it is written, lowered to a share of the target, with as many decimals; null where it was told in another unit that makes it no number. */
function lowerThan(number: string, actual: Figure, target: number): string | null {
  const factor = (SHARE * target) / actual.value;
  if (!(factor > 0 && factor < 1)) return null;
  const decimals = number.split('.')[1]?.length ?? 0;
  const lowered = Math.floor(Number(number.replaceAll(',', '')) * factor * 10 ** decimals) / 10 ** decimals;
  return lowered > 0 ? lowered.toFixed(decimals) : null;
}
