import type { Finding, Severity } from '../engine/findings/finding';
import { findingOf } from '../engine/findings/rule';
import { judgeTable, type JudgedTable } from '../engine/rules/budget/judge-table';
import { judgeRecords } from '../engine/rules/provisions/judge-records';
import { READING_RULES } from '../engine/rules/reading';
import { accountsOf } from '../engine/budget/forms';
import { withoutUnfinished } from '../engine/budget/unfinished';
import type { Records } from '../engine/provisions/records';
import { provisionsIn, yearOfResults, type Papers } from '../plan/papers';
import { joinSheets } from '../sheet/budget/join-sheets';
import { readBudgets, type BudgetReading, type HowRead } from '../sheet/budget/read-budget';
import { readPlan, type PlanReading } from '../sheet/plan/read-plan';
import { readProvisions, type ProvisionsReading } from '../sheet/plan/read-provisions';
import { readEvaluation, type EvaluationReading } from '../sheet/evaluation/read-evaluation';
import { readResultsSheet, type ResultsSheet } from '../sheet/kpis/read-kpis';
import { isRecordList, readRecords } from '../sheet/lists/read-records';
import { isReport } from '../sheet/content/is-report';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/cells/snapshot';
import type { Evaluation } from '../kpi-results/evaluate';
import { evaluationFindings } from './evaluation-findings';
import { kpiFindings } from './kpi-findings';
import { DEFAULT_SETTINGS, type ReviewSettings } from './settings';
import { relatedFigures, unrelatedRows } from './unrelated-rows';
import { judgedByForms, provisionSheetFindings, withSheetProvisions } from './workbook-provisions';
import { judgingByPlans, planSheetFindings, withSheetPlans } from './workbook-plans';

/**
 * What a sheet holds; a report of ours, and a sheet that is none of them, are left alone.
 * `outlook`: accounts that are no budget, as 合算ベース, 収支見込, 財務諸表, 支部別収支.
 */
export const SHEET_KINDS = [
  'budget',
  'outlook',
  'commitments',
  'transfers',
  'carryovers',
  'procurement',
  'kpi',
  'evaluation',
  'plan',
  'provisions',
  'report',
  'none',
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

export interface TableReview extends JudgedTable {
  readonly how: HowRead;
}

export interface SheetReview {
  readonly name: string;
  readonly kind: SheetKind;
  readonly tables: readonly TableReview[];
  /** Tables that a person says are no budgets: read, and not judged. */
  readonly leftOut: readonly BudgetReading[];
  /** The list that the sheet holds, where it is one of the four kinds. */
  readonly records: Records | null;
  /** Where the sheet is meant as a year's plan. */
  readonly plan?: PlanReading;
  /** Where the sheet is meant as a year's general provisions. */
  readonly provisions?: ProvisionsReading;
  /** Where the items of a year are evaluated on the sheet. */
  readonly evaluation?: EvaluationReading;
  /** Where the sheet has the headings of KPI results. */
  readonly results?: ResultsSheet;
  /** The KPIs of a sheet of results, judged; empty for other sheets. */
  readonly kpis: readonly Evaluation[];
  /** Where the program itself failed at the sheet, of which nothing is judged then: its own words. */
  readonly fault?: string;
}

export interface Review {
  readonly sheets: readonly SheetReview[];
  /** In the order of the sheets, from top to bottom. */
  readonly findings: readonly Finding[];
  /** By which it was judged: also those that stand on its own sheets. */
  readonly papers: Papers;
}

function kindOfTables(tables: readonly TableReview[]): 'budget' | 'outlook' | null {
  if (tables.length === 0) return null;
  return tables.some(({ table }) => table.accounting === 'cash') ? 'budget' : 'outlook';
}

/** A sheet of which nothing is known but its name. */
function nothingOf(name: string): Omit<SheetReview, 'kind'> {
  return { name, tables: [], leftOut: [], records: null, kpis: [] };
}

/** What is left of a sheet at which the program failed. */
function failedSheet(name: string, error: unknown): SheetReview {
  return { ...nothingOf(name), kind: 'none', fault: error instanceof Error ? error.message : String(error) };
}

/** Reads and judges one sheet. A fault of the program is told of it, and leaves the other sheets alone. */
export function reviewSheet(sheet: SheetSnapshot, settings: ReviewSettings = DEFAULT_SETTINGS): SheetReview {
  try {
    return readSheet(sheet, settings);
  } catch (error) {
    return failedSheet(sheet.name, error);
  }
}

function readSheet(sheet: SheetSnapshot, { reading, rules, papers }: ReviewSettings): SheetReview {
  const nothing = nothingOf(sheet.name);
  if (isReport(sheet)) return { ...nothing, kind: 'report' };
  const plan = readPlan(sheet);
  if (plan) return { ...nothing, kind: 'plan', plan };
  const provisions = readProvisions(sheet);
  if (provisions) return { ...nothing, kind: 'provisions', provisions };
  const evaluation = readEvaluation(sheet);
  if (evaluation) return { ...nothing, kind: 'evaluation', evaluation };
  const readings = readBudgets(sheet, papers.budgets, isRecordList, reading);
  const leftOut = readings.filter(({ how }) => how.leftOut);
  const tables = readings
    .filter(({ how }) => !how.leftOut)
    .map(({ table, how }) => ({ ...judgeTable(table, papers.budgets, rules), how }));
  const records = tables.length > 0 ? null : readRecords(sheet, accountsOf(papers.budgets));
  const listed = kindOfTables(tables) ?? records?.kind ?? null;
  const results =
    listed === null ? readResultsSheet(sheet, papers.kpiPlans, 'evaluation', yearOfResults(papers)) : null;
  const kpis = results?.kpis ?? [];
  const kind = listed ?? (kpis.length > 0 ? 'kpi' : 'none');
  return { name: sheet.name, kind, tables, leftOut, records, kpis, ...(results && { results }) };
}

function inReadingOrder(a: Finding, b: Finding): number {
  const [first] = a.cells;
  const [second] = b.cells;
  const rows = (first?.row ?? 0) - (second?.row ?? 0);
  return rows !== 0 ? rows : (first?.column ?? 0) - (second?.column ?? 0);
}

/** Where sheets were searched and not one holds a table: reports of ours are not searched. */
function nothingFound(all: readonly SheetReview[]): Finding[] {
  const sheets = all.filter(({ kind }) => kind !== 'report');
  const [first] = sheets;
  if (!first || sheets.some(({ kind, leftOut, fault }) => kind !== 'none' || leftOut.length > 0 || fault)) {
    return [];
  }
  const cells = [{ sheet: first.name, row: 0, column: 0 }];
  const details = { sheets: sheets.map(({ name }) => name) };
  return [findingOf(READING_RULES['READ-01'], { cells, details }, null)];
}

/** Statements whose sides stand on two sheets are judged as one, which is listed under the first. */
function withJoined(sheets: readonly SheetReview[], { rules, papers }: ReviewSettings): SheetReview[] {
  const joined = joinSheets(sheets.flatMap(({ tables }) => tables));
  if (joined.length === 0) return [...sheets];
  const gone = new Set(joined.map(({ second }) => second));
  const wholes = new Map(joined.map(({ first, whole }) => [first, whole]));
  const judged = (table: TableReview): TableReview => {
    const whole = wholes.get(table);
    return whole ? { ...judgeTable(whole.table, papers.budgets, rules), how: whole.how } : table;
  };
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter((table) => !gone.has(table)).map(judged),
  }));
}

/** Budgets judged by what the workbook's own provisions say of their forms too. */
function withProvisions(
  sheets: readonly SheetReview[],
  { papers: before, rules }: ReviewSettings,
  papers: Papers,
): SheetReview[] {
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => judgedByForms(table, before, papers, rules)),
  }));
}

/** KPI results judged by the workbook's own plans too. */
function withPlans(sheets: readonly SheetReview[], before: Papers, papers: Papers): SheetReview[] {
  const judged = judgingByPlans(before, papers);
  return sheets.map((sheet) => {
    const results = judged(sheet);
    if (!results) return sheet;
    const { kpis } = results;
    return { ...sheet, results, kpis, kind: kpis.length > 0 ? 'kpi' : 'none' };
  });
}

/** Puts the reviews of sheets together: lists are judged beside the budgets of the whole workbook, KPIs by its plans. */
export function summarise(
  reviewed: readonly SheetReview[],
  settings: ReviewSettings = DEFAULT_SETTINGS,
): Review {
  const { rules } = settings;
  const papers = withSheetProvisions(reviewed, withSheetPlans(reviewed, settings.papers));
  const joined = withProvisions(withJoined(reviewed, settings), settings, papers);
  const sheets = withPlans(joined, settings.papers, papers);
  const planned = planSheetFindings(sheets, settings.papers);
  const provided = provisionSheetFindings(sheets, settings.papers);
  const evaluated = (sheet: SheetReview): Finding[] => evaluationFindings(sheet, { sheets, papers }, rules);
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ table, blanks }) => withoutUnfinished(table, blanks)),
  );
  const related = relatedFigures(sheets.flatMap((sheet) => sheet.tables));
  const lists = sheets.flatMap(({ records }) => records ?? []);
  const findingsOf = (sheet: SheetReview): Finding[] => {
    const { tables: own, records } = sheet;
    const provisions = records?.fiscalYear ? provisionsIn(papers, records.fiscalYear) : null;
    const evidence = { provisions, settings: rules, tables, lists, budgets: papers.budgets };
    const listed = records ? judgeRecords(records, evidence) : [];
    const judged = own.flatMap((table) => [...table.findings, ...unrelatedRows(table, related)]);
    const found = [
      ...judged,
      ...listed,
      ...kpiFindings(sheet),
      ...evaluated(sheet),
      ...planned(sheet),
      ...provided(sheet),
    ].sort(inReadingOrder);
    // a joined statement has its other side's findings on another sheet
    const isHere = ({ cells: [cell] }: Finding): boolean => cell === undefined || cell.sheet === sheet.name;
    return [...found.filter(isHere), ...found.filter((each) => !isHere(each))];
  };
  const judged = sheets.map((sheet) => {
    try {
      return { sheet, found: findingsOf(sheet) };
    } catch (error) {
      return { sheet: failedSheet(sheet.name, error), found: [] };
    }
  });
  const known = judged.map(({ sheet }) => sheet);
  const findings = judged.flatMap(({ found }) => found);
  return { sheets: known, findings: [...findings, ...nothingFound(known)], papers };
}

/** Reads and judges every sheet of a workbook. */
export function reviewWorkbook(
  { sheets }: WorkbookSnapshot,
  settings: ReviewSettings = DEFAULT_SETTINGS,
): Review {
  return summarise(
    sheets.map((sheet) => reviewSheet(sheet, settings)),
    settings,
  );
}

/** Throws where the program failed at a sheet: for what is of no use without all of them. */
export function throughoutSound<R extends Review>(review: R): R {
  for (const { name, fault } of review.sheets) if (fault !== undefined) throw new Error(`${name}: ${fault}`);
  return review;
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
