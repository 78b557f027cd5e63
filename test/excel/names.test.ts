import fc from '../support/fastCheck';
import { absoluteReference } from '../../src/output/sheetNames';
import { markPlaces, parsePlace, parseRange } from '../../src/excel/names';

test('a reference that we write is read back, whatever the sheet is called', () => {
  const number = fc.integer({ min: 1, max: 16_384 });
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }), number, number, number, number, (sheet, a, b, c, d) => {
    const range = { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
    expect(parsePlace(`=${absoluteReference(sheet, range)}`)).toEqual({ sheet, range });
  }));
});

test.each(['', '=#REF!', '=自查表!#REF!', '=Sheet1!$A:$A', '=A1', '=0.5', '=Sheet1!A1:B2:C3', '=Sheet1!ABCD1', '=!A1'])('%s is no place', (formula) => {
  expect(parsePlace(formula)).toBeNull();
});

test.each([['A2:D24', { top: 2, left: 1, bottom: 24, right: 4 }], ['$C$20', { top: 20, left: 3, bottom: 20, right: 3 }], ["'a!b'!B1", { top: 1, left: 2, bottom: 1, right: 2 }]])('%s', (address, range) => {
  expect(parseRange(address)).toEqual(range);
});

test('only our own names count, and a part whose cells are gone is absent', () => {
  const places = markPlaces([
    { name: 'zicha.status.1', formula: '=表!$E$2:$E$9' },
    { name: 'zicha.notes.1', formula: '=#REF!' },
    { name: 'zicha.status.0', formula: '=表!$E$2' },
    { name: 'zicha.other.1', formula: '=表!$E$2' },
    { name: 'zicha.status.1.x', formula: '=表!$Z$2' },
    { name: '合计', formula: '=表!$A$1' },
  ]);
  expect([...places]).toEqual([[1, { status: { sheet: '表', range: { top: 2, left: 5, bottom: 9, right: 5 } } }]]);
});
