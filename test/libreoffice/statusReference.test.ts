import { cellAt } from '../../host/workbook/grid';
import { statusReferences } from '../../src/output/matrix/statusReference';
import { HOSTILE, tableOf, workbookOf } from '../output/matrix/taskLines';
import { allComputedByLibreOffice, describeWithLibreOffice, libreOfficeTimeout } from '../support/libreoffice';

describeWithLibreOffice('statuses looked up by the words of their tasks, in LibreOffice', () => {
  test('are found whatever the words are and however the rows are sorted', async () => {
    const reference = statusReferences(tableOf(HOSTILE.map(([task]) => task)), { top: 2, left: 5, bottom: 2 + HOSTILE.length, right: 5 });
    const formulas = HOSTILE.map((_, index) => `=${reference(3 + index)}`);
    const orders = [HOSTILE, [...HOSTILE].reverse(), [...HOSTILE.slice(4), ...HOSTILE.slice(0, 4)]];
    const computed = await allComputedByLibreOffice(orders.map((lines) => workbookOf(lines, formulas)));
    const shown = computed.map(({ sheets }) => formulas.map((_, index) => cellAt(sheets[1]!.cells, 1 + index, 1)?.value ?? ''));
    expect(shown).toEqual(orders.map(() => HOSTILE.map(([, status]) => status)));
  }, libreOfficeTimeout);
});
