import type { KpiUnit } from '../../engine/kpi/kpi';
import {
  atLeast,
  atMost,
  exactly,
  fixed,
  increaseBy,
  previousYear,
  type Condition,
  type Level,
} from '../../engine/kpi/target';
import { ONE, type Rational } from '../../engine/number/rational';
import { unitOfSubject, type AmountUnit } from './amount';
import type { Demand } from './demands';
import type { LevelPhrase } from './level';
import type { Reason, Why } from './reading';

/** A demand as a condition of the engine, or why it is none. */
interface ReadCondition {
  readonly condition: Condition | null;
  readonly unit: KpiUnit | null;
  readonly reasons: readonly Reason[];
}

type AmountPhrase = Extract<LevelPhrase, { kind: 'amount' }>;

const GROWTH_IN_NAME = /増加?(?:社|件|者|人)?数$/u;
const ACCESSES = /アクセス|閲覧|訪問/u;

function refused(why: Why, shown: string): ReadCondition {
  return { condition: null, unit: null, reasons: [{ why, shown }] };
}

function ofYears(level: Level, { operator, subject, words }: Demand, known: KpiUnit | null): ReadCondition {
  const unit = unitOfSubject(subject) ?? known;
  if (!unit) return { condition: null, unit, reasons: [{ why: 'no-unit', shown: subject }] };
  const read = (condition: Condition, why: Why | null): ReadCondition => ({
    condition,
    unit,
    reasons: why === null ? [] : [{ why, shown: words }],
  });
  switch (operator.comparison) {
    case 'atLeast':
      return read(atLeast(level), null);
    case 'atMost':
      return read(atMost(level), null);
    case 'above':
      return read(atLeast(level), 'strictly-more');
    case 'below':
      return read(atMost(level), 'strictly-more');
    case 'bare':
    case 'aim':
      return read(atLeast(level), 'bare-level');
    case 'decrease':
      return refused('decrease', words);
    default:
      return refused('relative', words);
  }
}

/** A share of the previous year: 100 % of it is the previous year itself. */
function ofShare({ amount }: AmountPhrase, demand: Demand, known: KpiUnit | null): ReadCondition {
  const isWhole = amount.value.compare(ONE) === 0 && /比/u.test(demand.words);
  return isWhole ? ofYears(previousYear, demand, known) : refused('relative', demand.words);
}

interface Measured {
  readonly value: Rational;
  readonly unit: KpiUnit;
  readonly reasons: readonly Reason[];
}

/** The unit of an amount that has none is that of its subject, else the KPI's. */
function implied({ amount }: AmountPhrase, subject: string, known: KpiUnit | null): Measured | Reason {
  const { value, shown } = amount;
  const unit = unitOfSubject(subject) ?? known;
  if (!unit) return { why: 'no-unit', shown };
  if (unit !== 'ratio') return { value, unit, reasons: [] };
  // 0.5 may be a half or half a percent
  if (value.compare(ONE) <= 0) return { why: 'no-unit', shown };
  return { value: value.div(100), unit, reasons: [{ why: 'no-percent', shown }] };
}

/** What no target can be expressed in. */
const NO_UNIT_OF_KPIS: Readonly<Record<Exclude<AmountUnit, KpiUnit>, Why>> = {
  points: 'points',
  times: 'relative',
  unknown: 'unknown-unit',
};

function isKpiUnit(unit: AmountUnit): unit is KpiUnit {
  return !(unit in NO_UNIT_OF_KPIS);
}

function measured(phrase: AmountPhrase, subject: string, known: KpiUnit | null): Measured | Reason {
  const { unit, value, shown } = phrase.amount;
  if (unit === null) return implied(phrase, subject, known);
  if (!isKpiUnit(unit)) {
    const isVisit = unit === 'unknown' && /回$/u.test(shown) && ACCESSES.test(subject);
    return isVisit ? { value, unit: 'accesses', reasons: [] } : { why: NO_UNIT_OF_KPIS[unit], shown };
  }
  const named = unitOfSubject(subject);
  const isOther = named !== null && named !== unit && !(named === 'people' && unit === 'companies');
  return { value, unit, reasons: isOther ? [{ why: 'unit-conflict', shown: `${subject}：${shown}` }] : [] };
}

/** By how much a count grows, or at what rate. */
function ofGrowth(phrase: AmountPhrase, demand: Demand, amount: Measured): ReadCondition {
  const shown = demand.words;
  const isRate = amount.unit === 'ratio';
  const reasons: Reason[] = [
    ...amount.reasons.filter(({ why }) => why !== 'unit-conflict' || !isRate),
    ...(isRate ? [{ why: 'growth-rate', shown } as const] : []),
    ...(phrase.over === null ? [{ why: 'no-base', shown } as const] : []),
  ];
  return { condition: increaseBy(fixed(amount.value)), unit: amount.unit, reasons };
}

function isWhole({ value, unit }: Measured): boolean {
  return value.compare(0) === 0 || (unit === 'ratio' && value.compare(ONE) === 0);
}

function compared({ operator: { comparison }, words: shown }: Demand, amount: Measured): ReadCondition {
  const level = fixed(amount.value);
  const { unit, reasons } = amount;
  switch (comparison) {
    case 'atLeast':
      return { condition: atLeast(level), unit, reasons };
    case 'atMost':
      return { condition: atMost(level), unit, reasons };
    case 'bare':
    case 'aim': {
      // nothing lies beyond 100 % or 0: both readings are one
      if (isWhole(amount)) return { condition: exactly(level), unit, reasons };
      const condition = comparison === 'bare' ? exactly(level) : atLeast(level);
      return { condition, unit, reasons: [...reasons, { why: 'bare-level', shown }] };
    }
    default:
      return refused('strict', shown);
  }
}

function ofAmount(phrase: AmountPhrase, demand: Demand, known: KpiUnit | null): ReadCondition {
  const { operator, subject } = demand;
  const shown = demand.words;
  if (operator.comparison === 'decrease') return refused('decrease', shown);
  const { over } = phrase;
  const isGrowth = operator.comparison === 'growth';
  const namesGrowth = GROWTH_IN_NAME.test(subject) && operator.comparison === 'atLeast';
  if (over !== null && !isGrowth && phrase.amount.unit === 'ratio') return ofShare(phrase, demand, known);
  const amount = measured(phrase, subject, known);
  if ('why' in amount) return { condition: null, unit: null, reasons: [amount] };
  if (operator.comparison === 'improvement') return refused('relative', shown);
  if (isGrowth || namesGrowth) return ofGrowth(phrase, demand, amount);
  if (over !== null) {
    if (operator.comparison !== 'atLeast') return refused('relative', shown);
    return { ...ofGrowth(phrase, demand, amount), reasons: [...amount.reasons, { why: 'no-base', shown }] };
  }
  if (amount.unit === 'ratio' && amount.value.compare(ONE) > 0) return refused('rate-above-one', shown);
  return compared(demand, amount);
}

/**
 * A demand as a condition.
 * @param known the unit of the KPI that the sentence speaks of
 */
export function conditionOf(demand: Demand, known: KpiUnit | null): ReadCondition {
  const { level } = demand;
  if (!level) return refused('no-level', demand.words);
  if (level.kind === 'none') return { condition: null, unit: null, reasons: level.reasons };
  const read = level.kind === 'years' ? ofYears(level.level, demand, known) : ofAmount(level, demand, known);
  return { ...read, reasons: [...level.reasons, ...read.reasons] };
}

/** One condition of two that ask the same of one thing; null where they ask for different things. */
export function joined(first: Condition, second: Condition): Condition | null {
  if (first.kind !== 'atLeast' || second.kind !== 'atLeast') return null;
  return atLeast({
    kind: 'higherOf',
    levels: inOrder([...levelsOf(first.level), ...levelsOf(second.level)]),
  });
}

function levelsOf(level: Level): readonly Level[] {
  return level.kind === 'higherOf' ? level.levels : [level];
}

const ORDER: readonly Level['kind'][] = ['fixed', 'previousYear', 'meanOfYears', 'higherOf'];

function inOrder(levels: readonly Level[]): Level[] {
  return [...levels].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
