import { addressOf } from '../../../../engine/cell';
import { intersection, without } from '../../area';
import { configOf } from '../../book/conditional-formats/config';
import { addRule, changeRule, deleteRule, type Rule, rulesOf } from '../../book/conditional-formats/rules';
import { areaOfRange, rangeOf, withinSheet } from '../../book/write';
import { defineType } from '../../wire/table';
import { collection } from '../collection';
import { allowFormat } from '../protect';
import { type AreasRef, objectOf } from '../refs';
import { INITIAL, kindFrom } from './kinds';

const objectOfRule = ({ book, sheetId }: AreasRef, { cfId }: Rule) =>
  objectOf('ConditionalFormat', { book, sheetId, ruleId: cfId });

/** The rules that touch these ranges. */
function touching({ book, sheetId, areas }: AreasRef): Rule[] {
  return rulesOf(book, sheetId).filter(({ ranges }) =>
    ranges.some((range) => areas.some((area) => intersection(areaOfRange(range), area))),
  );
}

const { items, methods } = collection<AreasRef>({
  items: (ref) => touching(ref).map((rule) => objectOfRule(ref, rule)),
  find: (ref, id) => {
    const rule = touching(ref).find(({ cfId }) => cfId === id);
    return rule ? objectOfRule(ref, rule) : null;
  },
});

/** Takes the ranges out of every rule; a rule that is left without any goes. */
export function clearRules(ref: AreasRef): void {
  allowFormat(ref);
  const { book, sheetId, areas } = ref;
  for (const { cfId, ranges } of touching(ref)) {
    const left = areas.reduce(
      (rest, area) => rest.flatMap((one) => without(one, area)),
      ranges.map(areaOfRange),
    );
    if (left.length === 0) deleteRule(book, sheetId, cfId);
    else changeRule(book, sheetId, cfId, { ranges: left.map(rangeOf) });
  }
}

export const conditionalFormatCollectionType = defineType<Excel.ConditionalFormatCollection, AreasRef>({
  items,
  methods: {
    ...methods,
    add: (ref, type) => {
      allowFormat(ref);
      const { book, sheetId } = ref;
      const areas = ref.areas.map((area) => withinSheet(book, sheetId, area));
      const { top: row = 0, left: column = 0 } = areas[0] ?? {};
      const ruleId = addRule(book, sheetId, {
        ranges: areas.map(rangeOf),
        stopIfTrue: false,
        rule: configOf(INITIAL[kindFrom(type)], {}, addressOf({ row, column })),
      });
      return objectOf('ConditionalFormat', { book, sheetId, ruleId });
    },
    clearAll: clearRules,
  },
});
