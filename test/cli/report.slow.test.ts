import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/cli/report';
import type { reportJson } from '../../src/cli/report/json';
import schema from '../../src/cli/report.schema.json';
import { readDocx } from '../../src/docx/read-docx';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { planSheet } from '../../src/sheet/templates/plan';
import { sheetFile } from '../../src/xlsx/from-content';
import { readWorkbook } from '../../src/xlsx/read';
import type { SheetFile } from '../../src/xlsx/workbook-file';
import { writeWorkbook } from '../../src/xlsx/write';
import type { Ran } from '../support/check';

/** 10 April 2027. */
const TODAY = 46_487;
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await report(args, TODAY, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): SheetFile => ({
  name,
  rows: rows.map((row) => row.map((value) => ({ value }))),
});

async function fileOf(name: string, sheets: readonly SheetFile[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeWorkbook({ sheets, title: name }));
  return path;
}

/** A year's results of a rate whose target is 61.7 %, and of one that no branch gives. */
const results = (year: number, checkups: string, offices: number): SheetFile =>
  sheet('実績', [
    ['KPI', '年度', '実績'],
    ['H.CHECKUP', year, checkups],
    ['H.HEALTH_DECLARATION', year, offices],
  ]);

const ledger = sheet('流用', [
  ['令和8年度 流用一覧'],
  ['（単位：円）'],
  ['流用日', '流用元の科目', '流用先の科目', '流用額', '大臣承認日', '目的', '必要性', '承認番号'],
  ['2026/7/1', '業務経費', '一般管理費', 1000, '2026/6/20', '更改', '必要', '厚労発第12号'],
]);

const texts = async (path: string): Promise<Map<string, string>> => {
  const { sheets } = await readWorkbook(await readFile(path));
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((cell) => cell?.text ?? '').join('\t')).join('\n'),
    ]),
  );
};

describe('a period of three years', () => {
  let files: string[] = [];
  beforeAll(async () => {
    const plans = [2025, 2026].map((fiscalYear) => sheetFile(planSheet({ ...kpiPlan, fiscalYear })));
    files = [
      await fileOf('r6.xlsx', [results(2024, '58.4%', 105_343)]),
      await fileOf('r7.xlsx', [results(2025, '60%', 106_000), ...plans.slice(0, 1)]),
      await fileOf('r8.xlsx', [results(2026, '61.7%', 99_999), ...plans.slice(1), ledger]),
    ];
  });

  it('is reported of its files as one workbook: the year with the two before, and the whole period', async () => {
    const path = join(folder, 'r8-report.xlsx');
    const ran = await run(...files, '-o', path);
    expect(ran).toMatchObject({
      code: expect.any(Number) as number,
      err: expect.stringContaining(path) as string,
    });
    const sheets = await texts(path);
    expect([...sheets.keys()]).toEqual(['事業報告', '期間報告', '業績評価']);
    const year = sheets.get('事業報告') ?? '';
    expect(year).toMatch(/生活習慣病予防健診実施率\t61\.7％以上\t58\.4%\t60\.0%\t61\.7%\t100\.0\t達成/u);
    expect(year).toMatch(/健康宣言事業所数\t100,000事業所以上\t105,343\t106,000\t99,999\t100\.0\t未達成/u);
    expect(year).toContain('業績評価シートに理由が書かれていません。');
    expect(year).toMatch(/流用（健康保険勘定）|流用/u);
    expect(year).toContain('厚労発第12号');
    expect(year).toContain('令和8年6月20日');
    const period = sheets.get('期間報告') ?? '';
    expect(period).toMatch(/生活習慣病予防健診実施率\t58\.4%\t未達成\t60\.0%\t未達成\t61\.7%\t達成\t達成/u);
  });

  it('is reported by year, too', async () => {
    const path = join(folder, 'r6-report.xlsx');
    const ran = await run(...files, '-o', path, '--year', '2024', '--json');
    const json = JSON.parse(ran.out) as ReturnType<typeof reportJson>;
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.fiscalYear).toBe(2024);
    expect(json.items).toHaveLength(63);
    expect(json.items.find(({ id }) => id === 'H.EMPLOYERS')).toMatchObject({
      method: 'quantitative',
      reference: 'B',
      own: null,
      kpis: [{ id: 'H.HEALTH_DECLARATION', status: 'met' }],
    });
    expect([...(await texts(path)).keys()]).toEqual(['事業報告', '業績評価']);
  });

  it('is told as a Word document, too', async () => {
    const path = join(folder, 'evaluation.docx');
    expect((await run(...files, '-o', path, '--year', '2024', '--evaluation')).err).toContain(path);
    const all = JSON.stringify(readDocx('evaluation.docx', await readFile(path)));
    expect(all).toContain('業績評価シート');
    expect(all).toContain('特定健診実施率・事業者健診データ取得率等の向上');
    expect(all).toContain('58.4');
  });

  it('is written over a file that is there only by force', async () => {
    const path = await fileOf('there.xlsx', [ledger]);
    const refused = await run(...files, '-o', path);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect((await run(...files, '-o', path, '--force')).code).toBeLessThan(2);
  });
});

describe.each([
  ['no file', [], '実績のある .xlsx'],
  ['nowhere to write', ['a.xlsx'], '-o には'],
  ['a file of another kind', ['a.xlsx', '-o', 'b.pdf'], '-o には'],
  ['the file that is read', ['a.xlsx', '-o', 'a.xlsx'], '-o には'],
  ['a year that is none', ['a.xlsx', '-o', 'b.xlsx', '--year', 'R6'], '年度として読めません'],
] as const)('wrong use: %s', (_, args, says) => {
  it('is told', async () => {
    const ran = await run(...args);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(says);
  });
});

it('says that there is nothing to report on, and writes nothing', async () => {
  const file = await fileOf('empty.xlsx', [ledger]);
  const path = join(folder, 'nothing.xlsx');
  const ran = await run(file, '-o', path);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('報告を作れません');
  await expect(readFile(path)).rejects.toThrow();
});
