import { addressOf } from '../../engine/cell';
import { sentence, FINDING_MESSAGES } from '../../messages/findings/messages';
import type { Language } from '../../engine/language';
import type { Listing } from '../session/listing';
import { RESULT_MESSAGES } from './messages/messages';

/** The listed findings as rows of texts, headings first. */
export function findingsTable({ groups }: Pick<Listing, 'groups'>, language: Language): string[][] {
  const { rule, severity } = FINDING_MESSAGES[language];
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
  return [[...RESULT_MESSAGES[language].headings], ...rows];
}
