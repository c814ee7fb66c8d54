import type { Severity } from '../../engine/findings/finding';

/**
 * The fill of a cell with a finding: pale, so that any text stays readable on it, and of no palette, so that a cell of
 * that colour has it from the add-in.
 */
export const COLORS: Readonly<Record<Severity, string>> = {
  error: '#FFD5D9',
  warning: '#FFEAB5',
  info: '#D5E7FB',
};

const OWN: ReadonlySet<string> = new Set(Object.values(COLORS));

export function isOwnColor(color: string): boolean {
  return OWN.has(color.toUpperCase());
}
