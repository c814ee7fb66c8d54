import { gatherChanges, type Gathered } from './gather-changes';
import type { WorkbookChange } from './pane-host';
import { changeExcel, readExcel, withHostErrors } from './run-excel';
import { loadSheets } from './sheets';

function named({ sheetIds, remote }: Gathered): Promise<WorkbookChange> {
  return readExcel(async (context) => {
    const sheets = (await loadSheets(context)).filter(({ id }) => sheetIds.has(id));
    return { sheets: sheets.map(({ name }) => name), remote };
  });
}

type ChangeEvent = Excel.WorksheetChangedEventArgs | Excel.WorksheetCalculatedEventArgs;

/** Whether cells may stand elsewhere now; only their contents change otherwise. */
function isMove(event: ChangeEvent): boolean {
  return 'changeType' in event && event.changeType !== 'RangeEdited';
}

/**
 * Tells of what persons and calculations change in the workbook, after it has come to rest. What follows from the
 * add-in's own writes is told only as far as formulas give new results. The answer ends it.
 *
 * @param onMove is told at once of a sheet whose rows, columns or cells came or went
 */
export function onChange(
  listener: (change: WorkbookChange) => void,
  onMove: (sheetId: string) => void = () => undefined,
): Promise<() => Promise<void>> {
  let isOver = false;
  const gatherer = gatherChanges((gathered) => {
    const unnamed: WorkbookChange = { sheets: [], remote: gathered.remote };
    void named(gathered)
      // That something changed must be told even where Excel does not say where.
      .catch(() => unnamed)
      .then((change) => {
        if (!isOver) listener(change);
      });
  });
  return changeExcel(async (context) => {
    const { worksheets } = context.workbook;
    const onEvent = (event: ChangeEvent) => {
      if (isMove(event)) onMove(event.worksheetId);
      gatherer.add(event);
      return Promise.resolve();
    };
    const handlers = [worksheets.onChanged.add(onEvent), worksheets.onCalculated.add(onEvent)];
    await context.sync();
    return async () => {
      if (isOver) return;
      isOver = true;
      gatherer.stop();
      for (const handler of handlers) handler.remove();
      // Handlers are removed by the context that added them.
      await withHostErrors(() => context.sync());
    };
  });
}
