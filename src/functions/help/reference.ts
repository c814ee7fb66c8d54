import type { Localised } from '../../engine/language';
import { en } from './reference.en';
import { ja } from './reference.ja';
import type { ReferenceMessages } from './reference-messages';

export const REFERENCE_MESSAGES: Localised<ReferenceMessages> = { ja, en };
