import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FilesMissing } from '../../../src/taskpane/session/pane-error';
import * as load from '../../../src/taskpane/session/load-writing';
import { openSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';

const INSERTION = {
  cell: { sheet: '表紙', row: 0, column: 0 },
  formula: '=KPI.LIST()',
  room: { rows: 1, columns: 1 },
};

beforeEach(() => {
  vi.spyOn(load, 'loadWriting');
});
afterEach(() => vi.restoreAllMocks());

describe('what makes things', () => {
  it('is fetched once, when something is to be made', async () => {
    const { session } = openSession([sheetOf([['表紙']], { name: '表紙' })]);
    expect(load.loadWriting).not.toHaveBeenCalled();
    await Promise.all([session.selection(), session.insertFormula(INSERTION)]);
    expect(load.loadWriting).toHaveBeenCalledOnce();
  });

  it('that does not come is said, and the next attempt tries again', async () => {
    const { host, session } = openSession([sheetOf([['表紙']], { name: '表紙' })]);
    vi.mocked(load.loadWriting).mockRejectedValueOnce(new FilesMissing('offline'));
    await session.insertFormula(INSERTION);
    expect(session.state().notice).toEqual({ kind: 'error', error: { kind: 'incomplete' } });
    await session.insertFormula(INSERTION);
    expect(host.written).toHaveLength(1);
  });
});
