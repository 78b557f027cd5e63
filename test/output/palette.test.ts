import { STATUSES } from '../../src/check/report';
import { STATUS_COLOURS } from '../../src/output/palette';

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(STATUSES)('%s: letters on fill have a contrast of at least 4.5', (status) => {
  const { fill, font } = STATUS_COLOURS[status];
  const [light = 0, dark = 0] = [luminance(fill), luminance(font)].sort((a, b) => b - a);
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('no two statuses look the same', () => {
  expect(new Set(STATUSES.map((status) => STATUS_COLOURS[status].fill)).size).toBe(STATUSES.length);
});
