import type { Severity } from '../../engine/budget/finding';

/**
 * The fill of a cell with a finding: pale, so that any text stays readable on it, and of no palette, so that a cell of
 * that colour was painted by the add-in.
 */
export const PAINT: Readonly<Record<Severity, string>> = {
  error: '#FFD5D9',
  warning: '#FFEAB5',
  info: '#D5E7FB',
};

const PAINTS: ReadonlySet<string> = new Set(Object.values(PAINT));

export function isPaint(color: string): boolean {
  return PAINTS.has(color.toUpperCase());
}
