import type { Localised } from '../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { CliMessages } from './cli-messages';

export const CLI_MESSAGES: Localised<CliMessages> = { ja, en };
