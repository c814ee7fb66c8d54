import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FilesMissing } from '../../../src/taskpane/trouble';
import * as load from '../../../src/taskpane/session/load-creating';
import { openSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';

const PLACEMENT = {
  cell: { sheet: '表紙', row: 0, column: 0 },
  formula: '=KPI.LIST()',
  room: { rows: 1, columns: 1 },
};

beforeEach(() => {
  vi.spyOn(load, 'loadCreating');
});
afterEach(() => vi.restoreAllMocks());

describe('what makes things', () => {
  it('is fetched once, when something is to be made', async () => {
    const { session } = openSession([sheetOf([['表紙']], { name: '表紙' })]);
    expect(load.loadCreating).not.toHaveBeenCalled();
    await Promise.all([session.selection(), session.place(PLACEMENT)]);
    expect(load.loadCreating).toHaveBeenCalledOnce();
  });

  it('that does not come is said, and the next wish tries again', async () => {
    const { host, session } = openSession([sheetOf([['表紙']], { name: '表紙' })]);
    vi.mocked(load.loadCreating).mockRejectedValueOnce(new FilesMissing('offline'));
    await session.place(PLACEMENT);
    expect(session.state().notice).toEqual({ kind: 'trouble', trouble: { kind: 'incomplete' } });
    await session.place(PLACEMENT);
    expect(host.written).toHaveLength(1);
  });
});
