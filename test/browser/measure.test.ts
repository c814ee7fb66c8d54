import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CREATE_MESSAGES } from '../../src/taskpane/create/messages/messages';
import { MEASURE_PANE_MESSAGES } from '../../src/taskpane/create/measure/messages/messages';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { shiftJis } from '../support/shift-jis';
import { activeCell, expectAccessible, expectFits, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

const texts = MEASURE_PANE_MESSAGES.ja;
const HEADINGS = '受付日,支給日,支部\r\n';
const TWO = '2024-04-01,2024-04-15,東京\r\n2024-04-01,2024-04-16,大阪\r\n';
/** So long that nobody finds it read before they can cancel it. */
const LONG = {
  name: '申請.csv.gz',
  mimeType: 'application/gzip',
  buffer: gzipSync(HEADINGS + TWO.repeat(1_500_000), { level: 1 }),
};
const ROWS = 2_000;
/** In the encoding that Windows writes. */
const FILE = {
  name: '申請.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(shiftJis(HEADINGS + TWO.repeat(ROWS / 2))),
};

describe('a file of records in the pane', () => {
  it('is read by a worker of the site, cancelled, begun again, and written with its note', async () => {
    const { pane, page, errors } = await workbench.openNext({
      language: 'ja',
      theme: 'light',
      paneWidth: 320,
      sample: 'reiwa6-budget.xlsx',
    });
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: PANE_MESSAGES.ja.page.create, exact: true })
      .click();
    await pane.getByRole('tab', { name: CREATE_MESSAGES.ja.offer.functions }).click();
    await pane.getByRole('button', { name: texts.open }).click();
    const chooser = pane.locator('input[type=file]');
    await chooser.setInputFiles(LONG);
    const start = pane.getByRole('button', { name: texts.start, exact: true });
    await start.waitFor();
    await expectAccessible(pane);
    await expectFits(pane.getByRole('tabpanel'));
    await start.click();
    await pane.getByRole('button', { name: PANE_MESSAGES.ja.cancel }).click();
    await pane.getByText(texts.cancelled).waitFor();
    await chooser.setInputFiles(FILE);
    await pane.getByText(texts.file(FILE.name, '0.1 MB')).waitFor();
    await start.click();
    await pane.getByText(texts.read(ROWS.toLocaleString('en'))).waitFor();
    await pane.getByText('50.0％').first().waitFor();
    await expectAccessible(pane);
    await expectFits(pane.getByRole('tabpanel'));
    const before = await activeCell(page);
    await pane.getByRole('button', { name: texts.insert }).click();
    await vi.waitFor(async () => expect(await activeCell(page)).toBe(before));
    expect(errors).toEqual([]);
  });
});
