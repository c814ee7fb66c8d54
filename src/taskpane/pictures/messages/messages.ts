import type { Localised } from '../../../engine/language';
import { usePane } from '../../controls/pane-context';
import { en } from './en';
import { ja } from './ja';
import type { PicturesMessages } from './pictures-messages';

export const PICTURES_MESSAGES: Localised<PicturesMessages> = { ja, en };

export function usePictureMessages(): PicturesMessages {
  return PICTURES_MESSAGES[usePane().language];
}
