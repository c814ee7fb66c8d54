import type { Cell } from '../../engine/cell';
import type { CellWrite } from '../../engine/findings/finding';
import type { Contents, WorkbookChange } from '../../excel/pane-host';
import { goThere } from './go-there';
import { notWritten } from './not-written';
import type { SessionContext } from './session-context';

/** A figure or a word of a table; null for a cell that stays as it is. */
export interface InsertedValue {
  readonly value: number | string;
  readonly format?: string;
}

/** Figures on their way into cells. */
interface ValueInsertion {
  /** The first of the cells. */
  readonly cell: Cell;
  readonly rows: readonly (readonly (InsertedValue | null)[])[];
  /** Where they come from: a note beside the first cell, or below them where Excel has no notes. */
  readonly note: string;
}

/** Putting figures into cells. */
export interface InsertValues {
  /** Puts figures into cells and goes there; what stands in the way is asked about first. */
  readonly insertValues: (insertion: ValueInsertion) => Promise<void>;
}

function writesOf(
  { cell: { sheet, row, column } }: ValueInsertion,
  rows: ValueInsertion['rows'],
): CellWrite[] {
  return rows.flatMap((values, down) =>
    values.flatMap((value, across): CellWrite[] =>
      value ? [{ cell: { sheet, row: row + down, column: column + across }, ...value }] : [],
    ),
  );
}

export function insertValues(
  context: SessionContext,
  onWorkbookChange: (change: WorkbookChange) => void,
): InsertValues {
  const { host, tell, notice, paneError, attempt, ask } = context;

  /** Whether the note stands beside the figures, which stand without it too. */
  async function isNoted(cell: Cell, note: string): Promise<boolean> {
    try {
      return await host.noteCell(cell, note);
    } catch (error) {
      paneError(error);
      return false;
    }
  }

  async function write(insertion: ValueInsertion, rows: ValueInsertion['rows']): Promise<void> {
    const { cell, note } = insertion;
    const written = await host.write(writesOf(insertion, rows));
    if (written.outcome !== 'written') {
      notice(notWritten(written));
      return;
    }
    const { inOneStep, rewrites } = written;
    const noted = host.canKeepNotes() ? await isNoted(cell, note) : null;
    // a note is a step of its own
    notice({
      kind: 'values-inserted',
      cell,
      noted: noted ?? true,
      inOneStep: inOneStep && noted !== true,
      rewrites,
    });
    // Excel does not tell of what the add-in itself writes
    onWorkbookChange({ sheets: [cell.sheet], remote: false });
    await goThere(context, cell);
  }

  return {
    insertValues: async (insertion) => {
      const { cell, note } = insertion;
      const rows = host.canKeepNotes() ? insertion.rows : [...insertion.rows, [{ value: note }]];
      tell({ type: 'dismissed' });
      await attempt(async () => {
        const { filled, spilledFrom }: Contents = await host.contents(cell.sheet, {
          top: cell.row,
          left: cell.column,
          bottom: cell.row + rows.length - 1,
          right: cell.column + Math.max(...rows.map((values) => values.length)) - 1,
        });
        const [first] = filled;
        if (first || spilledFrom) {
          const at = first ?? cell;
          ask(
            { kind: 'ask-insert', cell: at, filled: first !== undefined, spilledFrom, blocking: null },
            () => write(insertion, rows),
          );
        } else await write(insertion, rows);
      });
    },
  };
}
