/** What a sheet is known by: Excel does not tell the names of sheets apart by case. */
export function sheetKey(name: string): string {
  return name.toUpperCase();
}
