import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/cli/compare';
import * as budgets from '../../src/sheet/budget/read-budget';
import * as review from '../../src/review/review';
import { writeWorkbook } from '../../src/xlsx/write';
import { checkJson, ROOT, runCheck } from '../support/check';

const BUDGET = join(ROOT, 'assets/samples/reiwa6-budget.xlsx');

/** A fault of the program that no input is known to bring about. */
function breakDown(): void {
  const { reviewWorkbook } = review;
  vi.spyOn(review, 'reviewWorkbook').mockImplementation((workbook, settings) => {
    if (workbook.sheets[0]?.name === '故障') throw new RangeError('left\nthe road');
    return reviewWorkbook(workbook, settings);
  });
}

let folder = '';
let broken = '';
beforeAll(async () => {
  breakDown();
  folder = await mkdtemp(join(tmpdir(), 'fault-'));
  broken = join(folder, 'broken.xlsx');
  await writeFile(broken, await writeWorkbook({ sheets: [{ name: '故障', rows: [[{ value: 1 }]] }] }));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('a fault of the program', () => {
  it('ends check with 3 and a sentence at the file, and the other files are judged', async () => {
    const { code, report } = await checkJson(broken, BUDGET);
    expect(code).toBe(3);
    expect(report.files.map(({ error }) => error?.code ?? null)).toEqual(['fault', null]);
    expect(report.files[1]?.findings).toHaveLength(5);
  });

  it.each([
    ['ja', `${'broken.xlsx'}の処理がプログラムの不具合で止まりました（left the road）`],
    ['en', 'broken.xlsx (left the road). There is no result.'],
  ])('is told in %s without a trace', async (language, sentence) => {
    const { code, out } = await runCheck(broken, '--lang', language);
    expect(code).toBe(3);
    expect(out).toContain(sentence);
    expect(out).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('at one sheet ends check with 3 and a sentence that names it, and the other sheets are judged', async () => {
    const { readBudgets } = budgets;
    const spy = vi.spyOn(budgets, 'readBudgets').mockImplementation((sheet, ...rest) => {
      if (sheet.name === '健康保険勘定') throw new RangeError('left\nthe road');
      return readBudgets(sheet, ...rest);
    });
    const { code, report } = await checkJson(BUDGET);
    const text = await runCheck(BUDGET);
    const compared = await compare([BUDGET, BUDGET], { out: () => undefined, err: () => undefined });
    spy.mockRestore();
    expect([code, text.code, compared]).toEqual([3, 3, 3]);
    const [file] = report.files;
    expect(file?.error).toMatchObject({ code: 'fault' });
    expect(file?.error?.message).toContain('シート「健康保険勘定」の検証が');
    expect(file?.sheets.find(({ name }) => name === '船員保険勘定')?.statements).not.toHaveLength(0);
    expect(text.out).toContain(file?.error?.message);
  });

  it('ends compare with 3 and one sentence, never with 1', async () => {
    let err = '';
    const code = await compare([BUDGET, broken], { out: () => undefined, err: (text) => (err += text) });
    expect(code).toBe(3);
    expect(err).toContain('broken.xlsx: left the road');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
