import { rateMismatch } from '../../../src/check/rules/rate-mismatch';
import { testRule } from '../../support/ruleTester';

testRule(rateMismatch, {
  valid: [
    { name: 'the rate of the whole, told after a part that was asked for', row: { task: '充电设施', result: '今年的任务是新增充电接口8000个，其中老旧小区3000个。建成接口8624个，其中老旧小区3412个，完成率107.8%。' } },
    { name: 'rates in turn, of the figures right before them', row: { task: '就业', result: '聚焦城镇新增就业9000人、转移就业3500人两项目标任务，全年分别完成9684人、3612人，完成率107.6%、103.2%。' } },
    {
      name: 'how much was spent of other money',
      row: { task: '存量资金', result: '全年盘活存量资金5.2亿元，高于4亿元的年度目标，政府债券资金支出进度100%。' },
    },
    { name: 'rates in turn, of what is told before what was asked', row: { task: '招商', result: '签约大户26个、总额64亿元，占年度目标20个、50亿元的130%、128%。' } },
    { name: 'a rate of the money spent, not of what was built', row: { task: '推进重点项目18个', result: '18个重点项目全部开工，完成投资62亿元，年度投资完成率103%。' } },
    { name: 'a rate of a row of which more is open than the figure', rows: [{ task: '规划工作', target: '总体规划获批，编制村庄规划40个', result: '总体规划已通过审查，待省政府批复。编制完成村庄规划43个。', rate: '50%' }] },
    { name: 'the column of rates is right', rows: [{ task: '新建充电桩', target: '200个', actual: '310个', rate: '155%' }, { task: '新建公厕', target: '9座', actual: '8座', rate: '88.9%' }, { task: '培训', target: '1800人', actual: '1600人', rate: '88' }] },
    { name: 'the column of rates as a fraction', row: { task: '新建公厕', target: '18座', actual: '16座', rate: 0.8889 } },
    { name: 'the column of rates stops at the whole', row: { task: '新建充电桩', target: '200个', actual: '310个', rate: '100%' } },
    { name: 'the column of rates beside several targets, a rate, a limit, and words', rows: [
      { task: '新建充电桩200个、公厕8座', result: '新建充电桩310个、公厕8座。', rate: '100%' },
      { task: '办结率', target: '95%', actual: '97.6%', rate: '100%' },
      { task: '万元产值能耗', target: '不超过0.42吨', actual: '0.40吨', rate: '105%' },
      { task: '改造道路12公里', result: '改造道路11公里。', rate: '正在施工' },
    ] },
    { name: 'rates in turn, with a total between', row: { task: '白内障、青光眼筛查各3000人', result: '完成白内障筛查3120人、青光眼筛查3180人，合计6300人，分别完成年度任务的104%、106%。' } },
    { name: 'the rate is right', row: { task: '新建充电桩200个', result: '新建充电桩310个，完成率155%。' } },
    { name: 'rounded', row: { task: '新建充电桩300个', result: '新建充电桩310个，完成率103%。' } },
    { name: 'cut off instead of rounded', row: { task: '培训1500人', result: '培训2390人，完成率159.3%。' } },
    { name: 'a rate of something else', row: { task: '新建充电桩200个', result: '新建充电桩310个，完好率99%。' } },
    { name: 'a bare share of the target', row: { task: '新建充电桩200个', result: '新建充电桩310个，完成155%。' } },
    { name: 'a bare share of the works', row: { task: '开工学校2所', result: '开工学校2所，完成60%。' } },
    { name: 'the surplus is right', row: { task: '新建充电桩200个', result: '新建充电桩310个，超额完成55%。' } },
    { name: 'a share of the task of all', row: { task: '新增就业400人', result: '新增就业430人，占全市任务的3.2%。' } },
    { name: 'the right share of the task', row: { task: '新增就业400人', result: '新增就业430人，占年度任务的107.5%。' } },
    { name: 'the right share of a task that is told with its number', row: { task: '停车治理', result: '新增停车位15个，为任务12个的125%。' } },
    { name: 'a share of what all were asked', row: { task: '新增就业400人', result: '新增就业430人，占全市任务12000人的13.6%。' } },
    { name: 'the right share of the plan of the year', row: { task: '疏浚沟渠80公里', result: '疏浚沟渠96公里，占年计划的120%。' } },
    { name: 'about', row: { task: '新建充电桩200个', result: '新建充电桩310个，完成率约156%。' } },
    { name: 'growth over last year', row: { task: '新建充电桩200个', result: '新建充电桩310个，同比增长40%。' } },
    { name: 'no target to divide by', row: { task: '推进充电桩建设', result: '新建充电桩310个，完成率135%。' } },
    { name: 'how far one of the works is', row: { task: '完成河道治理6条', result: '完成河道治理5条，东沟河因汛期停工，完成形象进度65%。' } },
    { name: 'the progress of the building works', row: { task: '建成学校2所', result: '建成学校2所，另有1所主体工程进度60%。' } },
    { name: 'an amount rounded to 0.1亿', row: { task: '完成投资1.2亿元', result: '完成投资1.5亿元，完成率127%。' } },
    { name: 'the rate of one of them', row: { task: '办好10件惠民实事', result: '10件惠民实事全部办结，其中停车位新增5200个、为目标的104%。' } },
    { name: 'two figures, two rates', row: { task: '新建公园4处，治理河道20公里', result: '新建公园5处，完成率125%；治理河道22公里，完成率110%。' } },
  ],
  invalid: [
    {
      name: 'a share of the plan',
      row: { task: '疏浚沟渠80公里', result: '疏浚沟渠96公里，为计划的102%。' },
      findings: [{ messageId: 'mismatch', data: { name: '疏浚沟渠', actual: '96公里', target: '80公里', expected: '120', stated: '102%' }, cell: 'B3', span: [4, 17], text: '96公里，为计划的102%' }],
    },
    {
      name: 'the second of rates in turn',
      row: { task: '招商', result: '签约大户26个、总额64亿元，占年度目标20个、50亿元的130%、118%。' },
      findings: [{ messageId: 'mismatch', data: { name: '总额', actual: '64亿元', target: '50亿元', expected: '128', stated: '118%' }, cell: 'B3', span: [10, 38], text: '64亿元，占年度目标20个、50亿元的130%、118%' }],
    },
    {
      name: 'the column of rates, beside a column of values',
      row: { task: '新建公厕', target: '18座', actual: '16座', rate: '95%' },
      findings: [{ messageId: 'column', data: { name: '新建公厕', actual: '16座', target: '18座', expected: '88.89', stated: '95%' }, cell: 'D3', span: null }],
    },
    {
      name: 'the column of rates, beside an answer in words',
      row: { task: '新增停车位1200个', result: '全年新增停车位986个，盘活地块5处。', rate: '92.2%' },
      findings: [{ messageId: 'column', data: { name: '新增停车位', actual: '986个', target: '1200个', expected: '82.17', stated: '92.2%' }, cell: 'C3', span: null }],
    },
    {
      name: 'a bare share that is more than all',
      row: { task: '新建充电桩200个', result: '新建充电桩310个，完成165%。' },
      findings: [{ messageId: 'mismatch', data: { name: '新建充电桩', actual: '310个', target: '200个', expected: '155', stated: '165%' }, cell: 'B3', span: [5, 16], text: '310个，完成165%' }],
    },
    {
      name: 'as a share of a task that is told with its number',
      row: { task: '停车治理', result: '新增停车位15个，为年度任务12个的135%。' },
      findings: [{ messageId: 'mismatch', data: { name: '新增停车位', actual: '15个', target: '12个', expected: '125', stated: '135%' }, cell: 'B3', span: [5, 22], text: '15个，为年度任务12个的135%' }],
    },
    {
      name: 'as a share of the task',
      row: { task: '新增就业400人', result: '新增就业430人，为目标任务的117.5%。' },
      findings: [{ messageId: 'mismatch', data: { name: '新增就业', actual: '430人', target: '400人', expected: '107.5', stated: '117.5%' }, cell: 'B3', span: [4, 21], text: '430人，为目标任务的117.5%' }],
    },
    {
      name: 'the task stands between the figure and its rate',
      row: { task: '学前服务', result: '新增托位420个，年度任务350个，任务完成率125%。' },
      findings: [{ messageId: 'mismatch', data: { name: '新增托位', actual: '420个', target: '350个', expected: '120', stated: '125%' }, cell: 'B3', span: [4, 27], text: '420个，年度任务350个，任务完成率125%' }],
    },
    {
      name: 'a slip in the rate',
      row: { task: '新建充电桩200个', result: '新建充电桩310个，完成率135%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { name: '新建充电桩', actual: '310个', target: '200个', expected: '155', stated: '135%' },
          cell: 'B3',
          span: [5, 17],
          text: '310个，完成率135%',
        },
      ],
    },
    {
      name: 'the surplus is taken for the rate',
      row: { task: '新建充电桩200个', result: '新建充电桩310个，超额完成65%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { name: '新建充电桩', actual: '310个', target: '200个', expected: '55', stated: '65%' },
          cell: 'B3',
          span: [5, 17],
          text: '310个，超额完成65%',
        },
      ],
    },
    {
      name: 'of the year\'s task',
      row: { task: '培训1500人', result: '全年培训1650人，完成年度任务的115%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { name: '培训', actual: '1650人', target: '1500人', expected: '110', stated: '115%' },
          cell: 'B3',
          span: [4, 21],
          text: '1650人，完成年度任务的115%',
        },
      ],
    },
    {
      name: 'of a target that is restated',
      row: { task: '建设便民网点15个', result: '建设便民网点18个，完成年度任务15个的130%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { name: '建设便民网点', actual: '18个', target: '15个', expected: '120', stated: '130%' },
          cell: 'B3',
          span: [6, 24],
          text: '18个，完成年度任务15个的130%',
        },
      ],
    },
    {
      name: 'the second of two',
      row: { task: '新建公园4处，治理河道20公里', result: '新建公园5处，完成率125%；治理河道22公里，完成率120%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { name: '治理河道', actual: '22公里', target: '20公里', expected: '110', stated: '120%' },
          cell: 'B3',
          span: [19, 31],
          text: '22公里，完成率120%',
        },
      ],
    },
    {
      name: 'in other units',
      row: { task: '完成造林1.5万亩', result: '完成造林16500亩，完成进度105%。' },
      findings: [
        {
          messageId: 'mismatch',
          data: { name: '完成造林', actual: '16500亩', target: '1.5万亩', expected: '110', stated: '105%' },
          cell: 'B3',
          span: [4, 19],
          text: '16500亩，完成进度105%',
        },
      ],
    },
  ],
});
