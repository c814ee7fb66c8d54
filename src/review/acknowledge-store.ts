import * as v from 'valibot';
import type { Acknowledgement } from './acknowledge';

const VERSION = 1;

const Entry = v.object({
  key: v.pipe(v.string(), v.nonEmpty()),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  by: v.exactOptional(v.string()),
  on: v.exactOptional(v.pipe(v.string(), v.isoDate())),
});

const Store = v.object({ version: v.number(), acknowledgements: v.array(v.unknown()) });

/** What the workbook keeps. */
interface StoredAcknowledgements {
  readonly version: typeof VERSION;
  readonly acknowledgements: readonly Acknowledgement[];
}

/** Why not everything that is stored could be read. Storing again loses the rest: ask before. */
export type StoreDamage =
  /** Something else stands there. */
  | { readonly kind: 'foreign' }
  /** A newer version of the product has written it. */
  | { readonly kind: 'version'; readonly version: number }
  /** So many of them are not whole. */
  | { readonly kind: 'entries'; readonly count: number };

interface ReadAcknowledgements {
  readonly acknowledgements: readonly Acknowledgement[];
  /** Null where all is well. */
  readonly damage: StoreDamage | null;
}

/** For the workbook's settings: what JSON can say. */
export function storeAcknowledgements(acknowledgements: readonly Acknowledgement[]): StoredAcknowledgements {
  return { version: VERSION, acknowledgements };
}

/** Reads the setting; one that was never written (undefined or null) holds none. */
export function readAcknowledgements(setting: unknown): ReadAcknowledgements {
  if (setting === undefined || setting === null) return { acknowledgements: [], damage: null };
  const store = v.safeParse(Store, setting);
  if (!store.success) return { acknowledgements: [], damage: { kind: 'foreign' } };
  const { version, acknowledgements: stored } = store.output;
  if (version !== VERSION) return { acknowledgements: [], damage: { kind: 'version', version } };
  const acknowledgements = stored.flatMap((each): Acknowledgement[] => {
    const entry = v.safeParse(Entry, each);
    return entry.success ? [entry.output] : [];
  });
  const count = stored.length - acknowledgements.length;
  return { acknowledgements, damage: count > 0 ? { kind: 'entries', count } : null };
}
