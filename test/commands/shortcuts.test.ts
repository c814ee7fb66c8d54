import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shortcutsInForce } from '../../src/commands/shortcuts';

describe('the shortcuts in force', () => {
  let isSupported: boolean;
  const getShortcuts = vi.fn();
  const areShortcutsInUse = vi.fn();

  beforeEach(() => {
    isSupported = true;
    getShortcuts.mockReset().mockResolvedValue({
      validate: 'Ctrl+Alt+Shift+K',
      report: 'Ctrl+1',
      board: null,
      somebodyElses: 'Ctrl+2',
    });
    areShortcutsInUse
      .mockReset()
      .mockImplementation((keys: string[]) =>
        Promise.resolve(keys.map((shortcut) => ({ shortcut, inUse: shortcut === 'Ctrl+1' }))),
      );
    vi.stubGlobal('Office', {
      context: {
        requirements: { isSetSupported: (name: string) => isSupported && name === 'KeyboardShortcuts' },
      },
      actions: { getShortcuts, areShortcutsInUse },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are the person’s own, without those that they gave away', async () => {
    expect(await shortcutsInForce()).toEqual([
      { wish: 'validate', keys: 'Ctrl+Alt+Shift+K', isContested: false },
      { wish: 'report', keys: 'Ctrl+1', isContested: true },
    ]);
    expect(areShortcutsInUse.mock.calls).toEqual([[['Ctrl+Alt+Shift+K', 'Ctrl+1']]]);
  });

  it('are not asked of an Excel without KeyboardShortcuts 1.1', async () => {
    isSupported = false;
    expect(await shortcutsInForce()).toEqual([]);
    expect(getShortcuts).not.toHaveBeenCalled();
  });
});
