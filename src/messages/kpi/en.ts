import { civilOf } from '../../engine/calendar/serial';
import { messagesOf } from './made-of-phrases';

const padded = (part: number): string => String(part).padStart(2, '0');

export const en = messagesOf(
  {
    verdict: { met: 'met', not_met: 'not met', undecidable: 'undecidable' },
    business: { health: 'health insurance', seamen: 'seamen’s insurance' },
    unit: {
      ratio: '%',
      yen: ' yen',
      offices: ' offices',
      accesses: ' visits',
      people: ' people',
      companies: ' companies',
      branches: ' branches',
      days: ' days',
      businessDays: ' business days',
    },
    one: {
      offices: ' office',
      accesses: ' visit',
      people: ' person',
      companies: ' company',
      branches: ' branch',
      days: ' day',
      businessDays: ' business day',
    },
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
    level: {
      previousYear: 'the previous year’s result',
      meanOfYears: (years) => `the mean of the past ${years} years`,
      higherOf: (levels) => `the higher of ${levels}`,
    },
    condition: {
      atLeast: (level) => `at least ${level}`,
      atMost: (level) => `at most ${level}`,
      exactly: (level) => level,
      increase: (level) => `at least ${level} more than the year before`,
    },
    target: {
      everyBranch: (target, branches) => `${target} in each of ${branches} branches`,
      onDay: (target, day) => `${target} on ${day}`,
      endingEarly: (target) => `${target} (ends within the year: compared with the like period)`,
      withoutYears: (target, year) => `${target} (without the years up to ${year})`,
    },
    from: { given: 'as given', printed: 'as the plan prints it' },
    year: (year, value, counts, from) => `${year} ${value}${counts} [${from}]`,
    until: (year, day) => `${year} (up to ${day})`,
    counts: (numerator, denominator) => ` (${numerator} ÷ ${denominator})`,
    method: {
      pooled: 'sum of the numerators ÷ sum of the denominators',
      printed: 'the mean that the plan prints',
      values: 'simple mean of the years’ values',
    },
    derivation: {
      previousYear: (year) => `The previous year’s result: ${year}.`,
      mean: (years, excluded, values, mean, method) =>
        `The mean of the past ${years} years${excluded}: ${values} → ${mean} (${method}).`,
      higherOf: (value) => `The higher one is the target: ${value}.`,
    },
    withoutExcluded: ', excluded years left out',
    missing: {
      result: (year) => `The result of ${year} is needed.`,
      branches: (year) => `The rates of the branches in ${year} are needed.`,
      branchCounts: (year) =>
        `The national result of ${year} is needed: numerator and denominator of every branch, or a row 全国.`,
      branchCount: (year, expected, given) =>
        `The rates of ${expected} branches in ${year} are needed (${given} given).`,
      resultOnDay: (day) => `The result on ${day} is needed.`,
      wholeYear: (year) => `The result of the whole of ${year} is needed (given: a part of it).`,
      lastDay: (year) => `The last day of the work in ${year} is needed: give it in place of the year.`,
      likePeriod: (period) =>
        `The result of the like period of ${period} is needed: give the corresponding day in place of the year.`,
      comparableYear: (year) => `There is no year to compare with (up to ${year} it was counted otherwise).`,
      plan: (year) => `There is no plan of ${year}.`,
      notPlanned: (year) => `The plan of ${year} does not have this KPI.`,
    },
    missingBranches: (year, branches) => `The rates of ${year} are needed (${branches}).`,
    step: {
      kpi: (name, business, year) => `${name} (${business}, ${year})`,
      measure: (name) => `[${name}]`,
      rule: (target, quote) => `The target is ${target} (plan: 「${quote}」).`,
      excluded: (year) => `The years up to ${year} were counted otherwise and are not compared.`,
      day: (day) => `The result is taken to be that of ${day}.`,
      result: (result) => `The result is ${result}.`,
      branches: (met, expected, failing) => `${met} of ${expected} branches meet it.${failing}`,
      comparison: (result, target, verdict, gap) =>
        `The result of ${result} beside the target of ${target}, unrounded: ${verdict}.${gap}`,
      achievement: (value, formula) => `Achievement is ${value}% (${formula}).`,
      missing: (missing) => `Still needed: ${missing}`,
      overall: (verdict, lowest) => `All of them must be met: ${verdict} as a whole.${lowest}`,
    },
    more: {
      quotient: (numerator, denominator, value) => `${numerator} ÷ ${denominator} = ${value}`,
      statedDay: (day) => `This is the result on ${day}.`,
      failing: (branches) => ` Not met: ${branches}.`,
      gap: (gap) => ` The gap is ${gap}.`,
      points: (points) => `${points} points`,
      noAchievement: (formula, because) => `There is no achievement (${formula}: ${because}).`,
      baseline: (value) => ` The baseline is the printed ${value}.`,
      lowest: (value) => ` Achievement is the lower one, ${value}%.`,
      nearest: (kpis) => ` Near: ${kpis}.`,
      nearestKpi: (id, name) => `${id} (${name})`,
    },
    problem: {
      errorCell: (error) => `The cell holds an error (${error}). Mend its formula or what it refers to.`,
      notAYear: (shown) => `“${shown}” is no fiscal year. Write 2023, R5 or 令和5年度.`,
      notADay: (shown) => `“${shown}” is no day of that year.`,
      notANumber: (shown) => `“${shown}” is not a number.`,
      rateAboveOne: (shown) => `The rate ${shown} is above 1 (100%). Write 61.7% as “61.7%”.`,
      negative: (shown) => `The negative value ${shown} cannot be.`,
      ambiguousPercent: (shown) =>
        `Under % the number ${shown} may be ${shown}% or a ratio. Write it as “${shown}%”.`,
      unit: (shown) => `“${shown}” is not the unit of this KPI.`,
      zeroDenominator: () => 'The denominator is 0.',
      incomplete: () => 'Numerator or denominator is missing.',
      noBranch: () => 'The branch is not named.',
      monthKind: () =>
        'Are the months single or cumulative? Write 単月 (single) or 累計 (cumulative) above the table or in its column 集計.',
      repeatedYear: (year) => `${year} is given twice.`,
      repeatedBranch: (branch) => `The branch “${branch}” is given twice.`,
      unknownKpi: (shown, nearest) => `There is no KPI “${shown}”.${nearest}`,
      ambiguousKpi: (shown, nearest) => `Both businesses have “${shown}”. Name one.${nearest}`,
      noKpi: () => 'Of which KPI is this table by branch? Write its name above it.',
      columns: () =>
        'The columns cannot be read. Give the year and the result, or numerator and denominator (commissioners: share and offices; generics: branch and rate).',
    },
    between: { sentences: ' ', things: ', ', levels: ' and ' },
    fiscalYear: (fiscalYear) => `FY${String(fiscalYear)}`,
    day: (serial) => {
      const { year, month, day } = civilOf(serial);
      return `${String(year)}-${padded(month)}-${padded(day)}`;
    },
  },
  'en',
);
