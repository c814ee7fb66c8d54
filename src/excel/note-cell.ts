import { addressOf, type Cell } from '../engine/cell';
import { changeExcel } from './run-excel';

/**
 * Leaves a note beside a cell. False where nothing was left: a person has written something there, or the sheet is
 * protected or gone. Only where `canKeepNotes`.
 */
export function noteCell(cell: Cell, text: string): Promise<boolean> {
  return changeExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.protection.load('protected');
    const notes = sheet.notes.load('items/content');
    const comments = sheet.comments.load('items/id');
    await context.sync();
    if (sheet.isNullObject || sheet.protection.protected) return false;
    const places = [...notes.items, ...comments.items].map((each) =>
      each.getLocation().load('rowIndex,columnIndex'),
    );
    if (places.length > 0) await context.sync();
    if (places.some(({ rowIndex, columnIndex }) => rowIndex === cell.row && columnIndex === cell.column)) {
      return false;
    }
    sheet.notes.add(addressOf(cell), text);
    await context.sync();
    return true;
  });
}
