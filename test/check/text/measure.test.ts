import { measuredName } from '../../../src/check/text/measure';

describe('the name of what a figure measures', () => {
  it.each([
    ['水质达标率不低于', '', '水质达标率'],
    ['确保群众满意率达到', '', '群众满意率'],
    ['全年累计新建充电桩', '', '新建充电桩'],
    ['城镇登记失业率控制在', '以内', '城镇登记失业率'],
    ['引进', '企业', '引进企业'],
    ['“双创”示范基地', '', '双创示范基地'],
    ['新增面积（含改造', '', '新增面积含改造'],
    ['技术合同签约', '', '技术合同签约'],
    ['共同签约项目', '', '共同签约项目'],
    ['完成再生水利用量', '', '再生水利用量'],
    ['2.培训网格员', '', '培训网格员'],
    ['3、培训', '', '培训'],
    ['及时办结率', '', '及时办结率'],
    ['', '', ''],
  ])('%s…%s: %s', (before, after, name) => {
    expect(measuredName(before, after)).toBe(name);
  });

  it('is never long', () => {
    expect(measuredName('按照统一部署和要求持续深入开展全方位立体化综合整治提升行动改造小区数量', '').length).toBeLessThanOrEqual(30);
  });
});
