import { businessOf } from '../../engine/kpi/kpi-id';
import type { Rows } from '../../engine/kpi/measures/column';
import type { PercentFormat, Table, TableCell } from '../../kpi-results/table';
import { cellValue } from './cell-value';
import { usedRows } from './range';

/** What a number format says about percent; the sign between quotes is only written. */
function percentOf(format: unknown): PercentFormat {
  if (typeof format !== 'string' || !/[%％]/u.test(format)) return null;
  return format.replace(/"[^"]*"|\\./gu, '').includes('%') ? 'scaled' : 'literal';
}

/** The KPI's id behind a cell of KPI.CARD: some names stand for a KPI of each business. */
export function cardId(handed: unknown): string | null {
  if (typeof handed !== 'object' || handed === null || !('properties' in handed)) return null;
  const { properties } = handed as { readonly properties?: { readonly ID?: unknown } | null };
  const id = cellValue(properties?.ID);
  return typeof id === 'string' && businessOf(id) ? id : null;
}

export function tableCell(handed: unknown): TableCell {
  const content = cardId(handed) ?? cellValue(handed);
  if (content === 0 && typeof handed === 'number') return { content: null, percent: null };
  const hasFormat = typeof handed === 'object' && handed !== null && 'numberFormat' in handed;
  return { content, percent: hasFormat ? percentOf(handed.numberFormat) : null };
}

/**
 * A range as a table. Excel on the desktop hands blank cells over as 0, so that in a table a 0 is a blank cell:
 * who means 0 writes it as text.
 */
export function tableOf(range: Rows): Table {
  return usedRows(range).map((row) => row.map(tableCell));
}
