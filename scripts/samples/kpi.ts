import { EXAMPLES } from '../../src/functions/help/examples';
import { HELP_JA } from '../../src/functions/help/ja';
import { FUNCTIONS, type FunctionId } from '../../src/functions/table';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import type { Area } from '../../src/engine/area';
import type { FileCell, SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { applicationsSheet, paidDays, receivedDays } from './kpi-applications';
import { formulaOf, resultOf, spills, type FormulaCall, type Reference } from './kpi-calls';
import { madeCells, resultsSheet, resultsTable } from './kpi-results';
import { HEADING } from './layout';

/** A call and what it shows. */
interface Example extends FormulaCall {
  readonly shows: string;
}

const RATE = '0.0##%';
const FORMATS: Readonly<Partial<Record<FunctionId, string>>> = {
  TARGET: RATE,
  ACHIEVEMENT: RATE,
  'CARD_RECOVERY.BY_DATE': RATE,
  CARD_ISSUE_DAYS: '0.0',
  DUE_DATE: 'yyyy/m/d',
  FISCAL_YEAR: '0',
};

/** A measure's result is shown in its KPI's unit, others as they come. */
function formatOf(id: FunctionId): string {
  const measured = [...kpiPlan.kpis, ...kpiPlan.operational].find((kpi) => kpi.id.slice(2) === id);
  return FORMATS[id] ?? (measured?.measures[0].unit === 'ratio' ? RATE : 'General');
}

function made(...of: Parameters<typeof madeCells>): Reference {
  return { sheet: resultsSheet, area: madeCells(...of) };
}

function fromCounts(id: FunctionId, kpi: string, shows: string): Example {
  return { id, args: [made(kpi, 2024, '分子'), made(kpi, 2024, '分母')], shows };
}

function judging(id: FunctionId, kpi: string, shows: string): Example {
  return { id, args: [kpi, made(kpi, 2024, '実績')], shows };
}

const WHOLE_TABLE: Reference = { sheet: resultsSheet, area: resultsTable };
const APPLICATIONS: readonly Reference[] = [receivedDays, paidDays].map((area) => ({
  sheet: applicationsSheet,
  area,
}));

/** Formulas over the other sheets. */
const OVER_SHEETS: readonly Example[] = [
  {
    id: 'SERVICE_STANDARD',
    args: [...APPLICATIONS, null, null, '2025/3/31'],
    shows: '「申請」2万件のうち10営業日以内に支給した割合（令和7年3月31日時点）',
  },
  {
    id: 'SERVICE_STANDARD',
    args: [...APPLICATIONS, '暦日', null, '2025/3/31'],
    shows: '同じ2万件を暦日で数えた割合',
  },
  fromCounts('CHECKUP', 'H.CHECKUP', '「KPI実績」の分子と分母から計算した実績'),
  {
    id: 'GENERIC.BRANCHES',
    args: [made('H.GENERIC', 2024, '実績'), made('H.GENERIC', 2023, '実績')],
    shows: '目標を満たす支部の数（47支部のうち）',
  },
  judging('STATUS', 'H.CHECKUP', 'ちょうど目標の実績は達成'),
  judging('STATUS', 'H.GUIDANCE', '表示を丸めると目標と同じでも、丸めずに比べて未達成'),
  {
    id: 'STATUS',
    args: ['H.MAIL_RATE', made('H.MAIL_RATE', 2024, '実績')],
    shows: '前年度の実績を示さなければ判定不能',
  },
  judging('GAP', 'H.WEB_ACCESS', '目標まであといくつ必要か'),
  judging('EXPLAIN', 'S.DEPENDENT_CHECKUP', '判定の根拠となる計算の説明'),
  { id: 'EVALUATE', args: [WHOLE_TABLE], shows: '「KPI実績」の全 KPI の判定（一覧がスピルします）' },
];

/** In the order of the reference, each function with the example that stands there. */
const OF_REFERENCE: readonly Example[] = (Object.keys(FUNCTIONS) as FunctionId[]).map((id) => ({
  id,
  args: EXAMPLES[id].args,
  shows: HELP_JA[id].description,
}));

const RESULT = 3;

/** The example's rows: its own, and those into which its result spills. */
function rowsOf(example: Example, top: number): (FileCell | null)[][] {
  const formula = formulaOf(example);
  const style = { numberFormat: formatOf(example.id) };
  const results = resultOf(example).map((row) => row.map((value): FileCell => ({ value, style })));
  const right = RESULT + (results[0]?.length ?? 1) - 1;
  const area: Area = { top, left: RESULT, bottom: top + results.length - 1, right };
  return results.map(([first, ...others], row) => {
    if (row > 0) return [null, null, null, first ?? null, ...others];
    const array = spills(example.id) ? { array: { area, dynamic: true } } : {};
    const words = [`KPI.${example.id}`, example.shows, formula].map((value): FileCell => ({ value }));
    return [...words, { ...first, formula, ...array }, ...others];
  });
}

function heading(text: string): FileCell[] {
  return [{ value: text, style: { font: { bold: true } } }];
}

function examplesSheet(): SheetFile {
  const rows: (FileCell | null)[][] = [
    [{ value: '関数の例', style: { font: { bold: true, size: 14 } } }],
    [{ value: '数値はすべて見本です。「数式」の列は D 列の数式を文字で示したものです。' }],
    [],
    ['関数', '何を示すか', '数式', '結果'].map((value) => ({ value, style: HEADING })),
  ];
  const add = (title: string, examples: readonly Example[]): void => {
    rows.push(heading(title));
    for (const example of examples) rows.push(...rowsOf(example, rows.length));
  };
  add('すべての関数（関数リファレンスの例）', OF_REFERENCE);
  add('「KPI実績」と「申請」を使う例', OVER_SHEETS);
  return {
    name: '関数の例',
    rows,
    columns: [28, 60, 60, 24, 30, 40, 14, 14, 14, 14, 14, 14, 40].map((width, at) => ({
      first: at,
      last: at,
      width,
    })),
    frozen: { rows: 4, columns: 1 },
  };
}

/** Results of every KPI, a formula for every function, and applications for the service standard. */
export const kpiSample: WorkbookFile = {
  title: '令和６年度 KPI 実績（見本）',
  sheets: [resultsSheet, examplesSheet(), applicationsSheet],
};
