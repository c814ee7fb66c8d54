import type { Finding, FindingCode } from '../engine/findings/finding';
import type { Review } from './review';

/** The rules that ask on which side the lines stand. */
const ASKING: ReadonlySet<FindingCode> = new Set(['SUM-02', 'STR-01', 'STR-02', 'RES-01', 'RES-02']);

/** A finding that would be another where the lines, of which no word tells the side, were revenue. */
export function restsOnAssumedSide(finding: Finding, { sheets }: Pick<Review, 'sheets'>): boolean {
  return (
    ASKING.has(finding.code) &&
    sheets.some(({ tables }) =>
      tables.some(({ how, findings }) => how.sidesFrom === 'assumed' && findings.includes(finding)),
    )
  );
}
