/** @jest-environment node */
import { fromFile, toFile } from '../../../host/files/formulaText';

const table = { name: '问题清单', range: { top: 1, left: 1, bottom: 9, right: 5 } };

describe('formulas in files', () => {
  test.each([
    ['=[@级别]', '问题清单[[#This Row],[级别]]'],
    ['=[@[处理 状态]]&"[@x]"', '问题清单[[#This Row],[处理 状态]]&"[@x]"'],
    ['=SUM([@[一月]:[三 月]])', 'SUM(问题清单[[#This Row],[一月]:[三 月]])'],
    ['=SUM([级别])', 'SUM(问题清单[级别])'],
    ['=问题清单[@]', '问题清单[#This Row]'],
    ["=[@[a'[b']]]", "问题清单[[#This Row],[a'[b']]]"],
    ['=TEXTJOIN("、",TRUE,MAXIFS(A:A,B:B,1))', '_xlfn.TEXTJOIN("、",TRUE,_xlfn.MAXIFS(A:A,B:B,1))'],
    ['=COUNTIF(问题清单[级别],"错误")', 'COUNTIF(问题清单[级别],"错误")'],
    ['=Sheet1:Sheet3!A1', 'Sheet1:Sheet3!A1'],
  ])('%s is written %s', (shown, written) => expect(toFile(shown, table)).toBe(written));

  test.each([
    ['问题清单[[#This Row],[级别]]', '=[@级别]'],
    ['问题清单[[#This Row],[处理 状态]]', '=[@[处理 状态]]'],
    ['其他表[[#This Row],[级别]]', '=其他表[@级别]'],
    ['问题清单[[#This Row],[一]:[二]]', '=[@[一]:[二]]'],
    ['问题清单[#This Row]', '=[@]'],
    ['_xlfn.IFS(A1,1)+_xlfn._xlws.FILTER(A1)', '=IFS(A1,1)+FILTER(A1)'],
    ['问题清单[[#All],[级别]]', '=问题清单[[#All],[级别]]'],
  ])('%s is shown %s', (written, shown) => expect(fromFile(written, table)).toBe(shown));
});
