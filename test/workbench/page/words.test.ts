import { expect, it } from 'vitest';
import { PANE_WORDS } from '../../../src/taskpane/words/words';
import { WORDS } from '../../../src/workbench/page/words';

it.each(['ja', 'en'] as const)('the first steps call the pane’s button by its label in %s', (language) => {
  expect(WORDS[language].firstSteps.press).toContain(PANE_WORDS[language].validateWorkbook);
});
