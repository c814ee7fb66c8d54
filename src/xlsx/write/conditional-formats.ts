import { addressOf } from '../../engine/cell';
import { areaAddress } from '../../engine/address';
import type { ConditionalFormat, ConditionalRule, PERIODS } from '../conditional-format';
import { toStored } from '../formula/stored-names';
import { type AttributeValue, element, escapeText } from './element';
import type { StyleSheet } from './styles';

type Attributes = Readonly<Record<string, AttributeValue>>;

interface Described {
  readonly attributes?: Attributes;
  readonly formulas?: readonly string[];
}

/** Excel evaluates the formula that stands with a test of a text, not the text. */
function textFormula(type: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (type) {
    case 'containsText':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

const STATE_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** The operators under which the file format knows the tests of texts. */
const TEXT_OPERATORS: Readonly<Record<string, string>> = { notContainsText: 'notContains' };

/** Excel evaluates the formula that stands with a period, not its name. */
const PERIOD_FORMULAS: Readonly<Record<(typeof PERIODS)[number], (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  thisMonth: (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  lastMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  nextMonth: (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
};

function describe(rule: ConditionalRule, cell: string): Described {
  switch (rule.type) {
    case 'expression':
      return { formulas: [rule.formula] };
    case 'cellIs':
      return { attributes: { operator: rule.operator }, formulas: rule.formulas };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return {
        attributes: { operator: TEXT_OPERATORS[rule.type] ?? rule.type, text: rule.text },
        formulas: [textFormula(rule.type, rule.text, cell)],
      };
    case 'timePeriod':
      return { attributes: { timePeriod: rule.period }, formulas: [PERIOD_FORMULAS[rule.period](cell)] };
    case 'aboveAverage':
      return { attributes: { aboveAverage: rule.below ? 0 : undefined, equalAverage: rule.orEqual } };
    case 'top10':
      return { attributes: { percent: rule.percent, bottom: rule.bottom, rank: rule.rank } };
    default: {
      const formula = STATE_FORMULAS[rule.type]?.(cell);
      return { formulas: formula === undefined ? [] : [formula] };
    }
  }
}

/** One element for each rule: their order is that of their priorities. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StyleSheet): string[] {
  return formats.map((format, index) => conditionalFormatXml(format, index + 1, styles));
}

export function conditionalFormatXml(
  { areas, rule, look, stopIfTrue }: ConditionalFormat,
  priority: number,
  styles: StyleSheet,
): string {
  const [first] = areas;
  const cell = first ? addressOf({ row: first.top, column: first.left }) : 'A1';
  const { attributes = {}, formulas = [] } = describe(rule, cell);
  return element(
    'conditionalFormatting',
    { sqref: areas.map(areaAddress).join(' ') },
    element(
      'cfRule',
      { type: rule.type, dxfId: styles.numberOfConditional(look), priority, stopIfTrue, ...attributes },
      formulas.map((formula) => element('formula', {}, escapeText(toStored(formula)))),
    ),
  );
}
