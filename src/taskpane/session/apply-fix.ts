import type { Rewrite } from '../../excel/pane-host';
import type { Change } from '../../review/changes';
import type { CheckRunner } from './check-runner';
import type { SessionContext } from './session-context';
import { notWritten } from './not-written';

/** Writing what mends findings. */
export interface ApplyFix {
  /** Writes what was shown, and checks again; where Excel cannot take it back in one step, the person is asked first. */
  readonly fix: (changes: readonly Change[]) => Promise<void>;
  /** Puts back what was written over, where nothing else was written since. */
  readonly putBack: (rewrites: readonly Rewrite[]) => Promise<void>;
  /** Takes away the notice of what was written, once it is undone or written over. */
  readonly followNotice: () => Promise<void>;
}

const sheetsOf = (all: readonly { readonly cell: { readonly sheet: string } }[]): readonly string[] => [
  ...new Set(all.map(({ cell }) => cell.sheet)),
];

export function applyFix(context: SessionContext, wrote: CheckRunner['wrote']): ApplyFix {
  const { host, state, tell, notice, paneError, ask } = context;

  async function fix(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    if (state().result?.changed) {
      notice({ kind: 'stale-fix' });
      return;
    }
    const write = async (): Promise<void> => {
      const writes = changes.map((change) => change.write);
      const written = await host.write(writes);
      if (written.outcome !== 'written') {
        notice(notWritten(written));
        if (written.outcome === 'stopped' && written.left.length > 0) await wrote(sheetsOf(written.left));
        return;
      }
      const { inOneStep, rewrites } = written;
      notice({ kind: 'written', changes, inOneStep, rewrites });
      await wrote(sheetsOf(writes));
    };
    if (host.undoesInOneStep()) await write();
    else ask({ kind: 'ask-write', cells: changes.length }, write);
  }

  /** Whether what was written over stands there again. */
  async function isPutBack(rewrites: readonly Rewrite[]): Promise<boolean> {
    try {
      const answer = await host.putBack(rewrites);
      if (answer.outcome === 'put-back') notice({ kind: 'put-back', cells: rewrites.length });
      else notice({ kind: 'refused', why: answer.why, sheets: answer.sheets });
      return answer.outcome === 'put-back';
    } catch (error) {
      notice({ kind: 'not-put-back', error: paneError(error), rewrites });
      return false;
    }
  }

  async function putBack(rewrites: readonly Rewrite[]): Promise<void> {
    // the key pressed twice means it once
    if (state().puttingBack) return;
    tell({ type: 'putting-back', on: true });
    const isDone = await isPutBack(rewrites);
    tell({ type: 'putting-back', on: false });
    if (isDone) await wrote(sheetsOf(rewrites));
  }

  async function followNotice(): Promise<void> {
    const { notice: shown } = state();
    if (!shown || !('rewrites' in shown)) return;
    try {
      const isThere = await host.isAsWritten(shown.rewrites);
      if (!isThere && state().notice === shown) tell({ type: 'dismissed' });
    } catch (error) {
      // nobody asked: the notice stays until the next change, or the next thing that the person does
      paneError(error);
    }
  }

  return { fix, putBack, followNotice };
}
