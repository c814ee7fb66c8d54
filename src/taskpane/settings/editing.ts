import { createContext, useContext } from 'react';
import {
  DEFAULT_SETTINGS,
  departures,
  valuesOf,
  withSetting,
  type ReviewSettings,
  type SettingKey,
} from '../../review/settings';
import type { SettingValues } from '../../messages/settings/setting-messages';

/** The settings that the workbook keeps, and how they are changed. */
export interface Editing {
  readonly settings: ReviewSettings;
  readonly change: (how: (before: ReviewSettings) => ReviewSettings) => void;
}

const Context = createContext<Editing | null>(null);

export const EditingProvider = Context.Provider;

/** One setting in the hands of a person. */
interface Handle<Key extends SettingKey> {
  readonly value: SettingValues[Key];
  /** It is not as the plan and the sheet say. */
  readonly departs: boolean;
  readonly set: (value: SettingValues[Key]) => void;
  /** From what it is by then: a co-author may have changed it. */
  readonly adjust: (how: (before: SettingValues[Key]) => SettingValues[Key]) => void;
  readonly reset: () => void;
}

function useEditing(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error('useEditing stands outside of the settings');
  return editing;
}

export function useSetting<Key extends SettingKey>(key: Key): Handle<Key> {
  const { settings, change } = useEditing();
  const adjust: Handle<Key>['adjust'] = (how) =>
    change((before) => withSetting(before, key, how(valuesOf(before)[key])));
  const set: Handle<Key>['set'] = (value) => adjust(() => value);
  return {
    value: valuesOf(settings)[key],
    departs: departures(settings).includes(key),
    set,
    adjust,
    reset: () => set(valuesOf(DEFAULT_SETTINGS)[key]),
  };
}
