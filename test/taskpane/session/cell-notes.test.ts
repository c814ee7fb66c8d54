import { describe, expect, it } from 'vitest';
import { openSession, type OpenedSession } from '../../support/session';
import { BUDGET, checkedSession, findingOf } from '../../support/failing-sum';

function acknowledgement({ session }: OpenedSession) {
  const [known] = session.state().kept?.acknowledgements ?? [];
  if (!known) throw new Error('nothing is acknowledged');
  return known;
}

describe('an acknowledged finding', () => {
  it('leaves no note unless that is wanted', async () => {
    const opened = await checkedSession();
    await opened.session.acknowledge(findingOf(opened), '確認した');
    expect(opened.session.state().notes).toBe(false);
    expect(opened.host.noted).toEqual([]);
  });

  it('leaves a note that goes with it', async () => {
    const opened = await checkedSession();
    await opened.session.setNotes(true);
    expect(opened.host.noted).toEqual([{ notes: [], sheets: null }]);
    await opened.session.acknowledge(findingOf(opened), '確認した');
    expect(opened.host.noted.at(-1)?.notes).toEqual([
      { cell: findingOf(opened).cells[0], text: expect.stringContaining('理由：確認した') as string },
    ]);
    await opened.session.withdraw(acknowledgement(opened));
    expect(opened.host.noted.at(-1)).toEqual({ notes: [], sheets: null });
  });

  it('leaves its note when that is wanted from now on, and loses it when it is not', async () => {
    const opened = await checkedSession();
    await opened.session.acknowledge(findingOf(opened), '確認した');
    await opened.session.setNotes(true);
    expect(opened.host.noted.at(-1)?.notes).toHaveLength(1);
    expect(opened.host.kept.get('notes')).toBe('on');
    await opened.session.setNotes(false);
    expect(opened.host.noted.at(-1)).toEqual({ notes: [], sheets: null });
    expect(opened.host.kept.get('notes')).toBe('off');
  });

  it('touches only notes on the sheets that were checked', async () => {
    const opened = openSession([BUDGET]);
    await opened.session.setNotes(true);
    await opened.session.validate(['予算']);
    await opened.session.acknowledge(findingOf(opened), '確認した');
    expect(opened.host.noted.map(({ sheets }) => sheets)).toEqual([['予算']]);
  });

  it('says where no note could be left', async () => {
    const opened = await checkedSession();
    await opened.session.setNotes(true);
    const taken = findingOf(opened).cells.slice(0, 1);
    opened.host.notedWhere = { taken, onProtected: ['別'] };
    await opened.session.acknowledge(findingOf(opened), '確認した');
    expect(opened.session.state().notice).toEqual({ kind: 'not-noted', cells: taken, sheets: ['別'] });
  });

  it('leaves none in an Excel without notes, and none by a check that follows a change', async () => {
    const opened = await checkedSession();
    opened.host.hasNotes = false;
    await opened.session.setNotes(true);
    await opened.session.acknowledge(findingOf(opened), '確認した');
    expect(opened.host.noted).toEqual([]);
    opened.host.hasNotes = true;
    opened.host.change({ sheets: ['予算'] });
    await opened.session.again();
    expect(opened.host.noted).toEqual([]);
  });
});
