/** The name of a KPI's row on the board; it lasts from one check to the next. */
export function rowId(kpi: string, fiscalYear: number, sheet: string): string {
  return `kpi:${kpi}/${String(fiscalYear)}/${sheet}`;
}

/** The year of a row of the board; null for the name of anything else. */
export function yearOfRow(id: string): number | null {
  const year = /^kpi:[^/]*\/(\d+)\//u.exec(id)?.[1];
  return year === undefined ? null : Number(year);
}
