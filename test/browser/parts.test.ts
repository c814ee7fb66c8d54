import { beforeAll, describe, expect, it } from 'vitest';
import { PANE_MESSAGES } from '../../src/taskpane/messages/messages';
import { PICTURES_MESSAGES } from '../../src/taskpane/pictures/messages/messages';
import { PARTS_MESSAGES } from '../../src/taskpane/pictures/parts/messages/messages';
import { expectAccessible, valueOf, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

const ja = PARTS_MESSAGES.ja;

describe('a person with a period of three years', () => {
  it('sees months and branches, finds a branch by arrows, and tries what would be if', async () => {
    const open = await workbench.openNext({ sample: 'three-years.xlsx', language: 'ja', paneWidth: 320 });
    const { page, pane, errors } = open;
    await pane.getByRole('button', { name: PANE_MESSAGES.ja.validateWorkbook, exact: true }).click();
    await pane.getByRole('tabpanel').waitFor();
    await pane
      .getByRole('navigation')
      .getByRole('button', { name: PANE_MESSAGES.ja.page.pictures, exact: true })
      .click();
    await pane.getByRole('button', { name: PICTURES_MESSAGES.ja.section.parts, exact: true }).click();
    const choice = pane.getByRole('combobox', { name: ja.kpi });
    const checkups = ja.name('生活習慣病予防健診実施率', '令和8年度');
    await choice.selectOption({ label: checkups });
    const tiles = pane.getByRole('group', { name: ja.map.label }).getByRole('button');
    expect(await tiles.count()).toBe(47);
    await tiles.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('status').filter({ hasText: '青森' }).waitFor();
    await expectAccessible(pane);

    await pane.getByRole('button', { name: PICTURES_MESSAGES.ja.section.whatIf, exact: true }).click();
    const before = await valueOf(page, 'H4');
    await pane.getByRole('textbox').first().fill('99');
    await pane.getByRole('cell', { name: '99.0％' }).first().waitFor();
    await expectAccessible(pane);
    expect(await valueOf(page, 'H4')).toBe(before);
    expect(errors).toEqual([]);
  });
});
