import { areaOf, loadArea } from './area';
import type { Selection } from './pane-host';
import { changeExcel } from './run-excel';

/** What is selected on the sheet in front. A person who edits a cell is asked to leave it. */
export function selection(): Promise<Selection> {
  return changeExcel(async (context) => {
    const range = loadArea(context.workbook.getSelectedRange()).load('isEntireColumn,isEntireRow');
    const sheet = range.worksheet.load('name');
    const used = loadArea(range.getUsedRangeOrNullObject(true));
    const active = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    await context.sync();
    const whole = areaOf(range);
    if (!whole) throw new Error('Excel answered a selection that is nothing');
    const isUnbounded = range.isEntireColumn || range.isEntireRow;
    return {
      sheet: sheet.name,
      area: (isUnbounded ? areaOf(used) : null) ?? whole,
      cell: { sheet: sheet.name, row: active.rowIndex, column: active.columnIndex },
    };
  });
}
