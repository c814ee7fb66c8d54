import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kpi } from '../../src/engine/kpi/kpi';
import type { Evaluation } from '../../src/kpi-results/evaluate';
import { ja } from '../../src/messages/kpi/ja';
import { planSheet } from '../../src/sheet/templates/plan';
import { workbookFile } from '../../src/xlsx/from-content';
import { readWorkbook } from '../../src/xlsx/read';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { writeWorkbook } from '../../src/xlsx/write';
import { call } from '../functions/call';
import { checkJson, type Report } from '../support/check';
import { openSession } from '../support/session';
import { FY2026 } from '../support/year-plans';

type Entry = string | number | null;

/** Those that one row of a year can be about. */
const KPIS = [...FY2026.kpis, ...FY2026.operational].filter(
  ({ measures }) => measures.length === 1 && measures[0].unit !== 'branches',
);

/** Neither all of them nor none reach their target. */
function resultOf({ measures: [{ unit }] }: Kpi, year: number): number {
  const above = year === 2026 ? 1 : 0;
  return unit === 'ratio' ? 0.5 + above / 8 : 140_000_000 + above;
}

const row = (kpi: Kpi, year: number): Entry[] => [
  kpi.id,
  `令和${String(year - 2018)}年度`,
  resultOf(kpi, year),
];
const TABLE: readonly Entry[][] = [
  ['KPI', '年度', '実績'],
  ...KPIS.flatMap((kpi) => [2023, 2024, 2025, 2026].map((year) => row(kpi, year))),
];

let folder: string;
let judged: Report['files'][number]['sheets'][number]['kpis'];
let inPane: readonly Evaluation[];
/** The file's own cells, as Excel hands them over: blank ones as 0. */
let plan: unknown[][];
let table: unknown[][];

function handed({ rows }: SheetSnapshot): unknown[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column]?.value ?? 0));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
  const path = join(folder, 'reiwa8.xlsx');
  const results = { name: 'KPI実績', rows: TABLE.map((cells) => cells.map((value) => ({ value }))) };
  const file = workbookFile([planSheet(FY2026)], '');
  await writeFile(path, await writeWorkbook({ ...file, sheets: [...file.sheets, results] }));
  const { report } = await checkJson(path);
  judged = report.files[0]?.sheets.find(({ name }) => name === 'KPI実績')?.kpis ?? [];
  const { sheets } = await readWorkbook(await readFile(path));
  const { session } = openSession(sheets);
  await session.validate('workbook');
  inPane = session.state().result?.review.sheets.find(({ name }) => name === 'KPI実績')?.kpis ?? [];
  [plan = [], table = []] = sheets.map(handed);
});
afterAll(() => rm(folder, { recursive: true }));

const REFUSED = '判定不能';

it.each(KPIS.map((kpi) => [kpi.id, kpi] as const))(
  '%s of a year that a sheet plans is judged the same by `check`, in the pane, by KPI.EVALUATE and the single functions',
  (id, kpi) => {
    const own = judged.find((each) => each.id === id && each.fiscalYear === 2026);
    const shown = inPane.find((each) => each.kpi?.id === id && each.fiscalYear === 2026);
    const [line = []] = (call('EVALUATE', table, null, null, plan) as unknown[][]).filter(
      ([of]) => of === id,
    );
    const [, , year, , target, achievement, status] = line;
    const history = table.filter(([of, at]) => of === id && at !== year).map((cells) => cells.slice(1));
    const given = [[resultOf(kpi, 2026)]];
    const single = call('TARGET', id, history, null, plan);
    expect(year).toBe('令和8年度');
    expect(shown?.judgement?.verdict).toBe(own?.status);
    expect(own?.status && ja.verdict[own.status]).toBe(status);
    expect(call('STATUS', id, given, history, null, plan)).toBe(status);
    expect(target === '' ? null : target).toBe(own?.target);
    if (target !== '') expect(single).toEqual([[target]]);
    if (status !== REFUSED) {
      expect(achievement).toBe(own?.achievement);
      expect(call('ACHIEVEMENT', id, given, history, null, null, plan)).toBe(achievement);
    }
  },
);

it('has verdicts of more than one kind, and judges what FY2024 does not know', () => {
  const verdicts = judged.filter(({ fiscalYear }) => fiscalYear === 2026).map(({ status }) => status);
  expect(new Set(verdicts).size).toBeGreaterThan(1);
  expect(judged.find(({ id, fiscalYear }) => id === 'H.SLEEP' && fiscalYear === 2026)?.status).toBe('met');
});
