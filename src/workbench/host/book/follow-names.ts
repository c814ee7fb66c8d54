import type { ICellData, ICommandInfo, IMutationInfo, Nullable } from '@univerjs/core';
import { namesAfter, renamedSheets } from '../../../xlsx/formula/renamed-sheets';
import type { Book } from './book';
import { type Rule, rulesOf } from './conditional-formats/rules';
import { HYPERLINK, notesOf } from './custom';
import type { Step } from './follow-cells';
import { stepOfNotes } from './kept-notes';
import { withFormulas } from './validations';
import { triggeredBy } from './write';

type Rename = (formula: string) => string;
type Cells = Record<number, Record<number, ICellData>>;

/**
 * Lets conditional formats, validations and links call a sheet by its new name, within the undo step of the command
 * that gives it; formulas of cells and names follow by themselves. Answers how to stop.
 */
export function followNames(book: Book): { dispose(): void } {
  const { SheetInterceptorService, SetWorksheetNameCommand } = book.kit.sheets;
  return book.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }: ICommandInfo) => {
      const { unitId = book.unitId, subUnitId, name } = (params ?? {}) as Partial<Record<string, string>>;
      const sheet = subUnitId === undefined ? null : book.findSheet(subUnitId);
      if (id !== SetWorksheetNameCommand.id || unitId !== book.unitId || !sheet || name === undefined) {
        return { redos: [], undos: [] };
      }
      const nameOf = namesAfter(new Map([[sheet.getName(), name]]));
      const rename: Rename = (formula) => renamedSheets(formula, nameOf);
      const steps = book.sheets.flatMap((each) => stepsOf(book, each.getSheetId(), rename));
      return { redos: steps.map(({ redo }) => redo), undos: steps.map(({ undo }) => undo) };
    },
  });
}

function stepsOf(book: Book, sheetId: string, rename: Rename): Step[] {
  const links = linksStep(book, sheetId, rename);
  const rules = rulesOf(book, sheetId).flatMap((rule) => ruleStep(book, sheetId, rule, rename) ?? []);
  const { validations = {}, links: beyond = [] } = notesOf(book, sheetId);
  const before = { validations, links: beyond };
  const after = {
    validations: Object.fromEntries(
      Object.entries(validations).map(([area, each]) => [area, withFormulas(each, rename)]),
    ),
    links: beyond.map((link) => ({
      ...link,
      ...(link.place !== undefined && { place: rename(link.place) }),
    })),
  };
  const isSame = JSON.stringify(after) === JSON.stringify(before);
  const notes = isSame ? [] : [stepOfNotes(book, sheetId, after)];
  return [...rules, ...notes, ...(links ? [links] : [])];
}

function ruleStep(book: Book, sheetId: string, rule: Rule, rename: Rename): Step | null {
  const { value } = rule.rule as { readonly value?: unknown };
  const after = typeof value === 'string' && value.startsWith('=') ? rename(value) : value;
  if (after === value) return null;
  const set = (to: Rule): IMutationInfo => ({
    id: book.kit.conditionalFormatting.SetConditionalRuleMutation.id,
    params: { unitId: book.unitId, subUnitId: sheetId, cfId: rule.cfId, rule: to },
  });
  return {
    redo: set({ ...rule, rule: { ...rule.rule, value: after } } as Rule),
    undo: set(structuredClone(rule)),
  };
}

function linksStep(book: Book, sheetId: string, rename: Rename): Step | null {
  const now: Cells = {};
  const before: Cells = {};
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      const link = cell?.custom?.[HYPERLINK] as Excel.RangeHyperlink | undefined;
      const place = link?.documentReference;
      if (!cell || place === undefined || rename(place) === place) return;
      const custom = { ...cell.custom, [HYPERLINK]: { ...link, documentReference: rename(place) } };
      (now[row] ??= {})[column] = { custom };
      (before[row] ??= {})[column] = { custom: { ...cell.custom } };
    });
  if (Object.keys(now).length === 0) return null;
  const { SetRangeValuesMutation, SetStyleCommand } = book.kit.sheets;
  const set = (cellValue: Cells): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: triggeredBy(SetStyleCommand.id, { unitId: book.unitId, subUnitId: sheetId, cellValue }),
  });
  return { redo: set(now), undo: set(before) };
}
