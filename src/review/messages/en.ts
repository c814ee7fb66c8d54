import type { NoteMessages } from './note-messages';

export const en: NoteMessages = {
  mark: '[Budget and KPI Check] Acknowledged',
  reason: (reason) => `Reason: ${reason}`,
};
