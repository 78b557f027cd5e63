import type { CSSProperties } from 'react';
import type { Border, BorderSide, CellValue, Font, HostCell } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import type { ConditionalLook } from '../../workbook/objects';
import { ORDINARY_SIZE, lineHeight } from './textHeight';

const BORDER_WIDTHS: Readonly<Record<Border['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const SIDES = [['EdgeTop', 'borderTop'], ['EdgeBottom', 'borderBottom'], ['EdgeLeft', 'borderLeft'], ['EdgeRight', 'borderRight']] as const satisfies readonly (readonly [BorderSide, string])[];
const FLEX: Readonly<Record<string, string>> = { Top: 'flex-start', Center: 'center', Justify: 'flex-start', Distributed: 'center' };

/** How a cell looks, over the workbook's ordinary font and under what conditional formats lay over it. */
export function cellCss(cell: HostCell, overlaid: ConditionalLook | null, ordinary: Font): CSSProperties {
  const style = cell.style ?? {};
  const font: Font = { ...ordinary, ...style.font, ...overlaid?.font };
  const fill = overlaid?.fill ?? style.fill;
  const horizontal = style.horizontalAlignment ?? generalAlignment(cell.value);
  const css: CSSProperties = {
    alignItems: FLEX[style.verticalAlignment ?? ''] ?? 'flex-end',
    textAlign: textAlign(horizontal),
    justifyContent: justification(horizontal),
    ...fontCss(font),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(style.wrapText === true ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : {}),
    ...(style.indentLevel === undefined ? {} : { paddingLeft: `${String(3 + style.indentLevel * 9)}px` }),
  };
  const borders = { ...style.borders, ...overlaid?.borders };
  for (const [side, property] of SIDES) {
    const border = borders[side];
    if (border !== undefined) css[property] = borderCss(border);
  }
  return css;
}

function fontCss(font: Font): CSSProperties {
  const size = font.size ?? ORDINARY_SIZE;
  const lines = [font.underline === undefined ? '' : 'underline', font.strikethrough === true ? 'line-through' : ''].filter((word) => word !== '');
  return {
    fontSize: `${String(size)}pt`,
    lineHeight: `${String(lineHeight(size))}px`,
    ...(font.name === undefined ? {} : { fontFamily: `${JSON.stringify(font.name)}, var(--cell-font)` }),
    ...(font.bold === true ? { fontWeight: 700 } : {}),
    ...(font.italic === true ? { fontStyle: 'italic' } : {}),
    ...(font.color === undefined ? {} : { color: font.color }),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(' ') }),
  };
}

/** As Excel aligns a cell that was never aligned: numbers right, truth values and errors centred, text left. */
function generalAlignment(value: CellValue): string {
  if (typeof value === 'number') return 'Right';
  return typeof value === 'boolean' || isCellError(value) ? 'Center' : 'Left';
}

function textAlign(horizontal: string): 'left' | 'right' | 'center' | 'justify' {
  if (horizontal === 'Right') return 'right';
  if (horizontal === 'Justify' || horizontal === 'Distributed') return 'justify';
  return horizontal.startsWith('Center') ? 'center' : 'left';
}

function justification(horizontal: string): string {
  if (horizontal === 'Right') return 'flex-end';
  return horizontal.startsWith('Center') ? 'center' : 'flex-start';
}

function borderCss(border: Border): string {
  const line = border.style === 'Continuous' || border.style === 'SlantDashDot' ? 'solid' : border.style === 'Double' ? 'double' : border.style === 'Dot' ? 'dotted' : 'dashed';
  return `${String(border.style === 'Double' ? 3 : BORDER_WIDTHS[border.weight])}px ${line} ${border.color}`;
}
