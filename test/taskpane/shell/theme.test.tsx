import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HostTheme } from '../../../src/excel/pane-host';
import { loadTheme, useHostTheme } from '../../../src/taskpane/shell/theme';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

/** An Excel whose theme changes, and the background that the pane takes from it. */
function themed(first: HostTheme) {
  let now = first;
  let tell: ((theme: HostTheme) => void) | null = null;
  const host = {
    theme: () => now,
    onThemeChange: (listener: (theme: HostTheme) => void) => {
      tell = listener;
      return () => (tell = null);
    },
  };
  const element = document.createElement('div');
  const root = createRoot(element);
  const Background = () => useHostTheme(host).colorNeutralBackground1;
  return {
    show: () => act(async () => root.render(<Background />)),
    change: (theme: HostTheme) =>
      act(async () => {
        now = theme;
        tell?.(theme);
        await loadTheme(theme);
      }),
    background: () => element.textContent,
    isListening: () => tell !== null,
    close: () => act(async () => root.unmount()),
  };
}

it.each<[HostTheme, string]>([
  ['light', webLightTheme.colorNeutralBackground1],
  ['dark', webDarkTheme.colorNeutralBackground1],
  ['contrast', teamsHighContrastTheme.colorNeutralBackground1],
])('the pane is %s from its first picture on, once its colours are there', async (theme, background) => {
  await loadTheme(theme);
  const pane = themed(theme);
  await pane.show();
  expect(pane.background()).toBe(background);
  await pane.close();
});

it('follows Excel as it changes, and stops when it is closed', async () => {
  const pane = themed('light');
  await pane.show();
  await pane.change('dark');
  expect(pane.background()).toBe(webDarkTheme.colorNeutralBackground1);
  await pane.change('light');
  expect(pane.background()).toBe(webLightTheme.colorNeutralBackground1);
  await pane.close();
  expect(pane.isListening()).toBe(false);
});
