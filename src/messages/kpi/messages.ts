import type { Step } from '../../engine/kpi/explain';
import type { Language, Localised } from '../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { KpiMessages } from './made-of-phrases';
import type { ResultSheetMessages } from './result-sheet-messages';
import { resultSheetsEn } from './result-sheets.en';
import { resultSheetsJa } from './result-sheets.ja';

export const KPI_MESSAGES: Localised<KpiMessages> = { ja, en };

export const RESULT_SHEET_MESSAGES: Localised<ResultSheetMessages> = {
  ja: resultSheetsJa,
  en: resultSheetsEn,
};

/** The arithmetic in sentences, one for each step. */
export function sentences(steps: readonly Step[], language: Language): string[] {
  return steps.map(KPI_MESSAGES[language].step).filter((sentence) => sentence !== '');
}
