import type { Language } from '../words/language';

/**
 * Why there is no pane: Excel is silent, office.js or the pane's own files did not come, this is no Excel at all, or one
 * that is too old.
 */
export type Trouble = 'silent' | 'unreachable' | 'incomplete' | 'outside' | 'old';

/** What is said of each trouble. */
export type Sentences = Readonly<Record<Language, Readonly<Record<Exclude<Trouble, 'incomplete'>, string>>>>;

/** Said where nothing more could be fetched: it is here from the start. */
const INCOMPLETE: Readonly<Record<Language, string>> = {
  ja: 'アドインのファイルを読み込めません。ネットワークの接続を確かめて、もう一度お試しください。',
  en: 'The add-in’s files cannot be loaded. Check the network connection, then try again.',
};

const AGAIN: Readonly<Record<Language, string>> = { ja: 'もう一度', en: 'Try again' };

/**
 * Says in the pane's place what is wrong; with a button where trying again can help.
 * @param sentences null where they could not be fetched either
 */
export function showTrouble(
  element: HTMLElement,
  trouble: Trouble,
  sentences: Sentences | null,
  language: Language,
  again: () => void,
): void {
  const sentence = document.createElement('p');
  sentence.textContent =
    sentences && trouble !== 'incomplete' ? sentences[language][trouble] : INCOMPLETE[language];
  const box = document.createElement('div');
  box.className = 'trouble';
  box.setAttribute('role', 'alert');
  box.append(sentence);
  if (trouble !== 'outside' && trouble !== 'old') {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = AGAIN[language];
    button.addEventListener('click', again);
    box.append(button);
  }
  element.replaceChildren(box);
}
