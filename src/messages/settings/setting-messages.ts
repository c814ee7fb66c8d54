import type { RuleSettings } from '../../engine/findings/settings';
import type { ReadSettings } from '../../sheet/budget/read-budget';

/** What each setting says, in few words; null for one that leaves everything to the plan and the sheet. */
type SentencesOf<Values> = { readonly [Key in keyof Values]: (value: Values[Key]) => string | null };

/** All that can be set, by name. */
export type SettingValues = Pick<ReadSettings, 'unit' | 'rounding'> & RuleSettings;

export type SettingSentences = SentencesOf<SettingValues>;
export type ReadingSentences = SentencesOf<Pick<ReadSettings, 'unit' | 'rounding'>>;
export type RuleSentences = SentencesOf<RuleSettings>;
