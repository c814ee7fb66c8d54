import { addressOf } from '../../../../engine/cell';
import type { ConditionalRule } from '../../../../xlsx/conditional-format';
import { configOf, ruleOf, styleOf } from '../../book/conditional-formats/config';
import { changeRule, findRule } from '../../book/conditional-formats/rules';
import { areaOfRange } from '../../book/write';
import { allowFormat } from '../protect';
import type { RuleRef } from '../refs';
import { kindOf } from './kinds';

export const configAt = ({ book, sheetId, ruleId }: RuleRef) => findRule(book, sheetId, ruleId).rule;

export const areasOf = ({ book, sheetId, ruleId }: RuleRef) =>
  findRule(book, sheetId, ruleId).ranges.map(areaOfRange);

export function kindAt(ref: RuleRef): `${Excel.ConditionalFormatType}` {
  const config = configAt(ref);
  const rule = ruleOf(config);
  if (rule) return kindOf(rule);
  const drawn = { colorScale: 'ColorScale', dataBar: 'DataBar', iconSet: 'IconSet' } as const;
  return drawn[config.type as keyof typeof drawn];
}

/** Gives the rule another condition; its look stays. */
export function become(ref: RuleRef, rule: ConditionalRule): void {
  const { book, sheetId, ruleId } = ref;
  allowFormat(ref);
  const { top: row = 0, left: column = 0 } = areasOf(ref)[0] ?? {};
  const config = configOf(rule, styleOf(configAt(ref)), addressOf({ row, column }));
  changeRule(book, sheetId, ruleId, { rule: config });
}
