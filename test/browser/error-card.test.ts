import { beforeAll, expect, it, vi } from 'vitest';
import { openSample } from '../../scripts/workbench-page';
import { FIRST_SAMPLE } from '../../src/workbench/page/first-sample';
import { clickCell, pointAt, typeInto, valueOf, Workbench } from './support';

const SENTENCE = '1番目の引数「九」は数値ではありません。';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

it('a function in error says why on its card, where its cell is selected and where it is pointed at', async () => {
  const open = await workbench.openNext();
  const { page, pane, errors } = open;
  // the workbook before must not take the cards with it
  await openSample(open, FIRST_SAMPLE);
  await typeInto(page, 'D8', '九');
  await vi.waitFor(async () => expect(await valueOf(page, 'D8')).toBe('九'));
  await typeInto(page, 'D9', '=KPI.MAIL_RATE(D8,10)');
  await vi.waitFor(async () => expect(await valueOf(page, 'D9')).toBe('#VALUE!'));
  const card = page.getByText(SENTENCE);
  expect(await card.count()).toBe(0);

  await clickCell(page, 'D9');
  await card.waitFor();
  await clickCell(page, 'B12');
  await card.waitFor({ state: 'detached' });
  await pointAt(page, 'D9');
  await card.waitFor();
  await pane.getByRole('button', { name: 'ブックを検証' }).click();
  await card.waitFor({ state: 'detached' });

  const listed = pane.getByRole('region', { name: 'エラーになっている関数' });
  await listed.getByText(SENTENCE).waitFor();
  await typeInto(page, 'D8', '9');
  await clickCell(page, 'D9');
  await vi.waitFor(async () => expect(await valueOf(page, 'D9')).toBe(0.9));
  expect(await card.count()).toBe(0);
  await listed.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
