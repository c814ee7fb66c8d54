import type { Interval } from '../../number/interval';
import { ratio, type Rational } from '../../number/rational';
import { unitInYen } from '../../number/unit';
import { judge, type Verdict } from '../judgement';
import { heldLine, printedLine, scaled } from '../line-amount';
import { relationsOf } from '../relations';
import { settle } from '../settle';
import type { Line } from '../statement';
import { onlyColumn, type TableColumn } from './table-column';
import { pairColumns, type SidePair } from './versions';

/** What a printed total is: its own exact amount rounded, the sum of the parts as printed, both at once, or neither. */
export type TotalOrigin = 'rounded' | 'summed' | 'both' | 'neither';

/** How a table's totals were made: `either` where every total is both, `mixed` where they differ or some are neither. */
export type TotalsMade = 'rounded' | 'summed' | 'either' | 'mixed' | 'unknown';

/** A printed figure beside the exact amount that it was rounded from. */
export interface RoundedLine extends Omit<SidePair, 'before' | 'after'> {
  readonly exact: Line | null;
  readonly printed: Line | null;
  /** The exact amount, in the printed table's unit; null where it is missing or cannot be read. */
  readonly amount: Rational | null;
  readonly figure: Rational | null;
  /** The amounts that the printed figure can stand for. */
  readonly stands: Interval | null;
  /** `lacking`: the line has no counterpart, or one of the two has no amount. */
  readonly verdict: Verdict | 'lacking';
  /** For lines that have parts; null for others and where it cannot be told. */
  readonly origin: TotalOrigin | null;
}

export interface RoundedComparison {
  readonly lines: readonly RoundedLine[];
  readonly totals: TotalsMade;
}

/** Whether each printed total is the sum of its printed parts, by its line. */
function summedTotals(printed: TableColumn): Map<Line, boolean> {
  const { rounding } = printed.table;
  const totals = new Map<Line, boolean>();
  for (const relation of relationsOf(onlyColumn(printed))) {
    if (relation.kind !== 'equal' || relation.code === 'SUM-06') continue;
    const { verdict } = judge(relation, rounding);
    if (verdict !== 'undecidable') totals.set(relation.total.line, verdict === 'exact');
  }
  return totals;
}

function originOf(verdict: RoundedLine['verdict'], isSum: boolean | undefined): TotalOrigin | null {
  if (isSum === undefined || verdict === 'lacking' || verdict === 'undecidable') return null;
  const isRounded = verdict !== 'inconsistent';
  if (isRounded) return isSum ? 'both' : 'rounded';
  return isSum ? 'summed' : 'neither';
}

function totalsMade(origins: ReadonlySet<TotalOrigin | null>): TotalsMade {
  const [rounded, summed] = [origins.has('rounded'), origins.has('summed')];
  if (origins.has('neither') || (rounded && summed)) return 'mixed';
  if (rounded) return 'rounded';
  if (summed) return 'summed';
  return origins.has('both') ? 'either' : 'unknown';
}

/**
 * A budget against its printed version in a larger unit or under another rounding: can each exact amount have been
 * rounded to the printed figure? Judged by the printed table's note, with intervals alone.
 */
export function compareRounded(exact: TableColumn, printed: TableColumn): RoundedComparison {
  const unit = ratio(unitInYen(exact.table.unit), unitInYen(printed.table.unit));
  const summed = summedTotals(printed);
  const lines = pairColumns(exact, printed).flatMap(({ before, after, ...place }): RoundedLine[] => {
    // a heading that has no amount in either table says nothing
    if (!before?.figure && !after?.figure) return [];
    const held = before && heldLine(before, exact.table.rounding);
    const own = held && scaled(held, unit);
    const shown = after?.figure ? printedLine(after, printed.table.rounding) : null;
    const verdict =
      !before || !after?.figure
        ? 'lacking'
        : own && shown
          ? settle(
              'equal',
              { printed: shown.amount, totalInterval: shown.interval },
              { computed: own.amount, sumInterval: own.interval },
            ).verdict
          : 'undecidable';
    return [
      {
        ...place,
        exact: before,
        printed: after,
        amount: own?.amount ?? null,
        figure: shown?.amount ?? null,
        stands: shown?.interval ?? null,
        verdict,
        origin: originOf(verdict, after ? summed.get(after) : undefined),
      },
    ];
  });
  return { lines, totals: totalsMade(new Set(lines.map(({ origin }) => origin))) };
}

/** Whether a comparison leaves a printed figure that cannot be its exact amount, rounded. */
export function departs({ lines }: RoundedComparison): boolean {
  return lines.some(({ verdict }) => verdict === 'inconsistent');
}
