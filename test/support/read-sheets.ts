import { placeOf } from '../../src/engine/cell';
import type { Write } from '../../src/engine/findings/finding';
import { certainWrites, type ReadSheet, type ToMend } from '../../src/review/certain-writes';
import { reviewSheet } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { calculateSheets } from '../../src/sheet/cells/calculate';
import { displayedText } from '../../src/sheet/cells/displayed';
import { sheetKey } from '../../src/sheet/cells/sheet-key';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';

/** As Excel would hold it: formulas that were given without a value are calculated. */
export function calculated(sheet: SheetSnapshot): SheetSnapshot {
  const own = new Map([[sheetKey(sheet.name), sheet.rows]]);
  const after = calculateSheets(own, (value, format) => displayedText(value, format));
  const rows = [...after.values()]
    .flat()
    .map((cells) => cells.map((cell) => cell && { ...cell, isCalculated: false }));
  return { ...sheet, rows };
}

export function readSheets(...sheets: readonly SheetSnapshot[]): ReadSheet[] {
  return sheets.map((sheet) => {
    const snapshot = calculated(sheet);
    return { snapshot, review: reviewSheet(snapshot) };
  });
}

/** What is to be mended where nothing is chosen. */
export const ALL: ToMend = {
  settings: DEFAULT_SETTINGS,
  acknowledgements: [],
  scope: null,
  rule: null,
  without: [],
};

/** 予算!B5 30, or 予算!B5 =SUM(B3:B4). */
export function saidWrites(writes: readonly Write[]): string[] {
  return writes.map((write) => `${placeOf(write.cell)} ${'formula' in write ? write.formula : write.value}`);
}

export function certain(sheets: readonly ReadSheet[], toMend: Partial<ToMend> = {}): string[] {
  return saidWrites(certainWrites(sheets, { ...ALL, ...toMend }).writes);
}
