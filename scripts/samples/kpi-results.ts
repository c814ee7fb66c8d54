import { addressOf } from '../../src/engine/cell';
import type { Kpi, KpiUnit, Measure } from '../../src/engine/kpi/kpi';
import { nearestDouble } from '../../src/engine/number/double';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import type { Area } from '../../src/engine/area';
import { KPI_MESSAGES } from '../../src/messages/kpi/messages';
import type { CellStyle } from '../../src/xlsx/cell-style';
import type { FileCell, SheetFile } from '../../src/xlsx/workbook-file';
import { madeResults, type MadeFigure } from './kpi-made';
import { HEADING, THIN } from './layout';

const UNITS: Readonly<Record<KpiUnit, string>> = {
  ratio: '割合',
  yen: '円',
  offices: '事業所',
  accesses: '件',
  people: '人',
  companies: '社増',
  branches: '支部',
  days: '日',
  businessDays: '営業日',
};

const COLUMNS = ['KPI', '名称', '区分', '年度', '基準日', '支部', '分子', '分母', '実績', '単位', '備考'];
const NUMERATOR = COLUMNS.indexOf('分子');
/** Title and note stand above it. */
const HEADING_ROW = 3;

const TITLE = '令和６年度 KPI 実績表（見本）';
const NOTE =
  '令和4年度までは事業計画に印刷された実績です。令和5年度と令和6年度は、入力と判定のしかたを示すための「見本の値」で、実際の実績ではありません。';

/** A row of the results sheet before it has a place. */
interface ResultRow {
  readonly kpi: Kpi;
  readonly measure: Measure;
  readonly fiscalYear: number;
  readonly day: number | null;
  readonly branch: string | null;
  readonly figure: MadeFigure;
  readonly format: string;
  readonly unit: string;
  readonly remark: string;
}

/** Whole numbers without decimals; rates with as many as the figure has, one at least. */
function formatOf(unit: KpiUnit, figure: MadeFigure): string {
  if (unit === 'ratio' || unit === 'branches') return '0.0##%';
  return typeof figure === 'number' && !Number.isInteger(figure) ? '#,##0.0' : '#,##0';
}

function printedRows(kpi: Kpi, measure: Measure): ResultRow[] {
  return measure.printed.map(({ fiscalYear, value, citation }) => {
    const figure = nearestDouble(value);
    const unit = UNITS[measure.unit];
    // How many branches met their targets is a count.
    const format = measure.unit === 'branches' ? '#,##0' : formatOf(measure.unit, figure);
    const remark = `計画の記載：「${citation.quote}」`;
    return { kpi, measure, fiscalYear, day: null, branch: null, figure, format, unit, remark };
  });
}

function madeRows(kpi: Kpi, measure: Measure): ResultRow[] {
  const made = madeResults[kpi.id];
  if (!made) throw new Error(`${kpi.id} has no made results`);
  return made
    .filter((result) => kpi.measures[result.measure] === measure)
    .map(({ fiscalYear, day, branch, figure }) => {
      const format = formatOf(measure.unit, figure);
      // A branch's result is a rate, though the measure counts branches.
      const unit = branch === null ? UNITS[measure.unit] : '';
      const remark = figure === null ? '見本の値（未集計）' : '見本の値';
      return { kpi, measure, fiscalYear, day, branch, figure, format, unit, remark };
    });
}

const resultRows: readonly ResultRow[] = kpiPlan.kpis.flatMap((kpi) =>
  kpi.measures.flatMap((measure) => [...printedRows(kpi, measure), ...madeRows(kpi, measure)]),
);

const BORDERED: CellStyle = { borders: THIN };
const COUNT: CellStyle = { borders: THIN, numberFormat: '#,##0' };
const DATE: CellStyle = { borders: THIN, numberFormat: 'yyyy/m/d' };

/** A rate is calculated where its counts stand beside it. */
function resultCell(figure: MadeFigure, row: number, format: string): FileCell {
  const style: CellStyle = { borders: THIN, numberFormat: format };
  if (figure === null || typeof figure === 'number') return { value: figure, style };
  const [numerator, denominator] = figure;
  const [above, below] = [0, 1].map((at) => addressOf({ row, column: NUMERATOR + at }));
  return { value: numerator / denominator, formula: `=${above ?? ''}/${below ?? ''}`, style };
}

function cellsOf(result: ResultRow, index: number): FileCell[] {
  const { kpi, measure, fiscalYear, day, branch, figure, format, unit, remark } = result;
  const [numerator, denominator] = figure !== null && typeof figure === 'object' ? figure : [null, null];
  const row = HEADING_ROW + 1 + index;
  return [
    { value: kpi.id, style: BORDERED },
    { value: kpi.name.ja, style: BORDERED },
    { value: measure.name?.ja ?? null, style: BORDERED },
    { value: KPI_MESSAGES.ja.fiscalYear(fiscalYear), style: BORDERED },
    { value: day, style: DATE },
    { value: branch, style: BORDERED },
    { value: numerator, style: COUNT },
    { value: denominator, style: COUNT },
    resultCell(figure, row, format),
    { value: unit === '' ? null : unit, style: BORDERED },
    { value: remark, style: BORDERED },
  ];
}

export const resultsSheet: SheetFile = {
  name: 'KPI実績',
  rows: [
    [{ value: TITLE, style: { font: { bold: true, size: 14 } } }],
    [{ value: NOTE, style: { font: { size: 9 } } }],
    [],
    COLUMNS.map((value) => ({ value, style: HEADING })),
    ...resultRows.map(cellsOf),
  ],
  columns: [24, 40, 26, 12, 12, 10, 12, 12, 14, 8, 44].map((width, at) => ({ first: at, last: at, width })),
  frozen: { rows: HEADING_ROW + 1, columns: 1 },
  print: {
    orientation: 'landscape',
    fit: { wide: 1, high: 0 },
    titleRows: { first: HEADING_ROW, last: HEADING_ROW },
  },
};

/** The whole table with its headings. */
export const resultsTable: Area = {
  top: HEADING_ROW,
  left: 0,
  bottom: HEADING_ROW + resultRows.length,
  right: COLUMNS.length - 1,
};

/** The cells of a KPI's made results in one column and year; of branches all of them. */
export function madeCells(id: string, fiscalYear: number, heading: '分子' | '分母' | '実績'): Area {
  const rows = resultRows.flatMap(({ kpi, fiscalYear: year, remark }, index) =>
    kpi.id === id && year === fiscalYear && remark.startsWith('見本') ? [HEADING_ROW + 1 + index] : [],
  );
  const column = COLUMNS.indexOf(heading);
  if (rows.length === 0) throw new Error(`${id} has no made results`);
  return { top: Math.min(...rows), left: column, bottom: Math.max(...rows), right: column };
}
