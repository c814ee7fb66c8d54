import type { Citation } from '../citation';
import type { Unit } from '../number/unit';
import type { Details, FindingCode, FindingOf, Severity } from './finding';
import type { IdentityPart } from './identity';
import type { RuleSettings } from './settings';
import { severityOf } from './severity';

/** What a rule may ask of the settings besides its own severity: what the rules know, and what amounts are read by. */
export type AskedSetting = Exclude<keyof RuleSettings, 'severities'> | 'unit' | 'rounding';

/** Rules about sums ask how amounts are read. */
export const AMOUNTS: readonly AskedSetting[] = ['unit', 'rounding'];

/** All that is the same of a rule's findings: one row of the table of its family. */
export interface RuleRow<Code extends FindingCode> {
  readonly code: Code;
  /** How grave a fault is that the rule does not take more lightly. */
  readonly severity: Severity;
  /** Where it is written, if a fault does not say better; null where each fault says it. */
  readonly citation: Citation | null;
  readonly settings: readonly AskedSetting[];
  /** It asks on which side of the budget the lines stand. */
  readonly asksSide?: true;
  /** What a finding is about, besides what it expects and what it found instead: with other figures it is another. */
  readonly identity: (details: Details[Code]) => readonly IdentityPart[];
}

/** What a rule answers for one fault; the rest of the finding stands in the rule's row. */
export type Fault<Code extends FindingCode> = Pick<FindingOf<Code>, 'cells' | 'details'> &
  Partial<Pick<FindingOf<Code>, 'expected' | 'actual' | 'fix' | 'severity' | 'citation'>>;

/** The finding that a fault is, its amounts in a unit; `setting` takes the place of the rule's severity. */
export function findingOf<Code extends FindingCode>(
  { code, severity, citation }: RuleRow<Code>,
  fault: Fault<Code>,
  unit: Unit | null,
  setting?: Severity,
): FindingOf<Code> {
  if (!citation && !fault.citation) throw new TypeError(`${code}: neither rule nor fault has a citation`);
  const nothing = { expected: null, actual: null, fix: null };
  const grade = severityOf(severity, fault.severity, setting);
  // a fault has the details of its rule's code, which the compiler cannot see through the mapped type
  return { code, citation, unit, ...nothing, ...fault, ...grade } as FindingOf<Code>;
}
