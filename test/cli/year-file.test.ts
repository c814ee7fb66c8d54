import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../src/cli/check.schema.json';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { provisions } from '../../src/plan/fy2024/provisions';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { storePapers } from '../../src/review/paper-store';
import { WORKBOOK_SETTING } from '../../src/review/workbook-settings';
import { budgetStatement } from '../../src/sheet/templates/budget-statement';
import { emptyEntries, plannedEntries } from '../../src/sheet/templates/budget-entries';
import { yearFileText } from '../../src/year-file/write-year-file';
import type { YearFile } from '../../src/year-file/year-file';
import { workbookFile } from '../../src/xlsx/from-content';
import { writeWorkbook } from '../../src/xlsx/write';
import { careForm } from '../support/forms';
import { at, changedFile, FY2024 } from '../support/year-file';
import { checkJson, ROOT, runCheck } from '../support/check';

const BUDGET = join(ROOT, 'assets/samples/reiwa6-budget.xlsx');
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

const FY2026: YearFile = {
  fiscalYear: 2026,
  kpiPlan: { ...kpiPlan, fiscalYear: 2026 },
  forms: [careForm],
  provisions: { ...provisions, fiscalYear: 2026 },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'year-file-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function yearFile(name: string, content: YearFile | unknown): Promise<string> {
  const path = join(folder, name);
  const isText = typeof content === 'string';
  await writeFile(path, isText ? content : JSON.stringify(content));
  return path;
}

const written = (name: string, file: YearFile) => yearFile(name, yearFileText(file));

/** The care account's budget of FY2026 with a line that its form does not know. */
async function careBook(name: string, kept?: unknown): Promise<string> {
  const entries = plannedEntries(careForm);
  const [line, ...lines] = entries.revenue.lines;
  const changed = {
    ...entries,
    revenue: {
      ...entries.revenue,
      lines: [{ name: '繰入金', amount: 5, parts: [] }, ...(line ? [line] : []), ...lines],
    },
  };
  const content = budgetStatement(changed);
  const file = workbookFile([content], content.name);
  const settings = kept === undefined ? null : { addIn: null, values: { [WORKBOOK_SETTING.papers]: kept } };
  const path = join(folder, name);
  await writeFile(path, await writeWorkbook({ ...file, ...(settings && { settings }) }));
  return path;
}

const structure = ({ report }: Awaited<ReturnType<typeof checkJson>>): string[] =>
  (report.files[0]?.findings ?? []).flatMap(({ code, severity, cells: [cell] }) =>
    code.startsWith('STR') ? [`${code} ${severity} ${cell ?? ''}`] : [],
  );

describe('check --year-file', () => {
  it('judges a year by the papers of a file, and names its accounts', async () => {
    const [book, file] = [await careBook('予算.xlsx'), await written('令和8年度.json', FY2026)];
    expect(structure(await checkJson(book))).toEqual([]);
    const answer = await checkJson(book, '--year-file', file);
    expect(structure(answer)).toEqual(['STR-02 warning A7']);
    expect(
      answer.report.files[0]?.sheets[0]?.statements.map(({ account, accountName }) => [account, accountName]),
    ).toEqual([['other', '介護勘定']]);
    expect(validate(answer.report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('judges as by the same papers kept with the workbook', async () => {
    const kept = storePapers({ forms: [{ sheet: '予算', form: careForm }], files: [] });
    const book = await careBook('様式.xlsx', kept);
    expect(structure(await checkJson(book))).toEqual(['STR-02 warning A7']);
  });

  it('checks the plan of a file itself', async () => {
    const file = await written('計画.json', FY2026);
    const { code, report } = await checkJson('--plan', '2026', '--year-file', file);
    expect(code).toBe(0);
    // the years before its own are those that FY2024 was printed with: a mean lacks them
    const lacking = report.files[0]?.findings.filter((each) => each.code === 'PLAN-03') ?? [];
    expect(lacking.length).toBeGreaterThan(1);
    const none = await runCheck('--plan', '2027', '--year-file', file);
    expect([none.code, none.err.includes('2027')]).toEqual([2, true]);
  });

  it('changes no answer about FY2024 by its own file, nor by another year’s', async () => {
    const files = [await written('令和6年度.json', FY2024), await written('令和8年度.json', FY2026)];
    const plain = await runCheck(BUDGET, '--json');
    for (const file of files) {
      const { code, out, err } = await runCheck(BUDGET, '--json', '--year-file', file);
      expect([code, out, err]).toEqual([plain.code, plain.out, plain.err]);
    }
  });

  it('says that a printed year is judged by what is printed', async () => {
    const file = await yearFile(
      '別.json',
      changedFile((each) => (at(each, 'forms', 0, 'revenue', 'lines', 0).name = '交付金')),
    );
    const plain = await runCheck(BUDGET, '--json');
    const { code, out, err } = await runCheck(BUDGET, '--json', '--year-file', file);
    expect([code, out]).toEqual([plain.code, plain.out]);
    expect(err).toBe(
      `${file}：令和6年度の様式（健康保険勘定）が公表されたものと異なるため、使っていません。公表されたもので判定します。\n`,
    );
  });

  it('says that of two files of one year the first judges', async () => {
    const other = { ...careForm, roundingNote: null };
    const files = [await written('先.json', FY2026), await written('後.json', { ...FY2026, forms: [other] })];
    const { err } = await runCheck(
      BUDGET,
      '--json',
      '--lang',
      'en',
      ...files.flatMap((file) => ['--year-file', file]),
    );
    expect(err).toContain('The form (介護勘定) of FY2026 differs from that of the year file “先.json”');
  });

  it.each<[string, unknown, RegExp]>([
    ['is no JSON', '{', /JSON として読めません/u],
    [
      'has mistakes, each at its place',
      { version: 1, fiscalYear: 6, forms: [{}] },
      /^ {2}fiscalYear：.*\n {2}forms\[0\]：/mu,
    ],
    ['is of a newer version', { version: 9 }, /version 9/u],
  ])('checks nothing by a file that %s', async (_, content, said) => {
    const { code, out, err } = await runCheck(BUDGET, '--year-file', await yearFile('誤り.json', content));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });

  it('checks nothing by a file that is not there', async () => {
    const { code, err } = await runCheck(BUDGET, '--year-file', join(folder, 'ない.json'));
    expect([code, err.includes('開けません')]).toEqual([2, true]);
  });
});

describe('papers that a workbook keeps', () => {
  it('are told where they cannot be read, and are not used', async () => {
    const book = await careBook('壊れた.xlsx', {
      version: 1,
      forms: [{ sheet: '予算', year: {} }],
      files: [],
    });
    const { report } = await checkJson(book);
    expect(report.files[0]?.unread).toEqual(['papers']);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect((await runCheck(book)).out).toContain('年度の様式と年度ファイル');
  });

  it('make an empty statement of an account’s form that has no error', async () => {
    const content = budgetStatement(emptyEntries(careForm));
    const path = join(folder, '空.xlsx');
    await writeFile(path, await writeWorkbook(workbookFile([content], content.name)));
    const { code } = await checkJson(path, '--year-file', await written('令和8年度.json', FY2026));
    expect(code).toBe(0);
    expect(DEFAULT_SETTINGS.papers.budgets.some(({ account }) => account === '介護勘定')).toBe(false);
  });
});
