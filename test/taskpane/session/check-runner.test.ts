import { describe, expect, it, vi } from 'vitest';
import { HostError } from '../../../src/excel/host-error';
import { withSetting, type ReviewSettings } from '../../../src/review/settings';
import { statusOf } from '../../../src/taskpane/session/status';
import { openSession, type OpenedSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';
import { sheetOfCells } from '../../support/sheet-of-cells';
import { rowsOf } from '../../support/table';

function budget(name: string, total: number) {
  return sheetOf(
    rowsOf({
      lines: [['収入'], ['会費', 10], ['計', total], ['支出'], ['事業費', 10], ['計', 10]],
    }),
    { name },
  );
}

const inYen = (before: ReviewSettings): ReviewSettings => withSetting(before, 'unit', 1);

async function checked(): Promise<OpenedSession> {
  const opened = openSession([budget('甲', 10), budget('乙', 10), sheetOf([['表紙']], { name: '表紙' })]);
  opened.session.open();
  await opened.session.validate('workbook');
  opened.host.reads.length = 0;
  return opened;
}

/** What follows a change is over. */
async function atRest({ session }: OpenedSession): Promise<void> {
  await vi.waitFor(() => expect(session.state().run).toBeNull());
  await Promise.resolve();
}

describe('a change after a check', () => {
  it('is checked as it comes, by reading again only what changed', async () => {
    const opened = await checked();
    opened.host.sheets[1] = budget('乙', 99);
    opened.host.change({ sheets: ['乙'] });
    await vi.waitFor(() => expect(opened.session.state().result?.counts.error).toBeGreaterThan(0));
    expect(opened.host.reads).toEqual([['乙']]);
    const { result } = opened.session.state();
    expect(result?.review.sheets.map(({ name }) => name)).toEqual(['甲', '乙', '表紙']);
    expect(result?.changed).toBeNull();
  });

  it('says nothing of the check on its way', async () => {
    const opened = await checked();
    const seen: string[] = [];
    opened.session.subscribe(() => seen.push(statusOf(opened.session.state()).kind));
    opened.host.change({ sheets: ['乙'] });
    await atRest(opened);
    expect(seen).not.toContain('checking');
    expect(seen.at(-1)).toBe('checked');
  });

  it.each<[string, (opened: OpenedSession) => void]>([
    ['at an unknown place', ({ host }) => host.change({ sheets: [] })],
    [
      'that brings a sheet',
      ({ host }) => {
        host.sheets.push(budget('丙', 10));
        host.change({ sheets: ['丙'] });
      },
    ],
    [
      'after which a sheet is gone',
      ({ host }) => {
        host.sheets.pop();
        host.change({ sheets: ['甲'] });
      },
    ],
    ['of the settings', ({ session }) => void session.configure(inYen)],
  ])('%s makes all be read', async (_, act) => {
    const opened = await checked();
    act(opened);
    await vi.waitFor(() => expect(opened.host.reads).toEqual([null]));
    await atRest(opened);
    expect(opened.session.state().result?.review.sheets.map(({ name }) => name)).toEqual(
      opened.host.sheets.map(({ name }) => name),
    );
  });

  it('by a co-author is said and not checked', async () => {
    const opened = await checked();
    opened.host.change({ sheets: ['乙'], remote: true });
    await atRest(opened);
    expect(opened.host.reads).toEqual([]);
    expect(statusOf(opened.session.state())).toMatchObject({ kind: 'stale', changed: ['乙'] });
  });

  it('waits where a person switched it off, and is checked when they switch it on', async () => {
    const opened = await checked();
    opened.session.setLive(false);
    opened.host.change({ sheets: ['乙'] });
    await atRest(opened);
    expect(opened.host.reads).toEqual([]);
    expect(opened.host.kept.get('live')).toBe('off');
    opened.session.setLive(true);
    await vi.waitFor(() => expect(opened.host.reads).toEqual([['乙']]));
  });

  it('that comes during a check is checked after it', async () => {
    const opened = await checked();
    let open: () => void = () => undefined;
    opened.host.gate = new Promise((resolve) => (open = resolve));
    opened.host.change({ sheets: ['甲'] });
    await vi.waitFor(() => expect(opened.host.reads).toEqual([['甲']]));
    opened.host.change({ sheets: ['乙'] });
    open();
    await vi.waitFor(() => expect(opened.host.reads).toEqual([['甲'], ['乙']]));
    await atRest(opened);
    expect(opened.session.state().result?.changed).toBeNull();
  });

  it('that cannot be read leaves the result, which is out of date', async () => {
    const opened = await checked();
    opened.host.refusal = new HostError({ kind: 'denied' });
    opened.host.change({ sheets: ['乙'] });
    await atRest(opened);
    expect(statusOf(opened.session.state())).toMatchObject({ kind: 'stale', changed: ['乙'] });
    expect(opened.session.state().notice).toBeNull();
  });

  it('outside of what was checked is none', async () => {
    const opened = openSession([budget('甲', 10), budget('乙', 10)]);
    opened.session.open();
    await opened.session.validate(['甲']);
    opened.host.change({ sheets: ['乙'] });
    await atRest(opened);
    expect(opened.host.reads).toEqual([['甲']]);
  });
});

describe('a sheet that is not read without being asked for', () => {
  it('stays as it was known, and is said to have changed', async () => {
    const opened = await checked();
    opened.host.sheets[1] = budget('乙', 99);
    opened.host.moved = ['乙'];
    opened.host.change({ sheets: ['甲', '乙'] });
    await vi.waitFor(() => expect(opened.host.quietReads).toEqual([['甲', '乙']]));
    await atRest(opened);
    expect(statusOf(opened.session.state())).toMatchObject({ kind: 'stale', changed: ['乙'] });
    expect(opened.session.state().result?.counts.error).toBe(0);
    // others are followed as before
    opened.host.change({ sheets: ['甲'] });
    await vi.waitFor(() => expect(opened.host.quietReads).toHaveLength(2));
    await atRest(opened);
    await opened.session.again();
    expect(opened.session.state().result).toMatchObject({ changed: null });
    expect(opened.session.state().result?.counts.error).toBeGreaterThan(0);
  });

  it('is not asked for over and over', async () => {
    const opened = await checked();
    opened.host.moved = ['乙'];
    opened.host.change({ sheets: ['乙'] });
    await vi.waitFor(() => expect(opened.host.quietReads).toHaveLength(1));
    await atRest(opened);
    opened.host.change({ sheets: ['乙'] });
    await atRest(opened);
    expect(opened.host.quietReads).toHaveLength(1);
  });

  it('waits for the person also where it is new', async () => {
    const opened = await checked();
    opened.host.sheets.push(budget('丙', 99));
    opened.host.moved = ['丙'];
    opened.host.change({ sheets: ['丙'] });
    await vi.waitFor(() => expect(opened.host.quietReads).toEqual([null]));
    await atRest(opened);
    expect(opened.session.state().result).toMatchObject({ changed: ['丙'] });
    opened.host.change({ sheets: ['甲'] });
    await vi.waitFor(() => expect(opened.host.quietReads.at(-1)).toContain('甲'));
    await atRest(opened);
    expect(opened.host.quietReads).toEqual([null, ['甲', '丙']]);
    expect(opened.session.state().result?.review.sheets.map(({ name }) => name)).toEqual([
      '甲',
      '乙',
      '表紙',
    ]);
  });
});

describe('a check that a person asks for', () => {
  it('takes the place of one that nobody asked for', async () => {
    const opened = await checked();
    let open: () => void = () => undefined;
    opened.host.gate = new Promise((resolve) => (open = resolve));
    opened.host.change({ sheets: ['甲'] });
    await vi.waitFor(() => expect(opened.host.reads).toEqual([['甲']]));
    const asked = opened.session.validate('workbook');
    open();
    await asked;
    expect(opened.host.reads).toEqual([['甲'], null]);
    expect(statusOf(opened.session.state()).kind).toBe('checked');
  });

  it('of chosen sheets reads these', async () => {
    const { host, session } = openSession([budget('甲', 10), budget('乙', 10)]);
    await session.validate(['乙']);
    expect(host.reads).toEqual([['乙']]);
    expect(session.state().result?.scope).toEqual(['乙']);
  });
});

describe('functions in error', () => {
  const rates = () => sheetOfCells('実績', { A1: '=KPI.MAIL_RATE(受付!A1,10) → #VALUE!' });
  const received = () => sheetOfCells('受付', { A1: '九' });
  const kinds = ({ session }: OpenedSession) =>
    session.state().result?.functions.flatMap(({ explained }) => explained.map(({ reason }) => reason.kind));

  it('are explained by the sheets of the check itself', async () => {
    const opened = openSession([rates(), received()]);
    opened.session.open();
    await opened.session.validate('workbook');
    expect(opened.host.reads).toEqual([null]);
    expect(kinds(opened)).toEqual(['refused']);
  });

  it('make a check of their sheet read those that they speak of, once', async () => {
    const opened = openSession([rates(), received()]);
    opened.session.open();
    await opened.session.validate(['実績']);
    expect(opened.host.reads).toEqual([['実績'], ['受付']]);
    expect(kinds(opened)).toEqual(['refused']);
    expect(opened.session.state().result?.review.sheets.map(({ name }) => name)).toEqual(['実績']);
  });

  it('are explained again after a change, which reads no sheet that the change does not concern', async () => {
    const opened = openSession([rates(), received(), budget('甲', 10)]);
    opened.session.open();
    await opened.session.validate('workbook');
    opened.host.reads.length = 0;
    opened.host.sheets[0] = sheetOfCells('実績', { A1: '=KPI.MAIL_RATE(受付!A1,10)+0 → #VALUE!' });
    opened.host.change({ sheets: ['実績'] });
    await vi.waitFor(() => expect(opened.host.reads).toEqual([['実績']]));
    await atRest(opened);
    expect(opened.host.quietReads).toEqual([['実績']]);
    expect(kinds(opened)).toEqual(['refused']);
  });

  it('are explained by a sheet that changed with theirs, as it is now', async () => {
    const opened = openSession([rates(), received(), budget('甲', 10)]);
    opened.session.open();
    await opened.session.validate('workbook');
    opened.host.reads.length = 0;
    opened.host.sheets[1] = sheetOfCells('受付', { A1: '＃' });
    opened.host.change({ sheets: ['実績', '受付'] });
    await vi.waitFor(() => expect(opened.host.reads).toEqual([['実績', '受付']]));
    await atRest(opened);
    expect(kinds(opened)).toEqual(['refused']);
  });

  it('of a chosen sheet have those read again that are not checked', async () => {
    const opened = openSession([rates(), received()]);
    opened.session.open();
    await opened.session.validate(['実績']);
    opened.host.reads.length = 0;
    opened.host.change({ sheets: ['実績'] });
    await vi.waitFor(() => expect(opened.host.reads).toEqual([['実績'], ['受付']]));
  });
});
