import type { Finding, Severity } from '../../engine/budget/finding';
import type { Judgement, Verdict } from '../../engine/budget/judgement';
import { addressOf } from '../../engine/cell';
import type { Review } from '../../review/review';

/** A finding with a name that lasts: the same fault has it again after the next check. */
export interface Listed {
  readonly id: string;
  readonly finding: Finding;
}

export interface SheetOfFindings {
  /** Empty for findings without a cell. */
  readonly sheet: string;
  readonly findings: readonly Listed[];
}

export interface Group {
  readonly severity: Severity;
  readonly count: number;
  readonly sheets: readonly SheetOfFindings[];
}

/** The worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function listed(findings: readonly Finding[]): Listed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [cell] = finding.cells;
    const place = cell ? `${cell.sheet}!${addressOf(cell)}` : '';
    const name = `${finding.code}@${place}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { id: before === 0 ? name : `${name}#${String(before)}`, finding };
  });
}

/** The findings by severity, in each by sheet, in the order of the review; severities without any are left out. */
export function groupFindings({ findings }: Review): Group[] {
  const all = listed(findings);
  return ORDER.flatMap((severity) => {
    const own = all.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const sheets = new Map<string, Listed[]>();
    for (const each of own) {
      const sheet = each.finding.cells[0]?.sheet ?? '';
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), each]);
    }
    return [
      {
        severity,
        count: own.length,
        sheets: [...sheets].map(([sheet, inside]) => ({ sheet, findings: inside })),
      },
    ];
  });
}

/** Errors and warnings are open at first; information is where it is all there is. */
export function isOpenAtFirst(severity: Severity, groups: readonly Group[]): boolean {
  return severity !== 'info' || groups.every((group) => group.severity === 'info');
}

/** The verdict to be said beside a finding; null where its sentence and its severity say enough. */
export function badgeOf(finding: Finding): Verdict | null {
  if (!('judgement' in finding.details)) return null;
  const { verdict } = finding.details.judgement;
  return verdict === 'inconsistent' ? null : verdict;
}

/** How grave a relation's verdict is when its cell is highlighted. */
export function severityOf({ verdict }: Judgement): Severity {
  switch (verdict) {
    case 'inconsistent':
      return 'error';
    case 'undecidable':
      return 'warning';
    case 'exact':
    case 'rounding':
    case 'boundary':
      return 'info';
  }
}
