import { createCalculator } from '../../host/formula';
import type { HostSession } from '../../host/richapi/session';
import { cloneWorkbook, workbookDifferences } from '../../host/workbook/compare';
import type { Workbook } from '../../host/workbook/workbook';
import { createCommands, type CheckRequest, type CheckResult, type Outcome, type WorkbookSettings } from '../../src/commands';
import { USUAL_SETTINGS } from '../../src/output';
import { useWorkbook } from '../support/host';
import { tableWorkbook } from './fixture';

const commands = createCommands({ now: () => new Date(2022, 11, 30, 9, 5) });
const REQUEST: CheckRequest = { templateId: 'none', write: true };
const KEY = 'zicha.settings';

const open = (workbook: Workbook): Promise<HostSession> => useWorkbook(workbook, { calculator: createCalculator() });

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const checked = async (request: Partial<CheckRequest> = {}): Promise<CheckResult> => value(await commands.check({ ...REQUEST, ...request }));
const save = async (settings: Partial<WorkbookSettings>): Promise<null> => value(await commands.saveSettings({ ...USUAL_SETTINGS, ...settings }));
const rulesOf = ({ report }: CheckResult): string[] => [...new Set(report.findings.map(({ rule }) => rule))];

test('a workbook without settings has the usual ones, and keeps none until something differs', async () => {
  const workbook = tableWorkbook();
  await open(workbook);
  expect(value(await commands.settings())).toEqual(USUAL_SETTINGS);
  await save({});
  expect(workbook.settings.size).toBe(0);
});

test('settings are kept in the workbook, only what differs, in one write', async () => {
  const workbook = tableWorkbook();
  const session = await open(workbook);
  await save({ rules: { 'cell-empty': 'off', 'target-missed': 'error', 'no-such-rule': 'info', 'draft-note': 'info' }, asOf: '2022-11-30', live: false });
  const known = new Map((await commands.rules()).map(({ id, severity }) => [id, severity]));
  const kept = value(await commands.settings());
  expect(kept).toEqual({ ...USUAL_SETTINGS, asOf: '2022-11-30', live: false, rules: Object.fromEntries(Object.entries({ 'cell-empty': 'off', 'target-missed': 'error', 'draft-note': 'info' }).filter(([id, use]) => known.get(id) !== use)) });
  expect([...workbook.settings.keys()]).toEqual([KEY]);
  const before = session.metrics.roundTrips;
  await save({ asOf: '2022-10-31' });
  expect(session.metrics.roundTrips - before).toBe(2);
  await save({});
  expect(workbook.settings.size).toBe(0);
});

test('the next check goes by the rules that are off and the severities that were set', async () => {
  await open(tableWorkbook());
  const usual = await checked();
  expect(rulesOf(usual)).toEqual(expect.arrayContaining(['target-missed', 'cell-empty']));
  await save({ rules: { 'cell-empty': 'off', 'target-missed': 'info' } });
  const now = await checked();
  expect(rulesOf(now).sort()).toEqual(rulesOf(usual).filter((rule) => rule !== 'cell-empty').sort());
  expect(now.report.findings.filter(({ rule }) => rule === 'target-missed').map(({ severity }) => severity)).toEqual(['info']);
  // The key does not depend on the severity: an answer in the list stays with its finding.
  const key = (result: CheckResult): string | undefined => result.report.findings.find(({ rule }) => rule === 'target-missed')?.key;
  expect(key(now)).toBe(key(usual));
  await save({});
  expect((await checked()).report.findings).toEqual(usual.report.findings);
});

test.each<[string, unknown]>([
  ['a rule of an unknown kind', { rules: { 'cell-empty': 'fatal' } }],
  ['a day that is none', { asOf: '2022-02-30' }],
  ['a role that is none', { columns: { 落实: 'answer' } }],
  ['a match that is no text', { rematches: { small: { key: 3 } } }],
  ['something else', { tintRows: 'yes' }],
])('%s is not kept', async (_, bad) => {
  const workbook = tableWorkbook();
  await open(workbook);
  await save({ asOf: '2022-11-30' });
  const before = cloneWorkbook(workbook);
  expect(await commands.saveSettings({ ...USUAL_SETTINGS, ...(bad as object) })).toMatchObject({ ok: false, failure: { code: 'bad-settings' } });
  expect(workbookDifferences(before, workbook)).toEqual([]);
});

test.each(['', '{', 'null', '[]', '{"version":2}', '{"version":1,"rules":{"cell-empty":"loud"}}', '{"version":1,"extra":true}'])('kept settings that cannot be read (%s) are told of; the usual ones hold', async (text) => {
  const workbook = tableWorkbook();
  workbook.settings.set(KEY, JSON.stringify(text));
  await open(workbook);
  const told = text === '' ? undefined : true;
  expect(value(await commands.settings())).toEqual(USUAL_SETTINGS);
  expect(value(await commands.inspect()).settingsUnreadable).toBe(told);
  expect((await checked()).settingsUnreadable).toBe(told);
  await save({ asOf: '2022-11-30' });
  expect((await checked()).settingsUnreadable).toBeUndefined();
});

test('clearing takes the settings along, with and without marks', async () => {
  for (const marks of [true, false]) {
    const workbook = tableWorkbook();
    const before = cloneWorkbook(workbook);
    await open(workbook);
    await save({ rules: { 'cell-empty': 'off' } });
    if (marks) await checked();
    expect(await commands.clear()).toEqual({ ok: true, value: { cleared: true } });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  }
});

test('a fault at each round trip leaves the settings as before or as wanted', async () => {
  for (const afterActions of [0, 'half', 'all'] as const) {
    for (let request = 1; request <= 2; request += 1) {
      const workbook = tableWorkbook();
      const session = await open(workbook);
      await save({ asOf: '2022-11-30' });
      const before = cloneWorkbook(workbook);
      session.faults.plan({ request, code: 'GeneralException', afterActions });
      expect((await commands.saveSettings({ ...USUAL_SETTINGS, asOf: '2022-10-31' })).ok).toBe(false);
      expect(workbookDifferences(before, workbook)).toEqual([]);
    }
  }
});
