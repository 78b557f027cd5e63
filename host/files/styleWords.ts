import type { Border, Font, HorizontalAlignment, VerticalAlignment } from '../workbook/cell';

/** The words of files for looks, and the workbook's own for them. */

/** Number formats that files name by number only. 27 to 58 as a Chinese Excel shows them. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm', 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy', 31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss',
  47: 'mm:ss.0', 48: '##0.0E+0', 49: '@', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
};

export const underlineWords: Readonly<Record<string, NonNullable<Font['underline']>>> = {
  single: 'Single', double: 'Double', singleAccounting: 'SingleAccountant', doubleAccounting: 'DoubleAccountant',
};

export const horizontalWords: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed',
};

export const verticalWords: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top', center: 'Center', justify: 'Justify', distributed: 'Distributed',
};

/** Line styles of files: the line and how thick it is. */
export const lineWords: Readonly<Record<string, readonly [Border['style'], Border['weight']]>> = {
  hair: ['Continuous', 'Hairline'], thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'], dashed: ['Dash', 'Thin'], mediumDashed: ['Dash', 'Medium'], double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'], mediumDashDot: ['DashDot', 'Medium'], dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'], slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The file's word for one of ours. */
export function wordFor<T>(words: Readonly<Record<string, T>>, wanted: T | undefined): string | undefined {
  return wanted === undefined ? undefined : Object.keys(words).find((word) => words[word] === wanted);
}

/** The file's word for a border line; a weight that its style does not have counts as the nearest one. */
export function lineWord(border: Border): string {
  const all = Object.entries(lineWords).filter(([, [style]]) => style === border.style);
  return (all.find(([, [, weight]]) => weight === border.weight) ?? all[0])?.[0] ?? 'thin';
}
