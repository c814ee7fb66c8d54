import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/excel/host-error';
import { openSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';

const CELL = { sheet: '申請', row: 1, column: 3 };
const INSERTION = { cell: CELL, rows: [[{ value: 0.5, format: '0.0%' }, null]], note: '出典' };
const REWRITE = {
  cell: CELL,
  before: { input: '', format: 'General' },
  after: { input: 0.5, format: '0.0%' },
};

function open() {
  const opened = openSession([sheetOf([['表紙']], { name: '申請' })]);
  opened.host.outcome = { outcome: 'written', inOneStep: true, rewrites: [REWRITE] };
  return opened;
}

describe('placing figures', () => {
  it('writes them with their note, goes there and says so', async () => {
    const { host, session } = open();
    await session.insertValues(INSERTION);
    expect(host.written).toEqual([[{ cell: CELL, value: 0.5, format: '0.0%' }]]);
    expect(host.selected).toEqual([CELL]);
    // the note is a step of its own
    expect(session.state().notice).toMatchObject({
      kind: 'values-inserted',
      noted: true,
      inOneStep: false,
      rewrites: [REWRITE],
    });
  });

  it.each<[what: string, refused: object, noted: boolean, inOneStep: boolean]>([
    ['takes no note', { noteCell: () => Promise.reject(new HostError({ kind: 'denied' })) }, false, true],
    ['has another’s note there', { noteCell: () => Promise.resolve(false) }, false, true],
    ['does not go there', { select: () => Promise.reject(new HostError({ kind: 'editing' })) }, true, false],
  ])('can be put back also where Excel %s', async (_, refused, noted, inOneStep) => {
    const { host, session } = open();
    session.setLive(false);
    await session.validate('workbook');
    Object.assign(host, refused);
    await session.insertValues(INSERTION);
    expect(session.state().notice).toMatchObject({
      kind: 'values-inserted',
      noted,
      inOneStep,
      rewrites: [REWRITE],
    });
    expect(session.state().result?.changed).toEqual(['申請']);
  });
});
