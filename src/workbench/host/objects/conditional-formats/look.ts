import type { IStyleBase } from '@univerjs/core';
import { styleOf, withStyle } from '../../book/conditional-formats/config';
import { changeRule, findRule } from '../../book/conditional-formats/rules';
import { defineType, type Property } from '../../wire/table';
import { fillLooks, fontLooks, type Look } from '../format/looks';
import { allowFormat } from '../protect';
import { objectOf, type RuleRef } from '../refs';

function styleAt({ book, sheetId, ruleId }: RuleRef): IStyleBase {
  return styleOf(findRule(book, sheetId, ruleId).rule);
}

function restyle(ref: RuleRef, style: IStyleBase): void {
  const { book, sheetId, ruleId } = ref;
  allowFormat(ref);
  const { rule } = findRule(book, sheetId, ruleId);
  changeRule(book, sheetId, ruleId, { rule: withStyle(rule, style) });
}

/** A look that the rule gives; `unset` where it leaves the cell's own. */
function look<Value>(
  { read, write }: Look,
  key: keyof IStyleBase,
  unset: Value | null,
): Property<RuleRef, Value | null> {
  return {
    get: (ref) => {
      const style = styleAt(ref);
      return style[key] ? (read(style, ref.book.kit) as Value) : unset;
    },
    set: (ref, value) => {
      const style = styleAt(ref);
      restyle(ref, { ...style, ...write(value, ref.book.kit, style) });
    },
  };
}

export const conditionalRangeFormatType = defineType<Excel.ConditionalRangeFormat, RuleRef>({
  objects: {
    fill: (ref) => objectOf('ConditionalRangeFill', ref),
    font: (ref) => objectOf('ConditionalRangeFont', ref),
  },
  methods: {
    clearFormat: (ref) => {
      restyle(ref, {});
    },
  },
});

export const conditionalRangeFillType = defineType<Excel.ConditionalRangeFill, RuleRef>({
  properties: { color: look(fillLooks.color, 'bg', '') },
  methods: {
    clear: (ref) => {
      restyle(ref, { ...styleAt(ref), bg: null });
    },
  },
});

export const conditionalRangeFontType = defineType<Excel.ConditionalRangeFont, RuleRef>({
  properties: {
    bold: look(fontLooks.bold, 'bl', null),
    color: look(fontLooks.color, 'cl', ''),
    italic: look(fontLooks.italic, 'it', null),
    strikethrough: look(fontLooks.strikethrough, 'st', null),
    underline: look(fontLooks.underline, 'ul', null),
  },
  methods: {
    clear: (ref) => {
      const { bg } = styleAt(ref);
      restyle(ref, bg ? { bg } : {});
    },
  },
});
