import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLS, ownPapers, ownYearBook, readPlan, workFile } from '../../scripts/own-year/year';
import { REACHED } from '../../scripts/own-year/work';
import { resultOf } from '../../scripts/samples/kpi-calls';
import { compareForms } from '../../src/engine/budget/compare-forms';
import { formOf } from '../../src/engine/budget/forms';
import { termsOf } from '../../src/engine/kpi/target';
import { ja } from '../../src/messages/kpi/ja';
import { sentence } from '../../src/messages/findings/messages';
import { kpiPlan as fy2024 } from '../../src/plan/fy2024/kpis';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { provisions as fy2024Provisions } from '../../src/plan/fy2024/provisions';
import { kpiPlanIn, provisionsIn } from '../../src/plan/papers';
import { makeReports } from '../../src/reports/make-reports';
import { yearFileOf } from '../../src/year-file/add-year-file';
import { yearFileText } from '../../src/year-file/write-year-file';
import { readWorkbook, readWorkbookFile } from '../../src/xlsx/read';
import { snapshotOf } from '../../src/xlsx/snapshot';
import { writeWorkbook } from '../../src/xlsx/write';
import { call } from '../functions/call';
import { checkJson, ROOT } from '../support/check';
import { texts } from '../support/content';
import { openSession } from '../support/session';

const GOLDEN = join(ROOT, 'test/workbooks/own-year.xlsx');
const YEAR = 2026;

/** What a person finds in it by its papers, but for the KPIs: those of FY2024 would find otherwise. */
const FINDINGS = [
  '船員保険勘定!B37 RES-01 info',
  '健保（案）!A42 STR-01 error',
  '健保（案）!B42 SUM-02 error',
  '船保（案）!B37 RES-01 warning',
  '債務負担行為!A13 OBL-04 warning',
  '債務負担行為!A14 OBL-04 warning',
  '債務負担行為!B14 OBL-02 error',
  '流用!G5 TRN-01 error',
  '繰越（健康保険勘定）!F5 CAR-01 error',
  '調達!A7 PROC-03 info',
  '調達!F9 PROC-01 warning',
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-year-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function answers(...args: string[]) {
  const { code, report } = await checkJson(...args);
  const [file] = report.files;
  return {
    code,
    findings: (file?.findings ?? []).filter(
      ({ sheet }) => sheet !== '健康保険勘定' && sheet !== '船員保険勘定',
    ),
    kpis: file?.sheets.find(({ kind }) => kind === 'kpi')?.kpis ?? [],
    all: file?.findings ?? [],
  };
}

const verdicts = (kpis: Awaited<ReturnType<typeof answers>>['kpis']) =>
  new Map(
    kpis.flatMap(({ id, fiscalYear, status }) => (fiscalYear === YEAR && id ? [[id, status] as const] : [])),
  );

describe('a made-up FY2026, set up of its papers alone', () => {
  it('is read whole: eight KPIs are new or others, two are gone', () => {
    expect(readPlan.faults).toEqual([]);
    expect(readPlan.kpis.map(({ certainty }) => certainty)).toEqual(readPlan.kpis.map(() => 'understood'));
    const own = kpiPlanIn(ownPapers, YEAR)?.kpis ?? [];
    const [before, now] = [fy2024.kpis, own].map((kpis) => new Map(kpis.map((kpi) => [kpi.id, kpi])));
    const terms = (id: string, from = before) =>
      JSON.stringify(
        from?.get(id)?.measures.map(({ target }) => termsOf(target)),
        (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
      );
    const fresh = own.filter(({ id }) => !before?.has(id)).map(({ id }) => id);
    const changed = own
      .filter(({ id }) => before?.has(id) && terms(id) !== terms(id, now))
      .map(({ id }) => id);
    expect(fresh).toEqual(['H.FY2026_1', 'H.FY2026_2']);
    expect(changed).toEqual([
      'H.CHECKUP',
      'H.DEPENDENT_CHECKUP',
      'H.GUIDANCE',
      'H.HEALTH_DECLARATION',
      'H.SINGLE_BID',
      'S.MYNA_CARD',
    ]);
    expect([...(before?.keys() ?? [])].filter((id) => !now?.has(id))).toEqual([
      'H.CARD_RECOVERY',
      'H.MYNA_CARD',
    ]);
  });

  it('has three lines more, other limits and another reserve', () => {
    const form = formOf(ownPapers.budgets, 'health', YEAR);
    expect(form && [...compareForms(healthBudget, form)]).toEqual([
      { kind: 'new', side: 'revenue', name: '子ども・子育て支援金等交付金' },
      { kind: 'new', side: 'expenditure', name: '子ども・子育て支援納付金' },
      { kind: 'new', side: 'expenditure', name: '予防・健康づくり推進経費' },
    ]);
    const own = provisionsIn(ownPapers, YEAR);
    const limits = [fy2024Provisions, own].map((of) => of?.commitments.slice(0, 2).map(({ limit }) => limit));
    expect(limits[1]).toEqual([52_100_000_000, 2_900_000_000]);
    expect(limits[0]).not.toEqual(limits[1]);
    expect([own?.openTender?.above, own?.singleBids?.percent]).toEqual([2_000_000, 12]);
    expect(formOf(ownPapers.budgets, 'seamen', YEAR)?.contingency?.rateInBasisPoints).toBe(80);
  });

  it('stands in the golden workbook', async () => {
    const [stands, made] = await Promise.all([readFile(GOLDEN), writeWorkbook(ownYearBook)]);
    expect(await readWorkbookFile(stands)).toEqual(await readWorkbookFile(made));
  });
});

describe('by its own papers', () => {
  it('the golden workbook has the findings that were worked out by hand', async () => {
    const { code, all, kpis } = await answers(GOLDEN);
    expect(code).toBe(1);
    expect(
      all.flatMap(({ sheet, cells, code: rule, severity }) =>
        rule.startsWith('KPI') ? [] : [`${String(sheet)}!${String(cells[0])} ${rule} ${severity}`],
      ),
    ).toEqual(FINDINGS);
    const met = [...verdicts(kpis)].flatMap(([id, status]) => (status === 'met' ? [id] : []));
    expect(met).toEqual(REACHED);
    expect(verdicts(kpis).size).toBe(35);
  });

  it('its year file judges alike on the command line', async () => {
    const own = await answers(GOLDEN);
    const file = yearFileOf(ownPapers, YEAR);
    if (!file) throw new Error('no papers of the year');
    const [path, work] = ['FY2026.json', 'work.xlsx'].map((name) => join(folder, name));
    if (!path || !work) throw new Error('nowhere to write');
    await writeFile(path, yearFileText(file));
    await writeFile(work, await writeWorkbook(workFile));
    const byFile = await answers(work, '--year-file', path);
    expect(byFile.findings).toEqual(own.findings);
    expect(byFile.kpis).toEqual(own.kpis);
    const without = await answers(work);
    expect(without.findings).not.toEqual(own.findings);
  });

  it('the pane and the reports say the same', async () => {
    const file = await readWorkbookFile(await readFile(GOLDEN));
    const { session, host } = openSession(snapshotOf(file).sheets);
    for (const [key, value] of Object.entries(file.settings?.values ?? {})) host.stored.set(key, value);
    await session.load();
    await session.validate('workbook');
    const { review, settings } = session.state().result ?? {};
    if (!review || !settings) throw new Error('not checked');
    const own = await answers(GOLDEN);
    const said = review.findings.map((finding) => sentence(finding, 'ja'));
    expect(said).toEqual(own.all.map(({ message }) => message));
    const reports = makeReports(
      { workbook: 'own-year.xlsx', day: null, review, settings, acknowledgements: [] },
      'ja',
    );
    const written = texts(reports.check).join('\n');
    for (const each of said) expect(written).toContain(each);
    let group = '';
    const ofYear = new Map<unknown, unknown>();
    for (const [name, id, , , , status] of reports.kpi?.rows.map((row) => row.map((cell) => cell?.value)) ??
      []) {
      if (typeof name === 'string' && name.startsWith('KPI実績')) group = name;
      if (group.includes('令和8年度') && id) ofYear.set(id, status);
    }
    for (const [id, status] of verdicts(own.kpis)) {
      expect(ofYear.get(id), id).toBe(ja.verdict[status ?? 'undecidable']);
    }
  });

  it('functions that are given the sheets answer the same', async () => {
    const [, ...answered] = CALLS.map((each) => resultOf(each)[0]?.[0]);
    expect(resultOf(CALLS[0] ?? { id: 'TARGET', args: [] })).toEqual([[0.657]]);
    expect(answered.filter((_, index) => index !== 2)).toEqual(['達成', '達成', 250]);
    const { sheets } = await readWorkbook(await readFile(GOLDEN));
    const range = (name: string) =>
      sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.map((cell) => cell?.value ?? 0)) ??
      [];
    const widest = Math.max(...range('計画').map(({ length }) => length));
    const plan = range('計画').map((row) => Array.from({ length: widest }, (_, at) => row[at] ?? 0));
    const results = range('KPI実績')
      .slice(2, -1)
      .map((row) => Array.from({ length: 10 }, (_, at) => row[at] ?? 0));
    const evaluated = call('EVALUATE', results, null, null, plan) as unknown[][];
    const own = verdicts((await answers(GOLDEN)).kpis);
    const byFormula = new Map(
      evaluated.flatMap(([id, , year, , , , status]) =>
        year === '令和8年度' ? [[id, status] as const] : [],
      ),
    );
    expect([...byFormula].sort()).toEqual(
      [...own].map(([id, status]) => [id, status && ja.verdict[status]]).sort(),
    );
  });
});
