import type { Localised } from '../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { PaneMessages } from './pane-messages';

export const PANE_MESSAGES: Localised<PaneMessages> = { ja, en };
