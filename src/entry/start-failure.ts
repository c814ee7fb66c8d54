import type { Language } from '../engine/language';
import type { StartFailure } from './messages/failure-messages';
import { FAILURE_MESSAGES } from './messages/messages';

// Fetched only on a failure, so that Excel does not wait for it with the functions.

/** Says in the pane's place what is wrong; with a button where trying again can help. */
export function showFailure(
  element: HTMLElement,
  failure: StartFailure,
  language: Language,
  again: () => void,
): void {
  const messages = FAILURE_MESSAGES[language];
  const sentence = document.createElement('p');
  sentence.textContent = messages.sentence[failure];
  const box = document.createElement('div');
  box.className = 'failure';
  box.setAttribute('role', 'alert');
  box.append(sentence);
  if (failure !== 'outside' && failure !== 'old') {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = messages.again;
    button.addEventListener('click', again);
    box.append(button);
  }
  element.replaceChildren(box);
}
