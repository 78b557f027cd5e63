import { SAMPLES } from '../../samples/sources';
import { placedRows } from '../../samples/layout';
import { RULES } from '../../src/check';
import { checkSample, rowsOf } from './check';

/** Rules that samples speak of and the product does not have yet; the test fails when one of them arrives. */
const NOT_BUILT = ['claim-contradicted', 'figure-conflict', 'task-altered', 'unit-mismatch'];
const built = new Set(RULES.map((rule) => rule.id));

it('the list of rules to come is true', () => {
  const named = SAMPLES.flatMap((sample) => placedRows(sample).flatMap(({ row }) => [...(row.mayAlso ?? []), ...(row.defects ?? []).flatMap(({ rules }) => rules)]));
  expect([...new Set(named)].filter((rule) => !built.has(rule)).sort()).toEqual(NOT_BUILT);
});

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
  const report = checkSample(sample);
  const rows = rowsOf(sample);

  it('has every data row found, and nothing else taken for one', () => {
    expect(report.rows.map((row) => row.row)).toEqual([...rows.keys()]);
  });

  it('has every row matched to its task, and the missing tasks named', () => {
    const answered = [...rows].filter(([, row]) => row.answers !== null).map(([sheetRow, row]) => [sheetRow, row.answers]);
    expect(report.rows.filter((row) => rows.get(row.row)!.answers !== null).map((row) => [row.row, row.task])).toEqual(answered);
    expect(report.rows.filter((row) => rows.get(row.row)!.answers === null).map((row) => row.taskId)).toEqual(
      [...rows.values()].filter((row) => row.answers === null).map(() => undefined),
    );
    expect(report.missingTasks).toEqual(sample.missingTasks);
  });

  it.each([...rows].map(([sheetRow, row]) => [sheetRow, row.status] as const))('row %i is one of %j', (sheetRow, accepted) => {
    expect(accepted).toContain(report.rows.find((row) => row.row === sheetRow)?.status);
  });

  const defects = [...rows].flatMap(([sheetRow, row]) => (row.defects ?? []).map((defect) => ({ sheetRow, ...defect })));
  const judged = defects.filter(({ rules }) => rules.some((rule) => built.has(rule)));
  if (judged.length > 0) {
    it.each(judged)('row $sheetRow: $note', ({ sheetRow, rules }) => {
      const found = report.findings.filter((finding) => finding.row === sheetRow).map((finding) => finding.rule);
      expect(rules.filter((rule) => found.includes(rule))).not.toEqual([]);
    });
  }

  it('has nothing found that is not wrong', () => {
    const unfounded = report.findings.filter((finding) => {
      const row = rows.get(finding.row);
      const expected = [...(row?.mayAlso ?? []), ...(row?.defects ?? []).flatMap(({ rules }) => rules)];
      return finding.rule === 'task-missing' ? sample.missingTasks.length === 0 : !expected.includes(finding.rule);
    });
    expect(unfounded.map((finding) => `${finding.cell} ${finding.rule}: ${finding.message}`)).toEqual([]);
  });
});
