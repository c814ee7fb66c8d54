import { ruleOf } from '../../book/conditional-formats/config';
import { changeRule, deleteRule, findRule, moveRule, rulesOf } from '../../book/conditional-formats/rules';
import { invalidOperation, itemNotFound } from '../../wire/errors';
import { defineType, type HostObject } from '../../wire/table';
import { flag, wholeNumber } from '../arguments';
import { allowFormat } from '../protect';
import { type ClassName, objectOf, type Refs, type RuleRef } from '../refs';
import type { Kind } from './kinds';
import { areasOf, configAt, kindAt } from './rule';

type PartOfRule = {
  [Name in ClassName]: Refs[Name] extends RuleRef ? Name : never;
}[ClassName];

function only(kind: Kind, type: PartOfRule) {
  return (ref: RuleRef): HostObject => {
    if (kindAt(ref) !== kind) throw invalidOperation(`The conditional format is not of the type ${kind}.`);
    return objectOf(type, ref);
  };
}

function orNull(kind: Kind, type: PartOfRule) {
  return (ref: RuleRef): HostObject | null => (kindAt(ref) === kind ? objectOf(type, ref) : null);
}

export const conditionalFormatType = defineType<Excel.ConditionalFormat, RuleRef>({
  id: ({ ruleId }) => ruleId,
  properties: {
    id: { get: ({ ruleId }) => ruleId },
    priority: {
      get: ({ book, sheetId, ruleId }) => rulesOf(book, sheetId).findIndex(({ cfId }) => cfId === ruleId),
      set: ({ book, sheetId, ruleId }, value) => {
        const count = rulesOf(book, sheetId).length;
        const place = wholeNumber(value);
        const fromFront = place < 0 ? count + place : place;
        moveRule(book, sheetId, ruleId, Math.max(0, Math.min(fromFront, count - 1)));
      },
    },
    stopIfTrue: {
      get: (ref) => (ruleOf(configAt(ref)) ? findRule(ref.book, ref.sheetId, ref.ruleId).stopIfTrue : null),
      set: (ref, value) => {
        allowFormat(ref);
        changeRule(ref.book, ref.sheetId, ref.ruleId, { stopIfTrue: flag(value) });
      },
    },
    type: { get: kindAt },
  },
  objects: {
    cellValue: only('CellValue', 'CellValueConditionalFormat'),
    cellValueOrNullObject: orNull('CellValue', 'CellValueConditionalFormat'),
    custom: only('Custom', 'CustomConditionalFormat'),
    customOrNullObject: orNull('Custom', 'CustomConditionalFormat'),
    preset: only('PresetCriteria', 'PresetCriteriaConditionalFormat'),
    presetOrNullObject: orNull('PresetCriteria', 'PresetCriteriaConditionalFormat'),
    textComparison: only('ContainsText', 'TextConditionalFormat'),
    textComparisonOrNullObject: orNull('ContainsText', 'TextConditionalFormat'),
    topBottom: only('TopBottom', 'TopBottomConditionalFormat'),
    topBottomOrNullObject: orNull('TopBottom', 'TopBottomConditionalFormat'),
  },
  methods: {
    delete: (ref) => {
      allowFormat(ref);
      deleteRule(ref.book, ref.sheetId, ref.ruleId);
    },
    getRange: (ref) => {
      const areas = areasOf(ref);
      const [area] = areas;
      if (!area) throw itemNotFound();
      if (areas.length > 1) throw invalidOperation('The conditional format applies to multiple ranges.');
      return objectOf('Range', { ...ref, area });
    },
    getRangeOrNullObject: (ref) => {
      const [area, ...others] = areasOf(ref);
      return area && others.length === 0 ? objectOf('Range', { ...ref, area }) : null;
    },
    getRanges: (ref) => objectOf('RangeAreas', { ...ref, areas: areasOf(ref) }),
  },
});
