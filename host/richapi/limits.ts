/** What Excel refuses because of its size. */
export interface Limits {
  /** Bytes of one request; Excel on the web: 5 MB. */
  readonly requestBytes: number;
  /** Bytes of one answer; Excel on the web: 5 MB. */
  readonly responseBytes: number;
  /** Cells that one range may read or write. */
  readonly rangeCells: number;
  /** Letters in one cell. */
  readonly cellText: number;
}

/** Excel's limits on the web, the narrowest of its platforms. */
export const excelLimits: Limits = {
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  rangeCells: 5_000_000,
  cellText: 32_767,
};
