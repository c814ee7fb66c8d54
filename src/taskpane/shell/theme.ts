import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { HostTheme, PaneHost } from '../../excel/pane-host';

/** Fluent's first two, then each system's own for Japanese. */
const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', system-ui, sans-serif";

export const THEMES: Readonly<Record<HostTheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

/** Excel's theme, also when it changes. */
export function useHostTheme({ theme, onThemeChange }: Pick<PaneHost, 'theme' | 'onThemeChange'>): HostTheme {
  return useSyncExternalStore(onThemeChange, theme);
}
