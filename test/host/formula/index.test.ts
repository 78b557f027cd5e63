/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { functionNames } from '../../../host/formula';

test('the functions that clerks use and that we generate are all known', () => {
  const needed = 'SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE MAX MIN LARGE SMALL RANK ROUND ROUNDUP ROUNDDOWN IF IFERROR AND OR NOT INDEX MATCH VLOOKUP HLOOKUP LOOKUP ROW COLUMN SUBTOTAL TEXT VALUE N LEFT MID RIGHT LEN SUBSTITUTE TRIM CONCATENATE HYPERLINK ISNUMBER ISBLANK ISERROR TODAY NOW DATE YEAR MONTH DAY';
  expect(functionNames).toEqual(expect.arrayContaining(needed.split(' ')));
});

test('nothing here needs Node, so that it runs in a browser', () => {
  for (const file of ['calculator', 'session', 'evaluate', 'tokens', 'parse']) {
    expect(readFileSync(`${process.cwd()}/host/formula/${file}.ts`, 'utf8')).not.toMatch(/from 'node:|require\(/);
  }
});
