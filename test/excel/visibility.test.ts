import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onVisibilityChange } from '../../src/excel/visibility';
import { bootExcel } from '../../src/workbench/host/node';

beforeEach(async () => {
  await bootExcel({ 表: [] });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('onVisibilityChange', () => {
  it('tells when the pane is closed and opened, until it is told to stop', async () => {
    const told: boolean[] = [];
    const listened = vi.spyOn(Office.addin, 'onVisibilityModeChanged');
    const end = onVisibilityChange((isVisible) => told.push(isVisible));
    await listened.mock.results[0]?.value;
    await Office.addin.hide();
    await vi.waitFor(() => expect(told).toEqual([false]));
    await Office.addin.showAsTaskpane();
    await vi.waitFor(() => expect(told).toEqual([false, true]));
    end();
    await Office.addin.hide();
    expect(told).toEqual([false, true]);
  });

  it('tells nothing where Excel has no shared runtime', () => {
    vi.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    const listened = vi.spyOn(Office.addin, 'onVisibilityModeChanged');
    onVisibilityChange(() => undefined)();
    expect(listened).not.toHaveBeenCalled();
  });
});
