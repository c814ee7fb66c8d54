import type { ReviewSettings } from '../review/settings';
import { faultsOf, readSettings } from '../review/settings-store';
import { textOf } from './file-bytes';

/** Why settings cannot be taken from a file. */
export type SettingsFault =
  | { readonly fault: 'settings-not-read'; readonly file: string }
  | { readonly fault: 'settings-not-json'; readonly file: string; readonly reason: string }
  | { readonly fault: 'settings-newer'; readonly file: string; readonly version: number }
  /** `places` are names, as in rules.movement; empty for the whole. */
  | { readonly fault: 'settings-wrong'; readonly file: string; readonly places: readonly string[] };

/** The settings in a file, as a workbook keeps them in JSON. */
export async function readSettingsFile(file: string): Promise<ReviewSettings | SettingsFault> {
  let text: string;
  try {
    text = await textOf(file);
  } catch {
    // for whatever reason: the person can look at the file, and we cannot
    return { fault: 'settings-not-read', file };
  }
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (error) {
    return { fault: 'settings-not-json', file, reason: error instanceof Error ? error.message : '' };
  }
  const { settings, damage } = readSettings(stored);
  if (damage?.kind === 'version') return { fault: 'settings-newer', file, version: damage.version };
  const places = faultsOf(stored);
  return places.length > 0 ? { fault: 'settings-wrong', file, places } : settings;
}
