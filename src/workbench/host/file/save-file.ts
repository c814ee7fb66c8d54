import type { Worksheet } from '@univerjs/core';
import type { CellValue } from '../../../sheet/cells/snapshot';
import type { CellStyle, Font } from '../../../xlsx/cell-style';
import type {
  AddInReference,
  ColumnSpan,
  DefinedName,
  FileCell,
  FormulaArray,
  RowSettings,
  SheetFile,
  WorkbookFile,
} from '../../../xlsx/workbook-file';
import { areaOf } from '../area';
import type { Book } from '../book/book';
import { contentChartOf } from '../book/chart-content';
import { SheetCells } from '../book/cells';
import { hexColor } from '../book/colors';
import { type FixedArray, KEPT_ARRAY, KEPT_LOOK, notesOf } from '../book/custom';
import { documentOf } from '../book/document';
import { ERRORS } from '../book/errors';
import { settingsOf } from '../book/settings';
import { formulaOfName, namesOf } from '../book/names';
import { spillsOf } from '../book/spills';
import { areaOfRange } from '../book/write';
import { typeOfValue } from '../objects/range-content';
import { conditionalFormatsFile } from './conditional-formats';
import { linksFile } from './links';
import { lookToFile, type UnseenLook } from '../book/styles/looks';
import { REFERENCE } from './open-file';
import { printOf } from './page';
import { pixelsToCharacters, pixelsToPoints } from './sizes';
import { validationsFile } from './validations';

/** The open workbook as a file: what it shows, with the results of its formulas. */
export function workbookFileOf(book: Book): WorkbookFile {
  const custom = book.workbook.getCustomMetadata() ?? {};
  const active = book.sheets.indexOf(book.workbook.getActiveSheet());
  const document = documentOf(book);
  return {
    sheets: book.sheets.map((sheet) => sheetFile(book, sheet)),
    names: [null, ...book.sheets].flatMap((sheet) => namesFile(book, sheet)),
    ...(active >= 0 ? { activeSheet: active } : {}),
    ...(custom['date1904'] === true ? { date1904: true } : {}),
    ...(custom['defaultFont'] === undefined ? {} : { defaultFont: custom['defaultFont'] as Font }),
    ...(typeof custom['title'] === 'string' ? { title: custom['title'] } : {}),
    ...(typeof custom['creator'] === 'string' ? { creator: custom['creator'] } : {}),
    ...settingsFile(book),
    ...(Object.keys(document).length > 0 ? { document } : {}),
  };
}

function settingsFile(book: Book): Pick<WorkbookFile, 'settings'> {
  const values = settingsOf(book);
  if (Object.keys(values).length === 0) return {};
  const reference = book.workbook.getCustomMetadata()?.[REFERENCE] as AddInReference | undefined;
  return { settings: { values, ...(reference ? { reference } : {}) } };
}

function namesFile(book: Book, sheet: Worksheet | null): DefinedName[] {
  return namesOf(book, sheet?.getSheetId() ?? null).map((param) => ({
    name: param.name,
    refersTo: formulaOfName(param).slice(1),
    ...(sheet ? { sheet: sheet.getName() } : {}),
    ...(param.hidden === true ? { hidden: true } : {}),
  }));
}

function sheetFile(book: Book, sheet: Worksheet): SheetFile {
  const { TRUE, FALSE } = book.kit.core.BooleanNumber;
  const id = sheet.getSheetId();
  const notes = notesOf(book, id);
  const { xSplit, ySplit } = sheet.getFreeze();
  const frozen = { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  const tabColor = hexColor(sheet.getTabColor() ?? '');
  const print = notes.page && printOf(notes.page);
  const conditionalFormats = conditionalFormatsFile(book, id);
  const links = linksFile(sheet, notes.links ?? []);
  const validations = validationsFile(notes.validations ?? {});
  const charts = book.charts.flatMap((chart) => (chart.sheetId === id ? (contentChartOf(chart) ?? []) : []));
  return {
    name: sheet.getName(),
    rows: rowsFile(book, id),
    merges: sheet.getMergeData().map(areaOfRange),
    columns: columnsFile(book, sheet),
    rowSettings: rowSettingsFile(sheet, TRUE),
    ...(frozen.rows > 0 || frozen.columns > 0 ? { frozen } : {}),
    ...(sheet.isSheetHidden() === TRUE
      ? { hidden: notes.veryHidden === true ? ('very' as const) : true }
      : {}),
    ...(sheet.getConfig().showGridlines === FALSE ? { gridLines: false } : {}),
    ...(tabColor === null ? {} : { tabColor }),
    ...(print && Object.keys(print).length > 0 ? { print } : {}),
    ...(conditionalFormats.length > 0 ? { conditionalFormats } : {}),
    ...(validations.length > 0 ? { validations } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(charts.length > 0 ? { charts } : {}),
  };
}

function rowSettingsFile(sheet: Worksheet, hidden: number): Map<number, RowSettings> {
  const rows = Object.entries(sheet.getRowManager().getRowData()).map(([row, { h, hd, ia }]) => {
    const isSized = h !== undefined && ia !== hidden;
    const settings = {
      ...(isSized ? { height: pixelsToPoints(h) } : {}),
      ...(hd === hidden ? { hidden: true } : {}),
    };
    return [Number(row), settings] as const;
  });
  return new Map(rows.filter(([, settings]) => Object.keys(settings).length > 0));
}

function columnsFile(book: Book, sheet: Worksheet): ColumnSpan[] {
  const { TRUE } = book.kit.core.BooleanNumber;
  const spans: ColumnSpan[] = [];
  for (const [key, { w, hd, s }] of Object.entries(sheet.getColumnManager().getColumnData())) {
    const style = s ? lookToFile(book.workbook.getStyles().get(s) ?? {}, null, book.kit) : null;
    const span: ColumnSpan = {
      first: Number(key),
      last: Number(key),
      ...(w === undefined ? {} : { width: pixelsToCharacters(w) }),
      ...(hd === TRUE ? { hidden: true } : {}),
      ...(style === null ? {} : { style }),
    };
    const before = spans.at(-1);
    const isLike =
      before &&
      JSON.stringify({ ...before, first: 0, last: 0 }) === JSON.stringify({ ...span, first: 0, last: 0 });
    if (isLike && before.last === span.first - 1) spans[spans.length - 1] = { ...before, last: span.last };
    else spans.push(span);
  }
  return spans.filter((span) => Object.keys(span).length > 2);
}

function rowsFile(book: Book, sheetId: string): (FileCell | null)[][] {
  const cells = new SheetCells(book, sheetId);
  const used = cells.used(false);
  if (!used) return [];
  const looks = new Map<string, CellStyle | null>();
  const arrays = spillAreas(book, sheetId);
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_unused, column) =>
      cellFile(book, cells, { row, column, looks, arrays }),
    ),
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly looks: Map<string, CellStyle | null>;
  readonly arrays: (row: number, column: number) => FormulaArray | null;
}

function cellFile(book: Book, cells: SheetCells, { row, column, looks, arrays }: Place): FileCell | null {
  const cell = cells.cell(row, column);
  const formula = cells.formula(row, column);
  const value = formula === '' ? valueFile(cells, row, column) : resultFile(cells, row, column);
  const kept = (cell?.custom?.[KEPT_LOOK] ?? null) as UnseenLook | null;
  // Cells of one look share one object.
  const key = `${JSON.stringify(cell?.s ?? null)}${JSON.stringify(kept)}`;
  const known = looks.get(key);
  const own = book.workbook.getStyles().getStyleByCell(cell) ?? {};
  const style = known === undefined ? lookToFile(own, kept, book.kit) : known;
  looks.set(key, style);
  const fixed = cell?.custom?.[KEPT_ARRAY] as FixedArray | undefined;
  const array = fixed
    ? { area: areaOf(row, column, fixed.rows, fixed.columns), dynamic: false }
    : arrays(row, column);
  if (value === null && formula === '' && style === null) return null;
  return {
    ...(value === null ? {} : { value }),
    ...(formula === '' ? {} : { formula }),
    ...(formula === '' || array === null ? {} : { array }),
    ...(style === null ? {} : { style }),
  };
}

function valueFile(cells: SheetCells, row: number, column: number): CellValue {
  const value = cells.value(row, column);
  if (value === '') return null;
  return typeof value === 'string' && !cells.isForcedText(row, column) && typeOfValue(value) === 'Error'
    ? { error: value }
    : value;
}

/** The result of a formula, also where it is an empty text; null where it is not calculated yet. */
function resultFile(cells: SheetCells, row: number, column: number): CellValue {
  if (cells.value(row, column) === ERRORS.Busy) return null;
  return cells.cell(row, column)?.v === '' ? '' : valueFile(cells, row, column);
}

/** How far the array formulas of a sheet spill, by their cell. */
function spillAreas(book: Book, sheetId: string): Place['arrays'] {
  const byCell = new Map(spillsOf(book, sheetId).map((area) => [`${area.top} ${area.left}`, area]));
  return (row, column) => {
    const area = byCell.get(`${row} ${column}`);
    return area ? { area, dynamic: true } : null;
  };
}
