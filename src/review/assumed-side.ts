import type { Finding } from '../engine/findings/finding';
import { RULES } from '../engine/rules/rules';
import type { Review } from './review';

/** A finding that would be another where the lines, of which no word tells the side, were revenue. */
export function restsOnAssumedSide(finding: Finding, { sheets }: Pick<Review, 'sheets'>): boolean {
  return (
    RULES[finding.code].asksSide === true &&
    sheets.some(({ tables }) =>
      tables.some(({ how, findings }) => how.sidesFrom === 'assumed' && findings.includes(finding)),
    )
  );
}
