import { judgedRow } from '../../../support/judgedRow';

const shown = (task: string, result: string): string[] => judgedRow(task, result).items.flatMap((item) => item.indicators.map(({ target, actual }) => `${target.text}→${actual?.text ?? '?'}`));

describe('a nameless figure beside the answer to the target before', () => {
  it.each([
    ['新开工12个项目，建筑面积40万平方米；新完工8个项目，建筑面积22万平方米。', '新开工13个项目、41.5万平方米，新完工6个项目、18.3万平方米。', ['12个→13个', '40万平方米→41.5万平方米', '8个→6个', '22万平方米→18.3万平方米']],
    ['新确认9个小区，建筑面积21万平方米；新开工5个小区，建筑面积13万平方米。', '新确认我街道10个小区23万平米，新开工4个小区9.6万平方米。', ['9个→10个', '21万平方米→23万平米', '5个→4个', '13万平方米→9.6万平方米']],
    ['改造管网20公里，投资3000万元；新建泵站3座，投资1200万元。', '新建泵站3座、1100万元；改造管网21公里、3150万元。', ['20公里→21公里', '3000万元→3150万元', '3座→3座', '1200万元→1100万元']],
    // in a clause that does nothing but say how large it is
    ['新确认12个小区，开工9个小区、52万平方米，完工6个小区。', '新确认13个小区；开工10个小区，建筑面积54.3万平方米；完工6个小区。', ['12个→13个', '9个→10个', '52万平方米→54.3万平方米', '6个→6个']],
    ['新建步道6条、12公里，改造步道4条；栽植乔木300株。', '新建步道7条，全长12.6公里；改造步道4条。栽植乔木320株。', ['6条→7条', '12公里→12.6公里', '4条→4条', '300株→320株']],
    // behind others of the same list
    ['新完工5所校舍、3.2万平方米，开工4所校舍。', '新完工5所校舍、教室96间、建筑面积3.4万平方米，服务学生2600人；开工4所、2.1万平方米。', ['5所→5所', '3.2万平方米→3.4万平方米', '4所→4所']],
    // rather than one beside another count
    ['新建公园3个，面积12公顷。', '新建公园4个（13.5公顷），改造公园5个、8公顷。', ['3个→4个', '12公顷→13.5公顷']],
  ])('%s answered by %s', (task, result, expected) => expect(shown(task, result)).toEqual(expected));

  it.each([
    // it has a name of its own
    ['新建充电桩100个，服务车辆2000辆。', '新建充电桩120个，发放宣传册3000辆次。', '2000辆→?'],
    ['新建公园3处，绿化12公顷，改造水面5公顷。', '新建公园4处，惠及周边面积30公顷。', '12公顷→?'],
    // it measures another thing
    ['新建公园3个，惠及居民2万户。', '新建公园4个、13.5公顷。', '2万户→?'],
  ])('%s is left open by %s', (task, result, expected) => expect(shown(task, result)).toContain(expected));
});
