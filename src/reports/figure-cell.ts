import type { Finding } from '../engine/findings/finding';
import { decimalPlaces, type Rational } from '../engine/number/rational';
import { cell, words } from '../sheet/content/content-looks';
import type { ContentCell } from '../sheet/content/sheet-content';
import { FIGURE, TEXT } from './report-looks';

/** Decimals of figures whose own never end, and the most that a report shows. */
const ENDLESS = 2;
const MOST = 6;

/** True where the finding's figures are shares, to be shown in percent. */
function isShare(finding: Finding): boolean {
  switch (finding.code) {
    case 'PROC-02':
      return true;
    case 'PLAN-01':
    case 'PLAN-04':
      return finding.details.measure.unit === 'ratio';
    default:
      return false;
  }
}

/** True where the finding's figures are amounts in its unit. */
export function hasAmounts(finding: Finding): boolean {
  const { expected, actual, unit } = finding;
  const isAmount = [expected, actual].some((value) => typeof value === 'object' && value !== null);
  return unit !== null && isAmount && !isShare(finding);
}

function formatOf(value: Rational, share: boolean, minus: string): string {
  const places = Math.min(decimalPlaces(share ? value.mul(100) : value) ?? ENDLESS, MOST);
  const positive = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}${share ? '%' : ''}`;
  return `${positive};${minus}${positive}`;
}

/** What a finding expects or has found, as a number that can be calculated with, or as its words. */
export function figureCell(finding: Finding, side: 'expected' | 'actual', minus: string): ContentCell {
  const value = finding[side];
  if (value === null) return cell(null, TEXT);
  if (typeof value === 'string') return words(value, TEXT);
  return cell(value.valueOf(), { ...FIGURE, format: formatOf(value, isShare(finding), minus) });
}
