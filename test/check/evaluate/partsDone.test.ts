import { answersShown, judgedRow } from '../../support/judgedRow';

function shown(task: string, result: string): readonly string[] {
  return answersShown(judgedRow(task, result, '个别进度偏慢'));
}

describe('parts that make up what was asked for', () => {
  it('say nothing of a like number that another sentence counts', () => {
    expect(shown('1.新建公厕12座。2.改造车站12座。', '1.公厕12座全部完工并投用。2.车站改造完成11座，1座主体完工。')).toEqual(['12座→12座 met', '12座→11座 unmet']);
  });


  it.each([
    ['制定技术规程7项', '4项已印发，3项报审。', '7项→4项 unmet'],
    ['建成冷库3.2万立方米', '3.2万立方米冷库分3期实施，一期1.1万立方米、二期0.9万立方米已竣工，三期1.2万立方米正在安装设备。', '3.2万立方米→1.1万立方米、0.9万立方米 unmet'],
    ['建成驿站6座', '东片区4座已建成，西片区2座正在装修。', '6座→4座 unmet'],
    ['建成粮仓9座', '一期6座已投用，二期3座主体完工。', '9座→6座 unmet'],
  ])('%s: only those done count in %s', (task, result, expected) => expect(shown(task, result)).toEqual([expected]));

  it.each([
    ['22项便民举措全部落地', '22项便民举措落地20项。', '22项→20项 unmet'],
    ['22项便民举措全部落地', '22项便民举措，已落地20项。', '22项→20项 unmet'],
    ['22项便民举措全部落地', '22项便民举措落地22项。', '22项→22项 met'],
    ['9个隐患点全部整改到位', '9个隐患点整改到位8个，1个正在整改。', '9个→8个 unmet'],
    // a place where it was done, something done twice, or all of it
    ['开放书屋6个', '6个社区开放书屋6个。', '6个→6个 met'],
    ['完成任务18项', '完成18项任务，其中镇级任务6项。', '18项→18项 met'],
    ['22项便民举措全部落地', '22项便民举措全部落地。', '22项→22项 met'],
  ])('%s: of those counted before, so many are done in %s', (task, result, expected) => expect(shown(task, result)[0]).toBe(expected));

  it.each([
    ['制定技术规程7项', '4项已印发，3项已发布。', 'unmet'],
    ['推进建设项目7个', '4个已完工，3个正在施工。', 'unmet'],
  ])('%s: nothing is left open by %s', (task, result, status) => expect(shown(task, result).join(' ')).not.toContain(status));
});
