import { addressOf } from '../../engine/cell';
import { sentence, WORDS } from '../../sheet/words/sentence';
import type { Language } from '../../words/language';
import type { Listing } from './listing';
import { RESULT_WORDS } from './words/words';

/** The listed findings as rows of texts, headings first. */
export function findingsTable({ groups }: Pick<Listing, 'groups'>, language: Language): string[][] {
  const { rule, severity } = WORDS[language];
  const listed = groups.flatMap(({ blocks }) => blocks.flatMap(({ findings }) => findings));
  const rows = listed.map(({ finding, acknowledgement }) => {
    const { code, cells } = finding;
    const [cell] = cells;
    return [
      cell?.sheet ?? '',
      cell ? addressOf(cell) : '',
      severity[finding.severity],
      code,
      rule[code],
      sentence(finding, language),
      acknowledgement?.reason ?? '',
    ];
  });
  return [[...RESULT_WORDS[language].headings], ...rows];
}
