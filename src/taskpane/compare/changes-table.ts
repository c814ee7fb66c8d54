import { compareVersions, type LineChange } from '../../engine/budget/compare/versions';
import type { Line } from '../../engine/budget/statement';
import type { Rational } from '../../engine/number/rational';
import type { TableColumn } from '../../engine/budget/compare/table-column';
import type { CompareHeadings } from './messages/compare-messages';
import type { CompareSpeech } from './speech';
import type { CompareTable, ShownFigure, Tone } from './table';
import {
  counting,
  grouped,
  pairHeadings,
  placeText,
  rateNumber,
  reachable,
  type Origin,
  type SidedRow,
} from './table-parts';

const CHANGE_TONES: Readonly<Record<LineChange['kind'], Tone>> = {
  same: 'plain',
  changed: 'plain',
  renamed: 'caution',
  added: 'good',
  gone: 'bad',
};

/** A budget in one column beside the same budget in another. */
interface ChangesView {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly [TableColumn, TableColumn];
  /** Whether the person can be led to the cells of each. */
  readonly origins: readonly [Origin, Origin];
  readonly headings: CompareHeadings;
  readonly notes: readonly string[];
}

/** What one column changed of another, in the unit of the later one. */
export function changesTable(view: ChangesView, speech: CompareSpeech, terse: boolean): CompareTable {
  const { texts, comparison } = speech;
  const {
    columns: [before, after],
    origins: [beforeOrigin, afterOrigin],
    headings,
  } = view;
  const { unit } = after.table;
  const { inUnit, text, number } = counting(unit, speech);
  const changes = compareVersions(before, after);
  const rows = changes.map((change, index): SidedRow => {
    const { side, kind, level, before: old, after: now, from, to, by, rate } = change;
    const label = (now ?? old)?.label.trim() ?? '';
    const renamed = kind === 'renamed' && old ? `${old.label.trim()} → ${label}` : label;
    const figure = (line: Line | null, yen: Rational | null, origin: Origin): ShownFigure => ({
      text: line ? text(yen) : speech.none,
      cell: reachable(line, origin),
    });
    return {
      side,
      isQuiet: kind === 'same',
      row: {
        key: String(index),
        label: renamed,
        cell: reachable(now, afterOrigin) ?? reachable(old, beforeOrigin),
        level: level ?? 0,
        isTotal: level === null,
        tag: kind === 'same' || kind === 'changed' ? null : comparison.kind[kind],
        tone: CHANGE_TONES[kind],
        figures: [figure(old, from, beforeOrigin), figure(now, to, afterOrigin)],
        outcome: [speech.amount(inUnit(by), true), speech.rate(rate)],
      },
      copied: [
        speech.side[side],
        comparison.kind[kind],
        renamed,
        placeText(old, beforeOrigin),
        old ? number(from) : '',
        placeText(now, afterOrigin),
        now ? number(to) : '',
        number(by),
        rateNumber(rate, speech),
      ],
    };
  });
  const kinds = (['added', 'gone', 'renamed', 'changed', 'same'] as const).map(
    (kind) => [comparison.kind[kind], changes.filter((each) => each.kind === kind).length] as const,
  );
  return {
    key: view.key,
    caption: view.caption,
    unit: speech.unit(unit),
    notes: [...view.notes, texts.tally(kinds.filter(([, count]) => count > 0))],
    headings,
    groups: grouped(rows, speech, terse),
    empty: texts.allSame.versions,
    copied: [
      [
        texts.copyHeadings.side,
        texts.copyHeadings.kind,
        headings.line,
        ...pairHeadings(headings.figures, unit, speech),
        speech.inUnit(headings.outcome[0], unit),
        texts.copyHeadings.rate,
      ],
      ...rows.map(({ copied }) => copied),
    ],
  };
}
