import { asHostError, mayRefuseGroup } from './error-codes';
import { canUndoInOneStep } from './capabilities';

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Makes a HostError of whatever Excel refuses. */
export async function withHostErrors<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw asHostError(error);
  }
}

function run<Result>(options: Excel.RunOptions, batch: Batch<Result>): Promise<Result> {
  return withHostErrors(() => Excel.run(options, batch));
}

/** For what only reads: while a cell is being edited, Excel keeps the batch until the person leaves it. */
export function readExcel<Result>(batch: Batch<Result>): Promise<Result> {
  return run({ delayForCellEdit: true }, batch);
}

/** For what changes the workbook or the view: while a cell is being edited it fails at once, for the person to be asked. */
export function changeExcel<Result>(batch: Batch<Result>): Promise<Result> {
  return run({}, batch);
}

/** As changeExcel(), for what must be done in any case: once the person has left the cell. */
export function changeExcelAfterEdit<Result>(batch: Batch<Result>): Promise<Result> {
  return run({ delayForCellEdit: true }, batch);
}

/**
 * As changeExcel(); where Excel can, all that it does is one undo step, and the batch is told so. What Excel refuses to
 * do in one step is done again without: a batch that fails has to leave nothing behind, or nothing that is not written
 * over when it is done again.
 */
export async function changeExcelInOneStep<Result>(
  batch: (context: Excel.RequestContext, inOneStep: boolean) => Promise<Result>,
): Promise<Result> {
  if (canUndoInOneStep()) {
    try {
      return await Excel.run({ mergeUndoGroup: true }, (context) => batch(context, true));
    } catch (error) {
      if (!mayRefuseGroup(error)) throw asHostError(error);
    }
  }
  return changeExcel((context) => batch(context, false));
}
