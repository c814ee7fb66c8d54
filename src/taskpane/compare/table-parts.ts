import type { Line, Side } from '../../engine/budget/statement';
import { addressOf, type Cell } from '../../engine/cell';
import { ratio, type Rational } from '../../engine/number/rational';
import { unitInYen, type Unit } from '../../engine/number/unit';
import type { CopiedCell } from '../results/copy-table';
import type { Choice } from './choices';
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

/** A cell that the person can be led to: only those of the workbook before them. */
export function reachable(line: Line | null, { from }: Pick<Choice, 'from'>): Cell | null {
  return from === 'workbook' ? cellOf(line) : null;
}

export function placeText(line: Line | null): string {
  const cell = cellOf(line);
  return cell ? `${cell.sheet}!${addressOf(cell)}` : '';
}

export function grouped(rows: readonly SidedRow[], { terms }: CompareSpeech, terse: boolean): CompareGroup[] {
  return (['revenue', 'expenditure'] as const).flatMap((side) => {
    const own = rows.filter((each) => each.side === side && !(terse && each.isQuiet));
    return own.length > 0 ? [{ heading: terms.side[side], rows: own.map(({ row }) => row) }] : [];
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
