import { checkTable } from '../../../../src/check';
import { isCrowded } from '../../../../src/check/evaluate/pairing/crowded';
import type { TableReport } from '../../../../src/check/report';
import { roleTable, smallTemplate } from '../../../support/roleTable';
import { said } from '../../../../src/check/said';

const many = (count: number, part: (number: number) => string): string => Array.from({ length: count }, (_, at) => part(at + 1)).join('');
const check = (task: string, result: string): TableReport => checkTable(roleTable([{ task, result, problem: '无' }]), null);

describe('rows with more figures than anybody compares', () => {
  it.each([
    ['figures by the thousand in the result', '1.新增企业300家。2.培训80场。3.走访900户。', many(9000, (number) => `${number}家，`)],
    ['figures by the thousand in the task', many(3000, (number) => `新增${number}家，`), '新增企业3家。'],
    ['items by the hundred in both', many(400, (number) => `${(number % 90) + 1}.建成公园${number}处。\n`), many(400, (number) => `${(number % 90) + 1}.建成公园${number}处。\n`)],
  ])('%s: the user is told to look, and nothing is guessed', (_name, task, result) => {
    const { rows: [row], findings } = check(task, result);
    expect(row).toMatchObject({ status: 'review', items: [{ status: 'review', indicators: [], reason: said('crowded') }] });
    expect(findings.filter((finding) => ['target-missed', 'figure-missing', 'item-unanswered'].includes(finding.rule))).toEqual([]);
  });

  it('figures that the result restates by the hundred are not paired either', () => {
    const { rows: [row] } = check('城市更新', many(400, (number) => `要求达到${number}家，摸排${number}家。`));
    expect(row).toMatchObject({ status: 'review' });
  });

  it("so with a template's targets", () => {
    const template = smallTemplate([{ title: '企业培育', requirements: ['新增企业不少于3家', '走访企业不少于90家', '培训不少于10场', '新建园区不少于2个'] }]);
    const report = checkTable(roleTable([{ task: '企业培育', result: many(8000, (number) => `${number}家，`), problem: '无' }]), template);
    expect(report.rows[0]).toMatchObject({ status: 'review', items: [{ indicators: [] }] });
  });

  it('the busiest real rows are far from it', () => {
    expect(isCrowded(60, 400)).toBe(false);
    expect(isCrowded(60, 4000)).toBe(true);
    expect(isCrowded(501, 1)).toBe(true);
    const parts = many(25, (number) => `${number}.新增企业${number}家，培训${number}场，走访${number}户。\n`);
    const { rows: [row] } = check(parts, parts);
    expect(row!.items).toHaveLength(25);
    expect(row!.items.flatMap((item) => item.indicators.map((one) => one.actual?.value))).toHaveLength(75);
    expect(row!.status).toBe('met');
  });
});
