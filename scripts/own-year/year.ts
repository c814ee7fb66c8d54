import { paperOfText, type Paper } from '../../src/papers/paper';
import { readPapers, type PaperPlan } from '../../src/papers/paper-plan';
import { readProvisionsText } from '../../src/papers/provisions/read-provisions-text';
import { kpiPlan as fy2024 } from '../../src/plan/fy2024/kpis';
import { kpiPlanIn, provisionsIn } from '../../src/plan/papers';
import { declareForm, isForm } from '../../src/review/declare-form';
import { papersOf, storePapers, type DeclaredForm, type KeptPapers } from '../../src/review/paper-store';
import { reviewWorkbook } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { WORKBOOK_SETTING } from '../../src/review/workbook-settings';
import type { SheetContent } from '../../src/sheet/content/sheet-content';
import { paperPlanSheet } from '../../src/sheet/templates/paper-plan';
import { paperProvisionsSheet } from '../../src/sheet/templates/paper-provisions';
import { sheetFile } from '../../src/xlsx/from-content';
import { snapshotOf } from '../../src/xlsx/snapshot';
import type { SheetFile, WorkbookFile } from '../../src/xlsx/workbook-file';
import { formulaOf, resultOf, type FormulaCall } from '../samples/kpi-calls';
import { PAPERS, pastedCells } from './papers';
import { workSheets } from './work';

const YEAR = 2026;

/** What a person enters into the row of the 予備費, whose 「保険給付費等」 names no line, by its headings. */
export const RESERVE = { '事項・科目': '保険給付費、業務経費', 金額: 10, 単位: '百万円' } as const;

function withReserve(content: SheetContent): SheetContent {
  const headings = content.rows.find((row) => row[0]?.value === '項目') ?? [];
  const rows = content.rows.map((row) =>
    row[0]?.value === '予備費'
      ? row.map((cell, column) => {
          const heading = String(headings[column]?.value) as keyof typeof RESERVE;
          return cell && heading in RESERVE ? { ...cell, value: RESERVE[heading] } : cell;
        })
      : row,
  );
  return { ...content, rows };
}

function budgetSheet(name: string, cells: readonly (readonly (string | number)[])[]): SheetFile {
  const rows = cells.map((row) =>
    row.map((value) => ({
      value,
      ...(typeof value === 'number' && { style: { numberFormat: '#,##0' } }),
    })),
  );
  return { name, rows, columns: [{ first: 0, last: 0, width: 36 }] };
}

/** Cells with other figures behind some names; null takes a line out. */
function changed(text: string, changes: Readonly<Record<string, number | null>>): (string | number)[][] {
  return pastedCells(text).flatMap((row) => {
    const change = changes[String(row[0]).trim()];
    if (change === undefined) return [row];
    return change === null ? [] : [[row[0] ?? '', change]];
  });
}

const papers: readonly Paper[] = [
  paperOfText('貼り付けた資料', PAPERS.kpis),
  paperOfText('貼り付けた資料2', PAPERS.provisions),
];

/** The plan as it is read of the papers, before anybody has looked at it. */
export const readPlan: PaperPlan = readPapers(papers, [...fy2024.kpis, ...fy2024.operational]);

function provisionsPaper() {
  const read = papers.map(readProvisionsText).find((each) => each !== null);
  if (!read) throw new Error('the papers hold no general provisions');
  return read;
}

const planFile = sheetFile(paperPlanSheet(readPlan));
const provisionsFile = sheetFile(withReserve(paperProvisionsSheet(provisionsPaper(), YEAR)));
const budgets: readonly SheetFile[] = [
  budgetSheet('健康保険勘定', pastedCells(PAPERS.health)),
  budgetSheet('船員保険勘定', pastedCells(PAPERS.seamen)),
];
const PAPER_SHEETS: readonly SheetFile[] = [planFile, provisionsFile, ...budgets];

function declaredForms(): DeclaredForm[] {
  const { sheets } = snapshotOf({ sheets: budgets });
  const { sheets: reviewed } = reviewWorkbook({ sheets, date1904: false });
  return reviewed.flatMap(({ name: sheet, tables }) =>
    tables.map((table) => {
      const form = declareForm(table, sheets, { account: table.table.account, fiscalYear: YEAR });
      if (!isForm(form)) throw new Error(`${sheet} is no form`);
      return { sheet, form };
    }),
  );
}

/** What the workbook keeps beside its sheets. */
export const kept: KeptPapers = { forms: declaredForms(), files: [] };

/** The year's papers as the workbook's own sheets and its declared forms bring them. */
export const { papers: ownPapers } = reviewWorkbook(
  { ...snapshotOf({ sheets: PAPER_SHEETS }), date1904: false },
  { ...DEFAULT_SETTINGS, papers: papersOf(kept) },
);

function workFiles(): SheetFile[] {
  const [plan, provisions] = [kpiPlanIn(ownPapers, YEAR), provisionsIn(ownPapers, YEAR)];
  if (!plan || !provisions) throw new Error('the papers of the year are not whole');
  return [
    budgetSheet('健保（案）', changed(PAPERS.health, { '子ども・子育て支援納付金': null })),
    budgetSheet('船保（案）', changed(PAPERS.seamen, { 予備費: 156, 累積収支への繰入: 2_981 })),
    ...workSheets(plan, provisions).map(sheetFile),
  ];
}

/** What is done in the year: the drafts, lists and results that its papers judge. */
export const workFile: WorkbookFile = { title: '令和８年度', sheets: workFiles() };

function whole(sheet: SheetFile): FormulaCall['args'][number] {
  const right = Math.max(...sheet.rows.map(({ length }) => length)) - 1;
  return { sheet, area: { top: 0, left: 0, bottom: sheet.rows.length - 1, right } };
}

/** Formulas that name the workbook's own plan. */
export const CALLS: readonly FormulaCall[] = [
  { id: 'TARGET', args: ['H.CHECKUP', null, null, whole(planFile)] },
  { id: 'STATUS', args: ['H.CHECKUP', 0.66, null, null, whole(planFile)] },
  { id: 'STATUS', args: ['H.FY2026_1', 0.3, null, null, whole(planFile)] },
  { id: 'SOURCE', args: ['S.MYNA_CARD', whole(planFile)] },
  { id: 'BUDGET.CONTINGENCY', args: [31_200, null, null, whole(provisionsFile)] },
];

function callsSheet(): SheetFile {
  const rows = CALLS.map((call) => {
    const [[value = null] = []] = resultOf(call);
    return [{ value: `KPI.${call.id}` }, { value, formula: formulaOf(call) }];
  });
  return { name: '関数', rows, columns: [{ first: 0, last: 1, width: 30 }] };
}

/** A workbook that has its year from its papers alone. */
export const ownYearBook: WorkbookFile = {
  title: '令和８年度',
  sheets: [...PAPER_SHEETS, ...workFile.sheets, callsSheet()],
  settings: { values: { [WORKBOOK_SETTING.papers]: storePapers(kept) } },
};
