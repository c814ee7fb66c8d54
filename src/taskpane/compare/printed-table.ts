import { compareRounded, type RoundedLine } from '../../engine/budget/compare/rounded';
import type { ChosenPair } from './choices';
import type { CompareSpeech } from './speech';
import type { CompareTable, Tone } from './table';
import { grouped, pairHeadings, placeText, reachable, type SidedRow } from './table-parts';

const ROUNDED_TONES: Readonly<Record<RoundedLine['verdict'], Tone>> = {
  exact: 'good',
  rounding: 'good',
  boundary: 'caution',
  inconsistent: 'bad',
  undecidable: 'caution',
  lacking: 'caution',
};

/** An exact budget against its printed version, in the unit of the printed one. */
export function printedTable(
  [exact, printed]: ChosenPair,
  speech: CompareSpeech,
  terse: boolean,
): CompareTable {
  const { texts, comparison } = speech;
  const { unit, rounding, roundingFrom } = printed.column.table;
  const { lines, totals } = compareRounded(exact.column, printed.column);
  const rows = lines.map((each, index): SidedRow => {
    const { side, level, exact: own, printed: shown, amount, figure, stands, verdict, origin } = each;
    const label = (shown ?? own)?.label.trim() ?? '';
    const made = origin ? comparison.origin[origin] : '';
    const range = stands && verdict === 'inconsistent' ? speech.interval(stands) : '';
    return {
      side,
      isQuiet: verdict === 'exact' || verdict === 'rounding',
      row: {
        key: String(index),
        label,
        cell: reachable(shown, printed) ?? reachable(own, exact),
        level: level ?? 0,
        isTotal: level === null,
        tag: null,
        tone: ROUNDED_TONES[verdict],
        figures: [
          { text: own ? speech.amount(amount) : speech.none, cell: reachable(own, exact) },
          { text: shown ? speech.amount(figure) : speech.none, cell: reachable(shown, printed) },
        ],
        outcome: [comparison.rounded[verdict], range || made],
      },
      copied: [
        speech.side[side],
        label,
        placeText(own, exact),
        amount?.valueOf() ?? '',
        placeText(shown, printed),
        figure?.valueOf() ?? '',
        comparison.rounded[verdict],
        made,
      ],
    };
  });
  const { line, figures, outcome } = texts.headings.printed;
  return {
    key: 'printed',
    caption: speech.pair(exact, printed),
    unit: speech.unit(unit),
    notes: [
      ...speech.accounts(exact, printed),
      `${speech.terms.rounding[rounding]}（${speech.terms.roundingFrom[roundingFrom]}）`,
      comparison.totals[totals],
    ],
    headings: texts.headings.printed,
    groups: grouped(rows, speech, terse),
    empty: texts.allSame.printed,
    copied: [
      [texts.copyHeadings.side, line, ...pairHeadings(figures, unit, speech), ...outcome],
      ...rows.map(({ copied }) => copied),
    ],
  };
}
