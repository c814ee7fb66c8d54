import type { Finding, FindingCode, FindingOf } from '../../engine/findings/finding';
import { en } from './en';
import { ja } from './ja';
import type { Language, Localised } from '../../engine/language';
import { withShortTexts } from '../short-texts';
import type { FindingMessages } from './finding-messages';

export const FINDING_MESSAGES: Localised<FindingMessages> = { ja, en };

function sentenceOf<Code extends FindingCode>(
  messages: FindingMessages,
  finding: FindingOf<Code> & { code: Code },
): string {
  const say: (finding: FindingOf<Code>) => string = messages.sentence[finding.code];
  return say(finding);
}

/** Of the sheets at which the program itself failed, each in a sentence. */
export function sheetFaults(
  sheets: readonly { readonly name: string; readonly fault?: string }[],
  language: Language,
): string[] {
  return sheets.flatMap(({ name, fault }) =>
    fault === undefined
      ? []
      : [
          FINDING_MESSAGES[language].sheetFault(
            withShortTexts(name),
            withShortTexts(fault.replace(/\s+/gu, ' ')),
          ),
        ],
  );
}

/** The finding as a sentence, in which long texts of cells are cut. */
export function sentence(finding: Finding, language: Language): string {
  return sentenceOf(FINDING_MESSAGES[language], withShortTexts(finding));
}
