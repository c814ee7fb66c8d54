import type { Cell } from '../engine/cell';
import type { Selected } from './pane-host';
import { changeExcel } from './run-excel';
import { loadSheets } from './sheets';

/** Brings the cell's sheet to the front and selects the cell. */
export function selectCell({ sheet: name, row, column }: Cell): Promise<Selected> {
  return changeExcel(async (context) => {
    const sheet = (await loadSheets(context)).find((one) => one.name === name);
    if (!sheet) return 'sheet-missing';
    // Excel shows no hidden sheet without unhiding it, which the person did not ask for.
    if (sheet.visibility !== 'Visible') return 'sheet-hidden';
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return 'selected';
  });
}

/** The name of the sheet in front. */
export function activeSheet(): Promise<string> {
  return changeExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}
