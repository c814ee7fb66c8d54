import type { TemplateId } from '../../sheet/templates/templates';
import type { Language } from '../../engine/language';
import { button, element } from './elements';
import { TEMPLATE_IDS } from './new-workbook';
import type { OpeningLabels } from './messages/workbench-messages';
import { WORKBENCH_MESSAGES } from './messages/messages';
import { TEMPLATE_NAMES } from '../../messages/templates/messages';

/** The ways to another workbook. */
export interface Opening {
  create(template: TemplateId | 'blank'): Promise<void>;
  open(file: File): Promise<void>;
  openSample(name: string): Promise<void>;
}

/** The controls that lead to another workbook: a new one, a file, a sample. */
export function openingControls(
  { create, open, samples }: OpeningLabels,
  { language, names }: { readonly language: Language; readonly names: readonly string[] },
  opening: Opening,
): { readonly fresh: HTMLElement; readonly file: readonly HTMLElement[]; readonly sample: HTMLElement } {
  const fresh = element('select', { ariaLabel: create });
  fresh.append(
    option('', create),
    option('blank', WORKBENCH_MESSAGES[language].blank),
    ...TEMPLATE_IDS.map((id) => option(id, TEMPLATE_NAMES[language][id])),
  );
  openByArrows(fresh);
  fresh.addEventListener('change', () => {
    void opening.create(fresh.value as TemplateId | 'blank');
    fresh.value = '';
  });

  const input = element('input', { type: 'file', accept: '.xlsx', hidden: true });
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void opening.open(chosen);
    // The same file may be chosen again.
    input.value = '';
  });
  const choose = button(() => {
    input.click();
  }, open);

  const sample = element('select', { ariaLabel: samples });
  sample.append(option('', samples), ...names.map((name) => option(name, name)));
  openByArrows(sample);
  sample.addEventListener('change', () => {
    void opening.openSample(sample.value);
    sample.value = '';
  });
  return { fresh, file: [choose, input], sample };
}

/** The keys that choose in a closed list open it instead: what is chosen takes the place of the open workbook at once. */
function openByArrows(select: HTMLSelectElement): void {
  select.addEventListener('keydown', (event) => {
    const chooses =
      /^(Arrow|Page|Home$|End$)/.test(event.key) || (event.key.length === 1 && event.key !== ' ');
    if (!chooses || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    select.showPicker();
  });
}

export function option(value: string, text: string): HTMLOptionElement {
  return element('option', { value, textContent: text });
}
