import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../../engine/language';
import type { Choices } from './choices';
import { button, element } from './elements';
import { openingControls, option, type Opening } from './opening';
import { WORKBENCH_MESSAGES } from './messages/messages';

/** What a person can do from the bar. */
export interface Actions extends Opening {
  save(): Promise<void>;
  choose(choices: Choices): Promise<void>;
}

/** What the bar shows. */
interface BarContent {
  readonly choices: Choices;
  readonly samples: readonly string[];
  /** The name of the ribbon's tab, and the tab itself. */
  readonly tab: string;
  readonly ribbon: HTMLElement;
}

/** Fills the bar; called again when what it shows has changed. */
export function showBar(
  bar: HTMLElement,
  { choices, samples, tab, ribbon }: BarContent,
  actions: Actions,
): void {
  const messages = WORKBENCH_MESSAGES[choices.language];

  const { fresh, file, sample } = openingControls(
    messages,
    { language: choices.language, names: samples },
    actions,
  );

  const language = element('select', { ariaLabel: messages.language });
  language.append(...LANGUAGES.map((each) => option(each, LANGUAGE_NAMES[each])));
  language.value = choices.language;
  language.addEventListener('change', () => {
    void actions.choose({ ...choices, language: language.value as Language });
  });

  const dark = element('input', { type: 'checkbox', checked: choices.theme === 'dark' });
  dark.addEventListener('change', () => {
    void actions.choose({ ...choices, theme: dark.checked ? 'dark' : 'light' });
  });

  const save = button(() => {
    void actions.save();
  }, messages.save);
  bar.replaceChildren(
    element(
      'div',
      { className: 'top' },
      element('h1', {}, messages.title),
      fresh,
      ...file,
      sample,
      save,
      element('span', { className: 'tab', ariaHidden: 'true' }, tab),
      bar.querySelector('#message') ?? element('p', { id: 'message', role: 'status' }),
      language,
      element('label', {}, dark, messages.dark),
    ),
    ribbon,
  );
}

/** Says something in the bar until the next thing is said. */
export function say(bar: HTMLElement, text: string): void {
  const message = bar.querySelector('#message');
  if (message) message.textContent = text;
}
