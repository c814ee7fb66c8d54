import type { Language } from '../../engine/language';
import { button, element } from './elements';
import { openingControls, type Opening } from './opening';
import { WORKBENCH_MESSAGES } from './messages/messages';

const CLOSED = 'firstStepsClosed';

/** Whether a person still wants to be told how to begin: nobody closed it, and no sample was asked for. */
function wantsFirstSteps(): boolean {
  return localStorage.getItem(CLOSED) === null && !new URLSearchParams(window.location.search).has('sample');
}

interface FirstSteps {
  readonly language: Language;
  readonly samples: readonly string[];
  /** The name of the open workbook; empty where none is. */
  readonly opened: string;
}

/** Says what to do first, with the ways to a workbook at hand; stays away once it is closed. */
export function showFirstSteps(
  section: HTMLElement,
  { language, samples, opened }: FirstSteps,
  opening: Opening,
): void {
  const { label, choose, press, follow, close, ways } = WORKBENCH_MESSAGES[language].firstSteps;
  const { fresh, file, sample } = openingControls(ways, { language, names: samples }, opening);
  const dismiss = button(() => {
    localStorage.setItem(CLOSED, 'yes');
    section.hidden = true;
  }, '×');
  dismiss.ariaLabel = close;
  dismiss.title = close;
  section.ariaLabel = label;
  section.hidden = !wantsFirstSteps();
  section.replaceChildren(
    element(
      'ol',
      {},
      element(
        'li',
        {},
        choose,
        element('span', { className: 'opened' }),
        element('span', { className: 'ways' }, sample, ...file, fresh),
      ),
      element('li', {}, press),
      element('li', {}, follow),
    ),
    dismiss,
  );
  sayOpened(section, language, opened);
}

/** Says which workbook is open; the controls stay as a person has them before them. */
export function sayOpened(section: HTMLElement, language: Language, name: string): void {
  const place = section.querySelector('.opened');
  if (place) place.textContent = name === '' ? '' : WORKBENCH_MESSAGES[language].firstSteps.opened(name);
}
