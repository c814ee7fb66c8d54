import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Book } from './book';

/** The names of the workbook, or of one sheet. */
export function namesOf(book: Book, sheetId: string | null): IDefinedNamesServiceParam[] {
  const all = book.get(book.kit.formula.IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(all).filter((name) => scopeOf(book, name) === sheetId);
}

/** The sheet that the name belongs to; null for the whole workbook. */
function scopeOf(book: Book, { localSheetId }: IDefinedNamesServiceParam): string | null {
  const isWorkbook = !localSheetId || localSheetId === book.kit.sheets.SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return isWorkbook ? null : localSheetId;
}

/** In any case of letters. A sheet's own name comes before the workbook's. */
export function findName(book: Book, sheetId: string | null, name: string): IDefinedNamesServiceParam | null {
  const isNamed = (one: IDefinedNamesServiceParam): boolean => one.name.toLowerCase() === name.toLowerCase();
  const own = sheetId === null ? undefined : namesOf(book, sheetId).find(isNamed);
  return own ?? namesOf(book, null).find(isNamed) ?? null;
}

/** With its leading =. */
export function formulaOfName({ formulaOrRefString }: IDefinedNamesServiceParam): string {
  return formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
}
