import { shownText } from './grid';
import type { Line, RoleColumns } from './line';
import { plain } from './words';

/** A line that only signs off ends in a date. */
const DATE = /\d{4}年\d{1,2}月(?:\d{1,2}日)?$/u;
/** A heading that goes on counting belongs to the table. */
const COUNTED = /^(?:[一二三四五六七八九十]{1,3}、|[（(])/u;
/** So many blank rows before a heading end the table. */
const WIDE_GAP = 2;

const firstWords = (line: Line): string => shownText(line.own[0]?.cell ?? { kind: 'empty', value: '', text: '', formula: false, numberFormat: '' });

/** The lines without what stands below the table: another block after a gap, a signature, a date. Linear. */
export function withoutFooter(lines: readonly Line[], columns: RoleColumns): readonly Line[] {
  const body = lines.slice(0, endOfTable(lines));
  while (body.length > 0) {
    const line = body.at(-1);
    if (line?.kind === 'data' && !signsOff(line, body.at(-2), columns)) break;
    body.pop();
  }
  return body;
}

function endOfTable(lines: readonly Line[]): number {
  let gap = 0;
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'section' && gap >= WIDE_GAP && !COUNTED.test(firstWords(line))) return at;
    gap = line.kind === 'blank' ? gap + 1 : 0;
  }
  return lines.length;
}

/** One text alone, without a number, apart from the rows above or in the form of a date. */
function signsOff(line: Line, above: Line | undefined, columns: RoleColumns): boolean {
  const isNumbered = columns.get('index') === line.own[0]?.column;
  if (line.own.length !== 1 || isNumbered) return false;
  const isApart = above?.kind === 'blank' || above?.kind === 'remark' || above?.kind === 'total';
  return isApart || DATE.test(plain(firstWords(line)));
}
