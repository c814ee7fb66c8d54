/** The languages that a person may read us in. */
export type Language = 'ja' | 'en';
