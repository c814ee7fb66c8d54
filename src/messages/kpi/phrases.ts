import type { Formula, Unreachable } from '../../engine/kpi/achievement';
import type { Business, KpiUnit } from '../../engine/kpi/kpi';
import type { Missing } from '../../engine/kpi/missing';
import type { MeanMethod, UsedYear } from '../../engine/kpi/settle';
import type { Condition, Target } from '../../engine/kpi/target';
import type { Verdict } from '../../engine/kpi/verdict';
import type { ReadProblem } from '../../kpi-results/table';

type Texts<K extends string> = Readonly<Record<K, string>>;

/** What is said of some parts, each a text already. */
type Saying<Parts extends readonly string[]> = (...parts: Parts) => string;

/** All that one language needs to speak of KPIs: a kind without its phrase does not compile. */
export interface Phrases {
  readonly verdict: Texts<Verdict>;
  readonly business: Texts<Business>;
  /** Stands behind a number. */
  readonly unit: Texts<KpiUnit>;
  /** Stands behind a 1, where that is another word. */
  readonly one: Partial<Texts<KpiUnit>>;
  readonly important: string;
  readonly difficult: string;
  /** A reference grade, labelled as such. */
  readonly grade: Saying<[grade: string]>;
  readonly formula: Texts<Formula>;
  readonly unreachable: Texts<Unreachable>;
  readonly level: {
    readonly previousYear: string;
    readonly meanOfYears: Saying<[years: string]>;
    readonly higherOf: Saying<[levels: string]>;
  };
  readonly condition: Readonly<Record<Condition['kind'], Saying<[level: string]>>>;
  /** The target inside, and the number of branches, the day or the year. */
  readonly target: Readonly<
    Record<Exclude<Target['kind'], Condition['kind']>, Saying<[target: string, by: string]>>
  >;
  readonly from: Texts<UsedYear['from']>;
  readonly year: Saying<[year: string, value: string, counts: string, from: string]>;
  /** A year up to a day in it. */
  readonly until: Saying<[year: string, day: string]>;
  /** Stands behind a value. */
  readonly counts: Saying<[numerator: string, denominator: string]>;
  readonly method: Texts<MeanMethod>;
  readonly derivation: {
    readonly previousYear: Saying<[year: string]>;
    readonly mean: Saying<[years: string, excluded: string, values: string, mean: string, method: string]>;
    readonly higherOf: Saying<[value: string]>;
  };
  readonly withoutExcluded: string;
  /** The year, the day or the period; of branches also how many are expected and how many given. */
  readonly missing: Readonly<Record<Missing['kind'], Saying<[of: string, expected: string, given: string]>>>;
  /** The rates of these branches. */
  readonly missingBranches: Saying<[year: string, branches: string]>;
  readonly step: {
    readonly kpi: Saying<[name: string, business: string, year: string]>;
    readonly measure: Saying<[name: string]>;
    readonly rule: Saying<[target: string, quote: string]>;
    readonly excluded: Saying<[year: string]>;
    readonly day: Saying<[day: string]>;
    readonly result: Saying<[result: string]>;
    readonly branches: Saying<[met: string, expected: string, failing: string]>;
    readonly comparison: Saying<[result: string, target: string, verdict: string, gap: string]>;
    readonly achievement: Saying<[value: string, formula: string]>;
    readonly missing: Saying<[missing: string]>;
    readonly overall: Saying<[verdict: string, lowest: string]>;
  };
  readonly more: {
    readonly quotient: Saying<[numerator: string, denominator: string, value: string]>;
    /** The day that a result came with. */
    readonly statedDay: Saying<[day: string]>;
    readonly failing: Saying<[branches: string]>;
    readonly gap: Saying<[gap: string]>;
    readonly points: Saying<[points: string]>;
    readonly noAchievement: Saying<[formula: string, because: string]>;
    readonly baseline: Saying<[value: string]>;
    readonly lowest: Saying<[value: string]>;
    readonly nearest: Saying<[kpis: string]>;
    readonly nearestKpi: Saying<[id: string, name: string]>;
  };
  /** Of what the cell shows; of a KPI that is not known also the nearest ones. */
  readonly problem: Readonly<Record<ReadProblem['code'], Saying<[shown: string, nearest: string]>>>;
  readonly between: Texts<'sentences' | 'things' | 'levels'>;
  readonly fiscalYear: (fiscalYear: number) => string;
  readonly day: (serial: number) => string;
}
