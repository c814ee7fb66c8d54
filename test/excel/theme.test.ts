import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onThemeChange, themeBy } from '../../src/excel/theme';
import { bootExcel } from '../../src/workbench/host/node';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

describe('themeBy', () => {
  it.each([
    ['Office is white', '#FFFFFF', [], 'light'],
    ['Office is white on a dark computer', '#FFFFFF', [DARK], 'light'],
    ['Office is black', '#0A0A0A', [], 'dark'],
    ['Office is dark grey', '#666666', [], 'dark'],
    ['Office is just dark', '#7F7F7F', [], 'dark'],
    ['Office is just light', '#808080', [], 'light'],
    ['Office writes no #', 'ffffff', [DARK], 'light'],
    ['Office says nothing, the computer is light', null, [], 'light'],
    ['Office says nothing, the computer is dark', null, [DARK], 'dark'],
    ['Office says what is no colour', 'window', [DARK], 'dark'],
    ['the computer has high contrast', '#FFFFFF', [DARK, FORCED], 'contrast'],
  ])('%s', (_name, color, queries: string[], theme) => {
    const office = color === null ? undefined : { bodyBackgroundColor: color };
    expect(themeBy({ office, matches: (query) => queries.includes(query) })).toBe(theme);
  });
});

describe('onThemeChange', () => {
  let end: () => void;
  let told: string[];
  let page: EventTarget;
  let usual: string;

  /** Office gives its theme as it is, and says nothing of a change. */
  function paint(color: string): void {
    Object.assign(Office.context.officeTheme, { bodyBackgroundColor: color });
  }

  beforeEach(async () => {
    await bootExcel();
    told = [];
    page = new EventTarget();
    usual = Office.context.officeTheme.bodyBackgroundColor;
    const media = Object.assign(new EventTarget(), { matches: false });
    vi.stubGlobal('matchMedia', () => media);
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const listened = vi.spyOn(Office.addin, 'onVisibilityModeChanged');
    end = onThemeChange((theme) => told.push(theme));
    await listened.mock.results[0]?.value;
  });

  afterEach(() => {
    end();
    paint(usual);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('tells of a theme of Office, of which nothing tells, when the person comes back to the pane', () => {
    paint('#0A0A0A');
    page.dispatchEvent(new Event('focus'));
    expect(told).toEqual(['dark']);
  });

  it('tells of it when the pane is opened again', async () => {
    await Office.addin.hide();
    paint('#0A0A0A');
    await Office.addin.showAsTaskpane();
    await vi.waitFor(() => {
      expect(told).toEqual(['dark']);
    });
  });

  it('tells nothing while the theme is the same, nor after its end', () => {
    page.dispatchEvent(new Event('focus'));
    end();
    paint('#0A0A0A');
    page.dispatchEvent(new Event('focus'));
    expect(told).toEqual([]);
  });
});
