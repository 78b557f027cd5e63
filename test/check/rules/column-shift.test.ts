import { columnShift } from '../../../src/check/rules/column-shift';
import { testRule } from '../../support/ruleTester';

testRule(columnShift, {
  valid: [
    {
      name: 'a table that stands right',
      rows: [
        { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { dimension: '生态环境', task: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', result: '全年治理河道22公里，水质达标率达到93%，未发现黑臭水体。', problem: '无' },
      ],
    },
    {
      name: 'a blank problem cell is no shift',
      rows: [
        { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { dimension: '生态环境', task: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', result: '全年治理河道22公里，水质达标率达到93%，未发现黑臭水体。', problem: '' },
      ],
    },
    {
      name: 'a blank result is no shift',
      rows: [
        { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { dimension: '生态环境', task: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', result: '', problem: '无' },
      ],
    },
    {
      name: 'a result that only says 无',
      rows: [
        { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { dimension: '生态环境', task: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', result: '无', problem: '资金未到位，尚未开工。' },
      ],
    },
    {
      name: 'a long dimension label',
      rows: [
        { dimension: '坚持生态优先，建设宜居宜业美丽城区', task: '完成造林1500亩', result: '全年完成造林1620亩，全部通过验收。', problem: '无' },
        { dimension: '坚持民生为本，办好群众身边实事', task: '新建幼儿园3所', result: '建成幼儿园3所，均已开园。', problem: '无' },
      ],
    },
    {
      name: 'no dimension column, short rows',
      rows: [{ task: '造林绿化', result: '全年完成造林1620亩。', problem: '无' }, { task: '河道治理', result: '治理河道22公里。', problem: '无' }],
    },
  ],
  invalid: [
    {
      name: 'a row one column to the left',
      rows: [
        { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { dimension: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', task: '截至年底已治理河道22公里，水质达标率达到93%，未发现黑臭水体。', result: '无', problem: '' },
      ],
      findings: [{ messageId: 'shifted', data: { side: '左', count: 1 }, cell: 'A4', span: null }],
    },
    {
      name: 'two rows of three',
      rows: [
        { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { dimension: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', task: '截至年底已治理河道22公里，水质达标率达到93%，未发现黑臭水体。', result: '无', problem: '' },
        { dimension: '新建学校2所，新增学位1800个，全部投入使用。', task: '已建成学校2所，新增学位1860个，目前均已投入使用。', result: '无', problem: '' },
      ],
      findings: [
        { messageId: 'shifted', data: { side: '左', count: 1 }, cell: 'A4', span: null },
        { messageId: 'shifted', data: { side: '左', count: 1 }, cell: 'A5', span: null },
      ],
    },
    {
      name: 'with a real problem in the last cell',
      rows: [
        { dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { dimension: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', task: '截至年底已治理河道18公里，水质达标率达到93%，未发现黑臭水体。', result: '受汛期影响，2公里河道尚未完工。', problem: '' },
      ],
      findings: [{ messageId: 'shifted', data: { side: '左', count: 1 }, cell: 'A4', span: null }],
    },
    {
      name: 'the number stays, the rest slides',
      rows: [
        { index: 1, dimension: '生态环境', task: '完成造林1500亩，新建公园3处，绿化覆盖率不低于45%。', result: '全年完成造林1620亩，新建公园3处，绿化覆盖率达到46.1%，全部通过验收。', problem: '无' },
        { index: 2, dimension: '治理河道20公里，水质达标率不低于90%，消除黑臭水体。', task: '截至年底已治理河道22公里，水质达标率达到93%，未发现黑臭水体。', result: '无', problem: '' },
      ],
      findings: [{ messageId: 'shifted', data: { side: '左', count: 1 }, cell: 'B4', span: null }],
    },
  ],
});
