import type { Write } from '../../engine/budget/finding';
import type { Checking } from './checking';
import type { Core } from './core';

/** Writing what mends a finding. */
export interface Mending {
  /** Writes to cells, and checks again; where Excel cannot take it back in one step, the person is asked first. */
  readonly mend: (writes: readonly Write[]) => Promise<void>;
}

export function mending(core: Core, wrote: Checking['wrote']): Mending {
  const { host, state, notice, attempt, ask } = core;

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
      notice({ kind: 'written', cells: writes.length, inOneStep: written.inOneStep });
      await wrote([...new Set(writes.map(({ cell }) => cell.sheet))]);
    };
    if (host.undoesInOneStep()) await attempt(write);
    else ask({ kind: 'ask-write', cells: writes.length }, write);
  }

  return { mend };
}
