import { readText } from '../../../src/check/text';
import { readSums } from '../../../src/check/text/sums';

const sums = (text: string) => readSums(readText(text)).map(({ parts, total, complete, span }) => [parts.map((part) => part.text).join('+'), total.text, complete, text.slice(span.start, span.end)]);

describe('sums that a text states', () => {
  it('parts and their total', () => {
    expect(sums('东区12户，西区9户，共计21户。')).toEqual([['12户+9户', '21户', true, '12户，西区9户，共计21户']]);
  });
  it('a total and parts of it', () => {
    expect(sums('培训480人，其中处级60人、科级420人。')).toEqual([['60人+420人', '480人', false, '480人，其中处级60人、科级420人']]);
  });
  it('a part of a part is none of the parts', () => {
    expect(sums('补贴500万元，其中企业300万元（其中小微120万元），个人200万元。')[0]?.[0]).toBe('300万元+200万元');
  });
  it('a series right after its total', () => {
    expect(sums('签约66个，第一批21个、第二批25个、第三批20个。')[0]?.slice(0, 3)).toEqual(['21个+25个+20个', '66个', true]);
    expect(sums('全年检查82次，上半年40次、下半年41次。')[0]?.slice(0, 3)).toEqual(['40次+41次', '82次', true]);
    // a part without a figure, and no series of all parts
    expect(sums('获评8个，第一批3个、第二批4个，第三批正在评选。')).toEqual([]);
    expect(sums('检查82次，一季度18次、二季度20次。')).toEqual([]);
  });
  it('in a bracket no further than the bracket', () => {
    expect(sums('新增车位860个（其中道路320个、停车场540个），共享车位1100个。')[0]?.[0]).toBe('320个+540个');
  });
  it('of what there is, and not of how many more that are', () => {
    expect(sums('门店由60家增至84家，净增24家，其中直营店52家。')[0]?.slice(0, 2)).toEqual(['52家', '84家']);
  });
  it('without what was asked', () => {
    expect(sums('改造任务6个小区，实际甲街道3个、乙街道2个，共计6个小区。')[0]?.slice(0, 2)).toEqual(['3个+2个', '6个']);
  });
  it('of parts after 其中, where a total of just these follows', () => {
    expect(sums('更换任务3.1万户，其中平房更换1.2万户，楼房更换2.06万户，累计完成3.26万户。')[0]?.slice(0, 3)).toEqual(['1.2万户+2.06万户', '3.26万户', true]);
    // a figure that is not their sum is one more part
    expect(sums('更换3.4万户，其中平房1.2万户，楼房2.06万户，共用设施0.14万户。')[0]?.slice(0, 3)).toEqual(['1.2万户+2.06万户+0.14万户', '3.4万户', false]);
  });
  it('with a total that is told by 共 alone, which says nothing of the parts elsewhere', () => {
    expect(sums('新增小学学位720个、幼儿园学位540个，共1260个。')[0]?.slice(0, 3)).toEqual(['720个+540个', '1260个', true]);
    expect(sums('新增小学学位720个，惠及居民共1260户。')).toEqual([]);
  });
  it.each([
    ['分三批安装路灯，第一批120盏、第二批86盏、第三批54盏，全年共安装路灯250盏。', '120盏+86盏+54盏', '250盏'],
    ['上半年培训1200人，下半年培训900人，全年培训2200人。', '1200人+900人', '2200人'],
    ['前三季度更换水表4800块，第四季度更换2100块，全年更换7000块。', '4800块+2100块', '7000块'],
    ['一季度检查30户，二季度检查40户，三季度检查20户，四季度检查12户，全年检查102户。', '30户+40户+20户+12户', '102户'],
  ])('a series and all of it: %s', (text, parts, total) => {
    expect(sums(text)[0]?.slice(0, 3)).toEqual([parts, total, true]);
  });
  it.each([
    '一季度完成20户，前三季度完成60户，全年完成85户。',
    '一季度检查30户，二季度检查40户，全年检查75户。',
    '上半年培训1200人，第四季度培训900人，全年培训2200人。',
    '第一批新建8处，改造6处，全年共建成15处。',
    '第一批18个、第二批21个，全市共420个。',
    '第一批补助18万元，第二批惠及21万人，全年共40万元。',
  ])('no whole series: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
  it('not over sentences', () => {
    expect(sums('东区12户。西区9户，共计21户。')).toEqual([]);
  });
  it('not over different units', () => {
    expect(sums('活动12场，参与340人，共计投入15万元。')).toEqual([]);
  });
  it('not of rates', () => {
    expect(sums('满意率95%，解决率93%，合计94%。')).toEqual([]);
  });
  it('not where the total is far from the parts', () => {
    expect(sums('新建3处，改建2处，全区共计公园126处。')).toEqual([]);
  });
  it('a figure and all its parts in the bracket after it', () => {
    expect(sums('新增床位620张（护理院300张、养老院220张、驿站110张）。')).toEqual([['300张+220张+110张', '620张', false, '620张（护理院300张、养老院220张、驿站110张']]);
    expect(sums('开工38个项目（产业类20个，民生类18个），完工12个。')[0]?.slice(0, 2)).toEqual(['20个+18个', '38个']);
  });
  it.each([
    '新建公园8处（任务6处、去年5处）。',
    '培训12场（320人、240人）。',
    '培训12场（线上5场、参加320人）。',
    '新增床位620张（比上年增加30张、比前年增加50张）。',
    '新建公园8处（甲镇3处）。',
  ])('no parts in the bracket: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
  it('not with the total that was told before its parts', () => {
    expect(sums('补助资金900万元已到位，安排道路300万元、供水250万元、绿化200万元，三类共计900万元。')[0]?.slice(0, 2)).toEqual(['300万元+250万元+200万元', '900万元']);
  });
  it('over sentences, where so many are added up', () => {
    expect(sums('1.道路养护完成投资185.2万元；\n2.桥梁加固3座，投入96.4万元。两项合计完成投资291.6万元。')[0]?.slice(0, 3)).toEqual(['185.2万元+96.4万元', '291.6万元', true]);
    expect(sums('道路养护完成投资185.2万元。三项合计完成投资191.6万元。')).toEqual([]);
  });
  it('of things that are told apart by how far they are', () => {
    expect(sums('48个事项中，已完成17个，正常推进27个，进度滞后5个。')[0]?.slice(0, 3)).toEqual(['17个+27个+5个', '48个', false]);
    // kinds may overlap
    expect(sums('48个事项中，民生类17个，投资类27个，市级9个。')).toEqual([]);
  });
  it.each([
    // a net is what came less what went
    '净增合作社21家（新登记28家、注销7家）。',
    '养殖户净增14户，其中新发展19户、退出5户。',
    '持证讲解员净增22人（新考取61人、到期未换证39人）。',
    // as many as were counted before, each in its turn
    '承接督办件26件、建议件18件，其中24件、18件办结。',
  ])('nothing is added up in %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
  it.each([
    ['净增合作社21家（种植类12家、养殖类8家）。', '12家+8家'],
    ['整治企业21家（退出9家、改造14家）。', '9家+14家'],
    ['督办件26件、建议件18件，其中农业10件、水利8件。', '10件+8件'],
  ])('the parts of %s', (text, parts) => {
    expect(sums(text)[0]?.[0]).toBe(parts);
  });
  it('parts that are told apart by semicolons, where so many are added up', () => {
    expect(sums('甲片区建成3栋，新增住房420套；乙片区建成2栋、扩建1栋，新增住房310套；两项合计新增住房750套。')[0]?.slice(0, 3)).toEqual(['420套+310套', '750套', true]);
  });
  it.each(['甲片区新增住房420套；乙片区新增住房310套；全区合计750套。', '甲片区新增住房420套；三项合计新增住房430套。'])('not where the text does not say that these are added up: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
});
