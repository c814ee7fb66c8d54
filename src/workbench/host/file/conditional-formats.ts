import { addressOf } from '../../../engine/cell';
import type { ConditionalFormat } from '../../../xlsx/conditional-format';
import type { Book } from '../book/book';
import { configOf, ruleOf, styleOf } from '../book/conditional-formats/config';
import { type Rule, rulesOf } from '../book/conditional-formats/rules';
import type { UniverKit } from '../book/kit';
import { areaOfRange, rangeOf } from '../book/write';
import { lookToFile, lookToUniver } from '../book/styles/looks';

/** A sheet's conditional formats as Univer keeps them. */
export function conditionalFormatsData(formats: readonly ConditionalFormat[], kit: UniverKit): Rule[] {
  return formats.map(({ areas, rule, look, stopIfTrue = false }) => {
    const { top: row = 0, left: column = 0 } = areas[0] ?? {};
    return {
      cfId: kit.conditionalFormatting.createCfId(),
      ranges: areas.map(rangeOf),
      stopIfTrue,
      rule: configOf(rule, lookToUniver(look, kit), addressOf({ row, column })),
    };
  });
}

/** What the rules of a sheet are in a file. Scales, bars and icons have no place there: `hasOtherRules` tells of them. */
export function conditionalFormatsFile(book: Book, sheetId: string): ConditionalFormat[] {
  return rulesOf(book, sheetId).flatMap(({ ranges, rule: config, stopIfTrue }) => {
    const rule = ruleOf(config);
    if (!rule) return [];
    const { font, fill } = lookToFile(styleOf(config), null, book.kit) ?? {};
    const look = { ...(font ? { font } : {}), ...(fill === undefined ? {} : { fill }) };
    return [{ areas: ranges.map(areaOfRange), rule, look, ...(stopIfTrue ? { stopIfTrue } : {}) }];
  });
}

export function hasOtherRules(book: Book, sheetId: string): boolean {
  return rulesOf(book, sheetId).some(({ rule }) => ruleOf(rule) === null);
}
