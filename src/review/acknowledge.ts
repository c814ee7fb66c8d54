import type { Finding } from '../engine/findings/finding';
import { formerKeysOf, keyOf } from './acknowledge-key';
import type { Review } from './review';

/** That a person has seen a finding and lets it stand. It holds as long as its figures do. */
export interface Acknowledgement {
  /** Of the finding: see `keyOf`. */
  readonly key: string;
  /** Never blank. */
  readonly reason: string;
  readonly by?: string;
  /** The day, as 2024-04-01. */
  readonly on?: string;
}

/** A review's findings, told apart by what was acknowledged. */
export interface Acknowledged {
  readonly acknowledged: ReadonlyMap<Finding, Acknowledgement>;
  /** In the review's order. */
  readonly open: readonly Finding[];
  /** Those whose finding is gone, or has other figures now. */
  readonly outdated: readonly Acknowledgement[];
}

/** Acknowledges a finding. Throws a RangeError for a blank reason: it is what the next reader needs. */
export function acknowledge(
  finding: Finding,
  reason: string,
  who: Pick<Acknowledgement, 'by' | 'on'> = {},
): Acknowledgement {
  if (reason.trim() === '') throw new RangeError('an acknowledgement without a reason');
  return { key: keyOf(finding), reason: reason.trim(), ...who };
}

/** What lets a finding stand: its own acknowledgement, or those of all the findings that now are one. */
function standingOf(
  finding: Finding,
  byKey: ReadonlyMap<string, Acknowledgement>,
): readonly Acknowledgement[] {
  if (byKey.size === 0) return [];
  const own = byKey.get(keyOf(finding));
  if (own) return [own];
  const keys = formerKeysOf(finding);
  const found = keys.flatMap((key) => byKey.get(key) ?? []);
  return found.length === keys.length ? found : [];
}

/** Which findings were acknowledged; of two acknowledgements of one finding the later one counts. */
export function applyAcknowledgements(
  { findings }: Pick<Review, 'findings'>,
  acknowledgements: readonly Acknowledgement[],
): Acknowledged {
  const byKey = new Map(acknowledgements.map((each) => [each.key, each]));
  const acknowledged = new Map<Finding, Acknowledgement>();
  const open: Finding[] = [];
  const current = new Set<string>();
  for (const finding of findings) {
    const standing = standingOf(finding, byKey);
    const [found] = standing;
    if (found) acknowledged.set(finding, found);
    else open.push(finding);
    for (const { key } of standing) current.add(key);
  }
  return { acknowledged, open, outdated: acknowledgements.filter(({ key }) => !current.has(key)) };
}
