import type { Achievement } from '../../engine/kpi/achievement';
import type { Step } from '../../engine/kpi/explain';
import type { Grade } from '../../engine/kpi/grade';
import type { KpiUnit } from '../../engine/kpi/kpi';
import type { Missing } from '../../engine/kpi/missing';
import { standingBeside, type Amount, type Counts, type Figure } from '../../engine/kpi/result';
import type { Derivation, UsedYear } from '../../engine/kpi/settle';
import type { Condition, Level, Target } from '../../engine/kpi/target';
import type { Language } from '../../engine/language';
import { countText, distinctTexts, numberText, percentText } from './numbers';
import type { Phrases } from './phrases';
import type { ReadProblem } from '../../kpi-results/table';

/** Everything that is said about KPIs, in one language. */
export interface KpiMessages extends Pick<
  Phrases,
  'verdict' | 'business' | 'unit' | 'important' | 'difficult' | 'between' | 'fiscalYear' | 'day'
> {
  /** A reference grade, labelled as such. */
  readonly grade: (grade: Grade) => string;
  /** What the plan asks for, without the name: 「61.7％以上」. */
  readonly target: (target: Target, unit: KpiUnit) => string;
  readonly missing: (missing: Missing) => string;
  /** All that is missing, one sentence after the other. */
  readonly allMissing: (missing: readonly Missing[]) => string;
  /** A step that has nothing to say in a sentence answers ''. */
  readonly step: (step: Step) => string;
  /** What is wrong with a cell, without its place; and what to do. */
  readonly problem: (problem: ReadProblem) => string;
}

/** What is said in a language, made of its phrases. */
export function messagesOf(phrases: Phrases, language: Language): KpiMessages {
  const { unit: units, between, fiscalYear, day } = phrases;

  const withUnit = (number: string, unit: KpiUnit): string =>
    number + ((number === '1' ? phrases.one[unit] : undefined) ?? units[unit]);
  const amount = (value: Amount, unit: KpiUnit): string => withUnit(numberText(value, unit), unit);

  function level(of: Level, unit: KpiUnit): string {
    switch (of.kind) {
      case 'fixed':
        return amount(of.value, unit);
      case 'previousYear':
        return phrases.level.previousYear;
      case 'meanOfYears':
        return phrases.level.meanOfYears(String(of.years));
      case 'higherOf':
        return phrases.level.higherOf(of.levels.map((each) => level(each, unit)).join(between.levels));
    }
  }

  const condition = ({ kind, level: of }: Condition, unit: KpiUnit): string =>
    phrases.condition[kind](level(of, unit));

  function target(of: Target, unit: KpiUnit): string {
    switch (of.kind) {
      case 'everyBranch':
        return phrases.target.everyBranch(condition(of.target, 'ratio'), String(of.branches));
      case 'onDay':
        return phrases.target.onDay(target(of.target, unit), day(of.day));
      case 'endingEarly':
        return phrases.target.endingEarly(target(of.target, unit), '');
      case 'withoutYears':
        return phrases.target.withoutYears(target(of.target, unit), fiscalYear(of.upTo));
      default:
        return condition(of, unit);
    }
  }

  const parts = ({ numerator, denominator }: Counts): readonly [string, string] => [
    countText(numerator),
    countText(denominator),
  ];

  const period = ({ fiscalYear: of, until }: Pick<UsedYear, 'fiscalYear' | 'until'>): string =>
    until === null ? fiscalYear(of) : phrases.until(fiscalYear(of), day(until));

  function year(of: UsedYear, unit: KpiUnit): string {
    const behind = of.counts ? phrases.counts(...parts(of.counts)) : '';
    return phrases.year(period(of), amount(of.value, unit), behind, phrases.from[of.from]);
  }

  function derivation(of: Derivation, unit: KpiUnit): string {
    switch (of.kind) {
      case 'fixed':
        return '';
      case 'previousYear':
        return phrases.derivation.previousYear(year(of.year, unit));
      case 'mean':
        return phrases.derivation.mean(
          String(of.years.length + of.excluded.length),
          of.excluded.length > 0 ? phrases.withoutExcluded : '',
          of.years.map((each) => year(each, unit)).join(between.things),
          amount(of.value, unit),
          phrases.method[of.method],
        );
      case 'higherOf':
        return phrases.derivation.higherOf(amount(of.value, unit));
    }
  }

  function figure({ amount: value, counts }: Figure, unit: KpiUnit): string {
    const shown = amount(value, unit);
    return counts ? phrases.more.quotient(...parts(counts), shown) : shown;
  }

  function achievement(of: Achievement): string {
    const how = phrases.formula[of.formula];
    return of.known
      ? phrases.step.achievement(percentText(of.value), how)
      : phrases.more.noAchievement(how, phrases.unreachable[of.because]);
  }

  function missing(of: Missing): string {
    const say = (what: string, expected = '', given = ''): string =>
      phrases.missing[of.kind](what, expected, given);
    switch (of.kind) {
      case 'branches':
        return of.branches.length === 0
          ? say(fiscalYear(of.fiscalYear))
          : phrases.missingBranches(fiscalYear(of.fiscalYear), of.branches.join(between.things));
      case 'branchCount':
        return say(fiscalYear(of.fiscalYear), String(of.expected), String(of.given));
      case 'resultOnDay':
        return say(day(of.day));
      case 'likePeriod':
        return say(period(of));
      case 'comparableYear':
        return say(fiscalYear(of.excludedUpTo));
      default:
        return say(fiscalYear(of.fiscalYear));
    }
  }

  const allMissing = (all: readonly Missing[]): string => all.map(missing).join(between.sentences);

  function step(of: Step): string {
    switch (of.kind) {
      case 'kpi':
        return phrases.step.kpi(
          of.kpi.name[language],
          phrases.business[of.kpi.business],
          fiscalYear(of.fiscalYear),
        );
      case 'measure':
        return phrases.step.measure(of.measure.name?.[language] ?? '');
      case 'rule':
        return phrases.step.rule(target(of.measure.target, of.measure.unit), of.citation.quote);
      case 'excluded':
        return phrases.step.excluded(fiscalYear(of.upTo));
      case 'day':
        return (of.stated ? phrases.more.statedDay : phrases.step.day)(day(of.day));
      case 'derivation':
        return derivation(of.derivation, of.measure.unit);
      case 'result':
        return phrases.step.result(figure(of.result, of.measure.unit));
      case 'branches': {
        const failing = of.failing.length > 0 ? phrases.more.failing(of.failing.join(between.things)) : '';
        return phrases.step.branches(String(of.met), String(of.expected), failing);
      }
      case 'comparison': {
        const { unit } = of.measure;
        const standing = standingBeside(of.target, of.result.amount);
        const [result, held, apart] = distinctTexts(standing, of.target, unit);
        // between percentages it is one of points
        const gap = unit === 'ratio' ? phrases.more.points(apart) : withUnit(apart, unit);
        const short = of.verdict === 'not_met' ? phrases.more.gap(gap) : '';
        const verdict = phrases.verdict[of.verdict];
        return phrases.step.comparison(withUnit(result, unit), withUnit(held, unit), verdict, short);
      }
      case 'achievement': {
        const isFrom = of.achievement.formula === 'fromBaseline' && of.baseline;
        const from = isFrom ? phrases.more.baseline(amount(isFrom, of.measure.unit)) : '';
        return achievement(of.achievement) + from;
      }
      case 'missing':
        return phrases.step.missing(allMissing(of.missing));
      case 'overall': {
        const lowest = of.achievement.known ? phrases.more.lowest(percentText(of.achievement.value)) : '';
        return phrases.step.overall(phrases.verdict[of.verdict], lowest);
      }
    }
  }

  function problem(of: ReadProblem): string {
    const say = (shown: string, nearest = ''): string => phrases.problem[of.code](shown, nearest);
    if ('nearest' in of) {
      const each = of.nearest.map(({ id, name }) => phrases.more.nearestKpi(id, name[language]));
      return say(of.shown, each.length > 0 ? phrases.more.nearest(each.join(between.things)) : '');
    }
    if ('shown' in of) return say(of.shown);
    if ('error' in of) return say(of.error);
    if ('branch' in of) return say(of.branch);
    return say('fiscalYear' in of ? fiscalYear(of.fiscalYear) : '');
  }

  return {
    ...phrases,
    target,
    missing,
    allMissing,
    step,
    problem,
  };
}
