import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../engine/findings/settings';
import { PRINTED_PAPERS, type Papers } from '../plan/papers';
import { type Correction, isSameCorrections } from '../sheet/budget/vocabulary/correction';
import { NO_SETTINGS, type ReadSettings } from '../sheet/budget/read-budget';
import type { SettingValues } from '../messages/settings/setting-messages';

/** What a user may set: how sheets are read, and what the rules ask. */
export interface ReviewSettings {
  readonly reading: ReadSettings;
  readonly rules: RuleSettings;
  /** The papers of years: those that are printed, and those that the workbook or a year file brings besides. */
  readonly papers: Papers;
}

/** Everything as the sheet and the plan say. */
export const DEFAULT_SETTINGS: ReviewSettings = {
  reading: NO_SETTINGS,
  rules: DEFAULT_RULE_SETTINGS,
  papers: PRINTED_PAPERS,
};

export type SettingKey = keyof SettingValues;

export function valuesOf({ reading: { unit, rounding }, rules }: ReviewSettings): SettingValues {
  return { unit, rounding, ...rules };
}

// a key of its own values; in the order in which they are shown
const SETTING_KEYS = Object.keys(valuesOf(DEFAULT_SETTINGS)) as readonly SettingKey[];

/** The settings with one of them set. */
export function withSetting<Key extends SettingKey>(
  settings: ReviewSettings,
  key: Key,
  value: SettingValues[Key],
): ReviewSettings {
  const { reading, rules } = settings;
  return key in reading
    ? { ...settings, reading: { ...reading, [key]: value } }
    : { ...settings, rules: { ...rules, [key]: value } };
}

/** A setting's value as text that is equal where the values are. */
function textOf(key: SettingKey, values: SettingValues): string {
  switch (key) {
    case 'movement':
      return values.movement.toFraction();
    case 'nearlyMet':
      return values.nearlyMet?.toFraction() ?? '';
    case 'severities':
      return JSON.stringify(Object.entries(values.severities).sort());
    default:
      return JSON.stringify(values[key]);
  }
}

function isSameSetting(key: SettingKey, some: ReviewSettings, other: ReviewSettings): boolean {
  return textOf(key, valuesOf(some)) === textOf(key, valuesOf(other));
}

/** In all but how tables are corrected. */
export function isSetAlike(some: ReviewSettings, other: ReviewSettings): boolean {
  if (some.papers !== other.papers) return false;
  return SETTING_KEYS.every((key) => isSameSetting(key, some, other));
}

/** Also in how tables are corrected. */
export function isSameSettings(some: ReviewSettings, other: ReviewSettings): boolean {
  return isSetAlike(some, other) && isSameCorrections(some.reading.corrections, other.reading.corrections);
}

/** Those sheets on which tables are corrected otherwise. */
export function correctedOtherwise(
  sheets: readonly string[],
  some: ReviewSettings,
  other: ReviewSettings,
): string[] {
  const on = (sheet: string, { reading }: ReviewSettings): Correction[] =>
    reading.corrections.filter(({ table }) => table.sheet === sheet);
  return sheets.filter((sheet) => !isSameCorrections(on(sheet, some), on(sheet, other)));
}

/** Those that a person set to something else than the plan and the sheet say. */
export function departures(settings: ReviewSettings): SettingKey[] {
  return SETTING_KEYS.filter((key) => !isSameSetting(key, settings, DEFAULT_SETTINGS));
}

/** Everything that can be set as the plan and the sheet say. */
export function asPlanned(settings: ReviewSettings): ReviewSettings {
  const planned = valuesOf(DEFAULT_SETTINGS);
  return SETTING_KEYS.reduce((all, key) => withSetting(all, key, planned[key]), settings);
}
