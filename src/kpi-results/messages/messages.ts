import type { Localised } from '../../engine/language';
import { en } from './en';
import { ja } from './ja';

/** The headings of the report that KPI.EVALUATE spills beside or below a table of results, by which it is known again. */
export const REPORT_HEADINGS: Localised<readonly string[]> = { ja, en };
