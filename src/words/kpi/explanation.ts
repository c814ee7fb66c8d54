import type { Step } from '../../engine/kpi/explain';
import type { Language } from '../language';
import { en } from './en';
import { ja } from './ja';
import type { KpiWords } from './words';

export const KPI_WORDS: Readonly<Record<Language, KpiWords>> = { ja, en };

/** The arithmetic in sentences, one for each step. */
export function sentences(steps: readonly Step[], language: Language): string[] {
  return steps.map(KPI_WORDS[language].step).filter((sentence) => sentence !== '');
}
