import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkJson, ROOT } from '../support/check';
import {
  activeCell,
  clickCell,
  expectAccessible,
  listed,
  typeInto,
  validate,
  valueOf,
  Workbench,
} from './support';

const FAULTS = 'reiwa6-budget-faults.xlsx';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});

describe('a person mends a fault', () => {
  it('finds it, goes to it, types the right figure, and sees it gone', async () => {
    const { page, pane, errors } = await workbench.openNext();
    await page.getByLabel('見本', { exact: true }).selectOption(FAULTS);
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'B30')).toBe('191,669');
    });

    await validate(pane);
    expect(await listed(pane)).toContain('健康保険勘定!B26 SUM-03');
    const finding = pane.getByRole('button', { name: /^SUM-03.*健康保険勘定! ?B26/ }).first();
    await finding.focus();
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!B26');
    });

    // its arithmetic leads to the line that was mistyped
    await page.keyboard.press('ArrowRight');
    const row = pane.locator('li').filter({ has: finding });
    await row.getByRole('button', { name: /B30/ }).click();
    await vi.waitFor(async () => {
      expect(await activeCell(page)).toBe('健康保険勘定!B30');
    });
    await typeInto(page, 'B30', '191569');
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'B30')).toBe('191,569');
    });
    await validate(pane);
    const found = await listed(pane);
    expect(found).not.toContain('健康保険勘定!B26 SUM-03');
    expect(found).toContain('健康保険勘定!B42 SUM-02');
    expect(errors).toEqual([]);
  });

  it('is shown the arithmetic and the source of a finding', async () => {
    const { pane } = await workbench.openNext({ sample: FAULTS });
    await validate(pane);
    await pane.locator('li button[aria-expanded]').nth(2).click();
    const row = pane.locator('li').filter({ hasText: 'SUM-03' }).first();
    const text = await row.innerText();
    expect(text).toContain('191,669');
    expect(text).toContain('計数は四捨五入のため');
    await expectAccessible(pane);
  });
});

describe('a formula in the grid', () => {
  it('answers anew when a date is changed', async () => {
    const { page } = await workbench.openNext();
    for (const [cell, text] of [
      ['D2', '2024/4/1'],
      ['E2', '2024/4/10'],
      ['D3', '2024/4/1'],
      ['E3', '2024/4/10'],
      ['F2', '=KPI.SERVICE_STANDARD(D2:D3,E2:E3)'],
    ] as const) {
      await typeInto(page, cell, text);
    }
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'F2')).toBe(1);
    });
    await typeInto(page, 'E3', '2024/6/28');
    await vi.waitFor(async () => {
      expect(await valueOf(page, 'F2')).toBe(0.5);
    });
    await clickCell(page, 'F2');
  });
});

describe('the pane and the command line', () => {
  it('give the same findings for the same file', async () => {
    const { pane } = await workbench.openNext({ sample: FAULTS });
    await validate(pane);
    const { report } = await checkJson(join(ROOT, 'assets/samples', FAULTS));
    const findings = report.files[0]?.findings ?? [];
    const expected = findings.map(({ sheet, cells, code }) => `${String(sheet)}!${String(cells[0])} ${code}`);
    expect((await listed(pane)).sort()).toEqual(expected.sort());
  });
});
