import { isJudgedOtherwise, type PaneState, type CheckProgress, type Scope } from './state';
import type { PaneError } from './pane-error';

/** What is true of the workbook and its check, at this moment. */
export type Status =
  | { readonly kind: 'unchecked' }
  | ({ readonly kind: 'checking' } & Pick<CheckProgress, 'step' | 'waiting'>)
  | { readonly kind: 'checked'; readonly at: number; readonly scope: Scope; readonly watched: boolean }
  | {
      readonly kind: 'stale';
      readonly at: number;
      readonly scope: Scope;
      readonly changed: readonly string[];
    }
  /** Judged by other settings than those that act now. */
  | { readonly kind: 'judged-otherwise'; readonly at: number }
  /** `shownFrom` is when the result that is still shown was made. */
  | { readonly kind: 'cancelled'; readonly shownFrom: number | null }
  | { readonly kind: 'cannot'; readonly error: PaneError; readonly shownFrom: number | null };

export function statusOf(
  state: Pick<PaneState, 'run' | 'progress' | 'result' | 'ending' | 'watching' | 'kept'>,
): Status {
  const { run, progress, result, ending, watching } = state;
  if (run?.quiet === false && progress) {
    return { kind: 'checking', step: progress.step, waiting: progress.waiting };
  }
  const shownFrom = result?.at ?? null;
  if (ending === 'cancelled') return { kind: 'cancelled', shownFrom };
  if (ending) return { kind: 'cannot', error: ending, shownFrom };
  if (!result) return { kind: 'unchecked' };
  const { at, scope, changed } = result;
  if (isJudgedOtherwise(state)) return { kind: 'judged-otherwise', at };
  if (changed) return { kind: 'stale', at, scope, changed };
  return { kind: 'checked', at, scope, watched: watching };
}

/** How far a check has come, from 0 to 1; reading and judging are half of it each. */
export function fractionDone({ step, done: counted }: CheckProgress): number {
  const done = counted && counted.total > 0 ? counted.done / counted.total : 0;
  return step === 'reading' ? done / 2 : 0.5 + done / 2;
}
