import { fromDecimal, ZERO, type Rational } from '../engine/number/rational';
import { parseMonth } from './months';
import { isOutcome, OUTCOMES } from './outcome';
import type { RecordQuery } from './query';
import { Groups } from './tally';

/** A row that no query of ours answers. `line` counts from 1, without the headings. */
export class WrongResult extends Error {
  constructor(
    readonly line: number,
    readonly column: string,
    readonly shown: string,
  ) {
    super(`${column} in line ${String(line)}: ${shown}`);
  }
}

/** The columns of every answer of a query; `branch` and `month` are there too where it groups by them. */
export function resultColumns({ provisional, sums }: RecordQuery): readonly string[] {
  return ['outcome', 'records', ...(provisional ? ['provisional'] : []), ...Object.keys(sums)];
}

/** What a column holds that was not asked for is 0; null for what is no number. */
function exact(value: unknown): Rational | null {
  if (value === undefined) return ZERO;
  return typeof value === 'number' || typeof value === 'string' ? fromDecimal(String(value)) : null;
}

/** What a query answered, row by row, as the groups that it counted: a text or number by each column's name. */
export function readResultRows(rows: readonly Readonly<Record<string, unknown>>[]): Groups {
  const groups = new Groups();
  rows.forEach((row, index) => {
    const amountOf = (name: string): Rational => {
      const amount = exact(row[name]);
      if (amount) return amount;
      throw new WrongResult(index + 1, name, String(row[name]));
    };
    const keyOf = (name: string): string | null => (name in row ? String(row[name] ?? '') : null);
    const month = keyOf('month');
    if (month !== null && month !== '' && parseMonth(month) !== month) {
      throw new WrongResult(index + 1, 'month', month);
    }
    const outcome = String(row['outcome']);
    if (!isOutcome(outcome)) throw new WrongResult(index + 1, 'outcome', outcome);
    const records = amountOf('records');
    if (records.d !== 1n || records.compare(ZERO) < 0) {
      throw new WrongResult(index + 1, 'records', String(row['records']));
    }
    const tally = groups.at(keyOf('branch'), month);
    tally.add(outcome, records.valueOf());
    const isCounted = OUTCOMES[outcome] === 'counted';
    if (isCounted || outcome === 'waiting') tally.provisional += amountOf('provisional').valueOf();
    if (!isCounted) return;
    tally.part.addExactly(amountOf('part'));
    tally.whole.addExactly(amountOf('whole'));
  });
  return groups;
}
