import { type Area, isWithin, MAX_COLUMNS, MAX_ROWS } from '../engine/area';
import type { Cell } from '../engine/cell';
import { areaOf, loadArea, rangeOf } from './area';
import { HostError } from './host-error';
import type { Contents } from './pane-host';
import { changeExcel } from './run-excel';
import { loadSheets } from './sheets';

/** What stands in an area. A person who edits a cell is asked to leave it. */
export function contents(name: string, wanted: Area): Promise<Contents> {
  return changeExcel(async (context) => {
    const sheet = (await loadSheets(context)).find((one) => one.name === name);
    if (!sheet) throw new HostError({ kind: 'gone' });
    const area = {
      ...wanted,
      bottom: Math.min(wanted.bottom, MAX_ROWS - 1),
      right: Math.min(wanted.right, MAX_COLUMNS - 1),
    };
    const range = rangeOf(sheet, area).load('formulas,values');
    const first = range.getCell(0, 0);
    const parent = first.getSpillParentOrNullObject().load('rowIndex,columnIndex');
    const own = loadArea(first.getSpillingToRangeOrNullObject());
    await context.sync();
    const spilled = areaOf(own);
    const values = range.values as readonly (readonly unknown[])[];
    const filled = values.flatMap((cells, down) =>
      cells.flatMap((value, across): Cell[] => {
        const cell = { sheet: name, row: area.top + down, column: area.left + across };
        const isBlank = value === '' && range.formulas[down]?.[across] === '';
        const goesAway = spilled !== null && isWithin(cell, spilled) && down + across > 0;
        return isBlank || goesAway ? [] : [cell];
      }),
    );
    const from = parent.isNullObject
      ? null
      : { sheet: name, row: parent.rowIndex, column: parent.columnIndex };
    const isOwn = from?.row === area.top && from.column === area.left;
    return { filled, spilledFrom: isOwn ? null : from };
  });
}
