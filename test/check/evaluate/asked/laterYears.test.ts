import { answersTo, judgedRow } from '../../../support/judgedRow';

describe('what a later year plans answers nothing', () => {
  it.each<[string, string, string[]]>([
    ['拆除违法建设100万平方米；“留白增绿”20公顷', '拆除违法建设112万平方米，“留白增绿”完成21.5公顷。2024年初步安排拆违任务80万平方米、留白增绿15公顷。', ['100万平方米→112万平方米 exceeded', '20公顷→21.5公顷 exceeded']],
    ['实际利用外资达到4亿美元', '全年实际利用外资4.3亿美元，同比增长12%。2024年力争新增入库项目200个、实际利用外资5亿美元。', ['4亿美元→4.3亿美元 exceeded']],
    ['新增学位3000个', '新增学位3120个；明年拟新增学位3600个，覆盖率达到85%。', ['3000个→3120个 exceeded']],
    ['实际利用外资达到4亿美元', '实际利用外资4.3亿美元。2024 年力争实际利用外资5 亿美元。', ['4亿美元→4.3亿美元 exceeded']],
    // the head of a sentence holds for all of it …
    ['改造老旧小区10个', '改造老旧小区11个。2024年，计划启动8个，改造老旧小区20个。', ['10个→11个 exceeded']],
    // … until it goes back to what was done
    ['改造老旧小区10个', '2024年计划改造老旧小区20个，目前改造老旧小区11个。', ['10个→11个 exceeded']],
    // the plan of the year itself is none
    ['改造老旧小区10个', '2023年计划改造老旧小区10个，实际改造9个。', ['10个→9个 unmet']],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual(expected));

  it('nor does it restate what was asked', () => {
    expect(judgedRow('完成区政府工作报告任务和民生实事任务', '承担政府工作报告任务26项，已全部完成；承担民生实事任务9项，全部完成。2024年初步梳理重点任务24项、民生实事任务8项。').status).toBe('met');
  });
});
