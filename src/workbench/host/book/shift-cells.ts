import type { Area } from '../../../engine/area';
import type { Book } from './book';
import { keepingSelection } from './selection';
import { growTo, rangeOf } from './write';

type Shift = 'Down' | 'Right' | 'Up' | 'Left';

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

/** For commands that know the sheet in front only; the one that was there comes back with what is selected. */
export async function inFront(book: Book, sheetId: string, act: () => Promise<void>): Promise<void> {
  const { SetWorksheetActiveOperation } = book.kit.sheets;
  const { unitId } = book;
  const active = book.workbook.getActiveSheet().getSheetId();
  await keepingSelection(book, sheetId, async () => {
    if (active !== sheetId) book.run(SetWorksheetActiveOperation, { unitId, subUnitId: sheetId });
    await act();
  });
}
