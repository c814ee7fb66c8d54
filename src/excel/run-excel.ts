import { asHostError } from './host-errors';

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

async function run<Result>(options: Excel.RunOptions, batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw asHostError(error);
  }
}

/** For what only reads: while a cell is being edited, Excel keeps the batch until the person leaves it. */
export function readExcel<Result>(batch: Batch<Result>): Promise<Result> {
  return run({ delayForCellEdit: true }, batch);
}

/**
 * For what changes the workbook or the view: while a cell is being edited it fails at once, for the person to be asked.
 * Where Excel can (ExcelApi 1.20), all of it is one undo step.
 */
export function changeExcel<Result>(batch: Batch<Result>): Promise<Result> {
  return run({ mergeUndoGroup: true }, batch);
}
