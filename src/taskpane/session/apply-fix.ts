import type { Write } from '../../engine/budget/finding';
import type { Rewrite } from '../../excel/pane-host';
import type { Checking } from './checking';
import type { Core } from './core';

/** Writing what mends a finding. */
export interface ApplyFix {
  /** Writes to cells, and checks again; where Excel cannot take it back in one step, the person is asked first. */
  readonly mend: (writes: readonly Write[]) => Promise<void>;
  /** Puts back what was written over, where nothing else was written since. */
  readonly putBack: (rewrites: readonly Rewrite[]) => Promise<void>;
  /** Takes away the notice of what was written, once it is undone or written over. */
  readonly followNotice: () => Promise<void>;
}

const sheetsOf = (all: readonly { readonly cell: { readonly sheet: string } }[]): readonly string[] => [
  ...new Set(all.map(({ cell }) => cell.sheet)),
];

export function applyFix(core: Core, wrote: Checking['wrote']): ApplyFix {
  const { host, state, tell, notice, trouble, attempt, ask } = core;

  async function mend(writes: readonly Write[]): Promise<void> {
    if (writes.length === 0) return;
    if (state().result?.changed) {
      notice({ kind: 'stale-fix' });
      return;
    }
    const write = async (): Promise<void> => {
      const written = await host.write(writes);
      if (written.outcome === 'refused') {
        notice({ kind: 'refused', why: written.why, sheets: written.sheets });
        return;
      }
      const { inOneStep, rewrites } = written;
      notice({ kind: 'written', cells: writes.length, inOneStep, rewrites });
      await wrote(sheetsOf(writes));
    };
    if (host.undoesInOneStep()) await attempt(write);
    else ask({ kind: 'ask-write', cells: writes.length }, write);
  }

  function putBack(rewrites: readonly Rewrite[]): Promise<void> {
    return attempt(async () => {
      const answer = await host.putBack(rewrites);
      if (answer.outcome === 'refused') {
        notice({ kind: 'refused', why: answer.why, sheets: answer.sheets });
        return;
      }
      notice({ kind: 'put-back', cells: rewrites.length });
      await wrote(sheetsOf(rewrites));
    });
  }

  async function followNotice(): Promise<void> {
    const { notice: shown } = state();
    if (shown?.kind !== 'written' && shown?.kind !== 'placed') return;
    try {
      const isThere = await host.isAsWritten(shown.rewrites);
      if (!isThere && state().notice === shown) tell({ type: 'dismissed' });
    } catch (error) {
      // nobody asked: the notice stays until the next change, or the next thing that the person does
      trouble(error);
    }
  }

  return { mend, putBack, followNotice };
}
