import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Gathered, gatherChanges, PAUSE } from '../../src/excel/gather-changes';

const EDIT = { source: 'Local', triggerSource: 'Unknown' } as const;
const OWN = { source: 'Local', triggerSource: 'ThisLocalAddin' } as const;
const REMOTE = { source: 'Remote', triggerSource: 'Unknown' } as const;

let told: Gathered[];
let gatherer: ReturnType<typeof gatherChanges>;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  gatherer = gatherChanges((changes) => told.push(changes));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('gatherChanges', () => {
  it('tells a series as one change, when it has paused', () => {
    gatherer.add({ worksheetId: 'a', ...EDIT });
    vi.advanceTimersByTime(PAUSE - 1);
    gatherer.add({ worksheetId: 'b', ...EDIT });
    gatherer.add({ worksheetId: 'a', ...EDIT });
    vi.advanceTimersByTime(PAUSE - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([{ sheetIds: new Set(['a', 'b']), remote: false }]);
  });

  it('begins anew after each telling', () => {
    gatherer.add({ worksheetId: 'a', ...REMOTE });
    vi.advanceTimersByTime(PAUSE);
    gatherer.add({ worksheetId: 'b', ...EDIT });
    vi.advanceTimersByTime(PAUSE);
    expect(told).toEqual([
      { sheetIds: new Set(['a']), remote: true },
      { sheetIds: new Set(['b']), remote: false },
    ]);
  });

  it('leaves out what the add-in wrote itself', () => {
    gatherer.add({ worksheetId: 'a', ...OWN });
    vi.advanceTimersByTime(PAUSE);
    expect(told).toEqual([]);
  });

  it('counts a calculation, which has no source, as a change', () => {
    gatherer.add({ worksheetId: 'a' });
    vi.advanceTimersByTime(PAUSE);
    expect(told).toEqual([{ sheetIds: new Set(['a']), remote: false }]);
  });

  it('says that another person took part in a series', () => {
    gatherer.add({ worksheetId: 'a', ...REMOTE });
    gatherer.add({ worksheetId: 'a', ...EDIT });
    vi.advanceTimersByTime(PAUSE);
    expect(told).toEqual([{ sheetIds: new Set(['a']), remote: true }]);
  });

  it('tells nothing more once it is stopped', () => {
    gatherer.add({ worksheetId: 'a', ...EDIT });
    gatherer.stop();
    vi.advanceTimersByTime(PAUSE);
    expect(told).toEqual([]);
  });
});
