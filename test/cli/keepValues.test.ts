import { createCalculator } from '../../host/formula';
import { keepingKnownValues } from '../../host/formula/keepValues';
import { cellAt, putCell } from '../../host/workbook/grid';
import { createWorkbook } from '../../host/workbook/workbook';

it('keeps what Excel computed with functions that the host does not know, and computes the rest', () => {
  const workbook = createWorkbook(['表']);
  const { cells } = workbook.sheets[0]!;
  putCell(cells, 1, 1, { value: 7, formula: '=FUTURE.FUNCTION(1)' });
  putCell(cells, 2, 1, { value: 8, formula: '=A1+1' });
  putCell(cells, 3, 1, { value: 0, formula: '=1+2' });
  putCell(cells, 4, 1, { value: null, formula: '=FUTURE.FUNCTION(1)' });
  keepingKnownValues(createCalculator()).recalculate(workbook);
  expect([1, 2, 3, 4].map((row) => cellAt(cells, row, 1)?.value)).toEqual([7, 8, 3, { error: '#NAME?' }]);
});
