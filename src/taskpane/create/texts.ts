import { usePane, type PaneContext } from '../controls/pane-context';
import type { CreateMessages } from './messages/create-messages';
import { CREATE_MESSAGES } from './messages/messages';

interface Texts extends PaneContext {
  readonly texts: CreateMessages;
}

/** The pane, with the words of what can be made in its language. */
export function useTexts(): Texts {
  const pane = usePane();
  return { ...pane, texts: CREATE_MESSAGES[pane.language] };
}
