import { requirementSets } from './requirements';

export interface OfficeOptions {
  /** Of the interface and of the data: "ja-JP" unless told. */
  readonly locale?: string;
  /** Light unless told. */
  readonly theme?: 'light' | 'dark';
  /** Reported in the place of the host's own. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The settings of the document (`Office.context.document.settings`); kept up to date. */
  readonly settings?: Map<string, string>;
}

const EXCEL = 1;
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
/** The add-in starts with its pane open. */
const SHOWN = 2;
const DEFAULT_LOCALE = 'ja-JP';

/** Office.context.officeTheme, its colours as numbers. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f3f3,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** What office.js reads first: the host, its platform, its version, the locale and what the runtime may do. */
export function hostInfo({ locale = DEFAULT_LOCALE }: OfficeOptions): string {
  return `Excel$Win32$16.01$${locale}$$$disableLogging$${String(SHARED_RUNTIME_WITH_FUNCTIONS)}`;
}

// office.js caches the settings of the document by instance.
let instances = 0;

/** What desktop Excel tells about itself and the add-in. */
export function applicationContext(options: OfficeOptions): unknown {
  const { locale = DEFAULT_LOCALE, theme = 'light', settings = new Map() } = options;
  const { requirements = requirementSets } = options;
  instances += 1;
  const instance = `workbench-${String(instances)}`;
  return {
    GetActivationMode: () => 2,
    GetAppCapabilities: () => 1,
    GetAppDataLocale: () => locale,
    GetAppType: () => EXCEL,
    GetAppUILocale: () => locale,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => instance,
    GetDocUrl: () => '',
    GetFeaturesForSolution: () => '',
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => SHOWN,
    GetInstanceId: () => instance,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => documentSettings(settings),
    GetSolutionRef: () => 'workbench',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetTouchEnabled: () => false,
  };
}

function documentSettings(settings: Map<string, string>): unknown {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
    },
  };
}
