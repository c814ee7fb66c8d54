import type { Localised } from '../../../engine/language';
import type { CreateMessages } from './create-messages';
import { en } from './en';
import { ja } from './ja';

export const CREATE_MESSAGES: Localised<CreateMessages> = { ja, en };
