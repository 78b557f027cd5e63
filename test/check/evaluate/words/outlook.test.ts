import { judgedRow } from '../../../support/judgedRow';

const status = (task: string, result: string): string => judgedRow(task, result, '个别进度偏慢').status;

describe('sentences that only look ahead, praise, or tell how it was gone about', () => {
  const TASK = '县医院迁建项目主体完工';
  const DONE = '项目于3月取得施工许可证，4月进场施工。目前门诊楼、住院楼主体均已封顶，正在进行内部装修。';

  it.each([
    ['alone', DONE],
    ['with an outlook', `${DONE}下一步，将继续加强管理，巩固工作成果。`],
    ['with praise', `${DONE}群众获得感进一步提升。`],
    ['with an outlook and praise', `${DONE}医疗服务水平显著提升。今后，我区将持续做好后续工作。`],
    ['with a preamble', `区政府高度重视，压实责任，统筹推进。${DONE}`],
    ['with a lead', `在区委、区政府的坚强领导下，${DONE}`],
  ])('%s', (_name, result) => expect(status(TASK, result)).toBe('met'));

  it('do not make open work any less open', () => {
    expect(status('改造老旧小区6个', '正在施工中（90%），预计11月底前全部完成。')).toBe('inProgress');
    expect(status('改造老旧小区6个', '区政府专题研究，压实责任。正在施工中（90%），预计11月底前全部完成。下一步，将继续加强管理。')).toBe('inProgress');
  });

  it('count where they say that something is still to be done', () => {
    expect(status('完成水厂建设', '水厂主体已完工。下一步，将继续抓紧施工，预计明年3月完工。')).not.toBe('met');
  });
});
