import { afterEach, beforeAll, expect, it } from 'vitest';
import { loadResults } from '../../../src/taskpane/check/load-results';
import { sheetOf } from '../../support/sheet';
import { changesTo } from '../../support/changes';
import { act } from 'react';
import { showPane, type ShownPane } from '../../support/shown-pane';

let pane: ShownPane;
beforeAll(() => loadResults());
afterEach(() => pane.close());

it('a formula that is long breaks between its arguments', async () => {
  pane = await showPane([sheetOf([['計', 1]], { name: '予算' })]);
  await pane.validate();
  const formula = '=SUM(B1,C1:C2,D3)';
  const cell = { sheet: '予算', row: 0, column: 1 };
  pane.host.outcome = { outcome: 'written', inOneStep: true, rewrites: [] };
  await act(() => pane.session.fix(changesTo([{ cell, formula }])));
  await pane.until(() => expect(pane.all('code')).toHaveLength(1));
  const [code] = pane.all('code');
  expect(code?.innerHTML).toBe('=SUM(B1,<wbr>C1:C2,<wbr>D3)');
});
