import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { itemNotFound } from '../../wire/errors';
import type { Book } from '../book';

export type Rule = IConditionFormattingRule;

/** The conditional formats of a sheet, that of the highest priority first. */
export function rulesOf(book: Book, sheetId: string): readonly Rule[] {
  const { ConditionalFormattingRuleModel } = book.kit.conditionalFormatting;
  return book.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

export function findRule(book: Book, sheetId: string, id: string): Rule {
  const rule = rulesOf(book, sheetId).find(({ cfId }) => cfId === id);
  if (!rule) throw itemNotFound();
  return rule;
}

/** Adds a rule before all others and answers its id. */
export function addRule(book: Book, sheetId: string, rule: Omit<Rule, 'cfId'>): string {
  const { AddCfCommand, createCfId } = book.kit.conditionalFormatting;
  const cfId = createCfId();
  book.run(AddCfCommand, { unitId: book.unitId, subUnitId: sheetId, rule: { ...rule, cfId } });
  return cfId;
}

export function changeRule(book: Book, sheetId: string, id: string, change: Partial<Rule>): void {
  const { SetCfCommand } = book.kit.conditionalFormatting;
  const rule = structuredClone({ ...findRule(book, sheetId, id), ...change });
  book.run(SetCfCommand, { unitId: book.unitId, subUnitId: sheetId, cfId: id, rule });
}

export function deleteRule(book: Book, sheetId: string, id: string): void {
  const { DeleteCfCommand } = book.kit.conditionalFormatting;
  book.run(DeleteCfCommand, { unitId: book.unitId, subUnitId: sheetId, cfId: id });
}

/** Gives a rule this place in the order of priorities, counted from 0. */
export function moveRule(book: Book, sheetId: string, id: string, place: number): void {
  const rules = rulesOf(book, sheetId);
  const from = rules.findIndex(({ cfId }) => cfId === id);
  const other = rules[place];
  if (!other || from === place) return;
  book.run(book.kit.conditionalFormatting.MoveCfCommand, {
    unitId: book.unitId,
    subUnitId: sheetId,
    start: { id, type: 'self' as const },
    end: { id: other.cfId, type: place < from ? ('before' as const) : ('after' as const) },
  });
}
