import { compareVersions, type LineChange } from '../../engine/budget/compare/versions';
import type { Line } from '../../engine/budget/statement';
import type { Rational } from '../../engine/number/rational';
import type { Choice, ChosenPair } from './choices';
import type { CompareSpeech } from './speech';
import type { CompareTable, ShownFigure, Tone } from './table';
import {
  counting,
  grouped,
  pairHeadings,
  placeText,
  rateNumber,
  reachable,
  type SidedRow,
} from './table-parts';

const CHANGE_TONES: Readonly<Record<LineChange['kind'], Tone>> = {
  same: 'plain',
  changed: 'plain',
  renamed: 'caution',
  added: 'good',
  gone: 'bad',
};

/** Two versions of a budget, in the unit of the later one. */
export function versionsTable(
  [before, after]: ChosenPair,
  speech: CompareSpeech,
  terse: boolean,
): CompareTable {
  const { texts, comparison } = speech;
  const { unit } = after.column.table;
  const { inUnit, text, number } = counting(unit, speech);
  const changes = compareVersions(before.column, after.column);
  const rows = changes.map((change, index): SidedRow => {
    const { side, kind, level, before: old, after: now, from, to, by, rate } = change;
    const label = (now ?? old)?.label.trim() ?? '';
    const renamed = kind === 'renamed' && old ? `${old.label.trim()} → ${label}` : label;
    const figure = (line: Line | null, yen: Rational | null, choice: Choice): ShownFigure => ({
      text: line ? text(yen) : speech.none,
      cell: reachable(line, choice),
    });
    return {
      side,
      isQuiet: kind === 'same',
      row: {
        key: String(index),
        label: renamed,
        cell: reachable(now, after) ?? reachable(old, before),
        level: level ?? 0,
        isTotal: level === null,
        tag: kind === 'same' || kind === 'changed' ? null : comparison.kind[kind],
        tone: CHANGE_TONES[kind],
        figures: [figure(old, from, before), figure(now, to, after)],
        outcome: [speech.amount(inUnit(by), true), speech.rate(rate)],
      },
      copied: [
        speech.side[side],
        comparison.kind[kind],
        renamed,
        placeText(old, before),
        old ? number(from) : '',
        placeText(now, after),
        now ? number(to) : '',
        number(by),
        rateNumber(rate, speech),
      ],
    };
  });
  const kinds = (['added', 'gone', 'renamed', 'changed', 'same'] as const).map(
    (kind) => [comparison.kind[kind], changes.filter((each) => each.kind === kind).length] as const,
  );
  const { line, figures, outcome } = texts.headings.versions;
  return {
    key: 'versions',
    caption: speech.pair(before, after),
    unit: speech.unit(unit),
    notes: [
      ...speech.accounts(before, after),
      texts.balance(texts.first.versions, speech.balance(before)),
      texts.balance(texts.second.versions, speech.balance(after)),
      texts.tally(kinds.filter(([, count]) => count > 0)),
    ],
    headings: texts.headings.versions,
    groups: grouped(rows, speech, terse),
    empty: texts.allSame.versions,
    copied: [
      [
        texts.copyHeadings.side,
        texts.copyHeadings.kind,
        line,
        ...pairHeadings(figures, unit, speech),
        speech.inUnit(outcome[0], unit),
        texts.copyHeadings.rate,
      ],
      ...rows.map(({ copied }) => copied),
    ],
  };
}
