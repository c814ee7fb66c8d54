import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../src/commands/commands';
import { sendToPane } from '../../../src/commands/pane-commands';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { sheetOf } from '../../support/sheet';
import { showPane, type ShownPane } from '../../support/shown-pane';
import { rowsOf } from '../../support/table';

const BUDGET = sheetOf(
  rowsOf({
    lines: [
      ['収入'],
      ['会費', 10],
      ['計', 30],
      ['支出'],
      ['事業費', 21],
      ['　講習費', 10],
      ['　広報費', 30],
      ['計', 21],
    ],
  }),
  { name: '予算' },
);
const COVER = sheetOf([['表紙']], { name: '表紙' });

describe('a command', () => {
  let pane: ShownPane;
  beforeAll(async () => {
    await Promise.all([loadResults(), import('../../../src/taskpane/settings/settings-page')]);
  });
  beforeEach(async () => {
    pane = await showPane([BUDGET, COVER]);
  });
  afterEach(() => pane.close());

  const ask = (name: Command): Promise<void> =>
    act(async () => {
      sendToPane(name);
    });

  it.each<[Command, readonly string[] | null]>([
    ['validate', null],
    ['validate-sheet', ['予算']],
  ])('%s checks, from whatever page', async (name, sheets) => {
    await ask('settings');
    await ask(name);
    await pane.until(() => expect(pane.session.state().result).not.toBeNull());
    expect(pane.session.state().page).toBe('check');
    expect(pane.host.reads).toEqual([sheets]);
  });

  it('settings turns to them', async () => {
    await ask('settings');
    expect(pane.session.state().page).toBe('settings');
  });

  it('board turns to the KPIs among the pictures', async () => {
    await ask('board');
    expect(pane.session.state()).toMatchObject({ page: 'pictures', pictures: 'kpis' });
  });

  it('templates turns to where they are made', async () => {
    await ask('templates');
    expect(pane.session.state()).toMatchObject({ page: 'create', offer: 'templates' });
  });

  it('report checks, and puts the report into the workbook', async () => {
    await ask('report');
    await pane.until(() => expect(pane.host.inserted.map(({ name }) => name)).toEqual(['検証結果']));
    await pane.until(() => expect(pane.session.state()).toMatchObject({ inserting: null, run: null }));
  });

  it('help, where Excel opens no page, leads to it', async () => {
    await ask('help');
    expect(pane.one('a', '使い方を開く').getAttribute('href')).toMatch(/support\.html$/);
  });

  it('next-finding and previous-finding walk from cell to cell, and stay on the page', async () => {
    await pane.validate();
    await ask('next-finding');
    await ask('next-finding');
    await ask('previous-finding');
    const [first, second, third] = pane.host.selected;
    expect(second).not.toEqual(first);
    expect(third).toEqual(first);
  });

  it('toggle-highlights highlights the findings, and takes the highlights away', async () => {
    await pane.validate();
    await ask('toggle-highlights');
    expect(pane.host.highlighted.at(-1)).not.toHaveLength(0);
    expect([pane.session.state().highlights, pane.host.cleared]).toEqual(['current', 0]);
    await ask('toggle-highlights');
    expect([pane.session.state().highlights, pane.host.cleared]).toEqual(['none', 1]);
  });

  it.each<Command>(['next-finding', 'toggle-highlights'])(
    '%s without a result changes nothing',
    async (name) => {
      await ask(name);
      expect([pane.host.selected, pane.session.state().notice]).toEqual([[], null]);
    },
  );
});
