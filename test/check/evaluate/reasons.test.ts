import { evaluateTable } from '../../../src/check/evaluate/table';
import type { ItemResult } from '../../../src/check/report';
import { inChinese } from '../../../src/check/said';
import { roleTable } from '../../support/roleTable';

function itemsOf(task: string, result: string): readonly ItemResult[] {
  return evaluateTable(roleTable([{ task, result, problem: '无' }]), null).rows[0]!.result.items;
}

describe('why an item has its status', () => {
  it.each([
    ['a deed that stands for a number', '建成换电站不少于1座', '东区换电站已正式运营。', 'met', '“建成换电站”目标1座，文中写明一处“已正式运营”，按1座计'],
    ['a list that stands for a number', '完成专项行动3项任务', '1.清理河道。2.整治街巷。3.修缮公厕。', 'met', '“专项行动”目标3项，落实情况逐项列出了3项'],
    ['just what was to be exceeded', '实缴率高于80%', '实缴率已达到80%。', 'review', '“实缴率”报告值80%，目标要求高于80%，没有写明是否高于'],
    ['a little less', '服务群众不少于1400万人', '服务群众近1400万人。', 'review', '“服务群众”报告值1400万人，是略少于目标1400万人的约数'],
    ['what goes on', '建成文化馆', '文化馆正在进行内部装修。', 'inProgress', '文中写明“正在进行内部装修”'],
    ['what goes on, at length', '建成文化馆', '文化馆正在按照既定的方案和时间进度要求组织实施二次结构和机电安装工程。', 'inProgress', '文中写明“正在按照既定的方案和时间进度要求组织……”'],
    ['words of failure about a figure that was asked', '设备在线率高于98%', '设备在线率未达标。', 'unmet', '“设备在线率”要求98%，文中写明“未达标”'],
  ])('%s', (_name, task, result, status, reason) => {
    expect(itemsOf(task, result).map((item) => [item.status, inChinese(item.reason)])).toEqual([[status, reason]]);
  });

  it('is not the forecast of another figure in brackets', () => {
    const [open] = itemsOf('出台支持措施，推荐名录店铺2处', '支持措施已印发，引导甲公司纳库（预计年营业收入10亿元）。');
    expect(open?.indicators.map((one) => one.status)).toEqual(['review']);
  });
});

describe('the name of what was asked', () => {
  it.each([
    ['老旧小区整治：新确认39个小区。', '新确认54个小区。', '新确认小区'],
    ['加快学校等重大项目建设、新增幼儿园学位1080个。', '新增学位1080个。', '新增幼儿园学位'],
    ['完成《工作报告清单》涉及任务29项、《实事分工方案》涉及任务10项。', '完成《工作报告清单》涉及任务29项、《实事分工方案》涉及任务10项。', '《实事分工方案》涉及任务'],
    ['招商引资', '产业项目入库169个，超额完成年度71个项目的年度指标任务。', '产业项目入库'],
  ])('%s', (task, result, name) => {
    expect(itemsOf(task, result).flatMap((item) => item.indicators).at(-1)?.name).toBe(name);
  });
});
