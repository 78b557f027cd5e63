/** @jest-environment node */
import fc from '../../support/fastCheck';
import { FormulaSyntaxError, parseFormula } from '../../../host/formula';

describe('parseFormula', () => {
  test.each([
    ['', 'breaks off'],
    ['=', 'breaks off'],
    ['=1+', 'breaks off'],
    ['=(1', ') is missing'],
    ['=SUM(1', ', is missing'],
    ['=1 2', 'behind the end'],
    ['="a', 'Open quote'],
    ["='a", 'Open quote'],
    ["='a'b", 'without !'],
    ['=T[a', 'Open bracket'],
    ['=T[[a]x]', 'Unreadable table reference'],
    ['=#FOO', 'Unknown error'],
    ['=~', 'Unexpected ~'],
    ['=*1', 'Unexpected *'],
    ['={1,2;3}', 'differ in length'],
    ['={A1}', 'constants only'],
    [`=${'('.repeat(300)}1${')'.repeat(300)}`, 'Nested too deeply'],
    [`=${'-'.repeat(300)}1`, 'Nested too deeply'],
  ])('%s is refused: %s', (formula, reason) => {
    expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
    expect(() => parseFormula(formula)).toThrow(reason);
  });

  test('what is too far right or down is a name, not a cell', () => {
    expect(parseFormula('=XFD1048576')).toMatchObject({ kind: 'area' });
    expect(parseFormula('=XFE1')).toEqual({ kind: 'name', sheet: null, name: 'XFE1' });
    expect(parseFormula('=A1048577')).toEqual({ kind: 'name', sheet: null, name: 'A1048577' });
  });

  test('prefixes of newer functions are taken off', () => {
    expect(parseFormula('=_xlfn.TEXTJOIN(1)')).toMatchObject({ kind: 'call', name: 'TEXTJOIN' });
    expect(parseFormula('=_xlfn._xlws.FILTER(1)')).toMatchObject({ kind: 'call', name: 'FILTER' });
  });

  test('structured references', () => {
    const read = (formula: string) => (parseFormula(formula) as { reference: unknown }).reference;
    expect(read('=问题清单[[#This Row],[级别]]')).toEqual({ table: '问题清单', parts: ['thisRow'], columns: ['级别', '级别'] });
    expect(read('=T[[#Headers],[a]:[b c]]')).toEqual({ table: 'T', parts: ['headers'], columns: ['a', 'b c'] });
    expect(read('=T[#All]')).toEqual({ table: 'T', parts: ['all'], columns: null });
    expect(read('=[@]')).toEqual({ table: null, parts: ['thisRow'], columns: null });
    expect(read("=T[a'[b']]")).toEqual({ table: 'T', parts: [], columns: ['a[b]', 'a[b]'] });
    expect(read('=T[[#Headers],[#Data],[a]]')).toEqual({ table: 'T', parts: ['headers', 'data'], columns: ['a', 'a'] });
    expect(read('=T[]')).toEqual({ table: 'T', parts: [], columns: null });
  });

  test('any text is read or refused, never anything else', () => {
    const signs = fc.constantFrom(...'=+-*/^&<>%(),;:{}@[]\'"!#$AB12表 .~'.split(''), 'SUM(', 'T[[', '#REF!', '1:2', 'A1:');
    fc.assert(fc.property(fc.array(signs, { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      try {
        parseFormula(text);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaSyntaxError);
      }
    }));
  });
});
