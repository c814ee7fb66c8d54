import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import type { GeneralProvisions } from '../../src/engine/provisions/provisions';
import { papersOf, storePapers, type KeptPapers } from '../../src/review/paper-store';
import { reviewWorkbook } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { WORKBOOK_SETTING } from '../../src/review/workbook-settings';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { plannedEntries } from '../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../src/sheet/templates/budget-statement';
import { carryOversSheet } from '../../src/sheet/templates/carry-overs';
import { commitmentsSheet } from '../../src/sheet/templates/commitments';
import { kpiResultsSheet } from '../../src/sheet/templates/kpi-results';
import { planSheet } from '../../src/sheet/templates/plan';
import { procurementSheet } from '../../src/sheet/templates/procurement';
import { provisionsSheet } from '../../src/sheet/templates/provisions';
import { transfersSheet } from '../../src/sheet/templates/transfers';
import { yearFileOf } from '../../src/year-file/add-year-file';
import { yearFileText } from '../../src/year-file/write-year-file';
import { workbookFile } from '../../src/xlsx/from-content';
import { writeWorkbook } from '../../src/xlsx/write';
import { shown } from '../support/content';
import { careForm, quoted } from '../support/forms';
import { checkJson } from '../support/check';

const PLAN = { ...kpiPlan, fiscalYear: 2026 };
const PROVISIONS: GeneralProvisions = {
  fiscalYear: 2026,
  period: null,
  commitments: [
    {
      item: '給付システム費',
      limit: 40_000_000,
      firstYear: 2026,
      years: 3,
      reason: '契約のため',
      citation: quoted('40'),
    },
  ],
  approvalForTransfers: { lines: ['事務費'], citation: quoted('事務費とする') },
  accountsApart: null,
  approvalForCarryOvers: { lines: ['職員費'], citation: quoted('職員費とする') },
  openTender: { above: 2_000_000, citation: quoted('200万円') },
  singleBids: { percent: 10, account: null, citation: quoted('10％') },
  contractsWithoutTender: null,
};
/** As the 予算総則 sheet sets its 予備費: 2 % of 介護給付費 and 事務費, by the thousand. */
const FORM = {
  ...careForm,
  contingency: {
    rateInBasisPoints: 200,
    base: ['介護給付費', '事務費'],
    alternatives: [],
    roundedTo: 1,
    citation: quoted('2％'),
  },
};
const entry = { term: { first: 2026, last: 2029 }, partner: null, reason: null };

/** What the year's budget, lists and results say, with faults that only its own papers show. */
const WORK: readonly SheetContent[] = [
  budgetStatement({
    ...plannedEntries(careForm),
    revenue: { lines: plannedEntries(careForm).revenue.lines.slice(0, 2), total: 1_000 },
  }),
  commitmentsSheet(PROVISIONS, [
    { ...entry, item: '給付システム費', amount: 40_000_001 },
    { ...entry, item: '広報費', amount: 1 },
  ]),
  transfersSheet(
    PROVISIONS,
    ['介護勘定'],
    ['事務費', '予備費'],
    [
      {
        date: 46_200,
        from: { account: '介護勘定', line: '予備費' },
        to: { account: '介護勘定', line: '職員費' },
        amount: 1_000,
        approval: null,
        purpose: '目的',
        need: '必要',
      },
    ],
  ),
  carryOversSheet(
    PROVISIONS,
    '介護勘定',
    ['職員費'],
    [{ line: '職員費', budget: 10, decided: 5, carried: 6, approval: null, reason: null }],
  ),
  procurementSheet(PROVISIONS, [
    {
      name: '機器',
      method: '随意契約',
      bidders: null,
      amount: 2_000_001,
      partner: null,
      reason: null,
      review: null,
      publication: null,
    },
    {
      name: '印刷',
      method: '一般競争入札',
      bidders: 1,
      amount: 5,
      partner: null,
      reason: null,
      review: null,
      publication: null,
    },
  ]),
  kpiResultsSheet(PLAN),
];
const SHEETS: readonly SheetContent[] = [planSheet(PLAN), provisionsSheet(PROVISIONS, [FORM])];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-year-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function book(name: string, contents: readonly SheetContent[], kept?: KeptPapers): Promise<string> {
  const file = workbookFile(contents, name);
  const settings = kept && { addIn: null, values: { [WORKBOOK_SETTING.papers]: storePapers(kept) } };
  const path = join(folder, `${name}.xlsx`);
  await writeFile(path, await writeWorkbook({ ...file, ...(settings && { settings }) }));
  return path;
}

async function answers(...args: string[]) {
  const { code, report } = await checkJson(...args);
  const [file] = report.files;
  return {
    code,
    findings: file?.findings.map((each) => [each.code, each.severity, each.sheet, each.cells, each.message]),
    kpis: file?.sheets.find(({ kind }) => kind === 'kpi')?.kpis.map(({ id, status }) => [id, status]),
  };
}

describe('a year that is not printed', () => {
  const kept: KeptPapers = { forms: [{ sheet: '介護勘定', form: careForm }], files: [] };

  it('is judged alike by its sheets and declared form, and by the year file of them', async () => {
    const own = await answers(await book('own', [...WORK, ...SHEETS], kept));
    const papers = papersOf(kept);
    const sheets = [...WORK, ...SHEETS].map(shown);
    const reviewed = reviewWorkbook({ sheets, date1904: false }, { ...DEFAULT_SETTINGS, papers });
    const file = yearFileOf(reviewed.papers, 2026);
    if (!file) throw new Error('no papers of the year');
    const path = join(folder, 'FY2026.json');
    await writeFile(path, yearFileText(file));
    const byFile = await answers(await book('work', WORK), '--year-file', path);
    expect(byFile).toEqual(own);
    const codes = new Set(own.findings?.map(([code]) => String(code)));
    for (const code of [
      'STR-01',
      'RES-01',
      'OBL-01',
      'OBL-02',
      'OBL-03',
      'TRN-04',
      'CAR-01',
      'CAR-02',
      'PROC-01',
      'PROC-02',
    ]) {
      expect(codes, code).toContain(code);
    }
    expect([...codes].filter((code) => code.startsWith('PLAN'))).toEqual([]);
    expect(own.code).toBe(1);
  });

  it('is not judged by its own papers without them', async () => {
    const { findings } = await answers(await book('bare', WORK));
    const codes = new Set(findings?.map(([code]) => String(code)));
    for (const code of ['RES-01', 'OBL-02', 'TRN-04', 'CAR-01', 'PROC-01']) expect(codes).not.toContain(code);
  });
});
