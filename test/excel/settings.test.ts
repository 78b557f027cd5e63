import fc from '../support/fastCheck';
import { parseMarks } from '../../src/excel/settings';

const column = { width: null, formats: [{ from: 0, to: 2, format: { fill: null, bold: true, borders: { EdgeTop: null } } }] };
const mark = { id: 1, status: column, notes: { width: 60.5, formats: [] }, excelTable: null, summary: { dimensions: 2, rules: 3, missing: 0 } };

test('what we keep is read back as it is', () => {
  const setting = { version: 1, marks: [mark] };
  expect(parseMarks(JSON.stringify(setting))).toEqual(setting);
});

test.each([
  ['no JSON', '{'],
  ['another version', JSON.stringify({ version: 2, marks: [] })],
  ['an id that is none', JSON.stringify({ version: 1, marks: [{ ...mark, id: 0 }] })],
  ['a width beyond reason', JSON.stringify({ version: 1, marks: [{ ...mark, notes: { width: 1e9, formats: [] } }] })],
  ['something added', JSON.stringify({ version: 1, marks: [{ ...mark, script: '' }] })],
  ['an unknown word', JSON.stringify({ version: 1, marks: [{ ...mark, status: { width: null, formats: [{ from: 0, to: 0, format: { horizontal: 'Mitte' } }] } }] })],
])('%s is not trusted', (_, text) => {
  expect(parseMarks(text)).toBeNull();
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    expect(parseMarks(text)).toBeNull();
  }));
});
