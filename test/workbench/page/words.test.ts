import { expect, it } from 'vitest';
import { PANE_MESSAGES } from '../../../src/taskpane/messages/messages';
import { WORKBENCH_MESSAGES } from '../../../src/workbench/page/messages/messages';

it.each(['ja', 'en'] as const)('the first steps call the pane’s button by its label in %s', (language) => {
  expect(WORKBENCH_MESSAGES[language].firstSteps.press).toContain(PANE_MESSAGES[language].validateWorkbook);
});

it.each<[language: 'ja' | 'en', original: string]>([
  ['ja', '元のファイル'],
  ['en', 'the original'],
])('a loss is told with a word of the original where there is one in %s', (language, original) => {
  const { saveLosing } = WORKBENCH_MESSAGES[language];
  expect(saveLosing(['comments'], true)).toContain(original);
  expect(saveLosing(['comments'], false)).not.toContain(original);
});
