import type { ILanguagePack, LocaleType } from '@univerjs/core';

/** What Univer itself says. */
export interface GridMessages {
  readonly locale: LocaleType;
  readonly texts: ILanguagePack;
}
