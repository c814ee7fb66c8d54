import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { excelPaneHost } from '../../src/excel/excel-pane-host';
import { bootExcel } from '../../src/workbench/host/node';

const CELL = { sheet: '支出', row: 0, column: 0 };

beforeEach(async () => {
  await bootExcel({ 収入: [[1]], 支出: [[2]] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('excelPaneHost', () => {
  it('does what the pane asks, through one door', async () => {
    const host = excelPaneHost();
    expect(await host.activeSheet()).toBe('収入');
    expect(await host.select(CELL)).toBe('selected');
    expect(await host.activeSheet()).toBe('支出');
    expect(await host.write([{ cell: CELL, value: 3 }])).toMatchObject({ outcome: 'written' });
    expect(await host.highlight([{ cell: CELL, severity: 'error' }])).toMatchObject({ onMissing: [] });
    await host.clearHighlights();
    const { sheets } = await host.workbook.read({ sheets: ['支出'] });
    expect(sheets.map(({ rows }) => rows[0]?.[0]?.value)).toEqual([3]);
    await host.workbookSettings.write('kpi.unit', '百万円');
    expect(await host.workbookSettings.read('kpi.unit')).toBe('百万円');
    host.userSettings.write('language', 'en');
    expect(host.userSettings.read('language')).toBe('en');
  });

  it('follows the theme of the computer to high contrast and back, until it is told to stop', () => {
    const listeners = new Set<() => void>();
    let isForced = false;
    const page = new Set<() => void>();
    vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => page.add(listener));
    vi.stubGlobal('removeEventListener', (_type: string, listener: () => void) => page.delete(listener));
    vi.stubGlobal('matchMedia', (query: string) => ({
      get matches() {
        return query.includes('forced-colors') && isForced;
      },
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    }));
    const host = excelPaneHost();
    const turn = (on: boolean): void => {
      isForced = on;
      for (const listener of listeners) listener();
    };
    const themes: string[] = [];
    const stop = host.onThemeChange((theme) => themes.push(theme));
    expect(host.theme()).toBe('light');
    turn(true);
    turn(true);
    turn(false);
    // Excel does not tell of its own themes: they are seen when the person comes back to the pane
    isForced = true;
    for (const listener of page) listener();
    stop();
    turn(false);
    expect(themes).toEqual(['contrast', 'light', 'contrast']);
    expect([listeners.size, page.size]).toEqual([0, 0]);
  });
});
