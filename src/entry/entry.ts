// Functions first: Excel asks for them as soon as this script has run (#NAME? and #BUSY! come from late starts).
import { registerCommands } from '../commands/register';
import { associateFunctions } from '../functions/associate';
import { languageOf } from '../engine/language';
import { startPane } from './start';

const officeLoaded = typeof Office !== 'undefined';
if (officeLoaded) {
  associateFunctions({
    language: () => languageOf(Office.context.displayLanguage),
    hasDataTypes: () => Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4'),
  });
  registerCommands();
}

const element = document.getElementById('root');
const template = document.querySelector('template');
if (!element || !template) throw new Error('taskpane.html has no #root or no <template>');
const language = languageOf(navigator.language);
document.documentElement.lang = language;

void startPane({
  element,
  language,
  officeReady: officeLoaded ? () => Office.onReady() : undefined,
  // Older ones have no spilled and merged areas, and do not tell whose change an event is about.
  isNewEnough: () => Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
  loadPane: () => import(/* webpackChunkName: "pane" */ '../taskpane/shell/mount'),
  loadFailure: () => import(/* webpackChunkName: "failure" */ './start-failure'),
  lastResort: template.content,
  reload: () => window.location.reload(),
  memory: sessionMemory(),
});

/** Reading the property throws where a browser blocks a frame's storage. */
function sessionMemory(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
