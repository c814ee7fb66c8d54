import { addressOf } from '../../engine/cell';
import type { Area } from '../../engine/area';

/** A sheet's name as it stands in a reference. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function fixed(row: number, column: number): string {
  return addressOf({ row, column }).replace(/^([A-Z]+)/, '$$$1$$');
}

/** $B$2:$B$9 */
export function areaReference({ top, left, bottom, right }: Area): string {
  return `${fixed(top, left)}:${fixed(bottom, right)}`;
}
