import { changesTable } from './changes-table';
import type { ChosenPair } from './choices';
import type { CompareSpeech } from './speech';
import type { CompareTable } from './table';

/** Two versions of a budget, in the unit of the later one. */
export function versionsTable(
  [before, after]: ChosenPair,
  speech: CompareSpeech,
  terse: boolean,
): CompareTable {
  const { texts } = speech;
  return changesTable(
    {
      key: 'versions',
      caption: speech.pair(before, after),
      columns: [before.column, after.column],
      origins: [before, after],
      headings: texts.headings.versions,
      notes: [
        ...speech.accounts(before, after),
        texts.balance(texts.first.versions, speech.balance(before)),
        texts.balance(texts.second.versions, speech.balance(after)),
      ],
    },
    speech,
    terse,
  );
}
