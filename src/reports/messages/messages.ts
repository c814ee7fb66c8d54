import type { Localised } from '../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { ReportMessages } from './report-messages';

export const REPORT_MESSAGES: Localised<ReportMessages> = { ja, en };
