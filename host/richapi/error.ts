/** The error codes of Excel that the host uses (Excel.ErrorCodes, spelled as on the wire). */
export type HostErrorCode =
  | 'AccessDenied' | 'ApiNotFound' | 'GeneralException' | 'InsertDeleteConflict' | 'InvalidArgument' | 'InvalidBinding'
  | 'InvalidOperation' | 'InvalidOperationInCellEditMode' | 'InvalidReference' | 'InvalidRequest' | 'InvalidSelection'
  | 'ItemAlreadyExists' | 'ItemNotFound' | 'NonBlankCellOffSheet' | 'NotImplemented' | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded' | 'UnsupportedOperation'
  | 'InactiveWorkbook' | 'RangeExceedsLimit' | 'ServiceNotAvailable' | 'Timeout' | 'TooManyRequests' | 'OpenWorkbookNotSupported';

/** A failure that Excel would report; it ends the request, what was written before stays written. */
export class HostError extends Error {
  /** Where it happened, `Worksheet.getRange`, once known. */
  location: string | null = null;

  constructor(readonly code: HostErrorCode, message: string) {
    super(message);
    this.name = 'HostError';
  }
}

/** The failure for a member that the host does not know. It names class and member so that nobody searches long. */
export function notImplemented(className: string, member: string): HostError {
  return new HostError('ApiNotFound', `The embedded host does not implement ${className}.${member}.`);
}

/** Excel's complaint about an argument, with what was wrong. */
export function invalidArgument(what: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
}

/** Excel's complaint about something that is not there. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

/** Excel's refusal, for protected sheets and workbooks. */
export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${what}`);
}
