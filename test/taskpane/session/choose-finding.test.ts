import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import { openSession, type OpenedSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';
import { rowsOf } from '../../support/table';

/** Two sums that fail: an error at B8 and one at B14. */
const BUDGET = sheetOf(
  rowsOf({
    lines: [
      ['収入'],
      ['会費', 10],
      ['計', 30],
      ['支出'],
      ['事業費', 30],
      ['　講習費', 10],
      ['　広報費', 10],
      ['計', 30],
    ],
  }),
  { name: '予算' },
);

async function checked(): Promise<OpenedSession> {
  const opened = openSession([BUDGET]);
  await opened.session.validate('workbook');
  return opened;
}

const visited = ({ host }: OpenedSession): string[] => host.selected.map(addressOf);

describe('walking the findings', () => {
  it('begins at the first, and tells of the last', async () => {
    const opened = await checked();
    const { session } = opened;
    for (let count = 0; count < 3; count += 1) await session.step('next');
    expect(visited(opened)).toHaveLength(2);
    expect(new Set(visited(opened)).size).toBe(2);
    expect(session.state().notice).toEqual({ kind: 'no-more', direction: 'next' });
  });

  it('goes back, from nothing to the last', async () => {
    const opened = await checked();
    const { session } = opened;
    await session.step('next');
    await session.step('next');
    const [first, second] = visited(opened);
    await session.step('previous');
    await session.step('previous');
    expect(visited(opened)).toEqual([first, second, first]);
    expect(session.state().notice).toEqual({ kind: 'no-more', direction: 'previous' });

    const anew = await checked();
    await anew.session.step('previous');
    expect(visited(anew)).toEqual([second]);
  });

  it('leaves out what the filter leaves out', async () => {
    const opened = await checked();
    opened.session.filter({ rule: 'SUM-03' });
    await opened.session.step('next');
    await opened.session.step('next');
    expect(visited(opened)).toHaveLength(1);
  });

  it('leaves out what was let stand', async () => {
    const opened = await checked();
    const [first] = opened.session.state().result?.review.findings ?? [];
    if (!first) throw new Error('nothing was found');
    await opened.session.acknowledge(first, '承知している');
    await opened.session.step('next');
    await opened.session.step('next');
    expect(visited(opened)).toHaveLength(1);
  });

  it('does nothing before a check', async () => {
    const opened = openSession([BUDGET]);
    await opened.session.step('next');
    expect(visited(opened)).toEqual([]);
  });
});
