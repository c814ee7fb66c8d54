import type { Line, Side } from '../../engine/budget/statement';
import { placeOf, type Cell } from '../../engine/cell';
import { ratio, type Rational } from '../../engine/number/rational';
import { unitInYen, type Unit } from '../../engine/number/unit';
import type { CopiedCell } from '../results/copy-table';
import type { Choice } from './choices';
import type { CompareHeadings } from './messages/compare-messages';
import type { CompareSpeech } from './speech';
import type { CompareGroup, CompareRow } from './table';

/** A row of a comparison with its side, before it is grouped. */
export interface SidedRow {
  readonly side: Side;
  readonly row: CompareRow;
  readonly copied: readonly CopiedCell[];
  /** It says nothing that must be looked at. */
  readonly isQuiet: boolean;
}

function cellOf(line: Line | null): Cell | null {
  return line && (line.figure?.cell ?? line.cell);
}

/** Where a table stands: `book` is null for the workbook before the person. */
export type Origin = Pick<Choice, 'book'>;

/** A cell that the person can be led to: only those of the workbook before them. */
export function reachable(line: Line | null, { book }: Origin): Cell | null {
  return book === null ? cellOf(line) : null;
}

/** A cell as Excel writes it from another workbook: [前回案.xlsx]予算!B10. */
export function placeText(line: Line | null, { book }: Origin): string {
  const cell = cellOf(line);
  return cell ? `${book === null ? '' : `[${book}]`}${placeOf(cell)}` : '';
}

export function grouped(
  rows: readonly SidedRow[],
  { side: sides }: CompareSpeech,
  terse: boolean,
): CompareGroup[] {
  return (['revenue', 'expenditure'] as const).flatMap((side) => {
    const own = rows.filter((each) => each.side === side && !(terse && each.isQuiet));
    return own.length > 0 ? [{ heading: sides[side], rows: own.map(({ row }) => row) }] : [];
  });
}

/** The figures of yen in the unit of a table. */
export function counting(unit: Unit | null, speech: CompareSpeech) {
  const by = ratio(unitInYen(unit));
  const inUnit = (yen: Rational | null): Rational | null => yen && yen.div(by);
  return {
    inUnit,
    text: (yen: Rational | null): string => speech.amount(inUnit(yen)),
    number: (yen: Rational | null): CopiedCell => inUnit(yen)?.valueOf() ?? '',
  };
}

export function rateNumber(rate: Rational | null, { rate: text }: CompareSpeech): CopiedCell {
  return rate ? Number(text(rate, '-')) : '';
}

/** The headings of two figures that are copied, each behind its cell. */
export function pairHeadings(
  [first, second]: CompareHeadings['figures'],
  unit: Unit | null,
  { texts, inUnit }: CompareSpeech,
): string[] {
  const { cell } = texts.copyHeadings;
  return [cell, inUnit(first, unit), cell, inUnit(second, unit)];
}
