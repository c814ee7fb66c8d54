import { ruleOf } from '../../book/conditional-formats/config';
import { defineType, type HostObject, type Property } from '../../wire/table';
import { objectOf, type RuleRef } from '../refs';
import { describe, formulaOf, type Kind, ruleFrom } from './kinds';
import { become, configAt } from './rule';

function describedRule<Value>(kind: Kind): Property<RuleRef, Value> {
  return {
    // The kinds describe their rules in the shapes of Excel's types.
    get: (ref) => describe(ruleOf(configAt(ref)) ?? { type: 'expression', formula: '' }) as Value,
    set: (ref, value) => {
      become(ref, ruleFrom(kind, value));
    },
  };
}

const format = (ref: RuleRef): HostObject => objectOf('ConditionalRangeFormat', ref);

export const cellValueConditionalFormatType = defineType<Excel.CellValueConditionalFormat, RuleRef>({
  properties: { rule: describedRule('CellValue') },
  objects: { format },
});

export const textConditionalFormatType = defineType<Excel.TextConditionalFormat, RuleRef>({
  properties: { rule: describedRule('ContainsText') },
  objects: { format },
});

export const topBottomConditionalFormatType = defineType<Excel.TopBottomConditionalFormat, RuleRef>({
  properties: { rule: describedRule('TopBottom') },
  objects: { format },
});

export const presetCriteriaConditionalFormatType = defineType<Excel.PresetCriteriaConditionalFormat, RuleRef>(
  { properties: { rule: describedRule('PresetCriteria') }, objects: { format } },
);

export const customConditionalFormatType = defineType<Excel.CustomConditionalFormat, RuleRef>({
  objects: { format, rule: (ref) => objectOf('ConditionalFormatRule', ref) },
});

const formulaProperty: Property<RuleRef, string> = {
  get: (ref) => String(describe(ruleOf(configAt(ref)) ?? { type: 'expression', formula: '' })['formula']),
  set: (ref, value) => {
    become(ref, { type: 'expression', formula: formulaOf(value) });
  },
};

export const conditionalFormatRuleType = defineType<Excel.ConditionalFormatRule, RuleRef>({
  properties: { formula: formulaProperty, formulaLocal: formulaProperty },
});
