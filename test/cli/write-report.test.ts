import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewWorkbook } from '../../src/review/review';
import { readWorkbook } from '../../src/xlsx/read';
import { ROOT, runCheck } from '../support/check';

const BUDGET = join(ROOT, 'assets/samples/reiwa6-budget.xlsx');
const FAULTS = join(ROOT, 'assets/samples/reiwa6-budget-faults.xlsx');
const KPI = join(ROOT, 'assets/samples/reiwa6-kpi.xlsx');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);

async function workbook(path: string) {
  return readWorkbook(new Uint8Array(await readFile(path)));
}

async function texts(path: string): Promise<unknown[]> {
  const { sheets } = await workbook(path);
  return sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.value)));
}

describe('check --report', () => {
  it('writes the report of a file beside saying what it found', async () => {
    const { code, out, err } = await runCheck(FAULTS, '--report', at('faults.xlsx'));
    expect(code).toBe(1);
    expect(out).toContain('BAL-01');
    expect(err).toBe(`報告を ${at('faults.xlsx')} に書き出しました。\n`);
    const { sheets } = await workbook(at('faults.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['検証結果']);
    const found = await texts(at('faults.xlsx'));
    expect(found).toContain('reiwa6-budget-faults.xlsx');
    expect(found).toContain('令和7年4月10日');
  });

  it('gives each file its sheets, and those with KPIs one more', async () => {
    const { code, err } = await runCheck(BUDGET, KPI, '--lang', 'en', '--report', at('both.xlsx'));
    expect(code).toBe(0);
    expect(err).toBe(`The report is written to ${at('both.xlsx')}.\n`);
    const { sheets } = await workbook(at('both.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Check report reiwa6-budget',
      'Check report reiwa6-kpi',
      'KPI evaluation reiwa6-kpi',
    ]);
  });

  it('keeps names of many files apart, however long they are', async () => {
    const names = [
      '令和６年度収入支出予算（健康保険勘定）最終案その一.xlsx',
      '令和６年度収入支出予算（健康保険勘定）最終案その二.xlsx',
    ];
    for (const name of names) await copyFile(BUDGET, at(name));
    await runCheck(...names.map(at), '--report', at('long.xlsx'));
    const { sheets } = await workbook(at('long.xlsx'));
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(2);
  });

  it('reports a file that cannot be read, and keeps the exit code', async () => {
    await writeFile(at('broken.xlsx'), 'no workbook');
    const { code } = await runCheck(at('broken.xlsx'), BUDGET, '--report', at('unreadable.xlsx'));
    expect(code).toBe(2);
    const { sheets } = await workbook(at('unreadable.xlsx'));
    expect(sheets).toHaveLength(2);
    expect(await texts(at('unreadable.xlsx'))).toContain('読めませんでした');
  });

  it('leaves --json alone, which goes to the other stream', async () => {
    const { out } = await runCheck(BUDGET, '--json', '--report', at('json.xlsx'));
    expect(JSON.parse(out)).toHaveProperty('summary');
  });

  it('writes over no file that is there, unless it is forced to', async () => {
    await writeFile(at('mine.xlsx'), 'mine');
    const refused = await runCheck(BUDGET, '--report', at('mine.xlsx'));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('すでにあるため');
    expect(await readFile(at('mine.xlsx'), 'utf8')).toBe('mine');
    const forced = await runCheck(BUDGET, '--report', at('mine.xlsx'), '--force');
    expect(forced.code).toBe(0);
    expect((await workbook(at('mine.xlsx'))).sheets).toHaveLength(1);
  });

  it.each([
    ['ja', 'フォルダーの有無'],
    ['en', 'See that the folder is there'],
  ])('says in %s where no report can be written', async (language, sentence) => {
    const { code, err } = await runCheck(BUDGET, '--lang', language, '--report', at('no/such/folder.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it.each([
    ['without a name', ['--report'], '--report のあとに値がありません'],
    ['with another kind of file', ['--report', 'report.pdf'], '--report には'],
    ['with the file that is checked', ['--report', BUDGET, '--force'], '--report には'],
  ])('is refused %s', async (_, args, sentence) => {
    const before = await readFile(BUDGET);
    const { code, err } = await runCheck(BUDGET, ...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(await readFile(BUDGET)).toEqual(before);
  });

  it('is left alone when it is checked itself', async () => {
    await runCheck(FAULTS, '--report', at('again.xlsx'));
    const { sheets, findings } = reviewWorkbook(await workbook(at('again.xlsx')));
    expect(sheets.map(({ kind }) => kind)).toEqual(['report']);
    expect(findings).toEqual([]);
    const { code, out } = await runCheck(at('again.xlsx'));
    expect(code).toBe(0);
    expect(out).toContain('検証の報告です');
  });
});
