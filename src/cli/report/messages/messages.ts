import type { Localised } from '../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { ReportCommandMessages } from './report-command-messages';

export const REPORT_COMMAND_MESSAGES: Localised<ReportCommandMessages> = { ja, en };
