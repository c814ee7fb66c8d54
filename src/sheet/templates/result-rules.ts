import type { Language } from '../../engine/language';
import { RESULT_SHEET_MESSAGES } from '../../messages/kpi/messages';
import { BRANCHES } from '../kpis/branches';
import type { EntryRule } from './entry-rules';

/** What may be typed into the sheets of results by month and by branch. */
export function resultRules(language: Language) {
  const { choose, number, kind, nation } = RESULT_SHEET_MESSAGES[language];
  const oneOf = (words: readonly string[]): EntryRule => ({
    allowed: { kind: 'words', words },
    isStrict: true,
    prompt: { title: choose.title, text: choose.text },
    error: { title: choose.title, text: choose.wrong },
  });
  return {
    branch: oneOf([nation, ...BRANCHES]),
    kind: oneOf(Object.values(kind)),
    /** @param first the address of the first cell */
    number: (first: string): EntryRule => ({
      allowed: { kind: 'formula', formula: `=ISNUMBER(${first})` },
      isStrict: true,
      prompt: { title: number.title, text: number.text },
      error: { title: number.title, text: number.wrong },
    }),
  };
}
