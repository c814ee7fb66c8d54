import * as v from 'valibot';
import { ACCOUNTINGS } from '../engine/budget/statement';
import { UNITS } from '../engine/number/unit';
import type { Correction } from '../sheet/budget/vocabulary/correction';
import type { StoreDamage } from './acknowledge-store';

const VERSION = 1;

const Account = v.pipe(v.string(), v.nonEmpty());
const Side = v.picklist(['revenue', 'expenditure']);
const Place = v.pipe(v.number(), v.integer(), v.minValue(0));
const Table = v.object({ sheet: v.pipe(v.string(), v.nonEmpty()), name: v.string(), nth: Place });
const Column = v.object({ label: v.string(), nth: Place });
const Row = v.object({ side: v.nullable(Side), path: v.array(v.string()), nth: Place });

const Entry: v.GenericSchema<unknown, Correction> = v.variant('of', [
  v.object({ table: Table, of: v.literal('table'), to: v.literal('none') }),
  v.object({ table: Table, of: v.literal('account'), to: Account }),
  v.object({ table: Table, of: v.literal('unit'), to: v.picklist(UNITS) }),
  v.object({ table: Table, of: v.literal('rounding'), to: v.picklist(['round', 'truncate', 'exact']) }),
  v.object({
    table: Table,
    of: v.literal('levels'),
    to: v.picklist(['indents', 'numbering', 'names', 'flat']),
  }),
  v.object({ table: Table, of: v.literal('extent'), to: v.picklist(['all', 'changes']) }),
  v.object({ table: Table, of: v.literal('accounting'), to: v.picklist(ACCOUNTINGS) }),
  v.object({
    table: Table,
    of: v.literal('kind'),
    column: Column,
    to: v.picklist(['budget', 'previous-budget', 'settlement', 'difference', 'other', 'none']),
  }),
  v.object({
    table: Table,
    of: v.literal('fiscal-year'),
    column: Column,
    to: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)),
  }),
  v.object({
    table: Table,
    of: v.literal('role'),
    row: Row,
    to: v.picklist(['line', 'of-which', 'subtotal', 'total', 'difference', 'none']),
  }),
  v.object({ table: Table, of: v.literal('side'), row: Row, to: Side }),
  v.object({ table: Table, of: v.literal('parent'), row: Row, to: v.nullable(Row) }),
]);

const Store = v.object({ version: v.number(), corrections: v.array(v.unknown()) });

/** What the workbook keeps. */
interface StoredCorrections {
  readonly version: typeof VERSION;
  readonly corrections: readonly Correction[];
}

interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Null where all is well. */
  readonly damage: StoreDamage | null;
}

/** For the workbook's settings: what JSON can say. */
export function storeCorrections(corrections: readonly Correction[]): StoredCorrections {
  return { version: VERSION, corrections };
}

/** Reads the setting; one that was never written (undefined or null) holds none. */
export function readCorrections(setting: unknown): ReadCorrections {
  if (setting === undefined || setting === null) return { corrections: [], damage: null };
  const store = v.safeParse(Store, setting);
  if (!store.success) return { corrections: [], damage: { kind: 'foreign' } };
  const { version, corrections: stored } = store.output;
  if (version !== VERSION) return { corrections: [], damage: { kind: 'version', version } };
  const corrections = stored.flatMap((each): Correction[] => {
    const entry = v.safeParse(Entry, each);
    return entry.success ? [entry.output] : [];
  });
  const count = stored.length - corrections.length;
  return { corrections, damage: count > 0 ? { kind: 'entries', count } : null };
}
