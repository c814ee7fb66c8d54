import { usePane, type PaneContext } from '../pane-context';
import type { CreateWords } from './words/create-words';
import { CREATE_WORDS } from './words/words';

export interface Texts extends PaneContext {
  readonly said: CreateWords;
}

/** The pane, with the words of what can be made in its language. */
export function useTexts(): Texts {
  const pane = usePane();
  return { ...pane, said: CREATE_WORDS[pane.state.language] };
}
