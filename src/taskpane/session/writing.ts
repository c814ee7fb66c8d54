import { applyFix, type ApplyFix } from './apply-fix';
import type { CheckRunner } from './check-runner';
import type { SessionContext } from './session-context';
import { insertSheet, type InsertSheet } from './insert-sheet';
import { insertValues, type InsertValues } from './insert-values';
import { selectedCells, type SelectedCells } from './selected-cells';
import { insertFormula, type InsertFormula } from './insert-formula';
import { sheetPlans, type SheetPlans } from './sheet-plans';

/** Whatever writes to the workbook's cells, and what a formula is put together from. */
export interface Writing
  extends InsertSheet, InsertFormula, InsertValues, ApplyFix, SheetPlans, SelectedCells {}

export function writing(
  context: SessionContext,
  checks: Pick<CheckRunner, 'again' | 'validate' | 'onWorkbookChange' | 'wrote'>,
): Writing {
  return {
    ...insertSheet(context, checks),
    ...insertFormula(context, checks.onWorkbookChange),
    ...insertValues(context, checks.onWorkbookChange),
    ...selectedCells(context),
    ...applyFix(context, checks.wrote),
    ...sheetPlans(context),
  };
}
