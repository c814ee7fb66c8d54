import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plan } from '../../src/cli/plan';
import type { planJson } from '../../src/cli/plan/json';
import schema from '../../src/cli/plan.schema.json';
import type { KpiPlan } from '../../src/engine/kpi/kpi';
import { ownPapers, ownYearBook } from '../../scripts/own-year/year';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { yearFileOf } from '../../src/year-file/add-year-file';
import { isYearFile, readYearFile } from '../../src/year-file/read-year-file';
import { readPlan } from '../../src/sheet/plan/read-plan';
import { readProvisions } from '../../src/sheet/plan/read-provisions';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { bytesOf, type Book } from '../support/book';
import { ROOT, runCheck, type Ran } from '../support/check';
import { docx, p, tbl, tc } from '../support/docx';

const REIWA6 = join(ROOT, 'test/papers/fixtures/reiwa6-kpi-tables.txt');
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const bookOf = async (name: string, book: Book): Promise<string> => fileOf(name, await bytesOf(book));

async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await plan(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** The answer as JSON, which is held against the schema. */
async function json(...args: string[]): Promise<Ran & { readonly report: ReturnType<typeof planJson> }> {
  const ran = await run(...args, '--json');
  const report = JSON.parse(ran.out) as ReturnType<typeof planJson>;
  validate(report);
  expect(validate.errors).toBeNull();
  return { ...ran, report };
}

const TITLE = '令和８年度事業計画（健康保険事業関係）KPI 一覧表';
const HEADINGS = ['具体的施策', 'KPI', '参考：令和６年度末'];
const CHECKUPS =
  '①生活習慣病予防健診実施率を65.7％以上とする\n②全支部でジェネリック医薬品使用割合を80％以上とする';
const BARE = {
  previousYear: false,
  meanYears: null,
  day: null,
  branches: null,
  excludedUpTo: null,
};

describe('npm run plan', () => {
  it('reads the tables of FY2024 whole', async () => {
    const { code, err, report } = await json(REIWA6);
    expect({ code, err, fiscalYear: report.fiscalYear }).toEqual({ code: 0, err: '', fiscalYear: 2024 });
    expect(report.kpis).toHaveLength(35);
    expect(report.kpis.every(({ reading }) => reading === 'understood')).toBe(true);
    expect(report.kpis.find(({ id }) => id === 'H.GENERIC')?.measures).toEqual([
      { ...BARE, condition: 'atLeast', amount: 0.8, unit: 'branches', previousYear: true, branches: 47 },
    ]);
    expect(report.kpis.find(({ id }) => id === 'S.WEB_ACCESS')?.measures).toEqual([
      {
        ...BARE,
        condition: 'atLeast',
        amount: null,
        unit: 'accesses',
        previousYear: true,
        meanYears: 3,
        excludedUpTo: 2022,
      },
    ]);
    expect(report.kpis.find(({ id }) => id === 'S.DECLARATION_INCREASE')?.measures).toEqual([
      { ...BARE, condition: 'increaseBy', amount: 60, unit: 'companies' },
    ]);
    expect(report.kpis.find(({ id }) => id === 'H.MYNA_CARD')?.measures).toEqual([
      { ...BARE, condition: 'atLeast', amount: 0.5, unit: 'ratio', day: '2024-11-30' },
    ]);
  });

  it('reads a sheet, naming the cell', async () => {
    const file = await bookOf('健保.xlsx', {
      KPI: [[TITLE], HEADINGS, ['健診', CHECKUPS, '①58.4％\n②46支部']],
    });
    const { code, report } = await json(file);
    expect(code).toBe(0);
    expect(report).toEqual({
      fiscalYear: 2026,
      kpis: [
        {
          sentence: '①生活習慣病予防健診実施率を65.7％以上とする',
          cell: 'KPI!B3',
          reading: 'understood',
          id: 'H.CHECKUP',
          business: 'health',
          measures: [{ ...BARE, condition: 'atLeast', amount: 0.657, unit: 'ratio' }],
        },
        {
          sentence: '②全支部でジェネリック医薬品使用割合を80％以上とする',
          cell: 'KPI!B3',
          reading: 'understood',
          id: 'H.GENERIC',
          business: 'health',
          measures: [{ ...BARE, condition: 'atLeast', amount: 0.8, unit: 'branches', branches: 47 }],
        },
      ],
    });
  });

  it('reads a document, with merged cells and chapters between its tables', async () => {
    const file = await fileOf(
      '計画.docx',
      docx(
        p(TITLE),
        p('１．基盤的保険者機能の盤石化'),
        tbl(
          HEADINGS.map((each) => tc(each)),
          [tc('健診', { merge: 'restart' }), tc(CHECKUPS.split('\n')), tc(['①58.4％', '②46支部'])],
          [tc('', { merge: 'continue' }), tc('電子申請の利用割合を30％超とする'), tc('【新設】')],
        ),
      ),
    );
    const { code, report } = await json(file);
    expect(code).toBe(1);
    expect(report.kpis.map(({ cell, reading, id }) => [cell, reading, id])).toEqual([
      ['T1R2C2', 'understood', 'H.CHECKUP'],
      ['T1R2C2', 'understood', 'H.GENERIC'],
      ['T1R3C2', 'not-understood', null],
    ]);
  });

  it('makes one plan of several papers, naming the paper', async () => {
    const health = await bookOf('a.xlsx', { KPI: [[TITLE], HEADINGS, ['健診', CHECKUPS, '']] });
    const seamen = await fileOf(
      'b.txt',
      '令和８年度事業計画（船員保険事業関係）\n過年度の返納金債権の回収率を前年度以上とする\n',
    );
    const { code, report } = await json(health, seamen);
    expect(code).toBe(0);
    expect(report.kpis.map(({ cell, business }) => [cell, business])).toEqual([
      ['[a.xlsx]KPI!B3', 'health'],
      ['[a.xlsx]KPI!B3', 'health'],
      ['[b.txt]L2', 'seamen'],
    ]);
  });

  it.each(['ja', 'en'])(
    'says in %s what is open, and where papers contradict each other',
    async (language) => {
      const a = await fileOf(
        'x.txt',
        '令和８年度事業計画（健康保険事業関係）\n生活習慣病予防健診実施率を前年度以上とする\n',
      );
      const b = await fileOf(
        'y.txt',
        '令和９年度事業計画（健康保険事業関係）\n生活習慣病予防健診実施率を70％以上とする\n',
      );
      const { code, out, err } = await run(a, b, '--lang', language);
      expect(code).toBe(1);
      expect(err).toMatch(language === 'ja' ? /令和8年度、令和9年度/u : /FY2026, FY2027/u);
      expect(out).toContain('[x.txt]L2');
      expect(out).toContain('y.txt L2');
      expect(out).toMatch(language === 'ja' ? /要確認 2 件/u : /2 to be looked at/u);
    },
  );

  it('says where a paper holds no table', async () => {
    const file = await bookOf('予算.xlsx', {
      予算: [
        ['区分', '予算額'],
        ['保険給付費', 1],
      ],
    });
    const { code, err, report } = await json(file);
    expect({ code, report }).toEqual({ code: 1, report: { fiscalYear: null, kpis: [] } });
    expect(err).toContain('予算.xlsx');
  });

  it.each([
    ['a file that is not there', 'nirgends.txt', 2, 'ファイルがありません'],
    ['a .docx that is none', 'falsch.docx', 2, 'Word の文書ではありません'],
    ['a .txt that is no text', 'falsch.txt', 2, '文字コード'],
    ['an .xlsx that is none', 'falsch.xlsx', 2, 'Excel'],
    ['a PDF', 'plan.pdf', 2, 'PDF は'],
  ])('refuses %s', async (_, name, code, sentence) => {
    if (name !== 'nirgends.txt') await fileOf(name, Uint8Array.of(0, 1, 2, 3));
    const ran = await run(join(folder, name));
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' });
    expect(ran.err).toContain(sentence);
  });

  it('writes a workbook whose 計画 sheet judges, and never over a file that is there', async () => {
    const out = join(folder, 'out.xlsx');
    const first = await run(REIWA6, '-o', out);
    expect(first.code).toBe(0);
    expect(first.err).toContain(out);
    const { sheets } = await readWorkbook(await readFile(out));
    expect(sheets.map((sheet) => readPlan(sheet)?.plan?.kpis.length)).toEqual([35]);
    const again = await run(REIWA6, '-o', out);
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect((await run(REIWA6, '-o', out, '--force')).code).toBe(0);
  });

  it('writes the general provisions of its papers to a sheet of their own', async () => {
    const out = join(folder, '総則.xlsx');
    const general = join(ROOT, 'test/papers/fixtures/reiwa6-general-provisions.txt');
    await run(general, REIWA6, '-o', out);
    const { sheets } = await readWorkbook(await readFile(out));
    expect(sheets.map(({ name }) => name)).toEqual(['計画', '予算総則']);
    const [, sheet] = sheets;
    expect(sheet && readProvisions(sheet)?.rows.filter(({ kind }) => kind === 'commitment').length).toBe(6);
  });

  it('leaves it to check to tell, in both languages, which rows wait', async () => {
    const paper = await fileOf(
      'wartet.txt',
      '令和８年度事業計画（健康保険事業関係）\n生活習慣病予防健診実施率を65.7％以上とする\n電子申請の利用割合が前年度を上回る\n',
    );
    const out = join(folder, 'wartet.xlsx');
    expect((await run(paper, '-o', out)).code).toBe(1);
    const told = await Promise.all(['ja', 'en'].map((language) => runCheck(out, '--lang', language)));
    for (const { code, out: said } of told) {
      expect(code).toBe(0);
      expect(said.split('PLAN-06').length - 1).toBe(1);
      expect(said).toContain('計画!D7');
      expect(said).toContain('前年度を上回る');
      expect(said).toContain('確認済み');
    }
  });

  it('writes a year file by which check judges as by the sheet', async () => {
    const out = join(folder, 'R6.json');
    const general = join(ROOT, 'test/papers/fixtures/reiwa6-general-provisions.txt');
    const { err } = await run(general, REIWA6, '--year-file', out);
    expect(err).toContain(`令和6年度の年度ファイルを ${out} に書き出しました。`);
    const read = readYearFile(JSON.parse(await readFile(out, 'utf8')));
    if (!isYearFile(read)) throw new Error(JSON.stringify(read));
    expect(read.kpiPlan?.kpis).toHaveLength(35);
    const targets = (plan: KpiPlan | null) =>
      new Map(
        plan?.kpis.map(({ id, measures }) => [id, measures.map(({ target, unit }) => ({ target, unit }))]),
      );
    expect(targets(read.kpiPlan)).toEqual(targets(kpiPlan));
    expect((await run(REIWA6, '--year-file', out)).code).toBe(2);
    expect((await run(REIWA6, '--year-file', join(folder, 'R6.txt'))).code).toBe(2);
  });

  it('writes no year file of papers that hold no plan', async () => {
    const without = await fileOf('jahrlos.txt', 'KPI 一覧表\n');
    const nothing = join(folder, 'nothing.json');
    expect((await run(without, '--year-file', nothing)).err).toContain(
      '年度ファイルを書き出しませんでした。',
    );
    await expect(readFile(nothing)).rejects.toThrow();
  });

  it('writes nothing where there is nothing', async () => {
    const file = await fileOf('leer.txt', '事業計画\n');
    const out = join(folder, 'leer.xlsx');
    expect(await run(file, '-o', out)).toMatchObject({ code: 1 });
    await expect(readFile(out)).rejects.toThrow();
  });

  it.each(['out.txt', 'a.xlsx'])('refuses to write to %s', async (name) => {
    const file = await bookOf('a.xlsx', { KPI: [[TITLE], HEADINGS, ['健診', CHECKUPS, '']] });
    expect(await run(file, '-o', join(folder, name))).toMatchObject({ code: 2, out: '' });
  });

  it('wants a file', async () => {
    expect(await run()).toMatchObject({ code: 2, out: '' });
  });
});

describe('a workbook that holds a year’s sheets already', () => {
  let OWN_YEAR = '';
  beforeAll(async () => {
    // without the formulas, whose answers quote its sentences
    const sheets = ownYearBook.sheets.filter(({ name }) => name !== '関数');
    OWN_YEAR = await fileOf('own-year.xlsx', await writeWorkbook({ ...ownYearBook, sheets }));
  });

  it.each([
    ['ja', '「計画」シートは、すでに計画か予算総則です。'],
    ['en', 'The sheet “計画” is a plan or general provisions already.'],
  ])(
    'is no paper: its sheets and forms go into the year file, which is said in %s',
    async (language, said) => {
      const out = join(folder, `own-${language}.json`);
      const { code, err } = await run(OWN_YEAR, '--year-file', out, '--lang', language);
      expect(err).toContain(said);
      expect(code).toBe(0);
      const read = readYearFile(JSON.parse(await readFile(out, 'utf8')));
      if (!isYearFile(read)) throw new Error(JSON.stringify(read));
      expect(read).toEqual(yearFileOf(ownPapers, 2026));
    },
  );

  it('knows its KPIs again in the papers of the next year', async () => {
    const next = await fileOf(
      'naechstes.txt',
      '令和９年度事業計画（健康保険事業関係）\n電子申請による申請の割合を40％以上とする\n',
    );
    const { report } = await json(OWN_YEAR, next);
    expect(report.kpis.map(({ id, measures }) => [id, measures[0]?.amount])).toEqual([['H.FY2026_1', 0.4]]);
    expect((await json(next)).report.kpis.map(({ id }) => id)).toEqual([null]);
  });
});
