import { areaOf } from '../area';
import { MAX_COLUMNS, MAX_ROWS } from '../../../engine/area';
import { itemNotFound } from '../wire/errors';
import { defineType, type HostObject } from '../wire/table';
import { orElse, text, wholeNumber } from './arguments';
import { rangeAt } from './find-range';
import { objectOf, selfOf, type SheetRef } from './refs';

function freeze({ book, sheetId }: SheetRef, rows: number, columns: number): void {
  const { SetFrozenCommand } = book.kit.sheets;
  const isFree = rows === 0 && columns === 0;
  book.run(SetFrozenCommand, {
    unitId: book.unitId,
    subUnitId: sheetId,
    // −1 is nothing frozen.
    startRow: isFree || rows === 0 ? -1 : rows,
    startColumn: isFree || columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
}

/** The cells that stay in view; null where none do. */
function location({ book, sheetId }: SheetRef): HostObject | null {
  const { xSplit, ySplit } = book.sheet(sheetId).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  const area = areaOf(0, 0, ySplit > 0 ? ySplit : MAX_ROWS, xSplit > 0 ? xSplit : MAX_COLUMNS);
  return objectOf('Range', { book, sheetId, area });
}

export const worksheetFreezePanesType = defineType<Excel.WorksheetFreezePanes, SheetRef>({
  methods: {
    freezeAt: (sheet, given) => {
      const { area } = selfOf('Range', given) ?? rangeAt(sheet, text(given));
      freeze(
        sheet,
        area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1,
        area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1,
      );
    },
    freezeColumns: (sheet, count) => {
      freeze(sheet, 0, orElse(1, wholeNumber, count));
    },
    freezeRows: (sheet, count) => {
      freeze(sheet, orElse(1, wholeNumber, count), 0);
    },
    getLocation: (sheet) => {
      const range = location(sheet);
      if (!range) throw itemNotFound();
      return range;
    },
    getLocationOrNullObject: location,
    unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
  },
});
