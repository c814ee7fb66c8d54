import type { Severity } from '../../engine/budget/finding';
import type { Cell } from '../../engine/cell';
import type { Mark } from '../../excel/pane-host';
import type { Reviewer } from '../reviewer';
import type { Core } from './core';

export type Direction = 'next' | 'previous';

/** Going to cells, and highlighting them. */
export interface Marking {
  /** Goes to the first of the cells and highlights all of them. */
  readonly choose: (id: string, cells: readonly Cell[], severity: Severity) => Promise<void>;
  /** Chooses the finding that is listed after the one that was chosen last, or before it. */
  readonly step: (direction: Direction) => Promise<void>;
  /** Goes to a cell, and leaves the highlights as they are. */
  readonly goTo: (cell: Cell) => Promise<void>;
  /** Highlights the cells of all findings that are listed. */
  readonly highlightAll: () => Promise<void>;
  readonly clearHighlights: () => Promise<void>;
}

export function marking(core: Core, reviewer: () => Reviewer | null): Marking {
  const { host, state, tell, notice, trouble, attempt } = core;
  /** Only the last of the cells that were chosen in a row is highlighted. */
  let choices = 0;

  /** Whether the person is at the cell now. */
  async function reach(cell: Cell): Promise<boolean> {
    const outcome = await host.select(cell);
    if (outcome === 'selected') return true;
    notice({ kind: outcome, sheet: cell.sheet });
    return false;
  }

  async function paint(marks: readonly Mark[]): Promise<void> {
    const { painted, onProtected } = await host.highlight(marks);
    tell({ type: 'painted', on: painted.length > 0 });
    if (onProtected.length > 0) {
      notice({ kind: 'not-painted', sheets: [...new Set(onProtected.map(({ cell }) => cell.sheet))] });
    }
  }

  async function choose(id: string, cells: readonly Cell[], severity: Severity): Promise<void> {
    const [first] = cells;
    if (!first) return;
    choices += 1;
    const mine = choices;
    tell({ type: 'chose', id });
    try {
      if (!(await reach(first)) || mine !== choices) return;
      await paint(cells.map((cell) => ({ cell, severity })));
    } catch (error) {
      const met = trouble(error);
      if (mine === choices) notice({ kind: 'trouble', trouble: met });
    }
  }

  async function step(direction: Direction): Promise<void> {
    const { result, filter, language, chosen } = state();
    const order = result && reviewer()?.listFindings(result, filter, language).open;
    if (!order) return;
    const at = order.findIndex(({ id }) => id === chosen);
    const to = direction === 'next' ? at + 1 : (at === -1 ? order.length : at) - 1;
    const wanted = order[to];
    if (wanted) await choose(wanted.id, wanted.finding.cells, wanted.finding.severity);
    else notice({ kind: 'no-more', direction });
  }

  return {
    choose,
    step,
    goTo: async (cell) => {
      tell({ type: 'dismissed' });
      await attempt(async () => {
        await reach(cell);
      });
    },
    highlightAll: () =>
      attempt(async () => {
        const { result, filter, language } = state();
        const listed = (result && reviewer()?.listFindings(result, filter, language).open) ?? [];
        choices += 1;
        await paint(
          listed.flatMap(({ finding: { cells, severity } }) => cells.map((cell) => ({ cell, severity }))),
        );
      }),
    clearHighlights: async () => {
      choices += 1;
      if (!state().painted) return;
      await attempt(async () => {
        await host.clearHighlights();
        tell({ type: 'painted', on: false });
      });
    },
  };
}
