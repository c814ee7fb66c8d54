import type { Area } from '../../../sheet/snapshot';
import type { Book } from './book';
import { growTo, rangeOf } from './write';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/** Makes room by moving cells down or to the right, or closes the gap of cells that go, as one undo step. */
export async function shiftCells(book: Book, sheetId: string, area: Area, shift: Shift): Promise<void> {
  const { InsertRangeMoveDownCommand, InsertRangeMoveRightCommand } = book.kit.sheets;
  const { DeleteRangeMoveUpCommand, DeleteRangeMoveLeftCommand } = book.kit.sheets;
  const command = {
    Down: InsertRangeMoveDownCommand,
    Right: InsertRangeMoveRightCommand,
    Up: DeleteRangeMoveUpCommand,
    Left: DeleteRangeMoveLeftCommand,
  }[shift];
  growTo(book, sheetId, area);
  await inFront(book, sheetId, () => book.runAsync(command, { range: rangeOf(area) }));
}

/** These commands know the sheet in front only, and select what they moved: both is put back. */
async function inFront(book: Book, sheetId: string, act: () => Promise<void>): Promise<void> {
  const { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } = book.kit.sheets;
  const { unitId } = book;
  const active = book.workbook.getActiveSheet().getSheetId();
  const selections = [
    ...book.get(SheetsSelectionsService).getWorkbookSelections(unitId).getSelectionsOfWorksheet(sheetId),
  ];
  const wasPassing = book.isPassing;
  book.isPassing = true;
  try {
    if (active !== sheetId) book.run(SetWorksheetActiveOperation, { unitId, subUnitId: sheetId });
    await act();
    book.run(SetSelectionsOperation, { unitId, subUnitId: sheetId, selections });
    if (active !== sheetId) book.run(SetWorksheetActiveOperation, { unitId, subUnitId: active });
  } finally {
    book.isPassing = wasPassing;
  }
}
