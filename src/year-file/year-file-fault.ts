/** What is wrong with a year file, without its place. */
export type WhatIsWrong =
  /** A newer version of the product has written it. */
  | { readonly fault: 'newer'; readonly version: number; readonly known: number }
  | { readonly fault: 'unknown-field'; readonly field: string }
  | { readonly fault: 'missing-field'; readonly field: string }
  /** Something else stands there than belongs there. */
  | {
      readonly fault: 'not-this-kind';
      readonly wanted:
        'text' | 'number' | 'list' | 'object' | 'yes-or-no' | 'fraction' | 'day' | 'count' | 'yen' | 'whole';
      readonly shown: string;
    }
  | { readonly fault: 'unknown-word'; readonly shown: string; readonly words: readonly string[] }
  | { readonly fault: 'blank' }
  | { readonly fault: 'out-of-range'; readonly shown: string }
  /** Things in things, deeper than any year file. */
  | { readonly fault: 'too-deep' }
  /** Neither a plan nor a form nor provisions. */
  | { readonly fault: 'empty' }
  | { readonly fault: 'kpi-twice'; readonly id: string }
  | { readonly fault: 'account-twice'; readonly account: string }
  | { readonly fault: 'reserved-account'; readonly account: string }
  | { readonly fault: 'line-twice'; readonly name: string }
  | { readonly fault: 'item-twice'; readonly item: string }
  /** 予備費's base names a line that the form does not have. */
  | { readonly fault: 'unknown-line'; readonly name: string }
  /** The lines of a side, or of a line with parts, cannot come to what it says, however they were rounded. */
  | { readonly fault: 'sum'; readonly name: string; readonly sum: string; readonly shown: string };

/** A mistake in a year file at its place: forms[0].unit; '' for the whole. */
export interface YearFileFault {
  readonly path: string;
  readonly what: WhatIsWrong;
}
