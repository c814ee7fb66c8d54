import type { Formula, Unreachable } from '../../engine/kpi/achievement';
import type { Step } from '../../engine/kpi/explain';
import type { Grade } from '../../engine/kpi/grade';
import type { Business, KpiUnit, Standing } from '../../engine/kpi/kpi';
import type { Missing } from '../../engine/kpi/missing';
import type { Target } from '../../engine/kpi/target';
import type { Verdict } from '../../engine/kpi/verdict';
import type { Basis } from '../../engine/kpi/vintage';
import type { ReadProblem } from './table';

/** The members of a union that can have this kind or code; one member may stand for several. */
type WithKind<U, K> = U extends { kind: infer Kinds } ? (K extends Kinds ? U : never) : never;
type WithCode<U, K> = U extends { code: infer Codes } ? (K extends Codes ? U : never) : never;

/** One row for each kind of a union: a kind without its sentence does not compile. */
type ByKind<U extends { kind: string }, T> = { readonly [K in U['kind']]: (of: WithKind<U, K>) => T };
type ByCode<U extends { code: string }, T> = { readonly [K in U['code']]: (of: WithCode<U, K>) => T };

/** Everything that is said about KPIs, in one language. */
export interface KpiWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly business: Readonly<Record<Business, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  /** Stands behind a number. */
  readonly unit: Readonly<Record<KpiUnit, string>>;
  readonly important: string;
  readonly difficult: string;
  /** A reference grade, labelled as such. */
  readonly grade: (grade: Grade) => string;
  readonly formula: Readonly<Record<Formula, string>>;
  readonly unreachable: Readonly<Record<Unreachable, string>>;
  readonly fiscalYear: (fiscalYear: number) => string;
  readonly day: (serial: number) => string;
  /** What the plan asks for, without the name: 「61.7％以上」. */
  readonly target: (target: Target, unit: KpiUnit) => string;
  readonly missing: ByKind<Missing, string>;
  /** Steps that have nothing to say in a sentence answer ''. */
  readonly step: ByKind<Step, string>;
  /** What is wrong with a cell, without its place; and what to do. */
  readonly problem: ByCode<ReadProblem, string>;
  /** Between sentences and between things of a list. */
  readonly between: { readonly sentences: string; readonly things: string };
}

/** The sentence of a thing from a table of sentences by kind. */
export function say<U extends { kind: string }>(table: ByKind<U, string>, of: U): string {
  const sentence = table[of.kind as U['kind']] as (of: U) => string;
  return sentence(of);
}

/** As `say`, for what has a code. */
export function sayCode<U extends { code: string }>(table: ByCode<U, string>, of: U): string {
  const sentence = table[of.code as U['code']] as (of: U) => string;
  return sentence(of);
}
