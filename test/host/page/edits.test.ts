import { CellEdits, editableText } from '../../../host/page/edits';
import { defaultProtectionOptions } from '../../../host/workbook/defaults';
import { cellAt, putCell } from '../../../host/workbook/grid';
import { createWorkbook, sheetById } from '../../../host/workbook/workbook';

function desk() {
  const workbook = createWorkbook(['表']);
  const sheet = workbook.sheets[0]!;
  const changes: string[] = [];
  const edits = new CellEdits({
    sheetById: (id) => sheetById(workbook, id),
    changed: (_sheet, range) => changes.push(`${String(range.top)},${String(range.left)}`),
    select: () => undefined,
  });
  return { workbook, sheet, edits, changes };
}

describe('editing cells on the page', () => {
  it('keeps what was typed as Excel would, and the look of the cell', () => {
    const { sheet, edits } = desk();
    putCell(sheet.cells, 1, 1, { value: '旧', style: { fill: '#ff0000' } });
    expect(edits.enter(sheet, 1, 1, '12.5%')).toBeNull();
    expect(cellAt(sheet.cells, 1, 1)).toMatchObject({ value: 0.125, style: { fill: '#ff0000' } });
    edits.enter(sheet, 2, 1, '=A1*2');
    expect(cellAt(sheet.cells, 2, 1)?.formula).toBe('=A1*2');
    expect(editableText(cellAt(sheet.cells, 2, 1))).toBe('=A1*2');
  });

  it('takes edits back and makes them again, in order', () => {
    const { sheet, edits, changes } = desk();
    edits.enter(sheet, 1, 1, '一');
    edits.enter(sheet, 1, 1, '二');
    edits.undo();
    expect(cellAt(sheet.cells, 1, 1)?.value).toBe('一');
    edits.undo();
    expect(cellAt(sheet.cells, 1, 1)).toBeUndefined();
    expect(edits.canUndo).toBe(false);
    edits.redo();
    edits.redo();
    expect(cellAt(sheet.cells, 1, 1)?.value).toBe('二');
    expect(changes).toHaveLength(6);
    edits.enter(sheet, 1, 2, '三');
    expect(edits.canRedo).toBe(false);
  });

  it('does nothing where nothing was changed', () => {
    const { sheet, edits, changes } = desk();
    edits.enter(sheet, 1, 1, '一');
    edits.enter(sheet, 1, 1, '一');
    edits.enter(sheet, 9, 9, '');
    expect(changes).toHaveLength(1);
  });

  it('refuses protected sheets and text that no cell holds', () => {
    const { sheet, edits } = desk();
    expect(edits.enter(sheet, 1, 1, '字'.repeat(32_768))).toBe('cellTooLong');
    sheet.protection = { options: defaultProtectionOptions(), password: null };
    expect(edits.enter(sheet, 1, 1, '一')).toBe('sheetProtected');
    putCell(sheet.cells, 2, 2, { value: null, style: { locked: false } });
    expect(edits.enter(sheet, 2, 2, '可填')).toBeNull();
    expect(sheet.cells.size).toBe(1);
  });

  it('outlives a sheet that was deleted', () => {
    const { workbook, sheet, edits } = desk();
    edits.enter(sheet, 1, 1, '一');
    workbook.sheets = [];
    edits.undo();
    expect(edits.canUndo).toBe(false);
  });
});
