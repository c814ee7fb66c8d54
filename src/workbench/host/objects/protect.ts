import { notesOf } from '../book/custom';
import { accessDenied } from '../wire/errors';
import type { SheetRef } from './refs';

export function isProtected({ book, sheetId }: SheetRef): boolean {
  return notesOf(book, sheetId).protection !== undefined;
}

function allow(sheet: SheetRef, option: string | null): void {
  const { protection } = notesOf(sheet.book, sheet.sheetId);
  if (protection === undefined) return;
  if (option === null || protection[option] !== true) throw accessDenied();
}

/** Throws AccessDenied where the sheet is protected. All its cells are locked: Excel's default, and no other is kept. */
export function allowContent(sheet: SheetRef): void {
  allow(sheet, null);
}

export function allowFormat(sheet: SheetRef): void {
  allow(sheet, 'allowFormatCells');
}

export function allowFilter(sheet: SheetRef): void {
  allow(sheet, 'allowAutoFilter');
}

export function allowColumns(sheet: SheetRef): void {
  allow(sheet, 'allowFormatColumns');
}

export function allowRows(sheet: SheetRef): void {
  allow(sheet, 'allowFormatRows');
}
