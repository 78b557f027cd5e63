import { existsSync } from 'node:fs';
import path from 'node:path';

interface Parts {
  readonly officeSource: (env?: Readonly<Record<string, string>>) => string;
  readonly contentSecurityPolicy: (source: string) => string;
  readonly servedFrom: (env?: Readonly<Record<string, string>>) => string;
  readonly officeFiles: () => readonly { readonly from: string; readonly to: string }[];
  readonly OFFICE_SCRIPTS: Readonly<Record<string, string>>;
}

const { parts } = jest.requireActual<{ readonly parts: Parts }>('../../webpack.config.js');

describe('build options', () => {
  it("takes office.js from Microsoft's network unless told otherwise", () => {
    expect(parts.officeSource()).toBe('cdn');
    expect(parts.officeSource({ officejs: 'local' })).toBe('local');
    expect(() => parts.officeSource({ officejs: 'elsewhere' })).toThrow('cdn, 21vianet, local');
    expect(() => parts.officeSource({ officejs: 'constructor' })).toThrow('not known');
  });

  it.each(Object.entries(parts.OFFICE_SCRIPTS))('%s: the page may load that office.js, and no script but it and our own', (source, script) => {
    const policy = parts.contentSecurityPolicy(source);
    const scripts = /script-src ([^;]*)/.exec(policy)![1]!.split(' ');
    expect(scripts).toEqual(source === 'local' ? ["'self'"] : ["'self'", new URL(script).origin]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    // Excel on the web shows the pane in a frame.
    expect(policy).not.toContain('frame-ancestors');
  });

  it('copies what Excel asks for, and neither other programs nor debugging builds', () => {
    const files = parts.officeFiles();
    const targets = files.map((one) => one.to.split(path.sep).join('/'));
    for (const needed of ['office-js/office.js', 'office-js/excel-win32-16.01.js', 'office-js/excel-web-16.00.js', 'office-js/excel-mac-16.00.js', 'office-js/zh-cn/office_strings.js', 'office-js/en-us/office_strings.js']) {
      expect(targets).toContain(needed);
    }
    expect(targets.filter((name) => /word|outlook|powerpoint|\.debug\./.test(name))).toEqual([]);
    expect(files.filter((one) => !existsSync(one.from))).toEqual([]);
  });

  it('writes only https addresses into the manifest', () => {
    expect(parts.servedFrom()).toBe('https://localhost:3000/');
    expect(parts.servedFrom({ url: 'https://oa.example.gov.cn/zicha' })).toBe('https://oa.example.gov.cn/zicha/');
    expect(() => parts.servedFrom({ url: 'http://oa.example.gov.cn/' })).toThrow('https');
    expect(() => parts.servedFrom({ url: 'no address' })).toThrow('Invalid URL');
  });
});
