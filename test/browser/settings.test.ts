import type { FrameLocator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, Workbench } from './support';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

async function turnTo(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

describe('a person who sets something', () => {
  it.each([
    ['light', 420],
    ['dark', 320],
  ] as const)('in the %s theme, in a pane of %d pixels', async (theme, paneWidth) => {
    const { pane, errors } = await workbench.openNext({ theme, paneWidth });
    await pane.getByRole('button', { name: 'ブックを検証' }).click();
    await pane.getByText('警告 0').waitFor();

    await turnTo(pane, '設定');
    await pane.getByRole('radio', { name: /「保険給付費」＋「介護納付金」/ }).check();
    const unit = pane.getByLabel('予備費の計上単位');
    await unit.fill('０');
    await unit.press('Enter');
    await pane.getByText('0 より大きい数を入力してください。').waitFor();
    await expectAccessible(pane);
    await unit.fill('１百万円');
    await unit.press('Enter');
    await pane.getByRole('status').filter({ hasText: 'この設定で判定し直しました' }).waitFor();
    await pane.getByRole('button', { name: /^ルールの深刻度/ }).click();
    await pane.getByRole('combobox', { name: /^RES-01/ }).selectOption('error');
    await pane.getByText('計画から変えた設定 3 件').waitFor();
    await pane.getByRole('radio', { name: '科目を選ぶ' }).check();
    await expectAccessible(pane);

    // what was set is told where it acts
    await turnTo(pane, '検証');
    await pane.getByText('この検証には、計画から変えた設定が 3 件あります。').waitFor();
    await pane.getByText('エラー 1').waitFor();
    const finding = pane.locator('li').filter({ hasText: 'RES-01' }).first();
    await finding.locator('button[aria-expanded]').click();
    await finding.getByText('予備費を1,000,000円単位とする').waitFor();
    await finding.getByText('ルールでは「警告」のところを「エラー」とする').waitFor();
    await expectAccessible(pane);

    // and all of it is taken back
    await finding.getByRole('button', { name: '設定を見る' }).click();
    await pane.getByRole('button', { name: 'すべて計画どおりに戻す' }).click();
    await pane.getByText('すべて計画どおりです。').waitFor();
    await turnTo(pane, '検証');
    await pane.getByText('エラー 0').waitFor();
    expect(errors).toEqual([]);
  });
});
