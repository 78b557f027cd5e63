import { createWorkbook } from '../../../host/workbook/workbook';
import { cloneWorkbook, workbookDifferences } from '../../../host/workbook/compare';
import { addSheet } from '../../../host/workbook/workbook';
import { fillCells, sheetOf, useWorkbook } from '../../support/host';

/** The error code of a batch, or undefined. */
async function codeOf(action: (context: Excel.RequestContext) => void): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      action(context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : `not an Office error: ${String(error)}`;
  }
}

describe('worksheets', () => {
  it('adds, renames, moves, hides, activates and deletes', async () => {
    const workbook = createWorkbook(['甲', '乙']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('汇总');
      added.load('id,name,position,visibility');
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(['汇总', 2, 'Visible']);
      added.name = '核验汇总';
      added.position = 0;
      added.tabColor = '#4472C4';
      added.showGridlines = false;
      added.activate();
      worksheets.getItem('乙').visibility = 'Hidden';
      const active = worksheets.getActiveWorksheet().load('name,tabColor,showGridlines');
      worksheets.load('items/name,items/visibility');
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect([active.name, active.tabColor, active.showGridlines]).toEqual(['核验汇总', '#4472C4', false]);
      expect(worksheets.items.map((item) => [item.name, item.visibility])).toEqual([['核验汇总', 'Visible'], ['甲', 'Visible'], ['乙', 'Hidden']]);
      expect([all.value, visible.value]).toEqual([3, 2]);
      added.delete();
      const gone = worksheets.getItemOrNullObject('核验汇总');
      gone.load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(sheetOf(workbook, '甲').id).toBe(workbook.activeSheet);
  });

  it('makes no second sheet when an added one is used several times in a batch', async () => {
    const workbook = createWorkbook(['甲']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('乙');
      added.getRange('A1').values = [[1]];
      added.getRange('A2').values = [[2]];
      await context.sync();
      added.getRange('A3').values = [[3]];
      await context.sync();
    });
    expect(workbook.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([['甲', 0], ['乙', 3]]);
  });

  it.each([
    ['', 'InvalidArgument'], ['甲/乙', 'InvalidArgument'], ['a'.repeat(32), 'InvalidArgument'], ["'甲", 'InvalidArgument'], ['甲', 'ItemAlreadyExists'], ['History', 'InvalidArgument'],
  ])('refuses the sheet name %p with %s', async (name, code) => {
    await useWorkbook(createWorkbook(['甲']));
    expect(await codeOf((context) => void context.workbook.worksheets.add(name))).toBe(code);
  });

  it('keeps one visible sheet', async () => {
    await useWorkbook(createWorkbook(['甲']));
    expect(await codeOf((context) => context.workbook.worksheets.getItem('甲').delete())).toBe('InvalidOperation');
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('甲').visibility = 'Hidden'; })).toBe('InvalidOperation');
  });

  it('lets formulas, names and charts follow a renamed sheet', async () => {
    const workbook = createWorkbook(['甲', '乙']);
    fillCells(sheetOf(workbook, '乙'), 'A1', [['=甲!B2&"甲!B2"']]);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem('甲');
      names.add('起点', sheet.getRange('B2'));
      sheet.charts.add('Pie', sheet.getRange('A1:B3'));
      sheet.name = '1 月';
      const [cell, name] = [worksheets.getItem('乙').getRange('A1').load('formulas'), names.getItem('起点').load('formula')];
      await context.sync();
      expect(cell.formulas).toEqual([["='1 月'!B2&\"甲!B2\""]]);
      expect(name.formula).toBe("='1 月'!$B$2");
    });
    expect(workbook.sheets[0]!.charts[0]!.source.sheet).toBe('1 月');
  });

  it('has no active worksheet while a chart sheet is in front, and says where it failed', async () => {
    const workbook = createWorkbook(['甲']);
    const chart = addSheet(workbook, '图', 'chartsheet');
    workbook.activeSheet = chart.id;
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(['甲']);
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getActiveWorksheet' } });
    });
  });

  it('gives a null object for what is not there, and does nothing on it', async () => {
    const workbook = createWorkbook(['甲']);
    const before = cloneWorkbook(workbook);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('丁');
      sheet.getRange('A1').values = [[1]];
      sheet.name = '戊';
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
    expect(workbookDifferences(before, workbook)).toEqual([]);
  });
});

describe('Excel Tables', () => {
  async function withTable(action: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>) {
    const workbook = createWorkbook(['甲']);
    fillCells(sheetOf(workbook, '甲'), 'B2', [['序号', '名称', '名称'], [1, 'a', 'x'], [2, 'b', 'y']]);
    fillCells(sheetOf(workbook, '甲'), 'F3', [['右边']]);
    fillCells(sheetOf(workbook, '甲'), 'B6', [['下面']]);
    const session = await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('甲!B2:D4', true);
      table.name = '问题清单';
      await action(table, context);
    });
    return { workbook, sheet: sheetOf(workbook, '甲'), session };
  }

  it('is made from a range, with headers that are unique texts', async () => {
    const { sheet } = await withTable(async (table, context) => {
      table.style = 'TableStyleLight9';
      table.showFilterButton = false;
      table.load('name,style,showFilterButton,showHeaders,columns/items/name,columns/items/index');
      const [body, header] = [table.getDataBodyRange().load('address'), table.getHeaderRowRange().load('values')];
      const count = table.rows.getCount();
      await context.sync();
      expect([table.name, table.style, table.showFilterButton, table.showHeaders]).toEqual(['问题清单', 'TableStyleLight9', false, true]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([['序号', 0], ['名称', 1], ['名称2', 2]]);
      expect([body.address, count.value]).toEqual(['甲!B3:D4', 2]);
      expect(header.values).toEqual([['序号', '名称', '名称2']]);
    });
    expect(sheet.tables).toHaveLength(1);
  });

  it('takes rows and columns in and out; the neighbours move', async () => {
    await withTable(async (table, context) => {
      table.rows.add(undefined, [[3, 'c', 'z'], [4, 'd', '=1']]);
      table.columns.add(1, [['新列'], [10], [20], [30], [40]]);
      const sheet = context.workbook.worksheets.getItem('甲');
      const [range, right, below] = [table.getRange().load('values,address'), sheet.getRange('G3').load('values'), sheet.getRange('B8').load('values')];
      await context.sync();
      expect(range.address).toBe('甲!B2:E6');
      expect(range.values).toEqual([['序号', '新列', '名称', '名称2'], [1, 10, 'a', 'x'], [2, 20, 'b', 'y'], [3, 30, 'c', 'z'], [4, 40, 'd', 0]]);
      expect([right.values, below.values]).toEqual([[['右边']], [['下面']]]);
      table.columns.getItem('新列').delete();
      table.rows.getItemAt(0).delete();
      range.load('values');
      const [rest, back] = [table.getRange().load('values'), sheet.getRange('F3').load('values')];
      await context.sync();
      expect(rest.values.slice(0, 2)).toEqual([['序号', '名称', '名称2'], [2, 'b', 'y']]);
      expect(back.values).toEqual([['右边']]);
    });
  });

  it('resizes, renames columns by their header cells, becomes a plain range', async () => {
    const { sheet } = await withTable(async (table, context) => {
      table.resize('B2:E4');
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.getRange('C2').values = [['事项']];
      table.load('columns/items/name');
      const column = table.columns.getItem('事项').getDataBodyRange().load('values,address');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['序号', '事项', '名称2', '列4']);
      expect(column.values).toEqual([['a'], ['b']]);
      table.columns.getItem('事项').name = '事由';
      const header = sheet.getRange('C2').load('values');
      await context.sync();
      expect(header.values).toEqual([['事由']]);
      const plain = table.convertToRange().load('address');
      await context.sync();
      expect(plain.address).toBe('甲!B2:E4');
    });
    expect(sheet.tables).toEqual([]);
    expect(sheet.cells.get(3)?.get(3)?.value).toBe('a');
  });

  it('is found by name, as a range address, and on a range', async () => {
    await withTable(async (_table, context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const [byName, none, range] = [context.workbook.tables.getItemOrNullObject('问题清单'), sheet.tables.getItemOrNullObject('别的'), sheet.getRange('问题清单').load('address')];
      const near = sheet.getRange('A1:B2').getTables(false).load('items/name');
      byName.load('name');
      none.load('name');
      await context.sync();
      expect([byName.isNullObject, none.isNullObject, range.address, near.items.length]).toEqual([false, true, '甲!B3:D4', 1]);
    });
  });

  it('refuses what Excel refuses', async () => {
    await withTable(async (_table, context) => { await context.sync(); });
    expect(await codeOf((context) => void context.workbook.tables.add('甲!D4:E9', true))).toBe('InvalidArgument');
    expect(await codeOf((context) => { context.workbook.tables.getItem('问题清单').name = 'A1'; })).toBe('InvalidArgument');
    expect(await codeOf((context) => { context.workbook.tables.getItem('问题清单').resize('B3:D9'); })).toBe('InvalidArgument');
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('甲').getRange('B2:C2').merge(); })).toBe('AccessDenied');
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('甲').getRange('B3').insert('Right'); })).toBe('InsertDeleteConflict');
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('甲').getRange('B3').insert('Down'); })).toBe('InsertDeleteConflict');
  });
});

describe('names', () => {
  it('names ranges and constants, in the workbook and on a sheet', async () => {
    const workbook = createWorkbook(['甲']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const { names } = context.workbook;
      names.add('_核验.状态', sheet.getRange('H3:H22'), '说明').visible = false;
      names.add('比例', '=0.5');
      names.addFormulaLocal('公式', '=SUM(甲!$A$1:$A$3)');
      sheet.names.add('本表', '=甲!$A$1');
      const hidden = names.getItem('_核验.状态').load('name,formula,visible,comment,type,scope,value');
      const constant = names.getItem('比例').load('value,type');
      const [range, none, own] = [names.getItem('_核验.状态').getRange().load('address'), names.getItem('比例').getRangeOrNullObject(), names.getItemOrNullObject('本表')];
      names.load('items/name');
      none.load('address');
      own.load('name');
      await context.sync();
      expect([hidden.formula, hidden.visible, hidden.comment, hidden.type, hidden.scope, hidden.value]).toEqual(['=甲!$H$3:$H$22', false, '说明', 'Range', 'Workbook', '甲!H3:H22']);
      expect([constant.value, constant.type]).toEqual([0.5, 'Double']);
      expect([range.address, none.isNullObject, own.isNullObject]).toEqual(['甲!H3:H22', true, true]);
      expect(names.items.map(({ name }) => name)).toEqual(['_核验.状态', '公式', '比例']);
      names.items[2]!.delete();
      await context.sync();
    });
    expect(workbook.names.map(({ name }) => name)).toEqual(['_核验.状态', '公式']);
    expect(workbook.sheets[0]!.names).toHaveLength(1);
  });

  it.each([['A1', 'InvalidArgument'], ['有 空格', 'InvalidArgument'], ['1月', 'InvalidArgument'], ['已有', 'ItemAlreadyExists']])('refuses the name %p with %s', async (name, code) => {
    const workbook = createWorkbook(['甲']);
    workbook.names.push({ name: '已有', formula: '=1', visible: true, comment: '' });
    await useWorkbook(workbook);
    expect(await codeOf((context) => void context.workbook.names.add(name, '=1'))).toBe(code);
  });
});

describe('settings and properties', () => {
  it('keeps settings in the workbook, the same by both interfaces', async () => {
    const workbook = createWorkbook();
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('标记', { a: [1, '二'] });
      const [there, none] = [settings.getItem('标记').load('value,key'), settings.getItemOrNullObject('无')];
      none.load('value');
      await context.sync();
      expect([there.key, there.value, none.isNullObject]).toEqual(['标记', { a: [1, '二'] }, true]);
    });
    expect(workbook.settings.get('标记')).toBe('{"a":[1,"二"]}');
    const { settings } = Office.context.document;
    settings.set('选项', { b: true });
    await new Promise<void>((done) => { settings.saveAsync(() => done()); });
    expect(workbook.settings.get('选项')).toBe('{"b":true}');
    await Excel.run(async (context) => {
      context.workbook.settings.getItem('标记').delete();
      await context.sync();
    });
    expect([...workbook.settings.keys()]).toEqual(['选项']);
  });

  it('shows the settings of the workbook that is attached', async () => {
    const [first, second] = [createWorkbook(), createWorkbook()];
    second.settings.set('名', '"第二"');
    await useWorkbook(first);
    expect(Office.context.document.settings.get('名')).toBeNull();
    await useWorkbook(second);
    expect(Office.context.document.settings.get('名')).toBe('第二');
    await useWorkbook(first);
    expect(Office.context.document.settings.get('名')).toBeNull();
  });

  it('keeps custom properties of at most 255 characters', async () => {
    const workbook = createWorkbook();
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('模板', 'district');
      custom.add('模板', 'other');
      custom.add('行数', 20);
      custom.load('items/key,items/value,items/type');
      context.workbook.properties.title = '自查';
      const missing = custom.getItemOrNullObject('无');
      missing.load('value');
      await context.sync();
      expect(custom.items.map(({ key, value, type }): unknown[] => [key, value, type])).toEqual([['模板', 'other', 'String'], ['行数', 20, 'Number']]);
      expect(missing.isNullObject).toBe(true);
      custom.getItem('行数').delete();
      await context.sync();
    });
    expect(workbook.customProperties).toEqual([{ key: '模板', value: 'other' }]);
    expect(workbook.properties).toEqual({ title: '自查' });
    expect(await codeOf((context) => void context.workbook.properties.custom.add('长', 'x'.repeat(256)))).toBe('InvalidArgument');
  });
});

describe('charts, pages, panes', () => {
  it('adds a chart, places it by cells, changes and deletes it', async () => {
    const workbook = createWorkbook(['甲']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:B8'), 'Columns');
      chart.name = '状态图';
      chart.title.text = '各状态数';
      chart.legend.position = 'Bottom';
      chart.setPosition('D2', 'F4');
      chart.setData(sheet.getRange('A1:C8'), 'Rows');
      chart.load('name,left,top,width,height,chartType');
      chart.title.load('text,visible');
      const again = sheet.charts.getItemOrNullObject('状态图');
      again.load('id');
      await context.sync();
      expect([chart.name, chart.left, chart.top, chart.width, chart.height, chart.chartType]).toEqual(['状态图', 144, 15, 144, 45, 'ColumnStacked']);
      expect([chart.title.text, chart.title.visible, again.isNullObject]).toEqual(['各状态数', true, false]);
    });
    expect(workbook.sheets[0]!.charts[0]).toMatchObject({ source: { sheet: '甲', range: { top: 1, left: 1, bottom: 8, right: 3 } }, seriesBy: 'Rows', legend: { position: 'Bottom' } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').charts.getItem('状态图').delete();
      await context.sync();
    });
    expect(workbook.sheets[0]!.charts).toEqual([]);
  });

  it('sets up the page', async () => {
    const workbook = createWorkbook(['甲']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('甲');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea('A1:H30');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      pageLayout.load('orientation,paperSize,zoom,topMargin');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual(['Landscape', 'A3', { horizontalFitToPages: 1, verticalFitToPages: 0 }]);
      expect(pageLayout.topMargin).toBeCloseTo(72);
      expect([area.address, rows.address]).toEqual(['甲!A1:H30', '甲!1:2']);
    });
    expect(workbook.sheets[0]!.pageLayout.footer.center).toBe('第 &P 页');
  });

  it('freezes panes', async () => {
    const workbook = createWorkbook(['甲']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('甲');
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('甲!1:2');
      freezePanes.freezeAt('A1:B3');
      await context.sync();
      expect(workbook.sheets[0]!.frozen).toEqual({ rows: 3, columns: 2 });
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('protection', () => {
  it('refuses to write on a protected sheet, except into unlocked cells', async () => {
    const workbook = createWorkbook(['甲']);
    await useWorkbook(workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'pw');
      sheet.protection.load('protected,options');
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells, sheet.protection.options.allowSort]).toEqual([true, true, false]);
    });
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('甲');
    expect(await codeOf((context) => { sheet(context).getRange('B2').values = [[1]]; })).toBeUndefined();
    expect(await codeOf((context) => { sheet(context).getRange('B2:C2').values = [[1, 2]]; })).toBe('AccessDenied');
    expect(await codeOf((context) => { sheet(context).getRange('A1').format.fill.color = '#FF0000'; })).toBeUndefined();
    expect(await codeOf((context) => { sheet(context).getRange('A:A').format.columnWidth = 10; })).toBe('AccessDenied');
    expect(await codeOf((context) => { sheet(context).getRange('A1:B2').merge(); })).toBe('AccessDenied');
    expect(await codeOf((context) => void sheet(context).tables.add('A1:B2', true))).toBe('AccessDenied');
    expect(await codeOf((context) => { sheet(context).getRange('A1').clear(); })).toBe('AccessDenied');
    expect(await codeOf((context) => sheet(context).protection.unprotect('falsch'))).toBe('AccessDenied');
    expect(await codeOf((context) => sheet(context).protection.unprotect('pw'))).toBeUndefined();
    expect(workbook.sheets[0]!.protection).toBeNull();
  });

  it('refuses to change the sheets of a protected workbook', async () => {
    const workbook = createWorkbook(['甲', '乙']);
    workbook.protection = { password: null };
    await useWorkbook(workbook);
    expect(await codeOf((context) => void context.workbook.worksheets.add('丙'))).toBe('AccessDenied');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('乙').delete())).toBe('AccessDenied');
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('乙').name = '丙'; })).toBe('AccessDenied');
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('乙').getRange('A1').values = [[1]]; })).toBeUndefined();
  });
});
