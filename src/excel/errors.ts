/** Why Excel did not do what was asked: the codes of `FailureCode` that have their cause in Excel. */
export type ExcelFailureCode =
  | 'no-worksheet' | 'sheet-protected' | 'workbook-protected' | 'cell-edit' | 'sheet-gone'
  | 'too-large' | 'host-too-old' | 'changed-meanwhile' | 'write-failed' | 'rollback-failed' | 'unexpected';

/** A failure in words of ours. Excel's own message is kept for support and never shown to the user. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: ExcelFailureCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    readonly technical = '',
  ) {
    super(technical === '' ? code : `${code}: ${technical}`);
    this.name = 'ExcelFailure';
  }
}

/** What each error code of Excel means for the user. Complete: a code that Microsoft adds fails to compile here. */
const MEANING: Readonly<Record<`${Excel.ErrorCodes}`, ExcelFailureCode>> = {
  AccessDenied: 'sheet-protected',
  ApiNotFound: 'host-too-old',
  Conflict: 'unexpected',
  DirtySupportingFormula: 'unexpected',
  EmptyChartSeries: 'unexpected',
  FilteredRangeConflict: 'unexpected',
  FormulaLengthExceedsLimit: 'too-large',
  GeneralException: 'unexpected',
  InactiveWorkbook: 'unexpected',
  InsertDeleteConflict: 'unexpected',
  InvalidArgument: 'unexpected',
  InvalidBinding: 'unexpected',
  InvalidOperation: 'unexpected',
  InvalidOperationInCellEditMode: 'cell-edit',
  InvalidReference: 'sheet-gone',
  InvalidSelection: 'unexpected',
  ItemAlreadyExists: 'unexpected',
  ItemNotFound: 'sheet-gone',
  MergedRangeConflict: 'unexpected',
  NonBlankCellOffSheet: 'unexpected',
  NotImplemented: 'host-too-old',
  OpenWorkbookLinksBlocked: 'unexpected',
  OperationCellsExceedLimit: 'too-large',
  PivotTableRangeConflict: 'unexpected',
  PowerQueryRefreshResourceChallenge: 'unexpected',
  RangeExceedsLimit: 'too-large',
  RangeImageExceedsLimit: 'too-large',
  RefreshWorkbookLinksBlocked: 'unexpected',
  RequestAborted: 'unexpected',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  UnsupportedFeature: 'host-too-old',
  UnsupportedFillType: 'unexpected',
  UnsupportedOperation: 'host-too-old',
  UnsupportedSheet: 'no-worksheet',
};

/** Codes that Excel uses without listing them in `Excel.ErrorCodes`. */
const UNLISTED: Readonly<Record<string, ExcelFailureCode>> = {
  RequestPayloadSizeLimitExceeded: 'too-large',
};

/** The failure code for an error code of Office; `unexpected` for one that nobody knows. */
export function meaningOf(code: string): ExcelFailureCode {
  const known: Readonly<Record<string, ExcelFailureCode>> = { ...MEANING, ...UNLISTED };
  return Object.hasOwn(known, code) ? (known[code] ?? 'unexpected') : 'unexpected';
}

/** Any error as a failure of ours; one that is a failure already stays as it is. */
export function toFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  if (error instanceof OfficeExtension.Error) {
    const location = error.debugInfo.errorLocation ?? '';
    return new ExcelFailure(isExpectation(location) ? 'changed-meanwhile' : meaningOf(error.code), {}, [error.code, error.message, location].filter((part) => part !== '').join(' | '));
  }
  return new ExcelFailure('unexpected', {}, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

/** Nothing else of ours calls these: an expectation of a plan was not met (see `ExpectEmpty`, `ExpectName`). */
function isExpectation(location: string): boolean {
  return /getOffsetRange|getIntersection/iu.test(location);
}

/** True where Excel refused because the answer or the range was too big: half of it may go through. */
export function isTooBig(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && meaningOf(error.code) === 'too-large';
}
