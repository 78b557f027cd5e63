import { child, flag, numberOf, type XmlElement } from './xml';

/** Colours of a theme in the order of its numbers: 0 light 1, 1 dark 1, 2 light 2, 3 dark 2, 4 … accents. */
export type ThemeColors = readonly string[];

const officeTheme: ThemeColors = [
  '#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72',
];
/** The order of the theme part; the numbers swap light and dark. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The fixed palette of old files, numbers 8 to 63; 0 to 7 repeat 8 to 15. */
const palette = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Reads the colours of the theme part; Office's own where there is none. */
export function readTheme(theme: XmlElement | undefined): ThemeColors {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return themeOrder.map((name, index) => {
    const color = child(scheme, name);
    const value = child(color, 'srgbClr')?.attributes.val ?? child(color, 'sysClr')?.attributes.lastClr;
    return hex(value) ?? officeTheme[index] ?? '#000000';
  });
}

/** A colour element as `#RRGGBB`; undefined for none or automatic. */
export function readColor(element: XmlElement | undefined, theme: ThemeColors): string | undefined {
  if (element === undefined || flag(element, 'auto')) return undefined;
  const indexed = numberOf(element, 'indexed');
  const themed = numberOf(element, 'theme');
  const plain =
    hex(element.attributes.rgb) ??
    (themed !== undefined ? theme[themed] : undefined) ??
    (indexed !== undefined && indexed < 64 ? hex(palette[indexed < 8 ? indexed : indexed - 8]) : undefined);
  return plain === undefined ? undefined : tinted(plain, numberOf(element, 'tint') ?? 0);
}

/** `AARRGGBB` or `RRGGBB` as `#RRGGBB`. */
function hex(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(text) ? `#${text.slice(-6).toUpperCase()}` : undefined;
}

/** Lighter (0 to 1) or darker (0 to -1), by the lightness of the colour as Excel does. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (most + least) / 2;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const hue = range === 0 ? 0 : most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return fromHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint);
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = light - chroma / 2;
  const [r, g, b] = ([[chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second]] as const)[
    Math.floor(hue) % 6
  ] ?? [0, 0, 0];
  return `#${[r, g, b].map((part) => Math.round((part + base) * 255).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
