import fc from '../../support/fastCheck';
import { escapeText, parseXml, unescapeText } from '../../../host/files/xml';

describe('escapeText', () => {
  test.each([
    ['a sign that XML cannot hold', '表\u0000', '表_x0000_'],
    ['what looks like an escape', '_x0041_', '_x005F_x0041_'],
    ['what an escape after it would make look like one', '_x0000\u0000', '_x005F_x0000_x0000_'],
    ['escapes that share a mark', '_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['what is none', '_x004_ _x', '_x004_ _x'],
  ])('%s', (_what, text, written) => {
    expect(escapeText(text)).toBe(written);
    expect(unescapeText(written)).toBe(text);
  });

  test('comes back from XML as it was, whatever stands beside what looks like an escape', () => {
    const pieces = fc.array(fc.constantFrom('_', 'x', '_x', '0000', '00', '5F', 'A', '\u0000', '\u000b', '\uffff', '\r', '\n', '&lt;', '<', '表'), { maxLength: 12 });
    fc.assert(fc.property(pieces, (list) => {
      const text = list.join('');
      expect(unescapeText(parseXml(`<t>${escapeText(text)}</t>`, '表').text)).toBe(text);
    }), { numRuns: 5000 });
  });
});
