import { useWorkbook } from '../../support/host';

describe('the window in which office.js runs', () => {
  it('is Excel for Windows in Chinese, with the requirement sets of 2024', () => {
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.platform).toBe('PC');
    expect(Office.context.displayLanguage).toBe('zh-CN');
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  it('has its history and dialogs back', () => {
    expect(typeof window.history.pushState).toBe('function');
    window.history.pushState(null, '', '#x');
    expect(window.location.hash).toBe('#x');
    window.history.replaceState(null, '', '#');
    // The client's own functions only throw.
    for (const name of ['alert', 'confirm', 'prompt']) expect(String(Reflect.get(window, name))).not.toContain('is not supported');
  });

  it('speaks Chinese where the client itself complains', async () => {
    await useWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(/[\u4e00-\u9fff]/);
    });
  });

  it('refuses the calls and events of 2013 instead of keeping silent', async () => {
    const { document } = Office.context;
    const called = await new Promise<Office.AsyncResult<string>>((done) => { document.getSelectedDataAsync<string>(Office.CoercionType.Text, done); });
    expect(called.status).toBe('failed');
    const registered = await new Promise<Office.AsyncResult<void>>((done) => { document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => undefined, done); });
    expect(registered.status).toBe('failed');
  });

  it('saves and reloads the document settings', async () => {
    const session = await useWorkbook();
    const { settings } = Office.context.document;
    settings.set('键', [1, { 二: '三' }]);
    expect(session.workbook.settings.size).toBe(0);
    const result = await new Promise<Office.AsyncResult<void>>((done) => { settings.saveAsync(done); });
    expect(result.status).toBe('succeeded');
    expect(JSON.parse(session.workbook.settings.get('键')!)).toEqual([1, { 二: '三' }]);
    settings.remove('键');
    await new Promise<void>((done) => { settings.saveAsync(() => { done(); }); });
    expect(session.workbook.settings.size).toBe(0);
  });
});
