/** Files for the embedded host: .xlsx in and out. Load it only when a file is opened or saved. */
export { FileError, type FileErrorCode } from './fileError';
export { readXlsx } from './readXlsx';
export { writeXlsx } from './writeXlsx';
