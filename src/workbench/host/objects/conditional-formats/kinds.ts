import type { ConditionalRule, STATES, TEXT_TESTS } from '../../../../xlsx/conditional-format';
import { invalidArgument, MissingMember } from '../../wire/errors';
import { finite, oneOf, text, wholeNumber } from '../arguments';
import { optionsOf } from '../options';

/** The kinds of rule that Excel's API tells apart, beside scales, bars and icons. */
export type Kind = 'Custom' | 'CellValue' | 'ContainsText' | 'TopBottom' | 'PresetCriteria';

type Pairs<Name, Value> = readonly (readonly [Name, Value])[];

type Rule<Type extends ConditionalRule['type']> = Extract<ConditionalRule, { readonly type: Type }>;

const OPERATORS: Pairs<`${Excel.ConditionalCellValueOperator}`, Rule<'cellIs'>['operator']> = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
];

const TEXTS: Pairs<`${Excel.ConditionalTextOperator}`, (typeof TEXT_TESTS)[number]> = [
  ['Contains', 'containsText'],
  ['NotContains', 'notContainsText'],
  ['BeginsWith', 'beginsWith'],
  ['EndsWith', 'endsWith'],
];

const RANKS: Pairs<
  `${Excel.ConditionalTopBottomCriterionType}`,
  Pick<Rule<'top10'>, 'percent' | 'bottom'>
> = [
  ['TopItems', { percent: false, bottom: false }],
  ['TopPercent', { percent: true, bottom: false }],
  ['BottomItems', { percent: false, bottom: true }],
  ['BottomPercent', { percent: true, bottom: true }],
];

type Criterion = `${Excel.ConditionalFormatPresetCriterion}`;

const CRITERIA: Pairs<Criterion, Rule<(typeof STATES)[number] | 'timePeriod' | 'aboveAverage'>> = [
  ['Blanks', { type: 'containsBlanks' }],
  ['NonBlanks', { type: 'notContainsBlanks' }],
  ['Errors', { type: 'containsErrors' }],
  ['NonErrors', { type: 'notContainsErrors' }],
  ['Yesterday', { type: 'timePeriod', period: 'yesterday' }],
  ['Today', { type: 'timePeriod', period: 'today' }],
  ['Tomorrow', { type: 'timePeriod', period: 'tomorrow' }],
  ['LastSevenDays', { type: 'timePeriod', period: 'last7Days' }],
  ['LastWeek', { type: 'timePeriod', period: 'lastWeek' }],
  ['ThisWeek', { type: 'timePeriod', period: 'thisWeek' }],
  ['NextWeek', { type: 'timePeriod', period: 'nextWeek' }],
  ['LastMonth', { type: 'timePeriod', period: 'lastMonth' }],
  ['ThisMonth', { type: 'timePeriod', period: 'thisMonth' }],
  ['NextMonth', { type: 'timePeriod', period: 'nextMonth' }],
  ['AboveAverage', { type: 'aboveAverage', below: false, orEqual: false }],
  ['BelowAverage', { type: 'aboveAverage', below: true, orEqual: false }],
  ['EqualOrAboveAverage', { type: 'aboveAverage', below: false, orEqual: true }],
  ['EqualOrBelowAverage', { type: 'aboveAverage', below: true, orEqual: true }],
  ['UniqueValues', { type: 'uniqueValues' }],
  ['DuplicateValues', { type: 'duplicateValues' }],
];

/** Those that compare with standard deviations, which Univer does not. */
const DEVIATION = /StdDev/;

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

function valueOf<Name, Value>(pairs: Pairs<Name, Value>, name: unknown): Value {
  const found = pairs.find(([one]) => one === name);
  if (!found) throw invalidArgument();
  return found[1];
}

/** As it stands in a cell: =A1>0. What does not begin with = is a constant, as in Excel's own dialogue. */
export function formulaOf(given: unknown): string {
  const formula = typeof given === 'number' ? String(finite(given)) : text(given).trim();
  if (formula.startsWith('=')) return formula.slice(1);
  const isConstant = formula === '' || Number.isFinite(Number(formula)) || /^".*"$/.test(formula);
  return isConstant ? formula : `"${formula.replaceAll('"', '""')}"`;
}

/** What a rule of the kind is before anything is said of it. */
export const INITIAL: Readonly<Record<Kind, ConditionalRule>> = {
  Custom: { type: 'expression', formula: '' },
  CellValue: { type: 'cellIs', operator: 'equal', formulas: ['0'] },
  ContainsText: { type: 'containsText', text: '' },
  TopBottom: { type: 'top10', rank: 10, percent: false, bottom: false },
  PresetCriteria: { type: 'containsBlanks' },
};

export function kindOf(rule: ConditionalRule): Kind {
  switch (rule.type) {
    case 'expression':
      return 'Custom';
    case 'cellIs':
      return 'CellValue';
    case 'top10':
      return 'TopBottom';
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return 'ContainsText';
    default:
      return 'PresetCriteria';
  }
}

/** A rule as Excel's API describes it, by the kind. */
export function describe(rule: ConditionalRule): Readonly<Record<string, unknown>> {
  switch (rule.type) {
    case 'expression':
      return { formula: rule.formula === '' ? '' : `=${rule.formula}` };
    case 'cellIs': {
      const [formula1 = '', formula2] = rule.formulas;
      return {
        formula1: `=${formula1}`,
        ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
        operator: OPERATORS.find(([, one]) => one === rule.operator)?.[0],
      };
    }
    case 'top10': {
      const { rank, percent, bottom } = rule;
      return { rank, type: RANKS.find(([, one]) => same(one, { percent, bottom }))?.[0] };
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { operator: TEXTS.find(([, one]) => one === rule.type)?.[0], text: rule.text };
    default:
      return { criterion: CRITERIA.find(([, one]) => same(one, rule))?.[0] };
  }
}

/** Reads such a description. */
export function ruleFrom(kind: Kind, given: unknown): ConditionalRule {
  const options = optionsOf(given);
  switch (kind) {
    case 'Custom':
      return { type: 'expression', formula: formulaOf(options['formula']) };
    case 'CellValue': {
      const operator = valueOf(OPERATORS, options['operator']);
      const isPair = operator === 'between' || operator === 'notBetween';
      const formulas = [options['formula1'], ...(isPair ? [options['formula2']] : [])].map(formulaOf);
      return { type: 'cellIs', operator, formulas };
    }
    case 'ContainsText':
      return { type: valueOf(TEXTS, options['operator']), text: text(options['text']) };
    case 'TopBottom': {
      const rank = wholeNumber(options['rank']);
      const kindOfRank = valueOf(RANKS, options['type']);
      if (rank < 1 || rank > (kindOfRank.percent ? 100 : 1_000)) throw invalidArgument();
      return { type: 'top10', rank, ...kindOfRank };
    }
    case 'PresetCriteria': {
      const criterion = text(options['criterion']);
      if (DEVIATION.test(criterion)) throw new MissingMember(`ConditionalPresetCriteriaRule.${criterion}`);
      return valueOf(CRITERIA, criterion);
    }
  }
}

const KINDS = Object.keys(INITIAL) as Kind[];

/** Scales, bars and icons are no rules of a look; the host does not have them. */
export function kindFrom(given: unknown): Kind {
  const kind = oneOf([...KINDS, 'DataBar', 'ColorScale', 'IconSet'], given);
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new MissingMember(`ConditionalFormatCollection.add(${kind})`);
  return known;
}
