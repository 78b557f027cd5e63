/** Why a file cannot be opened. */
export type FileErrorCode =
  | 'empty' // no bytes at all
  | 'encrypted' // protected by a password
  | 'old-excel' // .xls of Excel 97 to 2003
  | 'other-office' // another Office document, or a binary workbook
  | 'not-a-workbook' // text, picture, PDF, …
  | 'corrupt-zip' // truncated or damaged
  | 'no-workbook' // a zip without a workbook in it
  | 'damaged-content' // a part of the workbook cannot be read
  | 'too-large';

/** A file that cannot be opened. The message is plain Chinese, fit to be shown to a clerk. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
    /** For the log, never shown in place of the message. */
    readonly technical = '',
  ) {
    super(message);
    this.name = 'FileError';
  }
}
