import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/cli/compare';
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

  it('ends compare with 3 and one sentence, never with 1', async () => {
    let err = '';
    const code = await compare([BUDGET, broken], { out: () => undefined, err: (text) => (err += text) });
    expect(code).toBe(3);
    expect(err).toContain('broken.xlsx: left the road');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
