import { ratio, type Rational } from '../number/rational';
import type { FindingCode, Severity } from './finding';

/** What a user may set about the rules; null keeps what the plan says. */
export interface RuleSettings {
  /** The lines whose sum is the base of 予備費, by name. */
  readonly contingencyBase: readonly string[] | null;
  /** 予備費 is a multiple of so many yen. */
  readonly contingencyRoundedTo: number | null;
  /** A line that moved by more than this share of last year's budget is reported; 1/5 is 20 %. */
  readonly movement: Rational;
  /** Moves inside 業務経費, or inside 一般管理費, need approval too. */
  readonly approvalWithinLines: boolean;
  /** Contracts without tender above so many yen are 高額: null, because the plan names no amount. */
  readonly largeContract: number | null;
  /**
   * 概ね達成 is said from this share of the plan on, where the difficulty is high and the plan sets the level; null: it is
   * never said, because no rule for it is published.
   */
  readonly nearlyMet: Rational | null;
  /** What takes the place of a rule's severity: see `severityOf`. */
  readonly severities: Readonly<Partial<Record<FindingCode, Severity>>>;
}

export const DEFAULT_RULE_SETTINGS: RuleSettings = {
  contingencyBase: null,
  contingencyRoundedTo: null,
  movement: ratio(1, 5),
  approvalWithinLines: false,
  largeContract: null,
  nearlyMet: null,
  severities: {},
};
