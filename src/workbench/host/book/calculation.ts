import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Book } from './book';

/** Longer than any calculation that a person would wait for. */
const PATIENCE_MS = 30_000;

/** Excel has calculated when a sync returns; Univer begins 100 ms after the last write. This knows what is outstanding. */
export class Calculation {
  private outstanding = false;
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: Book) {
    this.subscription = book.get(book.kit.core.ICommandService).onCommandExecuted((command, options) => {
      this.hear(command, options);
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

  /** Calculates these cells, and what depends on them, although nothing that they refer to has changed. */
  recalculate(
    cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
  ): void {
    this.start({
      forceCalculation: false,
      dirtyRanges: cells.map(({ sheetId, row, column }) => ({
        unitId: this.book.unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
    });
  }

  /** Calculates every formula. */
  recalculateAll(): void {
    this.start({ forceCalculation: true, dirtyRanges: [] });
  }

  private start(what: Pick<ISetFormulaCalculationStartMutation, 'dirtyRanges' | 'forceCalculation'>): void {
    const { SetTriggerFormulaCalculationStartMutation } = this.book.kit.formula;
    this.outstanding = true;
    this.book.run(SetTriggerFormulaCalculationStartMutation, {
      ...what,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  private hear(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { sheets, formula } = this.book.kit;
    if (command.id === sheets.SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal || params.unitId !== this.book.unitId) return;
      if (params.trigger === sheets.SetStyleCommand.id) return;
      this.outstanding = true;
    }
    if (command.id === formula.SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      if (params.functionsExecutedState !== undefined) this.outstanding = false;
    }
  }
}
