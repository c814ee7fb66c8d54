import * as v from 'valibot';
import type { Kpi, Measure } from '../engine/kpi/kpi';
import type { Condition, Level, Target } from '../engine/kpi/target';
import { inEachLanguage, type Localised } from '../engine/language';
import { Citation, Count, Day, Exact, FiscalYear, Text } from './values';

/** In a language that the file does not have, a name is the Japanese one, which the plan prints. */
const Name: v.GenericSchema<unknown, Localised<string>> = v.pipe(
  v.strictObject({ ...inEachLanguage(() => v.exactOptional(Text)), ja: Text, en: Text }),
  v.transform((names) => ({ ...inEachLanguage(() => names.ja), ...names })),
);

const Level: v.GenericSchema<unknown, Level> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('fixed'), value: Exact }),
    v.strictObject({ kind: v.literal('previousYear') }),
    v.strictObject({ kind: v.literal('meanOfYears'), years: Count }),
    v.strictObject({ kind: v.literal('higherOf'), levels: v.array(Level) }),
  ]),
);

const condition = <const Kind extends Condition['kind']>(kind: Kind) =>
  v.strictObject({ kind: v.literal(kind), level: Level });
const CONDITIONS = [
  condition('atLeast'),
  condition('atMost'),
  condition('exactly'),
  condition('increase'),
] as const;

const Target: v.GenericSchema<unknown, Target> = v.lazy(() =>
  v.variant('kind', [
    ...CONDITIONS,
    v.strictObject({
      kind: v.literal('everyBranch'),
      branches: Count,
      target: v.variant('kind', CONDITIONS),
    }),
    v.strictObject({ kind: v.literal('onDay'), day: Day, target: Target }),
    v.strictObject({ kind: v.literal('endingEarly'), target: Target }),
    v.strictObject({ kind: v.literal('withoutYears'), upTo: FiscalYear, target: Target }),
  ]),
);

const figure = { value: Exact, digit: Exact, citation: Citation };

const Measured: v.GenericSchema<unknown, Measure> = v.strictObject({
  name: v.nullable(Name),
  unit: v.picklist([
    'ratio',
    'yen',
    'offices',
    'accesses',
    'people',
    'companies',
    'branches',
    'days',
    'businessDays',
  ]),
  target: Target,
  citation: Citation,
  printed: v.array(v.strictObject({ fiscalYear: FiscalYear, ...figure })),
  printedMean: v.nullable(v.strictObject({ fiscalYears: v.array(FiscalYear), ...figure })),
  isNew: v.nullable(Citation),
});

/** A KPI as a file holds it: where it stands says of which standing it is. */
export const StoredKpi: v.GenericSchema<unknown, Omit<Kpi, 'standing'>> = v.strictObject({
  id: Text,
  business: v.picklist(['health', 'seamen']),
  name: Name,
  measures: v.tupleWithRest([Measured], Measured),
  important: v.boolean(),
  difficult: v.boolean(),
  notes: v.array(Citation),
});
