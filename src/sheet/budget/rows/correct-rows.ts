import type { Side } from '../../../engine/budget/statement';
import type { Cell } from '../../../engine/cell';
import type { TotalWord } from '../vocabulary/line-words';
import type { Row } from './read-rows';
import type { RowRole } from '../vocabulary/correction';

/** What a person says of a row; null keeps what is read. */
export interface RowCorrection {
  readonly role: RowRole | null;
  readonly begins: Side | null;
}

/** Rows by the cell of their name. */
export type RowCorrections = ReadonlyMap<string, RowCorrection>;

export function placeOfRow({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${String(row)},${String(column)}`;
}

const SUMS: Readonly<Partial<Record<RowRole, TotalWord>>> = {
  subtotal: { kind: 'subtotal', side: null, of: null, rank: 1 },
  total: { kind: 'total', side: null, of: null, rank: 3 },
};

function corrected(row: Row, { role, begins }: RowCorrection): Row {
  const withRole: Row =
    role === null
      ? row
      : { ...row, role, ofWhich: role === 'of-which', side: null, total: SUMS[role] ?? null };
  if (begins === null) return withRole;
  const { side, total } = withRole;
  return {
    ...withRole,
    begins,
    side: side && { ...side, side: begins },
    total: total?.side ? { ...total, side: { ...total.side, side: begins } } : total,
  };
}

/** The rows as a person says that they are: before sides, totals and levels are read from them. */
export function correctRows(rows: readonly Row[], corrections: RowCorrections): readonly Row[] {
  if (corrections.size === 0) return rows;
  return rows.flatMap((row) => {
    const correction = corrections.get(placeOfRow(row.cell));
    if (!correction) return [row];
    return correction.role === 'none' ? [] : [corrected(row, correction)];
  });
}

/** A person says that the row is a line or sums up lines: it is one wherever it stands. */
export function isCorrectedLine({ role }: Row): boolean {
  return role === 'line' || role === 'of-which' || role === 'subtotal';
}
