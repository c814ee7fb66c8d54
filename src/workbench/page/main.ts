// The workbench: Excel's stand-in on a page, with the built add-in in a frame beside it.
import { unreadableSentence } from '../../messages/unreadable/messages';
import { UnreadableWorkbook } from '../../xlsx/unreadable-workbook';
import { chartsInFront } from '../host/book/chart-table';
import type { FunctionsFile } from '../host/functions/metadata';
import { say, showBar, type Actions } from './bar';
import { CellMenu } from './cell-menu';
import { ChartLayer } from './chart-layer';
import { showCharts } from './charts';
import { type Choices, keepChoices, readChoices } from './choices';
import { tellClicks } from './clicks';
import { CommentMarks } from './comment-marks';
import { movableDivider } from './divider';
import { ErrorCards } from './error-card';
import { FIRST_SAMPLE } from './first-sample';
import { sayOpened, showFirstSteps } from './first-steps';
import { download, sampleBytes, sampleNames } from './files';
import { gridHearsKeys } from './grid-keyboard';
import { tellOfFront } from './in-front';
import { addJapaneseToCanvas, redrawWithNewFonts } from './japanese';
import { type CommandButton, readManifest } from './manifest';
import { newWorkbook } from './new-workbook';
import { pasteTextsAsTyped } from './pasted-text';
import { Ribbon } from './ribbon';
import { type Installed, Session, type Shown, type Source } from './session';
import { readShortcuts } from './shortcuts';
import { createUniver, speak } from './univer';
import { WORKBENCH_MESSAGES } from './messages/messages';

const ADD_IN = '/add-in/';

const bar = part('bar', HTMLElement);
const firstSteps = part('first-steps', HTMLElement);
const pane = part('pane', HTMLIFrameElement);
const divider = part('divider', HTMLElement);
const charts = part('charts', HTMLElement);
let choices = readChoices();

addJapaneseToCanvas();
const keyboard = gridHearsKeys();
const univer = createUniver('grid', choices.language, choices.theme === 'dark');
redrawWithNewFonts(univer);
const chartLayer = new ChartLayer(part('drawings', HTMLElement), part('grid', HTMLElement), univer);
const commentMarks = new CommentMarks(univer);
movableDivider(divider, pane);
const [samples, installed] = await Promise.all([sampleNames(), addInFor(choices)]);
let ribbon = ribbonFor(installed);
const shown: Shown = {
  ribbon: (state) => {
    ribbon.update(state);
  },
  book: (book) => {
    const inFront = chartsInFront(book);
    chartLayer.show(inFront, choices.language);
    showCharts(charts, inFront, choices.language);
    commentMarks.show(book);
    errorCards.follow();
    if (session.isEdited) say(bar, session.name);
  },
};
const session = new Session(univer, pane, installed, shown, keyboard);
const errorCards = new ErrorCards(univer, part('grid', HTMLElement), (location) => session.errorAt(location));
session.hearKeys(window);
pasteTextsAsTyped(() => session.book);
tellClicks(univer.api, part('grid', HTMLElement), () => session.book);
tellOfFront(() => session.book);
const cellMenu = new CellMenu(univer.api, press);
window.workbench = {
  attach: (page) => {
    session.attach(page);
  },
  api: univer.api,
};

const actions: Actions = {
  create: async (template) => {
    const { name, bytes } = await newWorkbook(template);
    await open(name, 'made', () => Promise.resolve(bytes));
  },
  open: (file) => open(file.name, 'file', async () => new Uint8Array(await file.arrayBuffer())),
  openSample: (name) => open(name, 'made', () => sampleBytes(name)),
  save: async () => {
    const { name, bytes, losses, source } = await session.save();
    const { saveLosing, saved } = WORKBENCH_MESSAGES[choices.language];
    if (losses.length > 0 && !window.confirm(saveLosing(losses, source === 'file'))) return;
    download(name, new Uint8Array(bytes));
    session.isSaved();
    say(bar, saved(name));
  },
  choose: async (chosen) => {
    const { language } = choices;
    choices = chosen;
    keepChoices(chosen);
    if (chosen.language !== language) speak(univer, chosen.language);
    univer.api.toggleDarkMode(chosen.theme === 'dark');
    const addIn = await addInFor(chosen);
    ribbon = ribbonFor(addIn);
    show(addIn);
    session.install(addIn);
  },
};

window.addEventListener('beforeunload', (event) => {
  if (session.isEdited) event.preventDefault();
});
show(installed);
const asked = new URLSearchParams(window.location.search).get('sample');
await actions.openSample(asked ?? FIRST_SAMPLE);

async function open(name: string, source: Source, read: () => Promise<Uint8Array>): Promise<void> {
  const messages = WORKBENCH_MESSAGES[choices.language];
  if (session.isEdited && !window.confirm(messages.discard)) return;
  try {
    await session.open(await read(), name, source);
    sayOpened(firstSteps, choices.language, session.name);
    say(bar, name);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    say(bar, `${name}: ${unreadableSentence(error.reason, choices.language)}`);
  }
}

/** Puts the words and the theme of the choices where they show. */
function show({ manifest, language, theme }: Installed): void {
  const messages = WORKBENCH_MESSAGES[language];
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  document.title = messages.title;
  divider.setAttribute('aria-label', messages.divider);
  pane.title = messages.pane;
  charts.setAttribute('aria-label', messages.charts);
  const { label } = manifest.tab;
  showBar(bar, { choices: { language, theme }, samples, tab: label, ribbon: ribbon.toolbar }, actions);
  showFirstSteps(firstSteps, { language, samples, opened: session.name }, actions);
  cellMenu.show(manifest.cellMenu);
}

function ribbonFor({ manifest, shortcuts }: Installed): Ribbon {
  return new Ribbon({ tab: manifest.tab, shortcuts, press });
}

function press(command: CommandButton): void {
  session.press(command);
}

async function addInFor(choice: Choices): Promise<Installed> {
  const manifest = await readManifest(ADD_IN, choice.language);
  const [answer, shortcuts] = await Promise.all([
    fetch(manifest.functions),
    readShortcuts(manifest.shortcuts),
  ]);
  return { ...choice, manifest, shortcuts, functions: (await answer.json()) as FunctionsFile };
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no #${id}`);
  return found;
}
