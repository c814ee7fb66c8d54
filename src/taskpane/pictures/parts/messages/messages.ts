import type { Localised } from '../../../../engine/language';
import { usePane } from '../../../controls/pane-context';
import { en } from './en';
import { ja } from './ja';
import type { PartsMessages } from './parts-messages';

export const PARTS_MESSAGES: Localised<PartsMessages> = { ja, en };

export function usePartsMessages(): PartsMessages {
  return PARTS_MESSAGES[usePane().language];
}
