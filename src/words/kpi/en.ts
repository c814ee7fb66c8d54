import { civilOf } from '../../engine/calendar/serial';
import type { Achievement } from '../../engine/kpi/achievement';
import type { Kpi, KpiUnit } from '../../engine/kpi/kpi';
import type { Missing } from '../../engine/kpi/missing';
import type { Amount, Figure } from '../../engine/kpi/result';
import type { Derivation, UsedYear } from '../../engine/kpi/settle';
import type { Condition, Level, Target } from '../../engine/kpi/target';
import { ratio } from '../../engine/number/rational';
import { countText, distinctTexts, numberText, percentText } from './numbers';
import { say, type KpiWords } from './words';

const UNITS: Readonly<Record<KpiUnit, string>> = {
  ratio: '%',
  yen: ' yen',
  offices: ' offices',
  accesses: ' visits',
  people: ' people',
  companies: ' companies',
  branches: ' branches',
  days: ' days',
};

const ONE: Readonly<Partial<Record<KpiUnit, string>>> = {
  offices: ' office',
  accesses: ' visit',
  people: ' person',
  companies: ' company',
  branches: ' branch',
  days: ' day',
};

function amount(value: Amount, unit: KpiUnit): string {
  const number = numberText(value, unit);
  return number + ((number === '1' ? ONE[unit] : undefined) ?? UNITS[unit]);
}

const fiscalYear = (year: number): string => `FY${String(year)}`;

function day(serial: number): string {
  const { year, month, day: date } = civilOf(serial);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function level(of: Level, unit: KpiUnit): string {
  switch (of.kind) {
    case 'fixed':
      return amount(of.value, unit);
    case 'previousYear':
      return 'the previous year’s result';
    case 'meanOfYears':
      return `the mean of the past ${String(of.years)} years`;
    case 'higherOf':
      return `the higher of ${of.levels.map((each) => level(each, unit)).join(' and ')}`;
  }
}

function condition({ kind, level: of }: Condition, unit: KpiUnit): string {
  switch (kind) {
    case 'atLeast':
      return `at least ${level(of, unit)}`;
    case 'atMost':
      return `at most ${level(of, unit)}`;
    case 'exactly':
      return level(of, unit);
    case 'increase':
      return `at least ${level(of, unit)} more than the year before`;
  }
}

function target(of: Target, unit: KpiUnit): string {
  switch (of.kind) {
    case 'everyBranch':
      return `${condition(of.target, 'ratio')} in each of ${String(of.branches)} branches`;
    case 'onDay':
      return `${target(of.target, unit)} on ${day(of.day)}`;
    case 'endingEarly':
      return `${target(of.target, unit)} (ends within the year: compared with the like period)`;
    case 'withoutYears':
      return `${target(of.target, unit)} (without the years up to ${fiscalYear(of.upTo)})`;
    default:
      return condition(of, unit);
  }
}

const FROM: Readonly<Record<UsedYear['from'], string>> = {
  given: 'as given',
  printed: 'as the plan prints it',
};

function year({ fiscalYear: of, value, from, counts }: UsedYear, unit: KpiUnit): string {
  const behind = counts ? ` (${countText(counts.numerator)} ÷ ${countText(counts.denominator)})` : '';
  return `${fiscalYear(of)} ${amount(value, unit)}${behind} [${FROM[from]}]`;
}

const METHODS = {
  pooled: 'sum of the numerators ÷ sum of the denominators',
  printed: 'the mean that the plan prints',
  values: 'simple mean of the years’ values',
} as const;

function derivation(of: Derivation, unit: KpiUnit): string {
  switch (of.kind) {
    case 'fixed':
      return '';
    case 'previousYear':
      return `The previous year’s result: ${year(of.year, unit)}.`;
    case 'mean': {
      const all = of.years.length + of.excluded.length;
      const without = of.excluded.length > 0 ? ', excluded years left out' : '';
      const years = of.years.map((each) => year(each, unit)).join(', ');
      return `The mean of the past ${String(all)} years${without}: ${years} → ${amount(of.value, unit)} (${METHODS[of.method]}).`;
    }
    case 'higherOf':
      return `The higher one is the target: ${amount(of.value, unit)}.`;
  }
}

function figure({ amount: value, counts }: Figure, unit: KpiUnit): string {
  const shown = amount(value, unit);
  return counts ? `${countText(counts.numerator)} ÷ ${countText(counts.denominator)} = ${shown}` : shown;
}

function achievement(of: Achievement): string {
  const how = en.formula[of.formula];
  return of.known
    ? `Achievement is ${percentText(of.value)}% (${how}).`
    : `There is no achievement (${how}: ${en.unreachable[of.because]}).`;
}

function nearest(kpis: readonly Kpi[]): string {
  return kpis.map((kpi) => `${kpi.id} (${kpi.name.en})`).join(', ');
}

function missing(all: readonly Missing[]): string {
  return all.map((each) => say(en.missing, each)).join(' ');
}

/** A gap in percent is one of points. */
function gapText(gap: Amount, unit: KpiUnit): string {
  return unit === 'ratio' ? `${distinctTexts(gap, ratio(0), unit)[0]} points` : amount(gap, unit);
}

export const en: KpiWords = {
  verdict: { met: 'met', not_met: 'not met', undecidable: 'undecidable' },
  business: { health: 'health insurance', seamen: 'seamen’s insurance' },
  standing: { kpi: 'KPI', operational: 'operational goal' },
  basis: { evaluation: 'at evaluation', plan: 'when the plan was made' },
  unit: UNITS,
  important: 'high importance',
  difficult: 'high difficulty',
  grade: (grade) => `${grade} (reference grade)`,
  formula: {
    resultByTarget: 'result ÷ target',
    branchesMet: 'branches that meet it ÷ all branches',
    targetByResult: 'target ÷ result',
    twoMinusRatio: '2 − result ÷ target',
    fromBaseline: '(baseline − result) ÷ (baseline − target)',
  },
  unreachable: {
    undecidable: 'undecidable',
    divisionByZero: 'the target is 0',
    unbounded: 'the result is 0',
    baseline: 'there is no baseline, or it is not worse than the target',
  },
  fiscalYear,
  day,
  target,
  missing: {
    result: ({ fiscalYear: of }) => `The result of ${fiscalYear(of)} is needed.`,
    branches: ({ fiscalYear: of, branches }) =>
      branches.length === 0
        ? `The rates of the branches in ${fiscalYear(of)} are needed.`
        : `The rates of ${fiscalYear(of)} are needed (${branches.join(', ')}).`,
    branchCount: ({ fiscalYear: of, expected, given }) =>
      `The rates of ${String(expected)} branches in ${fiscalYear(of)} are needed (${String(given)} given).`,
    resultOnDay: ({ day: of }) => `The result on ${day(of)} is needed.`,
    wholeYear: ({ fiscalYear: of }) =>
      `The result of the whole of ${fiscalYear(of)} is needed (given: a part of it).`,
    lastDay: ({ fiscalYear: of }) =>
      `The last day of the work in ${fiscalYear(of)} is needed: give it in place of the year.`,
    likePeriod: ({ fiscalYear: of }) =>
      `The result of the like period of ${fiscalYear(of)} is needed: give the corresponding day in place of the year.`,
    comparableYear: ({ excludedUpTo }) =>
      `There is no year to compare with (up to ${fiscalYear(excludedUpTo)} it was counted otherwise).`,
    plan: ({ fiscalYear: of }) => `There is no plan of ${fiscalYear(of)}.`,
  },
  step: {
    kpi: ({ kpi, fiscalYear: of }) => `${kpi.name.en} (${en.business[kpi.business]}, ${fiscalYear(of)})`,
    measure: ({ measure }) => `[${measure.name?.en ?? ''}]`,
    rule: ({ measure, citation }) =>
      `The target is ${target(measure.target, measure.unit)} (plan: 「${citation.quote}」).`,
    excluded: ({ upTo }) =>
      `The years up to ${fiscalYear(upTo)} were counted otherwise and are not compared.`,
    day: ({ day: of, stated }) =>
      stated ? `This is the result on ${day(of)}.` : `The result is taken to be that of ${day(of)}.`,
    derivation: ({ measure, derivation: of }) => derivation(of, measure.unit),
    result: ({ measure, result }) => `The result is ${figure(result, measure.unit)}.`,
    branches: ({ met, expected, failing }) => {
      const which = failing.length > 0 ? ` Not met: ${failing.join(', ')}.` : '';
      return `${String(met)} of ${String(expected)} branches meet it.${which}`;
    },
    comparison: ({ measure, verdict, result, target: to, gap }) => {
      const { unit } = measure;
      const [shown, held] = distinctTexts(result.amount, to, unit);
      const more = verdict === 'not_met' && gap ? ` The gap is ${gapText(gap, unit)}.` : '';
      return `The result of ${shown}${UNITS[unit]} beside the target of ${held}${UNITS[unit]}, unrounded: ${en.verdict[verdict]}.${more}`;
    },
    achievement: ({ achievement: of, baseline, measure }) =>
      `${achievement(of)}${of.formula === 'fromBaseline' && baseline ? ` The baseline is the printed ${amount(baseline, measure.unit)}.` : ''}`,
    missing: ({ missing: all }) => `Still needed: ${missing(all)}`,
    overall: ({ verdict, achievement: of }) =>
      `All of them must be met: ${en.verdict[verdict]} as a whole.${of.known ? ` Achievement is the lower one, ${percentText(of.value)}%.` : ''}`,
  },
  problem: {
    errorCell: ({ error }) => `The cell holds an error (${error}). Mend its formula or what it refers to.`,
    notAYear: ({ shown }) => `“${shown}” is no fiscal year. Write 2023, R5 or 令和5年度.`,
    notADay: ({ shown }) => `“${shown}” is no day of that year.`,
    notANumber: ({ shown }) => `“${shown}” is not a number.`,
    rateAboveOne: ({ shown }) => `The rate ${shown} is above 1. Write 61.7% as 0.617 or “61.7%”.`,
    negative: ({ shown }) => `The negative value ${shown} cannot be.`,
    ambiguousPercent: ({ shown }) =>
      `Under % the number ${shown} may be ${shown}% or a ratio. Write it as “${shown}%”.`,
    unit: ({ shown }) => `“${shown}” is not the unit of this KPI.`,
    zeroDenominator: () => 'The denominator is 0.',
    incomplete: () => 'Numerator or denominator is missing.',
    noBranch: () => 'The branch is not named.',
    repeatedYear: ({ fiscalYear: of }) => `${fiscalYear(of)} is given twice.`,
    repeatedBranch: ({ branch }) => `The branch “${branch}” is given twice.`,
    unknownKpi: ({ shown, nearest: kpis }) =>
      `There is no KPI “${shown}”.${kpis.length > 0 ? ` Near: ${nearest(kpis)}.` : ''}`,
    ambiguousKpi: ({ shown, nearest: kpis }) =>
      `Both businesses have “${shown}”. Name one: ${nearest(kpis)}.`,
    columns: () =>
      'The columns cannot be read. Give the year and the result, or numerator and denominator (commissioners: share and offices; generics: branch and rate).',
  },
  between: { sentences: ' ', things: ', ' },
};
