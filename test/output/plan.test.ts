import type { CellRange, SheetSnapshot } from '../../src/check/snapshot';
import { NO_MARKS, placeMarks, planClear, planEdits, type Edit, type Plan, type Placement } from '../../src/output';
import { dimensionCounts } from '../../src/output/dimensions';
import { freeSheetName } from '../../src/output/sheetNames';
import { example, finding, rowResult } from './report';

const rows = [rowResult(3, 'met', '甲'), rowResult(4, 'unmet', '甲'), rowResult(6, 'missing', '乙'), rowResult(7, 'met', '甲')];
const { report, table } = example(rows, [finding(4, 'error', '合计不符')]);
const plain = { width: null, formats: [] };
const cell = (text: string): SheetSnapshot['cells'][number][number] => ({ kind: text === '' ? 'empty' : 'text', value: text, text, formula: false, numberFormat: 'General' });

function snapshot(parts: Partial<SheetSnapshot> = {}, lines: readonly (readonly string[])[] = []): SheetSnapshot {
  return { name: report.sheet, top: 1, left: 1, cells: lines.map((line) => line.map(cell)), merges: [], excelTables: [], isProtected: false, ...parts };
}

function plan(placement: Placement): Plan {
  return planEdits({
    report, table, placement, previous: NO_MARKS, before: { status: plain, notes: plain }, workbook: '表.xlsx', sheetNames: [report.sheet], takenNames: [], settled: new Set(), tintRows: false,
    checkedAt: new Date(2022, 0, 5, 8, 3), ruleTitle: (rule) => `规则 ${rule}`,
  });
}

const place = (sheet: SheetSnapshot, hidden: readonly number[] = []): Placement | null =>
  placeMarks(sheet, new Map(hidden.map((column) => [column, { hidden: true, width: null }])), table, NO_MARKS);

describe('where the columns go', () => {
  test('the first two columns right of the table', () => {
    expect(place(snapshot())).toMatchObject({ status: 5, notes: 6, top: 2, bottom: 7, reuse: false, excelTable: null });
  });

  test('columns that hold something in the rows of the table are skipped, and hidden ones', () => {
    const lines = Array.from({ length: 9 }, (_, row) => Array.from({ length: 8 }, (__, column) => (row === 5 && column === 5 ? 'x' : '')));
    expect(place(snapshot({}, lines))).toMatchObject({ status: 7, notes: 8 });
    expect(place(snapshot({}, lines), [8])).toMatchObject({ status: 9, notes: 10 });
  });

  test('what stands above or below the table is in nobody’s way', () => {
    const lines = Array.from({ length: 12 }, (_, row) => Array.from({ length: 8 }, () => (row === 0 || row > 6 ? 'x' : '')));
    expect(place(snapshot({}, lines))).toMatchObject({ status: 5, notes: 6 });
  });

  test('merged cells are not cut', () => {
    expect(place(snapshot({ merges: [{ top: 4, left: 5, bottom: 4, right: 6 }] }))).toMatchObject({ status: 7, notes: 8 });
  });

  const excelTable = (right: number, more: object = {}): Partial<SheetSnapshot> => ({ excelTables: [{ name: '表1', range: { top: 2, left: 1, bottom: 7, right }, ...more }] });

  test('an Excel Table takes the columns in', () => {
    expect(place(snapshot(excelTable(4)))).toMatchObject({ status: 5, notes: 6, excelTable: { name: '表1', from: { right: 4 }, to: { right: 6, bottom: 7 } } });
  });

  test('an Excel Table that cannot be widened without moving cells stays as it is', () => {
    expect(place(snapshot(excelTable(5, { hasTotals: true })))).toMatchObject({ status: 6, notes: 7, excelTable: null });
    const lines = Array.from({ length: 7 }, () => ['', '', '', '', 'x']);
    expect(place(snapshot(excelTable(4), lines))).toMatchObject({ status: 6, notes: 7, excelTable: null });
  });
});

/** The columns that an edit on the user's sheet touches; it fails for one that touches anything else. */
function columnsOf(edit: Edit): Pick<CellRange, 'left' | 'right'> {
  if (edit.kind === 'column-width') return { left: edit.column, right: edit.column };
  if (edit.kind === 'write') return { left: edit.left, right: edit.left + (edit.cells[0]?.length ?? 0) - 1 };
  if ('range' in edit) return edit.range;
  throw new Error(`${edit.kind} has no place on the user’s sheet.`);
}

describe('the plan', () => {
  const placement = place(snapshot());
  if (placement === null) throw new Error('There is room.');

  test('is plain data and does not change what it rests on', () => {
    const before = JSON.stringify({ report, table });
    const made = plan(placement);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(JSON.stringify({ report, table })).toBe(before);
  });

  test('writes on the user’s sheet only into the two columns', () => {
    for (const edit of [...plan(placement).edits, ...plan(placement).undo]) {
      if (!('sheet' in edit) || edit.sheet !== report.sheet || edit.kind === 'define-name') continue;
      const { left, right } = columnsOf(edit);
      expect([left, right].every((column) => column === 5 || column === 6)).toBe(true);
    }
  });

  test('rows of the range that are no data rows (a repeated header) stay empty', () => {
    const written = plan(placement).edits.flatMap((edit) => (edit.kind === 'write' && edit.left === 5 ? edit.cells.flat() : []));
    expect(written.map((content) => (content !== null && 'text' in content ? content.text : null))).toEqual(['核验状态', '已完成', '未达标', null, '未填报', '已完成']);
  });

  test('undo takes away whatever the edits made', () => {
    const { edits, undo } = plan(placement);
    const made = edits.flatMap((edit) => (edit.kind === 'define-name' ? [edit.name] : edit.kind === 'add-sheet' ? [edit.sheet] : edit.kind === 'save-setting' ? [edit.key] : []));
    const undone = undo.flatMap((edit) => (edit.kind === 'remove-name' ? [edit.name] : edit.kind === 'delete-sheet' ? [edit.sheet] : edit.kind === 'remove-setting' ? [edit.key] : []));
    expect(undone.sort()).toEqual(made.sort());
  });

  test('clearing nothing is no edit', () => {
    expect(planClear(NO_MARKS).edits).toEqual([]);
  });
});

describe('counting by dimension', () => {
  const status = { top: 3, left: 5, bottom: 7, right: 5 };

  test('labels written once: one COUNTIF for each block of rows', () => {
    const counts = dimensionCounts(report, table, status) ?? [];
    expect(counts.map(({ label, count }) => [label, count('B$22')])).toEqual([
      ['甲', "COUNTIF('自查''表'!$E$3:$E$4,B$22)+COUNTIF('自查''表'!$E$7,B$22)"],
      ['乙', "COUNTIF('自查''表'!$E$6,B$22)"],
    ]);
  });

  test('labels in every row, but one that COUNTIF takes for a pattern: blocks again', () => {
    const odd = example([rowResult(3, 'met', '甲*'), rowResult(4, 'met', '乙')]);
    expect(dimensionCounts(odd.report, odd.table, status)?.[0]?.count('B1')).toMatch(/^COUNTIF\(/u);
    const even = example([rowResult(3, 'met', '甲"'), rowResult(4, 'met', '乙')]);
    expect(dimensionCounts(even.report, even.table, status)?.[0]?.count('B1')).toBe("COUNTIFS('自查''表'!$A$3:$A$7,\"甲\"\"\",'自查''表'!$E$3:$E$7,B1)");
  });

  test('rows without a label are counted too; too scattered ones are not', () => {
    expect(dimensionCounts(example([rowResult(3, 'met')]).report, table, status)?.[0]?.label).toBe('（未注明维度）');
    const scattered = example(Array.from({ length: 900 }, (_, index) => rowResult(3 + index, 'met', index % 2 === 0 ? '甲*' : '乙')));
    expect(dimensionCounts(scattered.report, scattered.table, status)).toBeNull();
  });
});

test('a free sheet name', () => {
  expect(freeSheetName('核验汇总', [])).toBe('核验汇总');
  expect(freeSheetName('核验汇总', ['核验汇总', '核验汇总 2'])).toBe('核验汇总 3');
  expect(freeSheetName('Summary', ['SUMMARY'])).toBe('Summary 2');
  expect(freeSheetName('长'.repeat(31), ['长'.repeat(31)])).toHaveLength(31);
});
