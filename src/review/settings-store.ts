import * as v from 'valibot';
import type { RuleSettings } from '../engine/findings/settings';
import { fromFraction, ZERO } from '../engine/number/rational';
import { UNITS } from '../engine/number/unit';
import { GRADED_CODES } from '../engine/rules/rules';
import type { StoreDamage } from './acknowledge-store';
import { DEFAULT_SETTINGS, type ReviewSettings } from './settings';

const VERSION = 1;

const Yen = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1)));

const Share = v.pipe(
  v.string(),
  v.transform(fromFraction),
  v.check((share) => share !== null && share.compare(ZERO) >= 0),
  v.transform((share) => share ?? ZERO),
);

// a code is a key of its own table
const Code = v.picklist(GRADED_CODES);

/** What was not set yet when it was written stays as the plan says. */
const Store = v.strictObject({
  version: v.literal(VERSION),
  reading: v.strictObject({
    unit: v.exactOptional(v.nullable(v.picklist(UNITS))),
    rounding: v.exactOptional(v.nullable(v.picklist(['round', 'truncate', 'exact']))),
  }),
  rules: v.strictObject({
    contingencyBase: v.exactOptional(v.nullable(v.pipe(v.array(v.string()), v.minLength(1)))),
    contingencyRoundedTo: v.exactOptional(Yen),
    movement: v.exactOptional(Share),
    approvalWithinLines: v.exactOptional(v.boolean()),
    largeContract: v.exactOptional(Yen),
    nearlyMet: v.exactOptional(v.nullable(Share)),
    severities: v.exactOptional(v.record(Code, v.picklist(['error', 'warning', 'info']))),
  } satisfies Readonly<Record<keyof RuleSettings, unknown>>),
});

/** For the workbook's settings: what JSON can say. */
export function storeSettings({ reading, rules }: ReviewSettings): unknown {
  const { unit, rounding } = reading;
  return {
    version: VERSION,
    reading: { unit, rounding },
    rules: {
      ...rules,
      movement: rules.movement.toFraction(),
      nearlyMet: rules.nearlyMet?.toFraction() ?? null,
    },
  };
}

interface ReadSettingsStore {
  readonly settings: ReviewSettings;
  /** Null where all is well. */
  readonly damage: StoreDamage | null;
}

/** Reads the setting; one that was never written (undefined or null) leaves everything to the plan and the sheets. */
export function readSettings(setting: unknown): ReadSettingsStore {
  if (setting === undefined || setting === null) return { settings: DEFAULT_SETTINGS, damage: null };
  const store = v.safeParse(Store, setting);
  if (!store.success) {
    const versioned = v.safeParse(v.object({ version: v.number() }), setting);
    const isNewer = versioned.success && versioned.output.version !== VERSION;
    const damage: StoreDamage = isNewer
      ? { kind: 'version', version: versioned.output.version }
      : { kind: 'foreign' };
    return { settings: DEFAULT_SETTINGS, damage };
  }
  const { reading, rules } = store.output;
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      reading: { ...DEFAULT_SETTINGS.reading, ...reading },
      rules: { ...DEFAULT_SETTINGS.rules, ...rules },
    },
    damage: null,
  };
}

/** Where a setting is not as it is stored, as in `rules.movement`; empty for one that can be read. */
export function faultsOf(setting: unknown): string[] {
  const { issues } = v.safeParse(Store, setting);
  return [...new Set((issues ?? []).map((issue) => v.getDotPath(issue) ?? ''))];
}
