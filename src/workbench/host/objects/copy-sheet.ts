import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Book } from '../book/book';
import type { CellsAt } from '../book/chart';
import { chartsOf, freeChartId } from '../book/charts';
import { addRule, rulesOf } from '../book/conditional-formats/rules';
import { notesOf } from '../book/custom';
import { keepForGood } from '../book/kept-notes';
import { restoreLock } from '../book/lock';
import { formulaOfName, namesOf } from '../book/names';
import { findTable } from '../book/tables';
import { invalidArgument } from '../wire/errors';
import type { HostObject } from '../wire/table';
import { oneOf, orElse } from './arguments';
import { allowSheets } from './protection';
import { objectOf, selfOf, type SheetRef } from './refs';
import { copiedSheetName } from './sheet-names';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Among the tabs; Excel puts a sheet before all others where it is told no place. */
function placeOf(book: Book, position: unknown, relativeTo: unknown): number {
  const where = orElse('None' as const, (value) => oneOf(POSITIONS, value), position);
  if (where === 'None' || where === 'Beginning') return 0;
  if (where === 'End') return book.sheets.length;
  const other = selfOf('Worksheet', relativeTo);
  if (!other) throw invalidArgument();
  return book.sheets.indexOf(book.sheet(other.sheetId)) + (where === 'After' ? 1 : 0);
}

type Renaming = ReadonlyMap<string, string>;

/** The formula with other names of tables, or of the sheet. */
function renamed(book: Book, formula: string, names: { tables?: Renaming; sheets?: Renaming }): string {
  const { LexerTreeBuilder, sequenceNodeType: types, generateStringWithSequence } = book.kit.formula;
  const { deserializeRangeWithSheet, serializeRangeWithSheet } = book.kit.formula;
  const nodes = book.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const after = nodes.map((node) => {
    if (typeof node === 'string') return node;
    const [table = ''] = node.token.split('[', 1);
    const tableName = names.tables?.get(table.toLowerCase());
    // Univer takes 表[金額 for the name of a function, as which it would stand before a bracket
    const isTable =
      node.token.includes('[') || node.nodeType === types.TABLE || node.nodeType === types.DEFINED_NAME;
    if (tableName !== undefined && isTable) {
      return { ...node, token: tableName + node.token.slice(table.length) };
    }
    if (node.nodeType !== types.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    const sheet = names.sheets?.get(sheetName.toLowerCase());
    return sheet === undefined ? node : { ...node, token: serializeRangeWithSheet(sheet, range) };
  });
  return `=${generateStringWithSequence(after)}`;
}

function freeTableName(book: Book, name: string): string {
  let number = 2;
  while (findTable(book, null, `${name}${String(number)}`)) number += 1;
  return `${name}${String(number)}`;
}

/** Of each table of the sheet the name that its copy gets. */
function tableNames(book: Book, sheetId: string): Renaming {
  const tables = notesOf(book, sheetId).tables ?? [];
  return new Map(tables.map(({ name }) => [name.toLowerCase(), freeTableName(book, name)]));
}

/** What is noted of the sheet, with tables and comments that are its own. */
function copyNotes(book: Book, from: string, to: string, names: Renaming): void {
  const { tables = [], comments = [], ...others } = structuredClone(notesOf(book, from));
  const { generateRandomId } = book.kit.core;
  keepForGood(book, to, {
    ...others,
    tables: tables.map((table) => ({
      ...table,
      id: generateRandomId(),
      name: names.get(table.name.toLowerCase()) ?? table.name,
    })),
    comments: comments.map((comment) => ({
      ...comment,
      id: generateRandomId(),
      replies: comment.replies.map((reply) => ({ ...reply, id: generateRandomId() })),
    })),
  });
}

/** The names of the sheet, and those of the workbook that name it, become names of the copy. */
function copyNames(book: Book, from: string, to: string): void {
  const sheets = new Map([[book.sheet(from).getName().toLowerCase(), book.sheet(to).getName()]]);
  const own = namesOf(book, from);
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  for (const param of [...own, ...namesOf(book, null)]) {
    const formula = formulaOfName(param);
    const after = renamed(book, formula, { sheets });
    const isOwn = param.localSheetId === from;
    if (!isOwn && (after === formula || taken.has(param.name.toLowerCase()))) continue;
    book.run(book.kit.sheets.InsertDefinedNameCommand, {
      ...param,
      unitId: book.unitId,
      id: book.kit.core.generateRandomId(),
      formulaOrRefString: param.formulaOrRefString.startsWith('=') ? after : after.slice(1),
      localSheetId: to,
    });
  }
}

function copyCharts(book: Book, from: string, to: string): void {
  const moved = (cells: CellsAt | null): CellsAt | null =>
    cells?.sheetId === from ? { ...cells, sheetId: to } : cells;
  for (const chart of chartsOf(book).filter(({ sheetId }) => sheetId === from)) {
    book.charts.push({
      ...chart,
      id: freeChartId(book),
      sheetId: to,
      source: moved(chart.source),
      series: chart.series.map(({ values, categories, bubbleSizes }) => ({
        values: moved(values),
        categories: moved(categories),
        bubbleSizes: moved(bubbleSizes),
      })),
      settings: new Map(chart.settings),
    });
  }
}

function withTables(book: Book, cells: IWorksheetData['cellData'], tables: Renaming): void {
  if (tables.size === 0) return;
  for (const row of Object.values(cells)) {
    for (const cell of Object.values<Nullable<ICellData>>(row)) {
      if (cell?.f) cell.f = renamed(book, cell.f, { tables });
    }
  }
}

/** Copies a sheet with all that belongs to it; the sheet that is in front stays there. */
export async function copySheet(
  { book, sheetId }: SheetRef,
  position: unknown,
  relativeTo: unknown,
): Promise<HostObject> {
  allowSheets(book);
  const index = placeOf(book, position, relativeTo);
  const { InsertSheetCommand, SetWorksheetActiveOperation } = book.kit.sheets;
  const front = book.workbook.getActiveSheet().getSheetId();
  const original = book.sheet(sheetId);
  const id = book.kit.core.generateRandomId();
  const snapshot = structuredClone(original.getSnapshot());
  const tables = tableNames(book, sheetId);
  withTables(book, snapshot.cellData, tables);
  book.run(InsertSheetCommand, {
    unitId: book.unitId,
    index,
    sheet: { ...snapshot, id, name: copiedSheetName(book, original.getName()) },
  });
  copyNotes(book, sheetId, id, tables);
  copyNames(book, sheetId, id);
  copyCharts(book, sheetId, id);
  // each new rule stands before the others
  for (const rule of [...rulesOf(book, sheetId)].reverse()) {
    addRule(book, id, structuredClone(rule));
  }
  await restoreLock(book, id);
  book.run(SetWorksheetActiveOperation, { unitId: book.unitId, subUnitId: front });
  return objectOf('Worksheet', { book, sheetId: id });
}
