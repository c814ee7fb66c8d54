import { beforeEach, describe, expect, it } from 'vitest';
import { REVIEWER } from '../../../src/taskpane/session/reviewer';
import { startSession, type Session } from '../../../src/taskpane/session/session';
import type { Correction } from '../../../src/sheet/budget/vocabulary/correction';
import { rowAt } from '../../support/corrections';
import { fakeHost, type FakeHost } from '../../support/pane-host';
import { sheetOf } from '../../support/sheet';
import { rowsOf } from '../../support/table';

const LINES = [['支出'], ['事業費', 3], ['　旅費', 3], ['　管理費', 4], ['計', 7]] as const;
const KEY = 'kpi.corrections';

/** 管理費 is set in by mistake. */
const OUT: Correction = {
  table: { sheet: '本部', name: '', nth: 0 },
  of: 'parent',
  row: rowAt('支出/事業費/管理費'),
  to: null,
};

describe('correcting the reading', () => {
  let host: FakeHost;
  let session: Session;

  beforeEach(async () => {
    const rows = rowsOf({ unit: '（単位：円）', lines: LINES });
    host = fakeHost([sheetOf(rows, { name: '本部' }), sheetOf(rows, { name: '支部' })]);
    session = startSession({
      host,
      loadReviewer: () => Promise.resolve(REVIEWER),
      now: () => 7,
      pause: () => Promise.resolve(),
      slowNotice: () => new Promise(() => undefined),
      report: () => undefined,
      language: 'ja',
    });
    await session.validate('workbook');
  });

  const found = () =>
    session.state().result?.review.findings.map(({ code, cells }) => `${cells[0]?.sheet ?? ''} ${code}`);

  it('is kept with the workbook, and judged at once, by reading that sheet alone', async () => {
    expect(found()).toEqual(['本部 SUM-03', '本部 SUM-02', '支部 SUM-03', '支部 SUM-02']);
    await session.correct([OUT]);
    expect(host.stored.get(KEY)).toEqual({ version: 1, corrections: [OUT] });
    expect(host.reads).toEqual([null, ['本部']]);
    expect(found()).toEqual(['支部 SUM-03', '支部 SUM-02']);
  });

  it('asks Excel for no merged areas that are known, as it may forget what can be undone', async () => {
    await session.correct([OUT]);
    expect(host.quietReads).toEqual([['本部']]);
  });

  it('is judged also where they are not known', async () => {
    host.moved = ['本部'];
    await session.correct([OUT]);
    expect([host.reads, host.quietReads]).toEqual([[null, ['本部'], ['本部']], [['本部']]]);
    expect(found()).toEqual(['支部 SUM-03', '支部 SUM-02']);
  });

  it('is taken back', async () => {
    await session.correct([OUT]);
    await session.correct([], [OUT]);
    expect(host.stored.get(KEY)).toEqual({ version: 1, corrections: [] });
    expect(found()).toHaveLength(4);
  });

  it('keeps what a co-author corrected in the meantime', async () => {
    const theirs = { ...OUT, table: { ...OUT.table, sheet: '支部' } };
    host.stored.set(KEY, { version: 1, corrections: [theirs] });
    await session.correct([OUT]);
    expect(host.stored.get(KEY)).toEqual({ version: 1, corrections: [theirs, OUT] });
    expect(found()).toEqual([]);
  });

  it('is there at the next check', async () => {
    host.stored.set(KEY, { version: 1, corrections: [OUT] });
    await session.validate('workbook');
    expect(found()).toEqual(['支部 SUM-03', '支部 SUM-02']);
  });

  it('outlives a change of the settings', async () => {
    await session.correct([OUT]);
    await session.configure(() => REVIEWER.readSettings(undefined).settings);
    await session.again();
    expect(found()).toEqual(['支部 SUM-03', '支部 SUM-02']);
  });

  it('asks before what cannot be read is lost', async () => {
    host.stored.set(KEY, { version: 1, corrections: [{ of: 'colour' }] });
    await session.correct([OUT]);
    expect(session.state().notice).toMatchObject({ kind: 'ask-overwrite', what: 'corrections' });
    expect(found()).toHaveLength(4);
    await session.agree();
    expect(host.stored.get(KEY)).toEqual({ version: 1, corrections: [OUT] });
    expect(found()).toHaveLength(2);
  });

  it('says why where Excel refuses to keep it', async () => {
    host.refusal = new Error('no');
    await session.correct([OUT]);
    expect(session.state().notice).toMatchObject({ kind: 'error' });
    expect(found()).toHaveLength(4);
  });
});
