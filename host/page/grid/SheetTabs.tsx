import type { ReactElement } from 'react';
import type { Workbook, Worksheet } from '../../workbook/workbook';

export interface SheetTabsProps {
  readonly label: string;
  readonly workbook: Workbook;
  readonly onActivate: (sheet: Worksheet) => void;
}

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ label, workbook, onActivate }: SheetTabsProps): ReactElement {
  return (
    <div className="sheet-tabs" role="tablist" aria-label={label}>
      {workbook.sheets
        .filter((sheet) => sheet.visibility === 'Visible')
        .map((sheet) => (
          <button
            type="button"
            role="tab"
            key={sheet.id}
            aria-selected={sheet.id === workbook.activeSheet}
            style={sheet.tabColor === '' ? undefined : { boxShadow: `inset 0 3px 0 ${sheet.tabColor}` }}
            onClick={() => onActivate(sheet)}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
