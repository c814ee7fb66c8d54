import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { IRuleModelJson } from '@univerjs/sheets-conditional-formatting';
import type { DefinedName, FileCell, SheetFile, WorkbookFile } from '../../../xlsx/workbook-file';
import { parseAddress } from '../area';
import { columnCount, rowCount } from '../../../engine/area';
import { FILE_CHARTS, type FileCharts } from '../book/chart-content';
import { KEPT_ARRAY, KEPT_LOOK, type SheetNotes } from '../book/custom';
import type { UniverKit } from '../book/kit';
import { ACTIVE_SHEET } from '../book/restore';
import { DOCUMENT } from '../book/document';
import { SETTINGS } from '../book/settings';
import { conditionalFormatsData } from './conditional-formats';
import { putLinks } from './links';
import { lookToUniver, unseen } from '../book/styles/looks';
import { pageOf } from './page';
import { charactersToPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsToPixels } from './sizes';
import { StyleIds } from './style-ids';
import { validationNotes } from './validations';

/** Under this name Univer keeps the defined names in a workbook's data. */
const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

/** Room around what the file holds, and the smallest sheet. */
const ROOM = { rows: 50, columns: 8, minRows: 200, minColumns: 26 };

/** What a workbook keeps for the file: where Excel has the add-in from, and what else the file held. */
export const REFERENCE = 'addInReference';
export const LOSSES = 'losses';

/** A file as Univer opens it. Formulas are calculated anew: what was stored with them is not trusted. */
export function workbookDataOf(
  file: WorkbookFile,
  kit: UniverKit,
  name = 'Book1.xlsx',
): Partial<IWorkbookData> {
  const styles = new StyleIds();
  const ids = file.sheets.map((_, index) => `sheet-${String(index + 1)}`);
  const sheets = file.sheets.map((sheet, index) => sheetData(sheet, ids[index] ?? '', styles, kit));
  const { defaultFont, date1904, activeSheet, title, creator, settings, document, losses } = file;
  return {
    id: kit.core.generateRandomId(),
    name,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.byId,
    defaultStyle: lookToUniver({ font: { name: '游ゴシック', size: 11, ...defaultFont } }, kit),
    resources: [
      { name: NAMES_RESOURCE, data: JSON.stringify(namesData(file.names ?? [], file, ids, kit)) },
      {
        name: kit.conditionalFormatting.SHEET_CONDITIONAL_FORMATTING_PLUGIN,
        data: JSON.stringify(rulesData(file, ids, kit)),
      },
    ],
    custom: {
      ...(date1904 === true ? { date1904 } : {}),
      ...(activeSheet === undefined ? {} : { [ACTIVE_SHEET]: ids[activeSheet] }),
      ...(defaultFont === undefined ? {} : { defaultFont }),
      ...(title === undefined ? {} : { title }),
      ...(creator === undefined ? {} : { creator }),
      ...(settings ? { [SETTINGS]: settings.values, [REFERENCE]: settings.reference } : {}),
      ...(document ? { [DOCUMENT]: document } : {}),
      ...(losses ? { [LOSSES]: losses } : {}),
      [FILE_CHARTS]: chartsData(file, ids),
    },
  };
}

function chartsData({ sheets }: WorkbookFile, ids: readonly string[]): FileCharts {
  return Object.fromEntries(sheets.map(({ charts = [] }, index) => [ids[index] ?? '', charts]));
}

function rulesData({ sheets }: WorkbookFile, ids: readonly string[], kit: UniverKit): IRuleModelJson[string] {
  const rules = sheets.map(({ conditionalFormats = [] }, index) => [
    ids[index] ?? '',
    conditionalFormatsData(conditionalFormats, kit),
  ]);
  return Object.fromEntries(rules) as IRuleModelJson[string];
}

function namesData(
  names: readonly DefinedName[],
  { sheets }: WorkbookFile,
  ids: readonly string[],
  kit: UniverKit,
): Record<string, IDefinedNamesServiceParam> {
  const params = names.map(({ name, refersTo, sheet, hidden }, index) => ({
    id: `name-${String(index + 1)}`,
    name,
    formulaOrRefString: parseAddress(refersTo) ? refersTo : `=${refersTo}`,
    localSheetId:
      ids[sheets.findIndex((one) => one.name === sheet)] ?? kit.sheets.SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    ...(hidden === undefined ? {} : { hidden }),
  }));
  return Object.fromEntries(params.map((param) => [param.id, param]));
}

function sheetData(
  sheet: SheetFile,
  id: string,
  styles: StyleIds,
  kit: UniverKit,
): Partial<IWorksheetData> & { id: string } {
  const { BooleanNumber } = kit.core;
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const columnCount = Math.max(width + ROOM.columns, ROOM.minColumns);
  const { cells, linksBeyond } = cellsData(sheet, styles, kit);
  const notes: SheetNotes = {
    ...(linksBeyond.length > 0 ? { links: linksBeyond } : {}),
    ...(sheet.print ? { page: pageOf(sheet.print) } : {}),
    ...(sheet.validations ? { validations: validationNotes(sheet.validations) } : {}),
    ...(sheet.hidden === 'very' ? { veryHidden: true } : {}),
  };
  return {
    id,
    name: sheet.name,
    cellData: cells,
    rowCount: Math.max(sheet.rows.length + ROOM.rows, ROOM.minRows),
    columnCount,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: sheet.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    mergeData: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: rowsData(sheet, kit),
    columnData: columnsData(sheet, columnCount, styles, kit),
    ...(sheet.frozen ? { freeze: freezeData(sheet.frozen) } : {}),
    custom: { excel: notes },
  };
}

function freezeData({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function rowsData({ rowSettings }: SheetFile, { core }: UniverKit) {
  const rows = [...(rowSettings ?? [])].map(([row, { height, hidden }]) => [
    row,
    {
      ...(height === undefined ? {} : { h: pointsToPixels(height), ia: core.BooleanNumber.FALSE }),
      ...(hidden === true ? { hd: core.BooleanNumber.TRUE } : {}),
    },
  ]);
  return Object.fromEntries(rows) as NonNullable<IWorksheetData['rowData']>;
}

function columnsData({ columns = [] }: SheetFile, count: number, styles: StyleIds, kit: UniverKit) {
  const data: NonNullable<IWorksheetData['columnData']> = {};
  for (const { first, last, width, hidden, style } of columns) {
    const column = {
      ...(width === undefined ? {} : { w: charactersToPixels(width) }),
      ...(hidden === true ? { hd: kit.core.BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: styles.idOf(style, () => lookToUniver(style, kit)) }),
    };
    // A span often reaches to the end of Excel's sheet, which is wider than Univer's.
    for (let index = first; index <= Math.min(last, count - 1); index += 1) data[index] = column;
  }
  return data;
}

function cellsData({ rows, links = [] }: SheetFile, styles: StyleIds, kit: UniverKit) {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell) (data[row] ??= {})[column] = cellData(cell, styles, kit);
    }
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.array) dropSpilled(data, cell.array.area, row, column);
    }
  }
  return { cells: data, linksBeyond: putLinks(data, links) };
}

/** What an array formula spilled was stored with the file; it spills anew, and only into free cells. */
function dropSpilled(
  data: Record<number, Record<number, ICellData>>,
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  ownRow: number,
  ownColumn: number,
): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = data[row]?.[column];
      if (!cell || (row === ownRow && column === ownColumn)) continue;
      delete cell.v;
      delete cell.t;
    }
  }
}

function cellData(cell: FileCell, styles: StyleIds, kit: UniverKit): ICellData {
  const { style, formula, array } = cell;
  const kept = style && unseen(style, kit);
  const custom = {
    ...(kept ? { [KEPT_LOOK]: kept } : {}),
    ...(array && !array.dynamic
      ? { [KEPT_ARRAY]: { rows: rowCount(array.area), columns: columnCount(array.area) } }
      : {}),
  };
  return {
    ...(formula === undefined ? valueData(cell, kit) : { f: formula }),
    ...(style === undefined ? {} : { s: styles.idOf(style, () => lookToUniver(style, kit)) }),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

function valueData({ value = null }: FileCell, { core }: UniverKit): ICellData {
  const { NUMBER, STRING, BOOLEAN, FORCE_STRING } = core.CellValueType;
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'object') return { v: value.error, t: STRING };
  // A text stays one, also where it looks like a number, an error or a formula.
  return { v: value, t: FORCE_STRING };
}
