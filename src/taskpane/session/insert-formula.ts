import type { Cell } from '../../engine/cell';
import type { Contents, Selection, WorkbookChange } from '../../excel/pane-host';
import { goThere } from './go-there';
import type { InTheWay } from './notice';
import type { SessionContext } from './session-context';
import { notWritten } from './not-written';

/** A formula on its way into a cell. */
interface FormulaInsertion {
  readonly cell: Cell;
  /** With its leading =, in English names. */
  readonly formula: string;
  /** How Excel is to show the answer. */
  readonly format?: string;
  /** The cells that the answer fills, the formula's own among them. */
  readonly room: { readonly rows: number; readonly columns: number };
}

/** Putting formulas into cells. */
export interface InsertFormula {
  /** What is selected; null where Excel did not say, which the person then knows. */
  readonly selection: () => Promise<Selection | null>;
  /** Puts a formula into a cell and goes there; what stands in the way is asked about first. */
  readonly insertFormula: (insertion: FormulaInsertion) => Promise<void>;
}

function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

function inTheWay({ filled, spilledFrom }: Contents, cell: Cell): InTheWay {
  const isFilled = spilledFrom === null && filled.some((each) => isSame(each, cell));
  // what the same formula spills goes away with it
  const blocking = spilledFrom === null ? filled.find((each) => !isSame(each, cell)) : undefined;
  return { filled: isFilled, spilledFrom, blocking: blocking ?? null };
}

export function insertFormula(
  context: SessionContext,
  onWorkbookChange: (change: WorkbookChange) => void,
): InsertFormula {
  const { host, tell, notice, attempt, ask } = context;

  async function write({ cell, formula, format }: FormulaInsertion): Promise<void> {
    const written = await host.write([{ cell, formula, ...(format !== undefined && { format }) }]);
    if (written.outcome !== 'written') {
      notice(notWritten(written));
      return;
    }
    notice({ kind: 'formula-inserted', cell, inOneStep: written.inOneStep, rewrites: written.rewrites });
    // Excel does not tell of what the add-in itself writes
    onWorkbookChange({ sheets: [cell.sheet], remote: false });
    await goThere(context, cell);
  }

  return {
    selection: async () => {
      let selected: Selection | null = null;
      await attempt(async () => {
        selected = await host.selection();
      });
      return selected;
    },
    insertFormula: async (insertion) => {
      const { cell, room } = insertion;
      tell({ type: 'dismissed' });
      await attempt(async () => {
        const found = await host.contents(cell.sheet, {
          top: cell.row,
          left: cell.column,
          bottom: cell.row + room.rows - 1,
          right: cell.column + room.columns - 1,
        });
        const met = inTheWay(found, cell);
        if (met.filled || met.spilledFrom || met.blocking) {
          ask({ kind: 'ask-insert', cell, ...met }, () => write(insertion));
        } else await write(insertion);
      });
    },
  };
}
