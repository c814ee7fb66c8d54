import { describe, expect, it, vi } from 'vitest';
import { openSession, type OpenedSession } from '../../support/session';
import { sheetOf } from '../../support/sheet';

async function checked(): Promise<OpenedSession & { readonly close: () => void }> {
  const opened = openSession([sheetOf([['x']], { name: '甲' })]);
  const close = opened.session.open();
  await opened.session.validate('workbook');
  opened.host.reads.length = 0;
  return { ...opened, close };
}

const ended = ({ host }: OpenedSession) => vi.waitFor(() => expect(host.listeners.size).toBe(0));

describe('a pane that is closed', () => {
  it('listens to nothing and reads nothing', async () => {
    const opened = await checked();
    opened.host.show(false);
    await ended(opened);
    expect(opened.session.state().watching).toBe(false);
    opened.host.change({ sheets: ['甲'] });
    expect(opened.host.reads).toEqual([]);
  });

  it('breaks off what nobody asked for, and leaves the result as out of date as it was', async () => {
    const opened = await checked();
    let open: () => void = () => undefined;
    opened.host.gate = new Promise((resolve) => (open = resolve));
    opened.host.change({ sheets: ['甲'] });
    await vi.waitFor(() => expect(opened.host.reads).toHaveLength(1));
    opened.host.show(false);
    open();
    await ended(opened);
    expect(opened.session.state()).toMatchObject({ run: null, ending: null });
    expect(opened.session.state().result?.changed).toEqual(['甲']);
  });

  it('goes on with a check that the person asked for, and listens to nothing for it', async () => {
    const opened = await checked();
    opened.host.show(false);
    await ended(opened);
    await opened.session.validate('workbook');
    expect(opened.session.state().result?.changed).toBeNull();
    expect(opened.host.listeners.size).toBe(0);
  });

  it('looks at the workbook anew when it is opened again', async () => {
    const opened = await checked();
    opened.host.show(false);
    await ended(opened);
    opened.host.show(true);
    await vi.waitFor(() => expect(opened.host.listeners.size).toBe(1));
    await vi.waitFor(() => expect(opened.session.state().result?.changed).toBeNull());
    expect(opened.host.quietReads).toEqual([null]);
  });

  it('says that anything may have changed, where changes are not followed', async () => {
    const opened = await checked();
    opened.session.setLive(false);
    opened.host.show(false);
    opened.host.show(true);
    await vi.waitFor(() => expect(opened.session.state().watching).toBe(true));
    expect(opened.host.reads).toEqual([]);
    expect(opened.session.state().result?.changed).toEqual([]);
  });

  it('is told of once, however often Excel tells of it', async () => {
    const opened = await checked();
    opened.host.show(true);
    expect(opened.session.state().result?.changed).toBeNull();
    opened.close();
    await ended(opened);
  });
});
