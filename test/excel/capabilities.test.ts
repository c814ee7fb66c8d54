import { afterEach, describe, expect, it, vi } from 'vitest';
import { canUndoInOneStep } from '../../src/excel/capabilities';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('canUndoInOneStep', () => {
  it.each([
    [['ExcelApi', 'MergeUndoGroup'], true],
    // office.js leaves the option unread where its own set is not there
    [['ExcelApi'], false],
    [['MergeUndoGroup'], false],
    [[], false],
  ])('where Excel has the sets %j: %s', (sets, expected) => {
    const isSetSupported = (name: string) => sets.includes(name);
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
    expect(canUndoInOneStep()).toBe(expected);
  });
});
