/** Every text of the settings. */
export interface SettingWords {
  readonly heading: string;
  readonly language: string;
  readonly live: string;
  readonly liveHint: string;
}
