/** The document's settings as office.js keeps them: key → JSON text. */
export interface SettingsStore {
  readSettings(): ReadonlyMap<string, string>;
  writeSettings(settings: ReadonlyMap<string, string>): void;
}

/** What the container says of itself. */
export interface ContextOptions {
  /** Display and data language, such as `zh-CN`. */
  readonly locale: string;
  /** Highest ExcelApi set; Excel 2021 has 1.14, Excel 2024 has 1.17. */
  readonly excelApi: string;
  /** Where the document lies; empty for one that was never saved. */
  readonly documentUrl: string;
}

const excelForWindows = 1;
const taskPane = 1;

/** The object that `window.external.GetContext()` gives: facts about host, document and add-in. */
export function documentContext(store: () => SettingsStore, options: Partial<ContextOptions>): Record<string, () => unknown> {
  const locale = options.locale ?? 'zh-CN';
  const settings = settingsChannel(store);
  const requirementSets = { Excelapi: options.excelApi ?? '1.17', SharedRuntime: '1.1', DelayForCellEdit: '1.1', Settings: '1.1', RibbonApi: '1.2' };
  return {
    GetAppType: () => excelForWindows,
    GetSolutionRef: () => 'zicha',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => taskPane,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => null,
    GetSettings: () => settings,
  };
}

/** How office.js reads and saves the settings. It saves all that it knows of; what others added since stays. */
function settingsChannel(store: () => SettingsStore): Record<'Read' | 'Write', (keys: string[], values: string[]) => void> {
  let known = new Set<string>();
  return {
    Read: (keys, values) => {
      for (const [key, value] of store().readSettings()) {
        keys.push(key);
        values.push(value);
      }
      known = new Set(keys);
    },
    Write: (keys, values) => {
      const others = [...store().readSettings()].filter(([key]) => !known.has(key));
      const saved = keys.map((key, index): [string, string] => [key, values[index] ?? '']);
      store().writeSettings(new Map([...others, ...saved]));
      known = new Set(keys);
    },
  };
}
