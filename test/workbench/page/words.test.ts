import { expect, it } from 'vitest';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { WORKBENCH_MESSAGES } from '../../../src/workbench/page/messages/messages';

it.each(['ja', 'en'] as const)('the first steps call the pane’s button by its label in %s', (language) => {
  expect(WORKBENCH_MESSAGES[language].firstSteps.press).toContain(PANE_MESSAGES[language].validateWorkbook);
});
