import type { COMMON_OPTIONS, OptionFault } from '../options';

/** An option as it is written, with its value, and what it does. */
export type OptionHelp = readonly [written: string, says: string];

export interface OptionMessages {
  readonly fault: (fault: OptionFault) => string;
  readonly common: Readonly<Record<keyof typeof COMMON_OPTIONS, OptionHelp>>;
  /** Where the whole help is found. */
  readonly moreHelp: string;
  readonly usage: string;
  readonly options: string;
  readonly examples: string;
  readonly exitCodes: string;
}
