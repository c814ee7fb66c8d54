import type { AccountKey } from '../budget/planned';
import type { Unit } from '../number/unit';

/** Why a sheet that is meant as a year's general provisions cannot be read at some cells. Headings name its columns. */
export type ProvisionSheetFault =
  | { readonly fault: 'no-year' }
  /** Another sheet holds that year's provisions already. */
  | { readonly fault: 'year-twice'; readonly fiscalYear: number }
  | { readonly fault: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly fault: 'blank'; readonly column: string; readonly kind: string }
  | {
      readonly fault: 'unknown-word';
      readonly column: string;
      readonly shown: string;
      readonly words: readonly string[];
    }
  | {
      readonly fault: 'not-an-amount' | 'not-whole-yen' | 'not-a-share' | 'not-a-term' | 'not-a-period';
      readonly shown: string;
    }
  /** An amount, with a unit neither behind it nor beside it. */
  | { readonly fault: 'no-unit'; readonly shown: string }
  /** The period is not the year of the title. */
  | { readonly fault: 'other-year'; readonly shown: string; readonly fiscalYear: number }
  | { readonly fault: 'item-twice'; readonly item: string }
  /** What a year has once stands here twice. */
  | { readonly fault: 'kind-twice'; readonly kind: string }
  /** No form of the year has the account, or the line. */
  | { readonly fault: 'unknown-account'; readonly account: AccountKey; readonly fiscalYear: number }
  | { readonly fault: 'unknown-line'; readonly name: string; readonly fiscalYear: number }
  /** 予備費 is rounded to less than one of what its statement counts. */
  | { readonly fault: 'too-fine'; readonly shown: string; readonly unit: Unit };

/** In what the general provisions on a sheet depart from those that go before them. */
export interface ProvisionDeparture {
  readonly fiscalYear: number;
  readonly what:
    | 'period'
    | 'item'
    | 'transfers'
    | 'apart'
    | 'carryOvers'
    | 'tender'
    | 'singleBids'
    | 'review'
    | 'contingency';
  /** Of a commitment its item, of 予備費 its account; '' for the others. */
  readonly name: string;
  /** In words; null where there is none. */
  readonly printed: string | null;
  readonly shown: string | null;
}
