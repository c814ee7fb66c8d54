import type { Language, Localised } from '../../engine/language';
import type { Correction, RowAnchor } from '../../sheet/budget/vocabulary/correction';
import { FINDING_MESSAGES } from '../findings/messages';
import type { FindingMessages } from '../findings/finding-messages';
import { en } from './en';
import { ja } from './ja';
import type { CorrectionMessages } from './correction-messages';

const CORRECTION_MESSAGES: Localised<CorrectionMessages> = { ja, en };

export function correctionMessages(language: Language): CorrectionMessages {
  return CORRECTION_MESSAGES[language];
}

function pathText({ side, path }: RowAnchor, { side: sides }: FindingMessages): string {
  return [...(side === null ? [] : [sides[side]]), ...path].join(' › ');
}

function textOf(
  correction: Correction,
  messages: CorrectionMessages,
  findingMessages: FindingMessages,
): string {
  const { pair } = messages;
  switch (correction.of) {
    case 'table':
      return messages.tableOut;
    case 'account':
      return pair(messages.thing.account, findingMessages.account(correction.to));
    case 'unit':
      return pair(messages.thing.unit, findingMessages.unit[correction.to]);
    case 'rounding':
      return pair(messages.thing.rounding, findingMessages.rounding[correction.to]);
    case 'levels':
      return pair(messages.thing.levels, messages.levels[correction.to]);
    case 'extent':
      return pair(messages.thing.extent, findingMessages.extent[correction.to]);
    case 'accounting':
      return pair(messages.thing.accounting, findingMessages.accounting[correction.to]);
    case 'kind':
      return pair(messages.column(correction.column.label), messages.columnKind[correction.to]);
    case 'fiscal-year':
      return pair(messages.column(correction.column.label), findingMessages.fiscalYear(correction.to));
    case 'role':
      return pair(pathText(correction.row, findingMessages), messages.role[correction.to]);
    case 'side':
      return pair(pathText(correction.row, findingMessages), messages.begins[correction.to]);
    case 'parent': {
      const parent = correction.to?.path.at(-1);
      return pair(
        pathText(correction.row, findingMessages),
        parent === undefined ? messages.highest : messages.partOf(parent),
      );
    }
  }
}

/** What a correction says, without its sheet: 支出 › 事業費 › 旅費：うち書き. */
export function correctionText(correction: Correction, language: Language): string {
  return textOf(correction, CORRECTION_MESSAGES[language], FINDING_MESSAGES[language]);
}
