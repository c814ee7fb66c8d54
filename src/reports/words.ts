import type { Language } from '../words/language';
import { en } from './en';
import { ja } from './ja';
import type { ReportWords } from './report-words';

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { ja, en };
