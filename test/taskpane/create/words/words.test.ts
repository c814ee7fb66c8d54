import { expect, it } from 'vitest';
import { REPORT_WORDS } from '../../../../src/reports/words';
import { CREATE_WORDS } from '../../../../src/taskpane/create/words/words';
import type { Language } from '../../../../src/words/language';

it.each<Language>(['ja', 'en'])('reports are offered in %s by the names of their sheets', (language) => {
  const { checkTitle, kpiTitle } = REPORT_WORDS[language];
  expect(CREATE_WORDS[language].reports.name).toEqual({ check: checkTitle, kpi: kpiTitle });
});
