import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { RIBBON_ACTIONS } from '../../src/commands/ribbon';
import { NEEDED_API } from '../../src/excel/support';
import { zhCN } from '../../src/locales';
import { enUS } from '../../src/locales/en-US';

const root = path.join(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const { document } = new JSDOM(readFileSync(file, 'utf8'), { contentType: 'text/xml' }).window;
const office = document.documentElement;

const children = (element: Element) => [...element.children];
const all = (name: string, from: Element = office) => [...from.getElementsByTagNameNS('*', name)];
const only = (name: string, from: Element = office) => {
  const found = all(name, from);
  if (found.length !== 1) throw new Error(`${String(found.length)} elements ${name}, one expected`);
  return found[0]!;
};
const names = (element: Element) => children(element).map((child) => child.localName);
const type = (element: Element) => element.getAttribute('xsi:type');
const resources = children(only('Resources')).flatMap(children);
const valueOf = (id: string) => resources.find((one) => one.getAttribute('id') === id)?.getAttribute('DefaultValue') ?? null;

/** The order that Office's schemas prescribe; Office refuses a manifest in another one. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'ExtendedOverrides', 'VersionOverrides'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

describe('structure', () => {
  it('is a task pane add-in', () => {
    expect(office.localName).toBe('OfficeApp');
    expect(type(office)).toBe('TaskPaneApp');
    expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only('Version').textContent).toMatch(/^\d+(?:\.\d+){1,3}$/);
    expect(only('DefaultLocale').textContent).toBe('zh-CN');
    expect(only('Permissions').textContent).toBe('ReadWriteDocument');
  });

  it.each(Object.entries(ORDER))('%s holds its parts in the order that Office asks for', (name, order) => {
    const elements = [office, ...all('*')].filter((one) => one.localName === name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const ranks = names(element).map((child) => order.indexOf(child));
      expect(ranks).not.toContain(-1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  it('runs ribbon and pane in one long-lived page, declared before everything else of the host', () => {
    const host = all('Host').find((one) => type(one) === 'Workbook')!;
    expect(names(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
    const runtime = only('Runtime');
    expect(runtime.getAttribute('lifetime')).toBe('long');
    const pages = [runtime, only('FunctionFile'), ...all('SourceLocation').filter((one) => one.hasAttribute('resid'))];
    expect(new Set(pages.map((one) => one.getAttribute('resid'))).size).toBe(1);
    expect(valueOf(runtime.getAttribute('resid')!)).toBe(all('SourceLocation').find((one) => one.hasAttribute('DefaultValue'))!.getAttribute('DefaultValue'));
  });

  it('requires what the code needs', () => {
    const sets = new Map(all('Set').map((one) => [one.getAttribute('Name'), one.getAttribute('MinVersion')]));
    expect(Object.fromEntries(sets)).toEqual({ SharedRuntime: '1.1', ExcelApi: NEEDED_API });
  });
});

describe('resources', () => {
  const ids = resources.map((one) => one.getAttribute('id')!);

  it('have ids that are unique and short enough', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('are all used, and all that is used is there', () => {
    const used = new Set(all('*').flatMap((one) => one.getAttribute('resid') ?? []));
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it('keep within the lengths that Office allows', () => {
    const texts = (parent: string) => children(only(parent)).flatMap((one) => [one.getAttribute('DefaultValue')!, ...children(one).map((override) => override.getAttribute('Value')!)]);
    expect(texts('ShortStrings').filter((text) => text.length > 125)).toEqual([]);
    expect(texts('LongStrings').filter((text) => text.length > 250)).toEqual([]);
    const described = [only('DisplayName'), children(office).find((one) => one.localName === 'Description')!];
    for (const [index, element] of described.entries()) {
      for (const text of [element.getAttribute('DefaultValue')!, ...children(element).map((one) => one.getAttribute('Value')!)]) {
        expect(text.length).toBeLessThanOrEqual(index === 0 ? 125 : 250);
      }
    }
  });

  it('speak Chinese, and English where asked', () => {
    const texts = [...children(only('ShortStrings')), ...children(only('LongStrings')), only('DisplayName'), children(office).find((one) => one.localName === 'Description')!];
    for (const text of texts) {
      expect(text.getAttribute('DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
      expect(children(text).map((one) => one.getAttribute('Locale'))).toEqual(['en-US']);
      expect(children(text)[0]!.getAttribute('Value')).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    }
  });

  it('call the buttons what the pane calls them', () => {
    const english = (id: string) => children(resources.find((one) => one.getAttribute('id') === id)!)[0]!.getAttribute('Value');
    expect([valueOf('Check.Label'), valueOf('All.Label'), valueOf('Clear.Label')]).toEqual([zhCN.check.run, zhCN.all.title, zhCN.clear.run]);
    expect([english('Check.Label'), english('All.Label'), english('Clear.Label')]).toEqual([enUS.check.run, enUS.all.title, enUS.clear.run]);
  });
});

/** Width and height of a PNG, from its header. */
function pngSize(data: Buffer): readonly [number, number] {
  expect(data.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [data.readUInt32BE(16), data.readUInt32BE(20)];
}

describe('icons', () => {
  const expectIcon = (address: string, size: number) => {
    const icon = path.join(root, new URL(address).pathname);
    expect([icon, existsSync(icon)]).toEqual([icon, true]);
    expect(pngSize(readFileSync(icon))).toEqual([size, size]);
  };

  it('exist in the size that they stand for', () => {
    const images = all('Icon').flatMap(children);
    for (const image of images) expectIcon(valueOf(image.getAttribute('resid')!)!, Number(image.getAttribute('size')));
    expectIcon(only('IconUrl').getAttribute('DefaultValue')!, 32);
    expectIcon(only('HighResolutionIconUrl').getAttribute('DefaultValue')!, 64);
  });

  it('come in the three sizes that every button needs', () => {
    for (const icon of all('Icon')) expect(children(icon).map((one) => one.getAttribute('size'))).toEqual(['16', '32', '80']);
  });
});

describe('buttons', () => {
  it('stand on the Home tab: pane, check, check of all, clear', () => {
    expect(only('OfficeTab').getAttribute('id')).toBe('TabHome');
    expect(all('Control').map((one) => valueOf(children(one)[0]!.getAttribute('resid')!))).toEqual(['打开面板', '一键核验', '核验全部工作表', '清除标记']);
    expect(all('Action').map(type)).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction', 'ExecuteFunction']);
  });

  it('call functions that the code associates', () => {
    const actions: readonly string[] = Object.values(RIBBON_ACTIONS);
    const called = all('FunctionName').map((one) => one.textContent);
    expect(called.filter((name) => !actions.includes(name))).toEqual([]);
    expect(called).toEqual([RIBBON_ACTIONS.check, RIBBON_ACTIONS.checkAll, RIBBON_ACTIONS.clear]);
  });

  it('have ids of their own', () => {
    const ids = all('*').flatMap((one) => (['Group', 'Control'].includes(one.localName) ? [one.getAttribute('id')!] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
  });
});

describe("Office's own tool", () => {
  it('reads the manifest', () => {
    // In a process of its own: it loads modules in a way that Jest cannot follow.
    const tool = "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))";
    const info = JSON.parse(execFileSync(process.execPath, ['-e', tool, file], { cwd: root, encoding: 'utf8' })) as unknown;
    expect(info).toMatchObject({
      displayName: zhCN.product.name,
      defaultLocale: 'zh-CN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });
});
