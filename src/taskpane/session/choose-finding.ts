import type { Cell } from '../../engine/cell';
import type { Reviewer } from './reviewer';
import type { SessionContext } from './session-context';

type Direction = 'next' | 'previous';

/** Going to cells. Nothing is written: the person's own undo stays theirs. */
export interface ChooseFinding {
  /** Goes to the first of the cells. */
  readonly choose: (id: string, cells: readonly Cell[]) => Promise<void>;
  /** Chooses the finding that is listed after the one that was chosen last, or before it. */
  readonly step: (direction: Direction) => Promise<void>;
  readonly goTo: (cell: Cell) => Promise<void>;
}

export function chooseFinding(context: SessionContext, reviewer: () => Reviewer | null): ChooseFinding {
  const { host, state, tell, notice, attempt } = context;

  function reach(cell: Cell): Promise<void> {
    return attempt(async () => {
      const outcome = await host.select(cell);
      if (outcome !== 'selected') notice({ kind: outcome, sheet: cell.sheet });
    });
  }

  async function choose(id: string, [first]: readonly Cell[]): Promise<void> {
    if (!first) return;
    tell({ type: 'chose', id });
    await reach(first);
  }

  async function step(direction: Direction): Promise<void> {
    const { result, filter, language, chosen } = state();
    const order = result && reviewer()?.listFindings(result, filter, language).open;
    if (!order) return;
    const at = order.findIndex(({ id }) => id === chosen);
    const to = direction === 'next' ? at + 1 : (at === -1 ? order.length : at) - 1;
    const wanted = order[to];
    if (wanted) await choose(wanted.id, wanted.finding.cells);
    else notice({ kind: 'no-more', direction });
  }

  return {
    choose,
    step,
    goTo: async (cell) => {
      tell({ type: 'looked' });
      await reach(cell);
    },
  };
}
