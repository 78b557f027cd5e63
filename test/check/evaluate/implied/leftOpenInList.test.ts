import { judgedRow } from '../../../support/judgedRow';

describe('a count whose things are told one by one after it', () => {
  it.each([
    ['新建公园3处', '新建公园3处：东湖、西山公园已开园，南苑公园完成90%，预计2024年3月开园。', 'inProgress'],
    ['新建公园3处', '新建公园3处：东湖公园已开园；西山公园已开园；南苑公园正在施工。', 'inProgress'],
    ['建成便民中心2个', '便民中心2个：城北中心已投用，城南中心计划明年初投用。', 'inProgress'],
  ])('%s: %s', (task, result, status) => {
    expect(judgedRow(task, result, '受雨季影响').status).toBe(status);
  });

  it.each([
    ['新建公园3处', '新建公园3处：东湖、西山、南苑公园均已开园。', 'met'],
    ['新建公园3处', '新建公园3处：东湖、西山、南苑公园全部建成，预计2024年3月开展二期建设。', 'met'],
    ['新建公园3处', '新建公园3处：东湖、西山、南苑公园建成开放，正在办理移交手续。', 'met'],
    ['新建公园3处', '新建公园3处：东湖、西山、南苑公园已开园。下一步计划2024年扩建西山公园。', 'met'],
    ['新建公园3处', '新建公园3处，正在为明年绿化做准备。', 'met'],
    ['办结案件率达到90%', '办结案件率95%：甲类案件全部办结，乙类案件正在审理。', 'met'],
  ])('is done: %s: %s', (task, result, status) => {
    expect(judgedRow(task, result).status).toBe(status);
  });
});
