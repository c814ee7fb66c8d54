import type { Formula, Unreachable } from '../../engine/kpi/achievement';
import type { Business, KpiUnit } from '../../engine/kpi/kpi';
import type { Missing } from '../../engine/kpi/missing';
import type { Derivation, MeanMethod, UsedYear } from '../../engine/kpi/settle';
import type { Step } from '../../engine/kpi/explain';
import type { Condition, Level, Target } from '../../engine/kpi/target';
import type { Verdict } from '../../engine/kpi/verdict';
import type { ReadProblem } from '../../kpi-results/table';

/** A phrase with places for what changes: {0}, {1} and so on. */
export type Phrase = string;

type PhraseFor<K extends string> = Readonly<Record<K, Phrase>>;

/** All that one language needs to speak of KPIs: a kind without its phrase does not compile. */
export interface Phrases {
  readonly verdict: PhraseFor<Verdict>;
  readonly business: PhraseFor<Business>;
  /** Stands behind a number. */
  readonly unit: PhraseFor<KpiUnit>;
  /** Stands behind a 1, where that is another word. */
  readonly one: Partial<PhraseFor<KpiUnit>>;
  readonly important: Phrase;
  readonly difficult: Phrase;
  /** Labels a reference grade {0}. */
  readonly grade: Phrase;
  readonly formula: PhraseFor<Formula>;
  readonly unreachable: PhraseFor<Unreachable>;
  /** previousYear; the mean of {0} years; the higher of {0}. */
  readonly level: PhraseFor<Exclude<Level['kind'], 'fixed'>>;
  readonly condition: PhraseFor<Condition['kind']>;
  /** {0} is the target inside, {1} the number of branches, the day or the year. */
  readonly target: PhraseFor<Exclude<Target['kind'], Condition['kind']>>;
  readonly from: PhraseFor<UsedYear['from']>;
  /** Year, value, counts, and who gave it. */
  readonly year: Phrase;
  /** The year {0} up to the day {1}. */
  readonly until: Phrase;
  /** Numerator and denominator behind a value. */
  readonly counts: Phrase;
  readonly method: PhraseFor<MeanMethod>;
  /** The year; years, note, values, mean and method; the value. */
  readonly derivation: PhraseFor<Exclude<Derivation['kind'], 'fixed'>>;
  readonly withoutExcluded: Phrase;
  readonly missing: PhraseFor<Missing['kind']>;
  /** The rates of these branches: year {0}, branches {1}. */
  readonly missingBranches: Phrase;
  readonly step: PhraseFor<Exclude<Step['kind'], 'derivation'>>;
  /** Numerator, denominator and rate; a day that the result came with; branches that fail; and the rest. */
  readonly more: PhraseFor<
    | 'quotient'
    | 'statedDay'
    | 'failing'
    | 'gap'
    | 'points'
    | 'noAchievement'
    | 'baseline'
    | 'lowest'
    | 'nearest'
    | 'nearestKpi'
  >;
  readonly problem: PhraseFor<ReadProblem['code']>;
  readonly between: PhraseFor<'sentences' | 'things' | 'levels'>;
  readonly fiscalYear: (fiscalYear: number) => string;
  readonly day: (serial: number) => string;
}
