import type { FunctionId } from '../../../functions/table';
import { LANGUAGES } from '../../../engine/language';
import { CREATE_MESSAGES } from '../messages/messages';
import { CATALOGUE, FUNCTION_IDS } from './catalogue';
import { helpOf } from './help';

/** What makes no difference: width, case, hiragana and katakana, and the long-vowel mark. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[ー_]/gu, '');
}

function searchedText(id: FunctionId): string {
  const texts = LANGUAGES.flatMap((language) => {
    const { description, parameters } = helpOf(id, language);
    const { subject } = CREATE_MESSAGES[language].functions;
    return [
      subject[CATALOGUE[id].subject],
      description,
      ...parameters.flatMap((each) => [each.name, each.description]),
    ];
  });
  return folded([`KPI.${id}`, ...texts].join('\n'));
}

const SEARCHED = new Map(FUNCTION_IDS.map((id) => [id, searchedText(id)]));

/** The functions in whose name or help, in either language, every word stands. */
export function searchFunctions(search: string): readonly FunctionId[] {
  const words = folded(search)
    .split(/\s+/u)
    .map((word) => word.replace(/^=/, ''))
    .filter((word) => word !== '');
  return FUNCTION_IDS.filter((id) => words.every((word) => SEARCHED.get(id)?.includes(word)));
}
