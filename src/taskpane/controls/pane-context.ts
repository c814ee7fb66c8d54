import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '../../engine/language';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';
import type { PaneMessages } from '../messages/pane-messages';

export interface PaneContext {
  readonly session: Session;
  readonly language: Language;
  readonly messages: PaneMessages;
}

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(Context);
  if (!pane) throw new Error('usePane stands outside of the pane');
  return pane;
}

/** Answers the same object as long as none of the fields has changed. */
function picking<Key extends keyof PaneState>(
  { state }: Session,
  keys: readonly Key[],
): () => Pick<PaneState, Key> {
  let last: Pick<PaneState, Key> | null = null;
  return () => {
    const now = state();
    const before = last;
    if (before && keys.every((key) => Object.is(before[key], now[key]))) return before;
    // every key is one of the state's
    last = Object.fromEntries(keys.map((key) => [key, now[key]])) as Pick<PaneState, Key>;
    return last;
  };
}

/** Some fields of a session's state: what asks for them is drawn again when one of them changes, and only then. */
export function useSessionState<Key extends keyof PaneState>(
  session: Session,
  ...keys: readonly Key[]
): Pick<PaneState, Key> {
  const names = keys.join(' ');
  // the names stand for the keys, which are another array each time
  const pick = useMemo(() => picking(session, names.split(' ') as Key[]), [session, names]);
  return useSyncExternalStore(session.subscribe, pick, pick);
}

/** Some fields of the pane's state: see `useSessionState`. */
export function usePaneState<Key extends keyof PaneState>(...keys: readonly Key[]): Pick<PaneState, Key> {
  return useSessionState(usePane().session, ...keys);
}
