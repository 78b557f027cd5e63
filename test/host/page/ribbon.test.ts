import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ManifestError, readRibbon } from '../../../host/page/ribbon/manifest';

const xml = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

describe('ribbon of the manifest', () => {
  it('has the buttons with label, icon and action, in the manifest’s order', () => {
    const { name, groups } = readRibbon(xml, 'zh-CN');
    expect(name).toBe('自查核验');
    expect(groups.flatMap((group) => group.buttons).map(({ label, action }) => [label, action.kind])).toEqual([
      ['打开面板', 'showPane'], ['一键核验', 'runFunction'], ['核验全部工作表', 'runFunction'], ['清除标记', 'runFunction'],
    ]);
    for (const { icon } of groups.flatMap((group) => group.buttons)) expect(icon).toMatch(/^\/assets\/[\w-]+-32\.png$/);
  });

  it('speaks English where the manifest does', () => {
    for (const { label } of readRibbon(xml, 'en-US').groups.flatMap((group) => group.buttons)) expect(label).toMatch(/^[\x20-\x7e]+$/);
  });

  it.each([
    ['what is no XML', '<OfficeApp'],
    ['a manifest without ribbon', '<OfficeApp><DisplayName DefaultValue="x"/></OfficeApp>'],
    ['a label that is not there', xml.replace(/(<bt:ShortStrings>)[\s\S]*(<\/bt:ShortStrings>)/, '$1$2')],
    ['an unknown action', xml.replaceAll('"ExecuteFunction"', '"Explode"')],
  ])('refuses %s', (_what, broken) => {
    expect(() => readRibbon(broken, 'zh-CN')).toThrow(ManifestError);
  });
});
