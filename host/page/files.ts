import type { Workbook } from '../workbook/workbook';
