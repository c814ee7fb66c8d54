import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { IInsertSheetMutationParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Book } from './book';
import { hasFormula, isOnlyStyle } from './cell-matrix';

/** Longer than any calculation that a person would wait for. */
const PATIENCE_MS = 30_000;

/** Calculates these cells, and what depends on them, although nothing that they refer to has changed. */
export function recalculate(
  book: Book,
  cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
): void {
  const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
    unitId: book.unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  start(book, { forceCalculation: false, dirtyRanges });
}

/** Calculates every formula. */
export function recalculateAll(book: Book): void {
  start(book, { forceCalculation: true, dirtyRanges: [] });
}

function start(
  book: Book,
  what: Pick<ISetFormulaCalculationStartMutation, 'dirtyRanges' | 'forceCalculation'>,
): void {
  book.run(book.kit.formula.SetTriggerFormulaCalculationStartMutation, {
    ...what,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  });
}

/** Excel has calculated when a sync returns; Univer begins 100 ms after the last write. This knows what is outstanding. */
export class Calculation {
  private outstanding = false;
  /** Without a formula anywhere nothing needs to be waited for. */
  private isCalculating: boolean;
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: Book) {
    this.isCalculating = book.sheets.some((sheet) => hasFormula(sheet.getCellMatrix().getMatrix()));
    this.subscription = book.get(book.kit.core.ICommandService).onCommandExecuted((command, options) => {
      if (this.isFinish(command)) this.outstanding = false;
      else if (this.isCause(command, options)) this.outstanding = true;
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  get isSettled(): boolean {
    return !this.outstanding;
  }

  /** Resolves when everything that was written is calculated. */
  async settle(): Promise<void> {
    if (!this.outstanding) return;
    const { FormulaCalculationSessionService } = this.book.kit.sheetsFormula;
    await this.book.get(FormulaCalculationSessionService).waitForLatestApplied(PATIENCE_MS);
    this.outstanding = false;
  }

  private isFinish(command: Readonly<ICommandInfo>): boolean {
    if (command.id !== this.book.kit.formula.SetFormulaCalculationNotificationMutation.id) return false;
    const params = command.params as ISetFormulaCalculationNotificationMutation;
    return params.functionsExecutedState !== undefined;
  }

  private isCause(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    const { sheets, formula } = this.book.kit;
    switch (command.id) {
      case formula.SetTriggerFormulaCalculationStartMutation.id:
      case formula.SetSuperTableMutation.id:
      case formula.RemoveSuperTableMutation.id:
      case formula.SetDefinedNameMutation.id:
      case formula.RemoveDefinedNameMutation.id:
      case sheets.RemoveSheetMutation.id:
      case sheets.InsertRowMutation.id:
      case sheets.RemoveRowMutation.id:
      case sheets.InsertColMutation.id:
      case sheets.RemoveColMutation.id:
        return this.isCalculating;
      case sheets.InsertSheetMutation.id: {
        const { sheet } = command.params as IInsertSheetMutationParams;
        this.isCalculating ||= hasFormula(sheet.cellData);
        return this.isCalculating;
      }
      case sheets.SetRangeValuesMutation.id: {
        const params = command.params as ISetRangeValuesMutationParams;
        if (params.unitId !== this.book.unitId || options?.onlyLocal === true) return false;
        this.isCalculating ||= hasFormula(params.cellValue);
        return this.isCalculating && !isOnlyStyle(params.cellValue);
      }
      default:
        return false;
    }
  }
}
