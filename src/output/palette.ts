import type { Status } from '../check/report';

/** Fill and letters of a status cell. */
export interface StatusColours {
  readonly fill: string;
  readonly font: string;
}

/**
 * Told apart by colour-blind eyes (orange against blue, never red against green) and in grey print
 * (the two ends of the scale are dark, the middle light); letters on fill have a contrast of at
 * least 4.5. The word in the cell always says the same.
 */
export const STATUS_COLOURS: Readonly<Record<Status, StatusColours>> = {
  missing: { fill: '#595959', font: '#FFFFFF' },
  unmet: { fill: '#F6C7B6', font: '#7A1F00' },
  inProgress: { fill: '#FCE0A8', font: '#5C3A00' },
  pending: { fill: '#FFF7CC', font: '#5C5200' },
  review: { fill: '#E4D7F0', font: '#4A2A6B' },
  met: { fill: '#D3E8F5', font: '#0B4A6B' },
  exceeded: { fill: '#0069A6', font: '#FFFFFF' },
};

/**
 * Fill of a whole row (整行着色): so light that letters of any colour stay legible, and the status cell beside it
 * stands out. What is good stays nearly white, so that the eye goes to the rest.
 */
export const ROW_TINTS: Readonly<Record<Status, string>> = {
  missing: '#E8E8E8', unmet: '#FCEBE4', inProgress: '#FEF4DF', pending: '#FFFCEB', review: '#F5F0FA', met: '#F4F9FC', exceeded: '#E3F0F8',
};

/** Fill of header cells of ours. */
export const HEADER_FILL = '#E7ECF2';

/** Thin lines around cells of ours. */
export const LINE = { style: 'Continuous', weight: 'Thin', color: '#A6A6A6' } as const;

/** Such lines round and between cells. */
export const GRID = { EdgeTop: LINE, EdgeBottom: LINE, EdgeLeft: LINE, EdgeRight: LINE, InsideHorizontal: LINE, InsideVertical: LINE } as const;

/** Fill of the cells in our lists that wait for the user's words. */
export const USER_FILL = '#FFFBE6';

export const SUMMARY_FONT = '微软雅黑';
