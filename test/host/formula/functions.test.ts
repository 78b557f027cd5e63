/** @jest-environment node */
import { createCalculator, functionNames } from '../../../host/formula';
import { addTable, at, valueOf, workbookOf, type Rows } from './compute';

const rows: Rows = [
  ['维度', '任务', '状态', '数量', '目标'],
  ['政府履职', '街道清扫', '已完成', 12, 10],
  ['政府履职', '公园建设', '未达标', 3, 5],
  ['民生保障', '养老驿站', '已完成', 7.5, 7],
  ['民生保障', '老楼加梯', '推进中', null, 4],
  ['民生保障', 'Park*1', '', '8', 4],
];

describe('operators', () => {
  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=2^3^2', 64],
    ['=10%', 0.1],
    ['=200*5%', 10],
    ['=--"3"', 3],
    ['="a"&1+1&"b"', 'a2b'],
    ['=1=1', true],
    ['="abc"="ABC"', true],
    ['=0.1+0.2=0.3', true],
    ['=1-0.9-0.1', 0],
    ['=2<"a"', true],
    ['="a"<TRUE', true],
    ['=1<>2', true],
    ['=3>=3', true],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['=#N/A', '#N/A'],
    ['=1+#REF!', '#REF!'],
    ['=0^0', '#NUM!'],
    ['=1e3', 1000],
    ['=.5', 0.5],
    ['="他说""好"""', '他说"好"'],
    ['=TRUE', true],
    ['= 1 + 1 ', 2],
    ['=1/3&""', '0.333333333333333'],
    ['=100000000000000000000&""', '100000000000000000000'],
    ['=0.00001&""', '0.00001'],
    ['={1,2;3,4}', 1],
    ['=SUM({1,2;3,4}*2)', 20],
    ['=-"2022-12-31"+44926', 0],
    ['="12%"*100', 12],
    ['="1,234"+0', 1234],
    ['=数据!Z99', 0],
    ['=数据!Z99&""', ''],
    ['=数据!Z99=""', true],
    ['=数据!Z99=0', true],
  ])('%s → %p', (formula, expected) => expect(valueOf(formula, rows)).toBe(expected));
});

describe('functions', () => {
  test.each([
    ['=COUNTIF(数据!C:C,"已完成")', 2],
    ["=COUNTIF('数据'!$C$2:$C$6,\"*完*\")", 2],
    ['=COUNTIF(数据!B2:B6,"?园*")', 1],
    ['=COUNTIF(数据!B2:B6,"park~*1")', 1],
    ['=COUNTIF(数据!C2:C6,"")', 1],
    ['=COUNTIF(数据!C2:C6,"<>")', 5],
    ['=COUNTIF(数据!D2:D6,"=")', 1],
    ['=COUNTIF(数据!C2:C6,"<>已完成")', 3],
    ['=COUNTIF(数据!D2:D6,">=7.5")', 2],
    ['=COUNTIF(数据!D2:D6,8)', 1],
    ['=COUNTIF(数据!D2:D6,">"&数据!E2)', 1],
    ['=COUNTIF(数据!1:1,"状态")', 1],
    ['=COUNTIF(数据!A1:A6,REPT("长",256))', '#VALUE!'],
    ['=COUNTIF(数据!C:C,"")', 1048576 - 5],
    ['=COUNTIFS(数据!A2:A6,"民生保障",数据!C2:C6,"已完成")', 1],
    ['=COUNTIFS(数据!A2:A6,"民生保障",数据!C2:C5,"已完成")', '#VALUE!'],
    ['=SUMIF(数据!C2:C6,"已完成",数据!D2:D6)', 19.5],
    ['=SUMIF(数据!C2:C6,"已完成",数据!D2)', 19.5],
    ['=SUMIF(数据!D2:D6,">5")', 19.5],
    ['=SUMIFS(数据!D:D,数据!A:A,"政府履职",数据!C:C,"<>已完成")', 3],
    ['=AVERAGEIF(数据!A2:A6,"政府履职",数据!D2:D6)', 7.5],
    ['=AVERAGEIFS(数据!D2:D6,数据!A2:A6,"没有")', '#DIV/0!'],
    ['=MAXIFS(数据!D2:D6,数据!A2:A6,"民生保障")', 7.5],
    ['=MINIFS(数据!D2:D6,数据!A2:A6,"政府履职")', 3],
    ['=COUNT(数据!D2:D6)', 3],
    ['=COUNT(1,"2","x",TRUE)', 3],
    ['=COUNTA(数据!C2:C6)', 5],
    ['=COUNTBLANK(数据!D2:D6)', 1],
    ['=COUNTBLANK(数据!H:H)', 1048576],
    ['=SUM(数据!D2:D6)', 22.5],
    ['=SUM(数据!D2:D6,1,"2",TRUE)', 26.5],
    ['=SUM("x")', '#VALUE!'],
    ['=MAX(数据!D:D)', 12],
    ['=MIN(数据!D2:E6)', 3],
    ['=MAX(数据!H1:H3)', 0],
    ['=AVERAGE(数据!D2:D3)', 7.5],
    ['=AVERAGE(数据!H1:H3)', '#DIV/0!'],
    ['=MEDIAN(数据!E2:E6)', 5],
    ['=LARGE(数据!D2:D6,2)', 7.5],
    ['=SMALL(数据!D2:D6,1)', 3],
    ['=SMALL(数据!D2:D6,9)', '#NUM!'],
    ['=RANK(7.5,数据!D2:D6)', 2],
    ['=RANK(7.5,数据!D2:D6,1)', 2],
    ['=RANK(99,数据!D2:D6)', '#N/A'],
    ['=SUMPRODUCT(数据!D2:D4,数据!E2:E4)', 12 * 10 + 15 + 52.5],
    ['=SUMPRODUCT((数据!A2:A6="民生保障")*(数据!C2:C6="已完成"))', 1],
    ['=SUMPRODUCT(--(数据!C2:C6<>""))', 4],
    ['=SUMPRODUCT(--(LEN(数据!B2:B6)=4))', 4],
    ['=SUMPRODUCT(1/COUNTIF(数据!A2:A6,数据!A2:A6))', 2],
    ['=SUMPRODUCT(数据!D2:D4,数据!E2:E5)', '#VALUE!'],
    ['=SUMPRODUCT((数据!A:A="政府履职")*1)', 2],
    ['=SUMPRODUCT(IF(ISNUMBER(数据!D2:D6),数据!D2:D6,0)*1)', 22.5],
    ['=IF(1>2,1/0,"好")', '好'],
    ['=IF(1>2,1)', false],
    ['=IF(1,,2)', 0],
    ['=IFERROR(1/0,"错")', '错'],
    ['=IFERROR(5,1/0)', 5],
    ['=IFNA(NA(),1)', 1],
    ['=IFNA(1/0,1)', '#DIV/0!'],
    ['=IFS(FALSE,1,TRUE,2)', 2],
    ['=SWITCH("b","a",1,"b",2,3)', 2],
    ['=CHOOSE(2,"甲","乙")', '乙'],
    ['=AND(TRUE,1,数据!D2>5)', true],
    ['=OR(FALSE,0)', false],
    ['=NOT(0)', true],
    ['=AND("x")', '#VALUE!'],
    ['=INDEX(数据!B1:B6,MATCH("老楼加梯",数据!B1:B6,0))', '老楼加梯'],
    ['=INDEX(数据!A1:E6,2,4)', 12],
    ['=SUM(INDEX(数据!A1:E6,0,5))', 30],
    ['=SUM(数据!E2:INDEX(数据!E:E,3))', 15],
    ['=INDEX(数据!A1:B2,3,1)', '#REF!'],
    ['=MATCH("公*",数据!B1:B6,0)', 3],
    ['=MATCH(6,{1,5,9})', 2],
    ['=MATCH(6,{9,7,5},-1)', 2],
    ['=MATCH("无",数据!B1:B6,0)', '#N/A'],
    ['=VLOOKUP("养老驿站",数据!B:E,3,FALSE)', 7.5],
    ['=VLOOKUP("养老驿站",数据!B2:E6,9,0)', '#REF!'],
    ['=VLOOKUP(85,{0,"差";60,"中";80,"良"},2)', '良'],
    ['=HLOOKUP("数量",数据!A1:E6,3,0)', 3],
    ['=LOOKUP(2,1/(数据!C2:C6="已完成"),数据!B2:B6)', '养老驿站'],
    ['=LOOKUP("c",{"a","b","d"},{1,2,3})', 2],
    ['=LOOKUP(2,1/(数据!A2:A6<>""),数据!H2:H6)&"空"', '空'],
    ['=LOOKUP(2,1/(数据!A2:A6<>""),数据!H2:H6)', 0],
    ['=LOOKUP(2,{1,2,3},{1})', '#N/A'],
    ['=XLOOKUP("公园建设",数据!B2:B6,数据!D2:D6)', 3],
    ['=TEXT(0.8765,"0.0%")', '87.7%'],
    ['=TEXT(1234567.891,"#,##0.00")', '1,234,567.89'],
    ['=TEXT(44926,"yyyy年m月d日")', '2022年12月31日'],
    ['=TEXT(5,"000")', '005'],
    ['=TEXT("0.5","0%")', '50%'],
    ['=HYPERLINK("#\'数据\'!A1","第"&1&"行")', '第1行'],
    ['=ROW(数据!B7)', 7],
    ['=ROW()', 1],
    ['=COLUMN(数据!C1)', 3],
    ['=ROWS(数据!A1:A9)', 9],
    ['=SUMPRODUCT(ROW(数据!A1:A4)*1)', 10],
    ['=SUBTOTAL(9,数据!D2:D6)', 22.5],
    ['=SUBTOTAL(103,数据!A2:A6)', 5],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUNDUP(1.01,1)', 1.1],
    ['=ROUNDDOWN(-1.99,0)', -1],
    ['=INT(-1.5)', -2],
    ['=TRUNC(-1.5)', -1],
    ['=MOD(-3,2)', 1],
    ['=MOD(3,0)', '#DIV/0!'],
    ['=ABS(-3)', 3],
    ['=CEILING(2.1,0.5)', 2.5],
    ['=FLOOR(2.6,0.5)', 2.5],
    ['=SQRT(-1)', '#NUM!'],
    ['=POWER(2,10)', 1024],
    ['=STDEV(1,2,3,4)', 1.2909944487358056],
    ['=LEFT("自查核验",2)', '自查'],
    ['=RIGHT("自查核验")', '验'],
    ['=RIGHT("自查核验",0)', ''],
    ['=MID("自查核验",2,2)', '查核'],
    ['=MID("自查",0,1)', '#VALUE!'],
    ['=LEN("自查 x")', 4],
    ['=LENB("自查x")', 5],
    ['=SUBSTITUTE("a-b-c","-","/")', 'a/b/c'],
    ['=SUBSTITUTE("a-b-c","-","/",2)', 'a-b/c'],
    ['=TRIM("  a  b ")', 'a b'],
    ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
    ['=TEXTJOIN("、",TRUE,数据!C2:C6)', '已完成、未达标、已完成、推进中'],
    ['=FIND("B","aBb")', 2],
    ['=SEARCH("B","aBb")', 2],
    ['=SEARCH("c?e","abcde")', 3],
    ['=FIND("x","abc")', '#VALUE!'],
    ['=REPLACE("abcdef",2,3,"-")', 'a-ef'],
    ['=EXACT("a","A")', false],
    ['=VALUE("12.5%")', 0.125],
    ['=VALUE("x")', '#VALUE!'],
    ['=ISNUMBER(数据!D2)', true],
    ['=ISBLANK(数据!D5)', true],
    ['=ISBLANK("")', false],
    ['=ISERROR(1/0)', true],
    ['=ISTEXT(数据!D6)', true],
    ['=N("x")', 0],
    ['=N(TRUE)', 1],
    ['=DATE(2022,12,31)', 44926],
    ['=DATE(2022,14,1)', 44958],
    ['=YEAR(44926)&MONTH(44926)&DAY(44926)', '20221231'],
    ['=EDATE(DATE(2022,1,31),1)', 44620],
    ['=EOMONTH(DATE(2022,2,3),0)', 44620],
    ['=WEEKDAY(44926)', 7],
    ['=WEEKDAY(44926,2)', 6],
    ['=DATEDIF(DATE(2021,3,15),DATE(2022,12,31),"m")', 21],
    ['=INDIRECT("数据!D2")', 12],
    ['=SUM(OFFSET(数据!D1,1,0,3,1))', 22.5],
    ['=ADDRESS(2,3)', '$C$2'],
    ['=ERROR.TYPE(NA())', 7],
  ])('%s → %p', (formula, expected) => expect(valueOf(formula, rows)).toEqual(expected));

  test('an unknown function gives #NAME? and is reported', () => {
    const workbook = workbookOf({ 表: [['=FOO(1)+1', '=IFERROR(BAR(),2)', '=1+']] });
    const calculator = createCalculator();
    calculator.recalculate(workbook);
    expect(at(workbook, '表!A1')).toBe('#NAME?');
    expect(at(workbook, '表!B1')).toBe(2);
    expect(at(workbook, '表!C1')).toBe('#NAME?');
    expect(calculator.report).toEqual({
      unknownFunctions: ['BAR', 'FOO'],
      unreadable: [{ address: '表!C1', formula: '=1+', reason: expect.stringContaining('breaks off') as unknown }],
      circular: [],
    });
  });

  test('functions borrowed from the library are all there', () => {
    for (const name of functionNames) {
      const args = ['PERCENTILE', 'QUARTILE', 'TRIMMEAN'].some((word) => name.startsWith(word)) ? '{1,2,3,4},0.5' : '1,2,3';
      // None may break: a function that takes other arguments answers with an error value.
      expect(() => valueOf(`=${name}(${args})`)).not.toThrow();
    }
  });

  test('the clock is given from outside', () => {
    const workbook = workbookOf({ 表: [['=TODAY()', '=YEAR(NOW())']] });
    createCalculator({ now: () => new Date(2022, 11, 31, 18) }).recalculate(workbook);
    expect(at(workbook, '表!A1')).toBe(44926);
    expect(at(workbook, '表!B1')).toBe(2022);
  });

  test('SUBTOTAL leaves out hidden rows and other subtotals', () => {
    const workbook = workbookOf({ 表: [[1], [2], [4], ['=SUBTOTAL(9,A1:A3)'], ['=SUBTOTAL(9,A1:A4)'], ['=SUBTOTAL(109,A1:A4)']] });
    workbook.sheets[0]!.hiddenRows.add(2);
    createCalculator().recalculate(workbook);
    expect([4, 5, 6].map((row) => at(workbook, `表!A${row}`))).toEqual([7, 7, 5]);
  });
});

describe('structured references', () => {
  const table: Rows = [
    ['任务', '目标值', '实际值', '完成 率', '说明'],
    ['甲', 10, 12, '=[@实际值]/[@目标值]', '=指标对照[[#This Row],[实际值]]-[@[目标值]]'],
    ['乙', 20, 10, '=[@实际值]/[@目标值]', '=SUM(指标对照[@[目标值]:[实际值]])'],
    ['合计', '=SUBTOTAL(109,指标对照[目标值])', null, null, null],
    [null, '=SUM(指标对照[实际值])', '=COUNTIF(指标对照[完成 率],">=1")', '=指标对照[[#Headers],[目标值]]', '=ROWS(指标对照[#All])'],
    ['=指标对照[@实际值]', '=指标对照[没有]', '=没有[目标值]', '=指标对照[[#Totals],[目标值]]', '=ROWS(指标对照)'],
  ];
  test.each([
    ['D2', 1.2], ['D3', 0.5], ['E2', 2], ['E3', 30], ['B4', 30], ['B5', 22], ['C5', 1], ['D5', '目标值'], ['E5', 4],
    ['A6', '#VALUE!'], ['B6', '#REF!'], ['C6', '#REF!'], ['D6', 30], ['E6', 2],
  ])('%s → %p', (address, expected) => {
    const workbook = workbookOf({ 指标: table });
    addTable(workbook, '指标', '指标对照', 1, 1, 4, 5, true);
    createCalculator().recalculate(workbook);
    expect(at(workbook, `指标!${address}`)).toBe(expected);
  });

  test('signs with a meaning of their own are escaped in column names', () => {
    const workbook = workbookOf({ 表: [["率[%]", '#号'], [5, 6], ["=SUM(T['[...]])", null]] });
    workbook.sheets[0]!.cells.get(3)!.set(1, { value: null, formula: "=SUM(T[率'[%']])+SUM(T['#号])" });
    addTable(workbook, '表', 'T', 1, 1, 2, 2);
    createCalculator().recalculate(workbook);
    expect(at(workbook, '表!A3')).toBe(11);
  });
});
