import type { Language } from '../../words/language';
import type { Choices } from './choices';
import type { RibbonButton } from './manifest';
import { WORDS } from './words';

/** What a person can do from the bar. */
export interface Actions {
  open(file: File): Promise<void>;
  openSample(name: string): Promise<void>;
  save(): Promise<void>;
  press(button: RibbonButton): void;
  choose(choices: Choices): Promise<void>;
}

/** What the bar shows. */
export interface BarContent {
  readonly choices: Choices;
  readonly samples: readonly string[];
  readonly buttons: readonly RibbonButton[];
}

/** Fills the bar; called again when what it shows has changed. */
export function showBar(bar: HTMLElement, { choices, samples, buttons }: BarContent, actions: Actions): void {
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
  const darkLabel = element('label', {});
  darkLabel.append(dark, words.dark);

  const message = bar.querySelector('#message') ?? element('p', { id: 'message', role: 'status' });
  bar.replaceChildren(
    element('h1', { textContent: words.title }),
    button(words.open, () => {
      file.click();
    }),
    file,
    sample,
    button(words.save, () => {
      void actions.save();
    }),
    element('span', { className: 'ribbon-start' }),
    ...buttons.map((ribbonButton) => {
      const control = button(ribbonButton.label, () => {
        actions.press(ribbonButton);
      });
      control.dataset['command'] = ribbonButton.id;
      control.title = ribbonButton.description;
      control.prepend(element('img', { src: ribbonButton.icon, alt: '', width: 20, height: 20 }));
      return control;
    }),
    message,
    language,
    darkLabel,
  );
}

/** Says something in the bar until the next thing is said. */
export function say(bar: HTMLElement, text: string): void {
  const message = bar.querySelector('#message');
  if (message) message.textContent = text;
}

function button(text: string, click: () => void): HTMLButtonElement {
  const control = element('button', { type: 'button' });
  control.append(text);
  control.addEventListener('click', click);
  return control;
}

function option(value: string, text: string): HTMLOptionElement {
  return element('option', { value, textContent: text });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
