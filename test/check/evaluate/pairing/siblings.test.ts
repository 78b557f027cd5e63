import { judgedRow } from '../../../support/judgedRow';

const shown = (task: string, result: string): string[] => judgedRow(task, result).items.flatMap((item) => item.indicators.map(({ name, actual }) => `${name}=${actual?.text ?? '?'}`));

describe('targets of one measure that differ by what it is of', () => {
  it('are not answered by a figure of the other thing', () => {
    expect(shown('城镇生活污水处理率不低于98%，农村生活污水处理率不低于80%。', '镇区管网查漏补缺，农村生活污水处理率达到81.2%。')).toEqual(['城镇生活污水处理率=?', '农村生活污水处理率=81.2%']);
    expect(shown('配备自动除颤仪的卫生服务站占比达到100%，配备自动除颤仪的养老机构占比达到70%。', '全部卫生服务站均已配备自动除颤仪；养老机构配备自动除颤仪的占比由61.3%提高到77.9%。')).toEqual([
      '配备自动除颤仪的卫生服务站占比=全部卫生服务站均已配备自动除颤仪',
      '配备自动除颤仪的养老机构占比=77.9%',
    ]);
  });
  it('also where the names have letters in common', () => {
    expect(shown('配备血压仪的社区活动驿站占比达到100%，配备血压仪的村活动室占比达到70%。', '社区活动驿站逐步配备；村活动室配备血压仪的占比由61.3%提高到77.9%。')).toEqual([
      '配备血压仪的社区活动驿站占比=?',
      '配备血压仪的村活动室占比=77.9%',
    ]);
  });
  it('where only the sentence before the figure names the thing', () => {
    expect(shown('配备血压仪的社区驿站占比达到100%，配备血压仪的村活动室占比达到90%。', '52家社区驿站中，50家能够使用，占96.2%；128个村活动室中116个能够使用，占90.6%。')).toEqual([
      '配备血压仪的社区驿站占比=96.2%',
      '配备血压仪的村活动室占比=90.6%',
    ]);
  });
  it('unless the figure’s words name the other in a shorter way', () => {
    expect(shown('新增公办园托班学位300个，新增社区“宝贝屋”学位700个。', '新增公办园托班学位515个、社区“宝贝屋”学位903个。')).toEqual(['新增公办园托班学位=515个', '新增社区宝贝屋学位=903个']);
  });
  it('are both answered where the words name both', () => {
    expect(shown('城镇生活污水处理率不低于98%，农村生活污水处理率不低于80%。', '城镇、农村生活污水处理率分别达到98.6%、81.2%。')).toEqual(['城镇生活污水处理率=98.6%', '农村生活污水处理率=81.2%']);
    expect(shown('公办园学位新增800个，民办园学位新增600个。', '新增幼儿园学位1500个，其中公办园820个、民办园680个。')).toEqual(['公办园学位新增=820个', '民办园学位新增=680个']);
  });
});

describe('figures of several deeds', () => {
  it.each([
    ['选派医师不少于20名。', '县医院帮扶团队全年选派专科主任和骨干医师26人次，组织会诊48场，培训乡镇医师1350人次。', '20名→26人次'],
    ['推荐3家以上本地老字号企业、新消费品牌企业纳入《时尚零售重点企业名录》。', '推荐甲坊、乙斋、丙记等6家企业申报名录，全年新开门店428家。', '3家→6家'],
    ['发放助农补贴1000万元。', '带动农产品销售6000万元，发放补贴1200万元。', '1000万元→1200万元'],
    // no figure of the very deed: another may answer
    ['培育链主企业20家。', '新增链主企业24家。', '20家→24家'],
  ])('%s is answered by the deed that was asked for: %s', (task, result, expected) => {
    const [indicator] = judgedRow(task, result).items.flatMap((item) => item.indicators);
    expect(`${indicator?.target.text ?? ''}→${indicator?.actual?.text ?? '?'}`).toBe(expected);
  });
});

describe('what is to be built, and how much of it is to be finished', () => {
  it('are answered each for itself', () => {
    expect(shown('新建、改建水厂6座，投用2座。', '新建、改建水厂6座，其中城北、城西水厂2座已投用，其余4座主体结构封顶。').map((one) => one.split('=')[1])).toEqual(['6座', '2座']);
    expect(shown('建成水厂6座。', '6座水厂中，城北、城西水厂2座已投用，其余4座主体结构封顶。').map((one) => one.split('=')[1])).toEqual(['2座']);
  });
});
