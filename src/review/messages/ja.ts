import type { NoteMessages } from './note-messages';

export const ja: NoteMessages = {
  mark: '【予算・KPI検証】確認済みの指摘',
  reason: (reason) => `理由：${reason}`,
};
