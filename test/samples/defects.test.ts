import { SAMPLE_FILES } from '../../host/page/samples';
import { SAMPLES } from '../../samples/sources';
import { placedRows } from '../../samples/layout';
import { RULES } from '../../src/check';
import { checkSample, rowsOf } from './check';

const built = new Set(RULES.map((rule) => rule.id));

it('samples name only rules that there are', () => {
  const named = SAMPLES.flatMap((sample) => placedRows(sample).flatMap(({ row }) => [...(row.mayAlso ?? []), ...(row.defects ?? []).flatMap(({ rules }) => rules)]));
  expect([...new Set(named)].filter((rule) => !built.has(rule))).toEqual([]);
});

it('the page offers the samples that there are, under their labels', () => {
  expect(SAMPLE_FILES).toEqual(SAMPLES.map(({ id, label }) => ({ file: `${id}.xlsx`, label })));
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
  if (defects.length > 0) {
    it.each(defects)('row $sheetRow: $note', ({ sheetRow, rules }) => {
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
