import { ExcelFailure, meaningOf, toFailure } from '../../src/excel/errors';

test.each([
  ['AccessDenied', 'sheet-protected'], ['InvalidOperationInCellEditMode', 'cell-edit'], ['ItemNotFound', 'sheet-gone'], ['ApiNotFound', 'host-too-old'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'], ['RequestPayloadSizeLimitExceeded', 'too-large'], ['GeneralException', 'unexpected'],
  ['SomethingNew', 'unexpected'], ['toString', 'unexpected'],
])('%s means %s', (code, meaning) => {
  expect(meaningOf(code)).toBe(meaning);
});

test('every code that the client knows has a meaning', () => {
  const codes = Object.values(Excel.ErrorCodes as unknown as Record<string, string>);
  expect(codes.length).toBeGreaterThan(20);
  const unlisted = codes.filter((code) => meaningOf(code) === 'unexpected');
  expect(unlisted).not.toContain('AccessDenied');
  expect(codes.every((code) => typeof meaningOf(code) === 'string')).toBe(true);
});

test('any error becomes a failure whose technical part tells what it was', () => {
  const own = new ExcelFailure('sheet-gone', { sheet: '表' });
  expect(toFailure(own)).toBe(own);
  expect(toFailure(new TypeError('x is not a function'))).toMatchObject({ code: 'unexpected', technical: 'TypeError: x is not a function' });
  expect(toFailure('kaputt')).toMatchObject({ code: 'unexpected', technical: 'kaputt' });
});
