import { expect, it } from 'vitest';
import { REPORT_MESSAGES } from '../../../../src/reports/messages/messages';
import { YEAR_MESSAGES } from '../../../../src/reports/year/messages/messages';
import { EVALUATION_MESSAGES } from '../../../../src/sheet/evaluation/messages/messages';
import { CREATE_MESSAGES } from '../../../../src/taskpane/create/messages/messages';
import type { Language } from '../../../../src/engine/language';

it.each<Language>(['ja', 'en'])('reports are offered in %s by the names of their sheets', (language) => {
  const { checkTitle, kpiTitle } = REPORT_MESSAGES[language];
  expect(CREATE_MESSAGES[language].reports.name).toEqual({
    check: checkTitle,
    kpi: kpiTitle,
    evaluation: EVALUATION_MESSAGES[language].name,
    year: YEAR_MESSAGES[language].name,
  });
});
