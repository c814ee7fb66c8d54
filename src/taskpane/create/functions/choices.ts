import { inEachLanguage, type Localised } from '../../../engine/language';
import type { ChoiceKind } from '../../../functions/arguments/parameter';
import type { ChoiceWords, Words } from '../../../functions/arguments/words/choice-words';
import { CHOICE_WORDS } from '../../../functions/arguments/words/words';

/** A word that a function understands, in each language; the first of a parameter's is what it takes unasked. */
type Choice = Localised<string>;

function choicesAmong<M extends string>(wordsOf: (words: ChoiceWords) => Words<M>): readonly Choice[] {
  const meanings = Object.keys(wordsOf(CHOICE_WORDS.ja)) as M[];
  return meanings.map((meaning) =>
    inEachLanguage((language) => {
      const [word] = wordsOf(CHOICE_WORDS[language])[meaning];
      return word;
    }),
  );
}

/** The words among which a parameter chooses. */
export const CHOICES: Readonly<Record<ChoiceKind, readonly Choice[]>> = {
  calendar: choicesAmong(({ calendar }) => calendar),
  'date-system': ['1900', '1904'].map((system) => inEachLanguage(() => system)),
  rounding: choicesAmong(({ rounding }) => rounding),
  basis: choicesAmong(({ basis }) => basis),
  'lower-formula': choicesAmong((words) => words['lower-formula']),
  language: choicesAmong(({ language }) => language),
  business: choicesAmong(({ business }) => business),
};

export function isChoice(kind: string): kind is ChoiceKind {
  return kind in CHOICES;
}
