import type { Finding, FindingCode } from '../../engine/findings/finding';
import { placeOf, type Cell } from '../../engine/cell';
import type { Result } from '../session/state';
import type { Listing } from '../session/listing';

/** The findings that are left and are certain to be corrected, of one rule or (null) of all. */
export function certainOf(
  { acknowledged }: Pick<Result, 'acknowledged'>,
  rule: FindingCode | null,
): readonly Finding[] {
  return acknowledged.open.filter(({ code, fix }) => fix?.certain && (rule === null || code === rule));
}

/** What is certain of the findings that are listed, and the cells of those that a search leaves out. */
interface CertainListed {
  readonly count: number;
  readonly leftOut: readonly Cell[];
}

const cellsOf = ({ fix }: Finding): readonly Cell[] => fix?.writes.map(({ cell }) => cell) ?? [];

export function certainListed(
  result: Pick<Result, 'acknowledged'>,
  rule: FindingCode | null,
  { open }: Pick<Listing, 'open'>,
): CertainListed {
  const listed = new Set(open.map(({ finding }) => finding));
  const certain = certainOf(result, rule);
  const shown = certain.filter((finding) => listed.has(finding));
  const kept = new Set(shown.flatMap(cellsOf).map(placeOf));
  const others = certain.filter((finding) => !listed.has(finding)).flatMap(cellsOf);
  return { count: shown.length, leftOut: others.filter((cell) => !kept.has(placeOf(cell))) };
}
