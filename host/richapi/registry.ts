import { applicationClass } from './classes/application';
import { rangeBorderClass, rangeBordersClass } from './classes/borders';
import { chartClass, chartLegendClass, chartTitleClass } from './classes/chart';
import { chartsClass } from './classes/charts';
import { cellValueClass, conditionalFormatClass, customClass, customRuleClass, textClass } from './classes/conditionalFormat';
import { conditionalFormatsClass } from './classes/conditionalFormats';
import { conditionalFillClass, conditionalFontClass, conditionalLookClass } from './classes/conditionalLook';
import { dataValidationClass } from './classes/dataValidation';
import { freezePanesClass } from './classes/freezePanes';
import { nameClass, namesClass } from './classes/names';
import { headerFooterClass, headersFootersClass, pageLayoutClass } from './classes/pageLayout';
import { customPropertiesClass, customPropertyClass, documentPropertiesClass } from './classes/properties';
import { sheetProtectionClass, workbookProtectionClass } from './classes/protection';
import { rangeClass } from './classes/range';
import { rangeAreasClass, rangeCollectionClass } from './classes/rangeAreas';
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from './classes/rangeFormat';
import { settingClass, settingsClass } from './classes/settings';
import { tableClass } from './classes/table';
import { columnClass, columnsClass } from './classes/tableColumns';
import { rowClass, rowsClass } from './classes/tableRows';
import { tablesClass } from './classes/tables';
import { workbookClass } from './classes/workbook';
import { worksheetClass } from './classes/worksheet';
import { worksheetsClass } from './classes/worksheets';

/** What the host knows of a class, without its types. */
export interface ClassSummary {
  readonly name: string;
  memberNames(): readonly string[];
  readonly hasIndexer: boolean;
}

/** All classes of the Excel API that the host implements. */
export const implementedClasses: readonly ClassSummary[] = [
  applicationClass, cellValueClass, chartClass, chartLegendClass, chartTitleClass, chartsClass, columnClass, columnsClass,
  conditionalFillClass, conditionalFontClass, conditionalFormatClass, conditionalFormatsClass, conditionalLookClass,
  customClass, customPropertiesClass, customPropertyClass, customRuleClass, dataValidationClass, documentPropertiesClass,
  formatProtectionClass, freezePanesClass, headerFooterClass, headersFootersClass, nameClass, namesClass, pageLayoutClass,
  rangeAreasClass, rangeBorderClass, rangeBordersClass, rangeClass, rangeCollectionClass, rangeFillClass, rangeFontClass,
  rangeFormatClass, rowClass, rowsClass, settingClass, settingsClass, sheetProtectionClass, tableClass, tablesClass,
  textClass, workbookClass, workbookProtectionClass, worksheetClass, worksheetsClass,
];
