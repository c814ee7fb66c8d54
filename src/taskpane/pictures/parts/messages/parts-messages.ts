import type { WayShape } from '../../../../review/part-results';

/** Every text of the pictures by month and by branch that the pictures and the KPIs' words do not have. */
export interface PartsMessages {
  readonly unchecked: (create: string) => string;
  readonly none: (scope: string, create: string) => string;
  readonly kpi: string;
  readonly name: (kpi: string, year: string) => string;
  /** A name that another sheet has too. */
  readonly ofSheet: (name: string, sheet: string) => string;
  readonly nation: string;
  /** The whole, so far up to the end of a month. */
  readonly upTo: (month: string) => string;
  readonly summary: (whole: string, target: string) => string;
  readonly noWhole: string;
  readonly needed: {
    readonly among: (count: string) => string;
    readonly added: (count: string) => string;
    readonly fewer: (count: string) => string;
    readonly diluted: (count: string) => string;
    readonly counted: (count: string) => string;
    readonly monthly: (months: string, count: string) => string;
    readonly none: string;
  };
  /** A difference of percentages. */
  readonly points: (text: string) => string;
  readonly trend: {
    readonly heading: string;
    readonly caption: (kpi: string) => string;
    readonly shape: string;
    readonly shapeOf: Readonly<Record<WayShape, string>>;
    readonly level: string;
    readonly noStart: string;
    readonly fromBranches: string;
    readonly month: string;
    readonly result: string;
    readonly planned: string;
    readonly before: string;
    readonly apart: string;
    readonly pace: (month: string, result: string, planned: string) => string;
    readonly ahead: (apart: string) => string;
    readonly behind: (apart: string) => string;
    readonly projected: (amount: string) => string;
  };
  readonly map: {
    readonly heading: string;
    readonly caption: (kpi: string) => string;
    readonly label: string;
    readonly how: string;
    readonly legend: Readonly<Record<'met' | 'not_met' | 'undecidable' | 'none', string>>;
    readonly counts: (met: string, notMet: string, all: string) => string;
    readonly tile: (branch: string, result: string, status: string, rank: string) => string;
    readonly noTile: (branch: string) => string;
    readonly rank: string;
    readonly branch: string;
    readonly result: string;
    readonly target: string;
    readonly status: string;
    readonly gap: string;
    readonly needed: string;
    readonly place: (rank: string, isTied: boolean) => string;
    readonly targetFrom: Readonly<Record<'own' | 'each' | 'national', string>>;
    readonly noTarget: string;
  };
  readonly whatIf: {
    readonly lead: string;
    readonly none: string;
    readonly move: string;
    readonly mode: Readonly<Record<'result' | 'pace', string>>;
    readonly value: (measure: string) => string;
    readonly pace: (measure: string, unit: string) => string;
    readonly field: (label: string) => string;
    readonly yearEnd: (amount: string) => string;
    readonly reset: string;
    readonly caption: string;
    readonly of: string;
    readonly now: string;
    readonly then: string;
    readonly result: string;
    readonly gap: string;
    readonly status: string;
    readonly achievement: string;
    readonly grade: string;
    readonly points: string;
    readonly period: (first: string, last: string) => string;
    readonly unknown: string;
  };
}
