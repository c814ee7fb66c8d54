import type { IStyleBase } from '@univerjs/core';
import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import {
  COMPARISONS,
  type ConditionalRule,
  PERIODS,
  STATES,
  TEXT_TESTS,
} from '../../../../xlsx/conditional-format';
import { comparisonFormula, readComparison } from './comparison';

/** What Univer's configurations have in common that the host reads. Its own types name an enumeration that is not there in Node. */
interface Highlight {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
  readonly style?: IStyleBase;
  /** A comparison with a formula, which Univer only knows as a formula of its own. */
  readonly isComparison?: boolean;
}

const isNumber = (formula: string): boolean => formula.trim() !== '' && Number.isFinite(Number(formula));

/** A rule as Univer draws it. `cell` is the first of the rule: its formulas are seen from there. */
export function configOf(
  rule: ConditionalRule,
  style: IStyleBase,
  cell: string,
): IConditionalFormattingRuleConfig {
  // The words are those of Univer's enumerations.
  return {
    type: 'highlightCell',
    style,
    ...detailsOf(rule, cell),
  } as unknown as IConditionalFormattingRuleConfig;
}

function detailsOf(rule: ConditionalRule, cell: string): Omit<Highlight, 'type'> {
  switch (rule.type) {
    case 'expression':
      return { subType: 'formula', value: rule.formula === '' ? '' : `=${rule.formula}` };
    case 'cellIs': {
      const { operator, formulas } = rule;
      if (!formulas.every(isNumber)) {
        return { subType: 'formula', value: comparisonFormula(operator, formulas, cell), isComparison: true };
      }
      const [first, second] = formulas.map(Number);
      return { subType: 'number', operator, value: second === undefined ? first : [first, second] };
    }
    case 'timePeriod':
      return { subType: 'timePeriod', operator: rule.period };
    case 'aboveAverage': {
      const side = rule.below ? 'lessThan' : 'greaterThan';
      return { subType: 'average', operator: rule.orEqual ? `${side}OrEqual` : side };
    }
    case 'top10':
      return { subType: 'rank', value: rule.rank, isPercent: rule.percent, isBottom: rule.bottom };
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: rule.type };
    default:
      return { subType: 'text', operator: rule.type, ...('text' in rule ? { value: rule.text } : {}) };
  }
}

/** null for a scale, a bar or icons, and for what only Univer's own panel makes. */
export function ruleOf(config: IConditionalFormattingRuleConfig): ConditionalRule | null {
  const highlight = config as unknown as Highlight;
  const { type, subType, operator, value } = highlight;
  if (type !== 'highlightCell') return null;
  switch (subType) {
    case 'formula': {
      const formula = String(value).replace(/^=/, '');
      return (highlight.isComparison ? readComparison(formula) : null) ?? { type: 'expression', formula };
    }
    case 'number': {
      const comparison = COMPARISONS.find((one) => one === operator);
      const formulas = (Array.isArray(value) ? value : [value ?? 0]).map(String);
      return comparison ? { type: 'cellIs', operator: comparison, formulas } : null;
    }
    case 'text': {
      const test = TEXT_TESTS.find((one) => one === operator);
      const state = STATES.find((one) => one === operator);
      if (test) return { type: test, text: String(value ?? '') };
      return state ? { type: state } : null;
    }
    case 'timePeriod': {
      const period = PERIODS.find((one) => one === operator);
      return period ? { type: 'timePeriod', period } : null;
    }
    case 'average':
      return averageOf(operator ?? '');
    case 'rank':
      return {
        type: 'top10',
        rank: Number(value),
        percent: highlight.isPercent === true,
        bottom: highlight.isBottom === true,
      };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: subType };
    default:
      return null;
  }
}

function averageOf(operator: string): ConditionalRule | null {
  const [, side, orEqual] = /^(lessThan|greaterThan)(OrEqual)?$/.exec(operator) ?? [];
  if (side === undefined) return null;
  return { type: 'aboveAverage', below: side === 'lessThan', orEqual: orEqual !== undefined };
}

/** The look that the rule gives; nothing for a scale, a bar or icons. */
export function styleOf(config: IConditionalFormattingRuleConfig): IStyleBase {
  return (config as unknown as Highlight).style ?? {};
}

/** Scales, bars and icons have no look of a cell. */
export function withStyle(
  config: IConditionalFormattingRuleConfig,
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  return { ...config, style } as IConditionalFormattingRuleConfig;
}
