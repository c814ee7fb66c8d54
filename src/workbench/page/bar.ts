import type { Language } from '../../words/language';
import type { Choices } from './choices';
import { button, element } from './elements';
import { WORDS } from './words';

/** What a person can do from the bar. */
export interface Actions {
  open(file: File): Promise<void>;
  openSample(name: string): Promise<void>;
  save(): Promise<void>;
  choose(choices: Choices): Promise<void>;
}

/** What the bar shows. */
export interface BarContent {
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
  const words = WORDS[choices.language];

  const file = element('input', { type: 'file', accept: '.xlsx', hidden: true });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void actions.open(chosen);
    // The same file may be chosen again.
    file.value = '';
  });

  const sample = element('select', { ariaLabel: words.samples });
  sample.append(option('', words.samples), ...samples.map((name) => option(name, name)));
  sample.addEventListener('change', () => {
    void actions.openSample(sample.value);
    sample.value = '';
  });

  const language = element('select', { ariaLabel: words.language });
  language.append(option('ja', '日本語'), option('en', 'English'));
  language.value = choices.language;
  language.addEventListener('change', () => {
    void actions.choose({ ...choices, language: language.value as Language });
  });

  const dark = element('input', { type: 'checkbox', checked: choices.theme === 'dark' });
  dark.addEventListener('change', () => {
    void actions.choose({ ...choices, theme: dark.checked ? 'dark' : 'light' });
  });

  const openFile = button(() => {
    file.click();
  }, words.open);
  const save = button(() => {
    void actions.save();
  }, words.save);
  bar.replaceChildren(
    element(
      'div',
      { className: 'top' },
      element('h1', {}, words.title),
      openFile,
      file,
      sample,
      save,
      element('span', { className: 'tab', ariaHidden: 'true' }, tab),
      bar.querySelector('#message') ?? element('p', { id: 'message', role: 'status' }),
      language,
      element('label', {}, dark, words.dark),
    ),
    ribbon,
    bar.querySelector('#caution') ?? element('div', { id: 'caution', role: 'status' }),
  );
}

/** Says below the bar what a person should know of the open workbook; nothing where the text is empty. */
export function caution(bar: HTMLElement, text: string, close: string): void {
  const place = bar.querySelector('#caution');
  const closing = button(() => place?.replaceChildren(), close);
  place?.replaceChildren(...(text === '' ? [] : [element('span', {}, text), closing]));
}

/** Says something in the bar until the next thing is said. */
export function say(bar: HTMLElement, text: string): void {
  const message = bar.querySelector('#message');
  if (message) message.textContent = text;
}

function option(value: string, text: string): HTMLOptionElement {
  return element('option', { value, textContent: text });
}
