import { answersTo } from '../../../support/judgedRow';

describe('what is another\'s to give, and waits to be given', () => {
  it.each([
    ['创建市级示范村6个', '6个示范村已通过区级初验，待市级认定。', '6个→6个 pending'],
    ['认定企业研发中心4家', '4家研发中心通过专家评审，待公示后认定。', '4家→4家 pending'],
    ['创建2个无烟社区', '2个社区创建材料已上报，待命名。', '2个→2个 pending'],
    ['完成4座闸站改造并通过竣工验收', '4座闸站均已完工，待市水务局批复后组织验收。', '4座→4座 pending'],
    ['完成4座闸站改造并通过竣工验收', '4座闸站均已完工并通过竣工验收，待移交管护。', '4座→4座 met'],
    // given already; built, and only handed over later; what waits is counted by itself
    ['创建市级示范村6个', '6个示范村已获市级认定。', '6个→6个 met'],
    ['建成厂房3万平方米', '建成厂房3.2万平方米，待消防验收后交付。', '3万平方米→3.2万平方米 exceeded'],
    ['命名文明楼院20个', '命名文明楼院21个，另有5个待评审。', '20个→21个 exceeded'],
  ])('%s ← %s', (task, result, expected) => expect(answersTo(task, result)).toEqual([expected]));
});
