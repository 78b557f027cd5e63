import { createWorkbook, type Workbook } from '../../host/workbook/workbook';
import { applyEdits, ExcelFailure, PATIENCE } from '../../src/excel';
import { toFailure } from '../../src/excel/errors';
import type { Edit } from '../../src/output/edits';
import { fillCells, sheetOf, useWorkbook } from '../support/host';
import { officeError } from './officeError';

const SHEET = '表';
const NAME = 'zicha.status.1';
const FREE = { top: 2, left: 5, bottom: 6, right: 6 };
const write: Edit = { kind: 'write', sheet: SHEET, top: 2, left: 5, cells: [[{ text: '核验状态' }]] };
const empty: Edit = { kind: 'expect-empty', sheet: SHEET, range: FREE };
const standing: Edit = { kind: 'expect-name', name: NAME, sheet: SHEET, range: FREE };

/** What became of the edits: '' where they were carried out, else the failure; and what was written. */
async function outcome(workbook: Workbook, edits: readonly Edit[]): Promise<{ readonly failure: string; readonly written: unknown }> {
  await useWorkbook(workbook);
  const failure = await applyEdits({ edits, undo: [] }, PATIENCE).then(() => '', (error: unknown) => (error instanceof ExcelFailure ? error.code : String(error)));
  return { failure, written: sheetOf(workbook, SHEET).cells.get(2)?.get(5)?.value ?? '' };
}

function workbookWith(address: string | null, value: string | number, formula = `=${SHEET}!$E$2:$F$6`): Workbook {
  const workbook = createWorkbook([SHEET]);
  workbook.names.push({ name: NAME, formula, visible: false, comment: '' });
  if (address !== null) fillCells(sheetOf(workbook, SHEET), address, [[value]]);
  return workbook;
}

describe('an expectation that cells are empty', () => {
  test.each([
    [null, '', true], ['D3:D3', '左边', true], ['G3:G3', '右边', true], ['E1:E1', '上边', true], ['F7:F7', '下边', true],
    ['E2:E2', '占用', false], ['F6:F6', 0, false], ['E4:E4', '=1+1', false],
  ] as const)('with %s being %j: %j', async (address, value, holds) => {
    expect(await outcome(workbookWith(address, value), [empty, write])).toEqual(holds ? { failure: '', written: '核验状态' } : { failure: 'changed-meanwhile', written: value === '占用' ? '占用' : '' });
  });

  test('is not misled by looks alone', async () => {
    const workbook = workbookWith(null, '');
    sheetOf(workbook, SHEET).cells.set(3, new Map([[5, { value: null, style: { fill: '#FF0000' } }]]));
    expect((await outcome(workbook, [empty, write])).failure).toBe('');
  });
});

describe('an expectation that a name stands on cells', () => {
  test.each([
    ['exactly these', `=${SHEET}!$E$2:$F$6`, true], ['one row lower', `=${SHEET}!$E$3:$F$7`, false], ['one row more', `=${SHEET}!$E$2:$F$7`, false],
    ['one row less', `=${SHEET}!$E$3:$F$6`, false], ['one column on', `=${SHEET}!$F$2:$G$6`, false],
  ])('%s', async (_, formula, holds) => {
    expect(await outcome(workbookWith(null, '', formula), [standing, write])).toEqual(holds ? { failure: '', written: '核验状态' } : { failure: 'changed-meanwhile', written: '' });
  });

  test('a name or a sheet that is gone is another failure', async () => {
    const workbook = workbookWith(null, '');
    workbook.names = [];
    expect(await outcome(workbook, [standing, write])).toEqual({ failure: 'sheet-gone', written: '' });
    expect((await outcome(workbookWith(null, ''), [{ ...empty, sheet: '没有' }, write])).failure).toBe('sheet-gone');
  });
});

test.each([
  ['Range.getOffsetRange', 'changed-meanwhile'], ['Range.getIntersection', 'changed-meanwhile'], ['range.GETINTERSECTION', 'changed-meanwhile'],
  ['Range.values', 'unexpected'], ['', 'unexpected'],
])('a failure in %j means %s', (errorLocation, code) => {
  expect(toFailure(officeError('InvalidArgument', errorLocation))).toMatchObject({ code, technical: ['InvalidArgument', errorLocation].filter((part) => part !== '').join(' | ') });
});
