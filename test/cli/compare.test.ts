import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/cli/compare';
import { ROOT, type Ran } from '../support/check';

const BUDGET = join(ROOT, 'assets/samples/reiwa6-budget.xlsx');
const FAULTS = join(ROOT, 'assets/samples/reiwa6-budget-faults.xlsx');
const YEN = join(ROOT, 'test/workbooks/yen-in-millions.xlsx');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await compare(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface Change {
  kind: string;
  before: { cell: string; label: string } | null;
  after: { cell: string; label: string } | null;
  by: number | null;
}
interface Compared {
  accounts: { account: string; balance: { before: string; after: string }; changes: Change[] }[];
}
interface Consolidated {
  accounts: { account: string; parts: number; lines: { label: string; verdict: string }[] }[];
}

describe('two versions', () => {
  it('lists what came, went and moved, and whether each balances', async () => {
    const { code, out } = await run(BUDGET, FAULTS, '--json');
    expect(code).toBe(0);
    const [health] = (JSON.parse(out) as Compared).accounts;
    expect(health).toMatchObject({ account: 'health', balance: { before: 'exact', after: 'inconsistent' } });
    const moved = health?.changes.filter(({ kind }) => kind !== 'same') ?? [];
    expect(moved.map(({ kind, before, after, by }) => [kind, before?.cell, after?.cell, by])).toEqual([
      ['added', undefined, 'B19', 7_100_000_000_000],
      ['changed', 'B29', 'B30', 100_000_000],
      ['changed', 'B35', 'B36', 2_000_000],
      ['changed', 'B38', 'B39', 500_000_000],
      ['changed', 'B41', 'B42', 100_000_000],
    ]);
  });

  it('finds nothing between a workbook and itself', async () => {
    const { out } = await run(BUDGET, BUDGET, '--json');
    const kinds = (JSON.parse(out) as Compared).accounts.flatMap(({ changes }) =>
      changes.map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['same']));
    expect(kinds.length).toBeGreaterThan(60);
  });
});

describe('a whole and its parts', () => {
  it.each([
    ['itself', [BUDGET], 0, 'exact'],
    ['yen that are shown in its millions', [YEN], 0, 'exact'],
    ['itself twice', [BUDGET, BUDGET], 1, 'inconsistent'],
  ])('against %s', async (_, parts, exit, verdict) => {
    const { code, out } = await run('--whole', BUDGET, ...parts, '--json');
    expect(code).toBe(exit);
    const [health] = (JSON.parse(out) as Consolidated).accounts;
    expect(health?.parts).toBe(parts.length);
    expect(health?.lines[0]).toMatchObject({ label: '保険料等交付金', verdict });
  });

  it('takes a mapping of names', async () => {
    const map = join(folder, 'map.json');
    await writeFile(map, JSON.stringify({ 雑収入: '運用収入' }));
    const { out } = await run('--whole', BUDGET, '--map', map, BUDGET, '--json');
    const lines = (JSON.parse(out) as Consolidated).accounts[0]?.lines ?? [];
    expect(lines.find(({ label }) => label === '雑収入')?.verdict).toBe('inconsistent');
  });
});

describe('wrong use', () => {
  it.each([
    [[BUDGET], '二つ'],
    [['--whole', BUDGET], '一つ以上'],
    [['--strange'], '指定が正しくありません'],
    [['--lang', 'en', BUDGET], 'Name two .xlsx files'],
    [['--whole', BUDGET, '--map', 'absent.json', BUDGET], '--map'],
    [[BUDGET, 'absent.xlsx'], 'absent.xlsx'],
  ])('%j: a sentence, exit code 2', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
