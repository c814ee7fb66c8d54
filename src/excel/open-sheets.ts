import type { Cell } from '../engine/cell';
import type { Refused } from './pane-host';
import { loadSheets } from './sheets';

export type SheetsByName = ReadonlyMap<string, Excel.Worksheet>;

export async function sheetsByName(context: Excel.RequestContext): Promise<SheetsByName> {
  return new Map((await loadSheets(context)).map((sheet) => [sheet.name, sheet]));
}

/** The sheets, if all of these cells can be written to, or why not. */
export async function openSheets(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): Promise<SheetsByName | Refused<'protected' | 'missing'>> {
  const sheets = await sheetsByName(context);
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const missing = names.filter((name) => !sheets.has(name));
  if (missing.length > 0) return { outcome: 'refused', why: 'missing', sheets: missing };
  const closed = names.filter((name) => sheets.get(name)?.protection.protected);
  if (closed.length > 0) return { outcome: 'refused', why: 'protected', sheets: closed };
  return sheets;
}

export function rangeOfCell(sheets: SheetsByName, { sheet, row, column }: Cell): Excel.Range | undefined {
  return sheets.get(sheet)?.getCell(row, column);
}
