import { evaluateTable } from '../../../../src/check/evaluate/table';
import { roleTable, type RoleRow } from '../../../support/roleTable';

const statuses = (row: RoleRow): readonly unknown[] => evaluateTable(roleTable([{ problem: '无', ...row }]), null).rows[0]!.result.items.map(({ path, status }) => [path, status]);
const TASK = '1.新建公园3处；2.编制专项规划；3.开展文艺演出。';

describe('an item of words that an answer in prose never mentions', () => {
  it('is not done silently where others are spoken of', () => {
    expect(statuses({ task: TASK, result: '新建公园3处，专项规划编制完成。' })).toEqual([['1', 'met'], ['2', 'met'], ['3', 'review']]);
  });

  it.each([
    ['it is spoken of', '新建公园3处，专项规划编制完成，文艺下乡演出受到欢迎。'],
    ['all is said to be done', '新建公园3处，各项工作均已完成。'],
    ['nothing is spoken of', '工作有力有序。'],
  ])('unless %s', (_name, result) => {
    expect(statuses({ task: TASK, result }).at(-1)).toEqual(['3', 'met']);
  });
});

describe('a numbered list in a target column', () => {
  it('is answered entry by entry', () => {
    expect(statuses({ task: '城市建设', target: '1.新建公园3处；2.完成规划编制；3.新增床位300张。', result: '1.新建公园3处。2.新增床位280张。' })).toEqual([['1', 'met'], ['2', 'missing'], ['3', 'unmet']]);
  });

  it('by numbers alone', () => {
    expect(statuses({ task: '服务质量', target: '1、≥95%；2、≥90%。', result: '1、96%；2、88%。' })).toEqual([['1', 'met'], ['2', 'unmet']]);
  });
});
