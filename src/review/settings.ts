import { DEFAULT_RULE_SETTINGS, type RuleSettings } from '../engine/budget/settings';
import { NO_SETTINGS, type ReadSettings } from '../sheet/read-budget';

/** What a user may set: how sheets are read, and what the rules ask. */
export interface ReviewSettings {
  readonly reading: ReadSettings;
  readonly rules: RuleSettings;
}

/** Everything as the sheet and the plan say. */
export const DEFAULT_SETTINGS: ReviewSettings = { reading: NO_SETTINGS, rules: DEFAULT_RULE_SETTINGS };
