import { describe, expect, it } from 'vitest';
import { HostError } from '../../../src/excel/host-error';
import type { Contents } from '../../../src/excel/pane-host';
import { openSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';

const at = (row: number, column: number) => ({ sheet: '申請', row, column });
const FORMULA = '=KPI.CHECKUP(B2:B48,C2:C48)';
const INSERTION = { cell: at(1, 3), formula: FORMULA, format: '0.0%', room: { rows: 2, columns: 2 } };
const WRITE = { cell: at(1, 3), formula: FORMULA, format: '0.0%' };

function open(found?: Contents) {
  const opened = openSession([sheetOf([['表紙']], { name: '申請' })]);
  if (found) opened.host.found = found;
  return opened;
}

describe('placing a formula', () => {
  it('writes it, goes there and says so', async () => {
    const { host, session } = open();
    await session.insertFormula(INSERTION);
    expect(host.written).toEqual([[WRITE]]);
    expect(host.selected).toEqual([at(1, 3)]);
    expect(session.state().notice).toEqual({
      kind: 'formula-inserted',
      cell: at(1, 3),
      inOneStep: true,
      rewrites: [],
    });
  });

  it('says so also where Excel does not go there', async () => {
    const { host, session } = open();
    Object.assign(host, { select: () => Promise.reject(new HostError({ kind: 'denied' })) });
    await session.insertFormula(INSERTION);
    expect(session.state().notice).toMatchObject({ kind: 'formula-inserted', cell: at(1, 3) });
  });

  it('makes a result of that sheet out of date, for Excel does not tell of our own writes', async () => {
    const { session } = open();
    session.setLive(false);
    await session.validate('workbook');
    await session.insertFormula(INSERTION);
    expect(session.state().result?.changed).toEqual(['申請']);
  });

  it.each<[string, Contents, object]>([
    [
      'its cell holds something',
      { filled: [at(1, 3)], spilledFrom: null },
      { filled: true, spilledFrom: null, blocking: null },
    ],
    [
      'something stands where it spills',
      { filled: [at(2, 3), at(2, 4)], spilledFrom: null },
      { filled: false, spilledFrom: null, blocking: at(2, 3) },
    ],
    [
      'both',
      { filled: [at(1, 3), at(2, 4)], spilledFrom: null },
      { filled: true, spilledFrom: null, blocking: at(2, 4) },
    ],
    [
      'another formula spills there',
      { filled: [at(1, 3), at(2, 3)], spilledFrom: at(0, 0) },
      { filled: false, spilledFrom: at(0, 0), blocking: null },
    ],
  ])('asks first where %s', async (_, found, met) => {
    const { host, session } = open(found);
    await session.insertFormula(INSERTION);
    expect(session.state().notice).toEqual({ kind: 'ask-insert', cell: at(1, 3), ...met });
    expect(host.written).toEqual([]);
    await session.agree();
    expect(host.written).toEqual([[WRITE]]);
    expect(session.state().notice?.kind).toBe('formula-inserted');
  });

  it('writes nothing where the person does not agree', async () => {
    const { host, session } = open({ filled: [at(1, 3)], spilledFrom: null });
    await session.insertFormula(INSERTION);
    session.dismiss();
    await session.agree();
    expect(host.written).toEqual([]);
  });

  it('says that the sheet is protected', async () => {
    const { host, session } = open();
    host.outcome = { outcome: 'refused', why: 'protected', sheets: ['申請'] };
    await session.insertFormula(INSERTION);
    expect(session.state().notice).toEqual({ kind: 'refused', why: 'protected', sheets: ['申請'] });
    expect(host.selected).toEqual([]);
  });

  it('says that a cell is being edited', async () => {
    const { host, session } = open();
    host.refusal = new HostError({ kind: 'editing' });
    await session.insertFormula(INSERTION);
    expect(session.state().notice).toEqual({ kind: 'error', error: { kind: 'editing' } });
  });
});

describe('asking for the selection', () => {
  it('answers it', async () => {
    const { host, session } = open();
    expect(await session.selection()).toBe(host.chosen);
  });

  it('says why there is none', async () => {
    const { host, session } = open();
    host.refusal = new HostError({ kind: 'selection' });
    expect(await session.selection()).toBeNull();
    expect(session.state().notice).toEqual({ kind: 'error', error: { kind: 'selection' } });
  });
});
