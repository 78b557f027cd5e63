import { evaluateTable } from '../../../src/check/evaluate/table';
import { roleTable } from '../../support/roleTable';

const said = (task: string, result: string): readonly unknown[] =>
  evaluateTable(roleTable([{ task, result, problem: '无' }]), null).rows[0]!.result.items.flatMap(({ indicators }) => indicators.map(({ actual, status }) => [actual?.value, status]));

describe('events named one by one', () => {
  it.each([
    ['举办1-2场交流活动', '举办了“走进园区·双碳专场”、新能源主题沙龙、首届医疗技术创新与合作论坛、专场宣讲会等，吸引企业参会200余次。', [[4, 'met']]],
    ['举办交流活动2场', '举办了采摘节、合作与创新论坛和音乐会。', [[2, 'met']]],
    ['举办交流活动2场', '举办了采摘节、音乐会，吸引游客到场300次。', [[2, 'met']]],
    ['举办交流活动2场', '加强交流合作，企业参会200余次。', [[undefined, 'review']]],
    ['组织企业参会100次', '企业参会120次。', [[120, 'exceeded']]],
  ])('%s ← %s', (task, result, expected) => {
    expect(said(task, result)).toEqual(expected);
  });
});
