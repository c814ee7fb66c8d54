// The workbench: Excel's stand-in on a page, with the built add-in in a frame beside it.
import { workbookOf } from '../host/rows';
import { showBar } from './bar';
import { type Choices, keepChoices, readChoices } from './choices';
import { movableDivider } from './divider';
import { addJapaneseToCanvas, redrawWithNewFonts } from './japanese';
import { readManifest } from './manifest';
import { Session } from './session';
import { createUniver, speak } from './univer';
import { WORDS } from './words';

const ADD_IN = '/add-in/';

const bar = part('bar', HTMLElement);
const pane = part('pane', HTMLIFrameElement);
const divider = part('divider', HTMLElement);
const first = readChoices();

addJapaneseToCanvas();
const univer = createUniver('grid', first.language, first.theme === 'dark');
const session = new Session(univer, pane);
window.workbench = {
  attach: (page) => {
    session.attach(page);
  },
  api: univer.api,
};
redrawWithNewFonts(() => univer.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas());
movableDivider(divider, pane);

async function show(choices: Choices, before: Choices | undefined): Promise<void> {
  const words = WORDS[choices.language];
  document.documentElement.lang = choices.language;
  document.documentElement.dataset['theme'] = choices.theme;
  document.title = words.title;
  divider.setAttribute('aria-label', words.divider);
  pane.title = words.pane;
  const manifest = await readManifest(ADD_IN, choices.language);
  showBar(
    bar,
    { choices, samples: [], buttons: manifest.buttons },
    {
      open: () => undefined,
      openSample: () => undefined,
      save: () => undefined,
      press: (button) => {
        session.press(button);
      },
      choose: (chosen) => {
        keepChoices(chosen);
        void show(chosen, choices);
      },
    },
  );
  if (choices.language !== before?.language) speak(univer, choices.language);
  univer.api.toggleDarkMode(choices.theme === 'dark');
  await session.install({ ...choices, manifest });
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no #${id}`);
  return found;
}

await show(first, undefined);
await session.open(workbookOf({ 見本: [['予算', 1, 2, '=KPI.TWICE(C1)', '令和6年度']] }));
