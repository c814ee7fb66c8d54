import type { FindingCode, FindingOf, Severity } from '../../engine/findings/finding';
import type { WhyUnrelated } from '../../engine/findings/reading-details';
import type { Outcome } from '../../engine/budget/judgement';
import type { StoredVerdict } from '../../engine/budget/stored';
import type { Account, Accounting, Extent, Side } from '../../engine/budget/statement';
import type { CitationKind } from '../../engine/citation';
import type { Rounding } from '../../engine/number/rounding';
import type { Unit } from '../../engine/number/unit';
import type { HowRead } from '../../sheet/budget/read-budget';

/** Every text that the pure rooms say to a user, in one language. */
export interface FindingMessages {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Outcome, string>>;
  /** Of what the cells hold behind the printed figures. */
  readonly stored: Readonly<Record<StoredVerdict, string>>;
  readonly account: (account: Account) => string;
  readonly side: Readonly<Record<Side, string>>;
  readonly unit: Readonly<Record<Unit, string>>;
  readonly rounding: Readonly<Record<Rounding, string>>;
  readonly roundingFrom: Readonly<Record<'note' | 'assumed' | 'setting', string>>;
  readonly accountFrom: Readonly<Record<HowRead['accountFrom'], string>>;
  readonly levelsFrom: Readonly<Record<HowRead['levelsFrom'], string>>;
  /** Why a table whose rows no word puts on a side is one of expenditure. */
  readonly assumedSide: string;
  /** What a table lists. */
  readonly extent: Readonly<Record<Extent, string>>;
  readonly accounting: Readonly<Record<Accounting, string>>;
  /** What is not judged of accounts that are no budget. */
  readonly notAsBudget: string;
  /** Where the program itself failed at a sheet. */
  readonly sheetFault: (sheet: string, reason: string) => string;
  /** Why a row with amounts stands in no relation. */
  readonly why: Readonly<Record<WhyUnrelated, string>>;
  readonly citationKind: Readonly<Record<CitationKind, string>>;
  /** What each rule asks, in a few words. */
  readonly rule: Readonly<Record<FindingCode, string>>;
  readonly fiscalYear: (year: number) => string;
  /** One clear sentence: what, where, what to do. */
  readonly sentence: { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => string };
}

/** Cells of one finding that are named one by one; of more, the first and the last are. */
export const NAMED_CELLS = 6;
