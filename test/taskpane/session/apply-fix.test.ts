import { describe, expect, it, vi } from 'vitest';
import type { Write } from '../../../src/engine/findings/finding';
import type { Rewrite } from '../../../src/excel/pane-host';
import { HostError } from '../../../src/excel/host-error';
import { changesTo } from '../../support/changes';
import { openSession, type OpenedSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';

const WRITES: readonly Write[] = [{ cell: { sheet: '甲', row: 1, column: 1 }, value: 5 }];
const CHANGES = changesTo(WRITES);

async function checked(): Promise<OpenedSession> {
  const opened = openSession([sheetOf([['x']], { name: '甲' })]);
  opened.session.open();
  await opened.session.validate('workbook');
  return opened;
}

describe('applying a fix', () => {
  it('writes, checks again, and says how to take it back', async () => {
    const { host, session } = await checked();
    await session.fix(CHANGES);
    expect(host.written).toEqual([WRITES]);
    expect(host.reads).toEqual([null, ['甲']]);
    expect(host.quietReads).toEqual([['甲']]);
    expect(session.state().notice).toEqual({
      kind: 'written',
      changes: CHANGES,
      inOneStep: true,
      rewrites: [],
    });
  });

  it('asks first where Excel cannot take it back, and writes when the person agrees', async () => {
    const { host, session } = await checked();
    host.undoes = false;
    host.outcome = { outcome: 'written', inOneStep: false, rewrites: [] };
    await session.fix(CHANGES);
    expect(host.written).toEqual([]);
    expect(session.state().notice).toEqual({ kind: 'ask-write', cells: 1 });
    await session.agree();
    expect(host.written).toEqual([WRITES]);
    expect(session.state().notice).toEqual({
      kind: 'written',
      changes: CHANGES,
      inOneStep: false,
      rewrites: [],
    });
  });

  it('forgets what it asked when the person goes on to something else', async () => {
    const { host, session } = await checked();
    host.undoes = false;
    await session.fix(CHANGES);
    session.dismiss();
    await session.agree();
    expect(host.written).toEqual([]);
  });

  it('writes nothing that rests on figures that changed', async () => {
    const { host, session } = await checked();
    host.change({ sheets: ['甲'], remote: true });
    await session.fix(CHANGES);
    expect(host.written).toEqual([]);
    expect(session.state().notice).toEqual({ kind: 'stale-fix' });
  });

  it('does nothing without anything to write', async () => {
    const { host, session } = await checked();
    await session.fix([]);
    expect(host.written).toEqual([]);
    expect(session.state().notice).toBeNull();
  });

  it('says of a protected sheet that nothing was written', async () => {
    const { host, session } = await checked();
    host.outcome = { outcome: 'refused', why: 'protected', sheets: ['甲'] };
    await session.fix(CHANGES);
    expect(session.state().notice).toEqual({ kind: 'refused', why: 'protected', sheets: ['甲'] });
    expect(host.reads).toEqual([null]);
  });

  it('says which write Excel refused, and that the others were taken back', async () => {
    const { host, session } = await checked();
    const [at] = WRITES.map(({ cell }) => cell);
    const stopped = { why: { kind: 'denied' }, at: at ?? null } as const;
    host.outcome = { outcome: 'stopped', ...stopped, left: [] };
    await session.fix(CHANGES);
    expect(session.state().notice).toEqual({ kind: 'stopped', ...stopped });
    expect(host.reads).toEqual([null]);
  });

  it('names what stays written where Excel takes nothing back, lets it be put back, and checks it', async () => {
    const { host, session } = await checked();
    const held = { input: 4, format: 'General' };
    const left = WRITES.map(({ cell }) => ({ cell, before: held, after: { ...held, input: 5 } }));
    host.outcome = { outcome: 'stopped', why: { kind: 'denied' }, at: null, left };
    await session.fix(CHANGES);
    expect(session.state().notice).toEqual({
      kind: 'half-written',
      why: { kind: 'denied' },
      at: null,
      rewrites: left,
    });
    expect(host.quietReads).toEqual([['甲']]);
  });

  it('tells of Excel’s refusal', async () => {
    const { host, session } = await checked();
    host.refusal = new HostError({ kind: 'editing' });
    await session.fix(CHANGES);
    expect(session.state().notice).toEqual({ kind: 'error', error: { kind: 'editing' } });
  });
});

describe('what was written', () => {
  const REWRITES: readonly Rewrite[] = [
    {
      cell: { sheet: '甲', row: 1, column: 1 },
      before: { input: 4, format: 'General' },
      after: { input: 5, format: 'General' },
    },
  ];

  async function written(): Promise<OpenedSession> {
    const opened = await checked();
    opened.host.outcome = { outcome: 'written', inOneStep: true, rewrites: REWRITES };
    await opened.session.fix(CHANGES);
    expect(opened.session.state().notice).toMatchObject({ kind: 'written', rewrites: REWRITES });
    return opened;
  }

  it('is put back by the notice, and checked again', async () => {
    const { host, session } = await written();
    await session.putBack(REWRITES);
    expect(host.returned).toEqual([REWRITES]);
    expect(session.state().notice).toEqual({ kind: 'put-back', cells: 1 });
    expect(host.quietReads).toEqual([['甲'], ['甲']]);
  });

  it('is put back once, however often the key is pressed', async () => {
    const { host, session } = await written();
    const seen: boolean[] = [];
    session.subscribe(() => seen.push(session.state().puttingBack));
    await Promise.all([session.putBack(REWRITES), session.putBack(REWRITES)]);
    expect(host.returned).toEqual([REWRITES]);
    expect(seen[0]).toBe(true);
    expect(seen.at(-1)).toBe(false);
  });

  it('can be put back after Excel did not do it', async () => {
    const { host, session } = await written();
    host.refusal = new HostError({ kind: 'editing' });
    await session.putBack(REWRITES);
    expect(session.state()).toMatchObject({
      puttingBack: false,
      notice: { kind: 'not-put-back', error: { kind: 'editing' }, rewrites: REWRITES },
    });
  });

  it('is not put back over something else, and says so', async () => {
    const { host, session } = await written();
    host.backOutcome = { outcome: 'refused', why: 'changed', sheets: ['甲'] };
    await session.putBack(REWRITES);
    expect(session.state().notice).toEqual({ kind: 'refused', why: 'changed', sheets: ['甲'] });
    expect(host.quietReads).toEqual([['甲']]);
  });

  it('is not announced any more once it is undone', async () => {
    const { host, session } = await written();
    host.isWritten = false;
    host.change({ sheets: ['甲'] });
    await vi.waitFor(() => expect(session.state().notice).toBeNull());
  });

  it('stays announced when something else changes', async () => {
    const { host, session } = await written();
    host.change({ sheets: ['甲'] });
    await vi.waitFor(() => expect(host.quietReads).toHaveLength(2));
    expect(session.state().notice).toMatchObject({ kind: 'written' });
  });
});
