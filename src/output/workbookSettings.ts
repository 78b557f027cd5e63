import type { Severity } from '../check/report';
import type { ColumnRole } from '../check/table/model';
import type { Edit } from './edits';

/** Key of the add-in setting that keeps what the user settled for the workbook. */
export const SETTINGS_KEY = 'zicha.settings';

/**
 * 设置. What the user settles for a workbook; kept in the workbook itself, so that it goes along with
 * the file and holds for everybody who opens it. Only what differs from the usual is kept.
 */
export interface WorkbookSettings {
  /** Rules whose use differs from the usual: switched off, or another severity. By rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** 整行着色: the table's rows take a light tint of their status as well. */
  readonly tintRows: boolean;
  /** Last day that figures should cover, `YYYY-MM-DD`; null: the end of the year that the title names. */
  readonly asOf: string | null;
  /** 实时核验: edited rows are checked again at once. */
  readonly live: boolean;
  /** 列角色 corrected by hand, by the header's words (key as `headerKey` gives it); 'none' = the column has no role. */
  readonly columns: Readonly<Record<string, ColumnRole | 'none'>>;
  /** 手工匹配: the required task of a row, by the row's task words (see `rowKey`); null = answers no required task. Per template id. */
  readonly rematches: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** What holds where nothing is kept. */
export const USUAL_SETTINGS: WorkbookSettings = { rules: {}, tintRows: false, asOf: null, live: true, columns: {}, rematches: {} };

/** The text that is kept; '' where everything is as usual. */
export function settingsText(settings: WorkbookSettings): string {
  const { rules, tintRows, asOf, live, columns, rematches } = settings;
  const matched = Object.fromEntries(Object.entries(rematches).filter(([, rows]) => Object.keys(rows).length > 0));
  const kept = {
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
    ...(tintRows === USUAL_SETTINGS.tintRows ? {} : { tintRows }),
    ...(asOf === null ? {} : { asOf }),
    ...(live === USUAL_SETTINGS.live ? {} : { live }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(Object.keys(matched).length === 0 ? {} : { rematches: matched }),
  };
  return Object.keys(kept).length === 0 ? '' : JSON.stringify({ version: 1, ...kept });
}

/** Keeps a text of settings, or takes them away where it is ''. */
export function keepSettings(text: string): Edit {
  return text === '' ? { kind: 'remove-setting', key: SETTINGS_KEY } : { kind: 'save-setting', key: SETTINGS_KEY, value: text };
}
