import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../src/cli/check.schema.json';
import { keyOf } from '../../src/review/acknowledge-key';
import { storeAcknowledgements } from '../../src/review/acknowledge-store';
import { storeCorrections } from '../../src/review/correction-store';
import { reviewWorkbook } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { storeSettings } from '../../src/review/settings-store';
import type { Correction } from '../../src/sheet/budget/vocabulary/correction';
import { readWorkbook } from '../../src/xlsx/read';
import { checkJson, ROOT, runCheck } from '../support/check';
import { withAddInSettings } from '../xlsx/support/with-settings';

const FAULTS = join(ROOT, 'assets/samples/reiwa6-budget-faults.xlsx');
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

/** The seamen's table is no budget; a row of the health account is gone. */
const OUT: Correction = {
  table: { sheet: '船員保険勘定', name: 'seamen', nth: 0 },
  of: 'table',
  to: 'none',
};
const GONE: Correction = {
  table: { sheet: '健康保険勘定', name: 'health', nth: 0 },
  of: 'role',
  row: { side: 'expenditure', path: ['ない科目'], nth: 0 },
  to: 'none',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileWith(name: string, settings: Readonly<Record<string, unknown>>): Promise<string> {
  const path = join(folder, name);
  const texts = Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]);
  const properties = Object.fromEntries(texts) as Record<string, string>;
  await writeFile(path, withAddInSettings(await readFile(FAULTS), properties));
  return path;
}

describe('what the pane keeps with a workbook acts on the command line', () => {
  it('corrections: a table that is left out has no findings, and what finds nothing is told', async () => {
    const file = await fileWith('corrected.xlsx', { 'kpi.corrections': storeCorrections([OUT, GONE]) });
    const { report } = await checkJson(file);
    const [checked] = report.files;
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(checked?.findings.filter(({ sheet }) => sheet === '船員保険勘定')).toEqual([]);
    expect(checked?.corrections).toEqual([
      { sheet: '船員保険勘定', correction: '表を検証しない', acts: true },
      { sheet: '健康保険勘定', correction: '支出 › ない科目：読まない', acts: false },
    ]);
    const { out } = await runCheck(file);
    expect(out).toContain('読み取りの訂正 1 件を反映しました。');
    expect(out).toContain('訂正「健康保険勘定 支出 › ない科目：読まない」は、当てはまる所が見つからないため');
  });

  it('acknowledgements: what was let stand is listed with its reason, and not counted', async () => {
    const { findings } = reviewWorkbook(await readWorkbook(await readFile(FAULTS)));
    const all = findings.map((finding) => ({ key: keyOf(finding), reason: '確認した', on: '2024-04-01' }));
    const file = await fileWith('acknowledged.xlsx', {
      'kpi.acknowledgements': storeAcknowledgements(all),
    });
    const { code, report } = await checkJson(file);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(code).toBe(0);
    expect(report.summary).toEqual({ error: 0, warning: 0, info: 0, failed: 0 });
    expect(report.files[0]?.findings).toHaveLength(findings.length);
    expect(report.files[0]?.findings[0]?.acknowledged).toEqual({
      reason: '確認した',
      by: null,
      on: '2024-04-01',
    });
    expect((await runCheck(file, '--lang', 'en')).out).toContain(
      `Acknowledged findings, not counted: ${String(findings.length)}.`,
    );
  });

  it('settings: a rule has the severity that was set', async () => {
    const rules = { ...DEFAULT_SETTINGS.rules, severities: { 'NIL-01': 'error' as const } };
    const file = await fileWith('set.xlsx', {
      'kpi.settings': storeSettings({ ...DEFAULT_SETTINGS, rules }),
    });
    const codes = async (path: string) =>
      (await checkJson(path)).report.files[0]?.findings
        .filter(({ code }) => code === 'NIL-01')
        .map(({ severity }) => severity);
    expect(new Set(await codes(FAULTS))).toEqual(new Set(['info']));
    expect(new Set(await codes(file))).toEqual(new Set(['error']));
  });

  it('says what cannot be read, and judges by the plan and the sheets', async () => {
    const file = await fileWith('damaged.xlsx', { 'kpi.settings': 7, 'kpi.corrections': { version: 9 } });
    const { report } = await checkJson(file);
    expect(report.files[0]?.unread).toEqual(['settings', 'corrections']);
    expect(report.summary).toEqual((await checkJson(FAULTS)).report.summary);
    expect((await runCheck(file)).out).toContain('ブックに保存された設定には読めないものがあり');
  });
});
