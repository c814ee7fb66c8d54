import type { Localised } from '../../../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { PaperPaneMessages } from './papers-messages';

export const PAPER_PANE_MESSAGES: Localised<PaperPaneMessages> = { ja, en };
