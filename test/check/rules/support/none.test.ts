import { saysNone } from '../../../../src/check/rules/support/none';

describe('saysNone', () => {
  test.each([
    '无', '无。', ' 暂 无 ', '“无”', '/', '——', '不存在问题', '无明显问题', '没有困难',
    '问题：无\n原因：无\n措施：无', '原因：无。整改措施：无。', '存在问题及原因：无', '下一步工作安排：无',
    '本项工作已按期完成，无存在问题。', '各项任务均已完成，暂无问题',
  ])('%j says that there is none', (text) => expect(saysNone(text)).toBe(true));

  test.each([
    '', ' ', '本项工作已按期完成。', '无专职人员', '问题：无经费；措施：无', '问题：征地滞后；原因：无', '无，但后期管护经费不足', '任务未完成，无其他问题',
  ])('%j does not', (text) => expect(saysNone(text)).toBe(false));
});
