import { webLightTheme, type Theme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { HostTheme, PaneHost } from '../../excel/pane-host';

/** Fluent's first two, then each system's own for Japanese. */
const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', system-ui, sans-serif";

type ThemeHost = Pick<PaneHost, 'theme' | 'onThemeChange'>;

/** Of a few hundred colours each: who sees the light ones does not wait for the others. */
const OTHERS: Readonly<Record<Exclude<HostTheme, 'light'>, () => Promise<{ readonly theme: Theme }>>> = {
  dark: () => import('./dark-theme'),
  contrast: () => import('./contrast-theme'),
};

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const here = new Map<HostTheme, Theme>([['light', LIGHT]]);

/** Fetches what the theme is made of, once; where it does not come the pane stays light, which never rejects. */
export async function loadTheme(name: HostTheme): Promise<void> {
  if (name === 'light' || here.has(name)) return;
  try {
    const { theme } = await OTHERS[name]();
    here.set(name, { ...theme, fontFamilyBase: FONTS });
  } catch {
    // the next change of theme tries again
  }
}

/** Excel's theme, also when it changes. */
export function useHostTheme(host: ThemeHost): Theme {
  const subscribe = useCallback(
    (listener: () => void) => host.onThemeChange((name) => void loadTheme(name).then(listener)),
    [host],
  );
  return useSyncExternalStore(subscribe, () => here.get(host.theme()) ?? LIGHT);
}
