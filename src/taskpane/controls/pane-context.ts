import { createContext, useContext } from 'react';
import type { Session } from '../session/session';
import type { PaneState } from '../session/state';
import type { PaneMessages } from '../messages/pane-messages';

export interface PaneContext {
  readonly session: Session;
  readonly state: PaneState;
  readonly messages: PaneMessages;
}

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(Context);
  if (!pane) throw new Error('usePane stands outside of the pane');
  return pane;
}
