import { describe, expect, it, vi } from 'vitest';
import { HostError } from '../../../src/excel/host-error';
import { changesTo } from '../../support/changes';
import { openSession, type OpenedSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';
import { rowsOf } from '../../support/table';

/** An error at B8: the sum of the parts of 事業費. */
function budget(part: number) {
  return sheetOf(
    rowsOf({
      lines: [
        ['収入'],
        ['会費', 30],
        ['計', 30],
        ['支出'],
        ['事業費', 30],
        ['　講習費', 10],
        ['　広報費', part],
        ['計', 30],
      ],
    }),
    { name: '予算' },
  );
}

async function checked(part = 10): Promise<OpenedSession> {
  const opened = openSession([budget(part)]);
  opened.session.open();
  await opened.session.validate('workbook');
  return opened;
}

async function highlighted(): Promise<OpenedSession> {
  const opened = await checked();
  await opened.session.highlightAll();
  expect(opened.session.state().highlights).toBe('current');
  return opened;
}

const become = ({ session }: OpenedSession, expected: string) =>
  vi.waitFor(() => expect(session.state().highlights).toBe(expected));

describe('highlights', () => {
  it('are of every listed finding, and go again', async () => {
    const { host, session } = await highlighted();
    expect(host.highlighted.at(-1)?.length).toBeGreaterThan(0);
    await session.clearHighlights();
    expect(host.cleared).toBe(1);
    expect(session.state().highlights).toBe('none');
  });

  it('are off until a person asks for them, whatever is checked, chosen and fixed', async () => {
    const opened = await checked();
    const { host, session } = opened;
    await session.step('next');
    await session.fix(changesTo([{ cell: { sheet: '予算', row: 1, column: 1 }, value: 5 }]));
    host.change({ sheets: ['予算'] });
    await session.validate('workbook');
    expect([host.highlighted, host.cleared]).toEqual([[], 0]);
  });

  it('stay as they are through checks and fixes, which write nothing for them', async () => {
    const { host, session } = await highlighted();
    await session.validate('workbook');
    await session.fix(changesTo([{ cell: { sheet: '予算', row: 1, column: 1 }, value: 5 }]));
    expect([host.highlighted.length, host.cleared]).toEqual([1, 0]);
    expect(session.state().highlights).toBe('current');
  });

  it('are out of date when a check of a change finds something else', async () => {
    const opened = await highlighted();
    opened.host.sheets[0] = budget(20);
    opened.host.change({ sheets: ['予算'] });
    await become(opened, 'stale');
    expect(opened.host.highlighted).toHaveLength(1);
    // nothing is found any more: what is there goes
    await opened.session.highlightAll();
    expect(opened.host.cleared).toBe(1);
    expect(opened.session.state().highlights).toBe('none');
  });

  it('are up to date when they are asked for anew', async () => {
    const opened = await highlighted();
    opened.host.sheets[0] = budget(15);
    opened.host.change({ sheets: ['予算'] });
    await vi.waitFor(() => expect(opened.session.state().result?.changed).toBeNull());
    await opened.session.highlightAll();
    expect(opened.session.state().highlights).toBe('current');
  });

  it('are out of date when a finding is let stand', async () => {
    const { session } = await highlighted();
    const [finding] = session.state().result?.review.findings ?? [];
    if (!finding) throw new Error('nothing was found');
    await session.acknowledge(finding, '承知している');
    expect(session.state().highlights).toBe('stale');
  });

  it('of an earlier opening are found, and can be taken away', async () => {
    const opened = openSession([budget(10)]);
    opened.host.hasRules = true;
    opened.session.open();
    await become(opened, 'stale');
    await opened.session.toggleHighlights();
    expect(opened.host.cleared).toBe(1);
    expect(opened.session.state().highlights).toBe('none');
  });

  it('are not said to be there any more once they are undone', async () => {
    const opened = await highlighted();
    opened.host.hasRules = false;
    opened.host.change({ sheets: ['予算'] });
    await become(opened, 'none');
  });

  it('are taken away by the ribbon also while the pane is closed', async () => {
    const { host, session } = openSession([budget(10)]);
    session.open();
    host.show(false);
    host.hasRules = true;
    await session.toggleHighlights();
    expect([host.cleared, host.hasRules]).toEqual([1, false]);
  });

  it('are not on protected sheets, which is said', async () => {
    const { host, session } = await checked();
    host.protectedSheets = ['予算'];
    await session.highlightAll();
    expect(session.state()).toMatchObject({
      highlights: 'none',
      notice: { kind: 'not-highlighted', sheets: ['予算'] },
    });
  });

  it('stay on a sheet that was protected since, which is said', async () => {
    const { host, session } = await highlighted();
    host.protectedSheets = ['予算'];
    await session.clearHighlights();
    expect(session.state()).toMatchObject({
      highlights: 'stale',
      notice: { kind: 'not-cleared', sheets: ['予算'] },
    });
  });

  it('that Excel refuses to take away stay known', async () => {
    const { host, session } = await highlighted();
    host.refusal = new HostError({ kind: 'editing' });
    await session.clearHighlights();
    expect(session.state()).toMatchObject({
      highlights: 'current',
      notice: { kind: 'error', error: { kind: 'editing' } },
    });
  });
});
