import type { Area } from '../../../engine/area';
import { areaOf } from '../area';
import type { Book } from './book';
import { areaOfRange, growTo, rangeOf } from './write';

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

function selectionsOn(book: Book, sheetId: string) {
  const { SheetsSelectionsService } = book.kit.sheets;
  return book
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(sheetId);
}

/** How many ranges are selected on the active sheet. */
export function selectionCount(book: Book): number {
  return selectionsOn(book, book.workbook.getActiveSheet().getSheetId()).length;
}

/** All that is selected on the active sheet, in the order in which it was; A1 where nothing ever was. */
export function selectedAreas(book: Book): { readonly sheetId: string; readonly areas: readonly Area[] } {
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  const areas = selectionsOn(book, sheetId).map(({ range }) => areaOfRange(range));
  return { sheetId, areas: areas.length > 0 ? areas : [areaOf(0, 0)] };
}

/** What is selected on the active sheet, of several ranges the last; A1 where nothing ever was. */
export function selectionOf(book: Book): Selection {
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  const range = selectionsOn(book, sheetId).at(-1)?.range;
  if (!range) return { sheetId, area: areaOf(0, 0) };
  const { startRow, startColumn, endRow, endColumn } = range;
  return { sheetId, area: { top: startRow, left: startColumn, bottom: endRow, right: endColumn } };
}

export async function activate(book: Book, sheetId: string): Promise<void> {
  if (book.workbook.getActiveSheet().getSheetId() === sheetId) return;
  await book.runAsync(book.kit.sheets.SetWorksheetActivateCommand, {
    unitId: book.unitId,
    subUnitId: sheetId,
  });
}

/** Selects the area, with its sheet, and brings its first cell into view. */
export async function select(book: Book, sheetId: string, area: Area): Promise<void> {
  await activate(book, sheetId);
  growTo(book, sheetId, area);
  const range = rangeOf(area);
  const { SetSelectionsOperation, ScrollToCellOperation } = book.kit.sheets;
  book.run(SetSelectionsOperation, {
    unitId: book.unitId,
    subUnitId: sheetId,
    selections: [
      {
        range,
        primary: {
          startRow: area.top,
          startColumn: area.left,
          endRow: area.top,
          endColumn: area.left,
          actualRow: area.top,
          actualColumn: area.left,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
  book.run(ScrollToCellOperation, {
    unitId: book.unitId,
    range: rangeOf({ ...area, bottom: area.top, right: area.left }),
  });
}

/**
 * Some commands of Univer's select what they changed, on whichever sheet: what was selected on this one stays, so does
 * the sheet in front, and nobody hears of what was in between.
 */
export async function keepingSelection(book: Book, sheetId: string, act: () => Promise<void>): Promise<void> {
  const { SetSelectionsOperation, SetWorksheetActiveOperation } = book.kit.sheets;
  const { unitId } = book;
  const selections = [...selectionsOn(book, sheetId)];
  const inFront = book.workbook.getActiveSheet().getSheetId();
  const wasPassing = book.isPassing;
  book.isPassing = true;
  try {
    await act();
    // It brings its sheet to the front, too.
    book.run(SetSelectionsOperation, { unitId, subUnitId: sheetId, selections });
    if (inFront !== sheetId) book.run(SetWorksheetActiveOperation, { unitId, subUnitId: inFront });
  } finally {
    book.isPassing = wasPassing;
  }
}
