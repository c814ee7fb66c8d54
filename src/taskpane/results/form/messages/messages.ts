import type { Localised } from '../../../../engine/language';
import { en } from './en';
import type { FormMessages } from './form-messages';
import { ja } from './ja';

export const FORM_MESSAGES: Localised<FormMessages> = { ja, en };
