import type { Localised } from '../../engine/language';
import type { CommandMessages } from './command-messages';
import { en } from './en';
import { ja } from './ja';

export const COMMAND_MESSAGES: Localised<CommandMessages> = { ja, en };
