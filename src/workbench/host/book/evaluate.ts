import type { ICommandInfo } from '@univerjs/core';
import type { IFormulaExecuteResultMap } from '@univerjs/engine-formula';
import type { Book } from './book';
import type { Scalar } from './cells';

/** What a formula gives that stands in no cell; of several values the first. */
export async function evaluate(book: Book, formula: string): Promise<Scalar> {
  const { SetFormulaStringBatchCalculationMutation, SetFormulaStringBatchCalculationResultMutation } =
    book.kit.formula;
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  const commands = book.get(book.kit.core.ICommandService);
  const outcome = new Promise<IFormulaExecuteResultMap>((resolve) => {
    const hearing = commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id !== SetFormulaStringBatchCalculationResultMutation.id) return;
      hearing.dispose();
      resolve((params as { readonly result?: IFormulaExecuteResultMap }).result ?? {});
    });
  });
  const formulas = { [book.unitId]: { [sheetId]: { 0: { 0: [formula] } } } };
  await commands.executeCommand(
    SetFormulaStringBatchCalculationMutation.id,
    { formulas },
    { onlyLocal: true },
  );
  const value = (await outcome)[book.unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  return (Array.isArray(value) ? value[0]?.[0] : value) ?? '';
}

/** Univer knows the function of that name. */
export function isFunction(book: Book, name: string): boolean {
  return book.get(book.kit.formula.IFunctionService).hasExecutor(name);
}
