import type { Localised } from '../../engine/language';
import { en } from './en';
import { ja } from './ja';
import type { NoteMessages } from './note-messages';

export const NOTE_MESSAGES: Localised<NoteMessages> = { ja, en };
