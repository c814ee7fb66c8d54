import type { Judgement } from '../budget/judgement';
import type { AccountKey } from '../budget/planned';
import type { Cell } from '../cell';
import type { Rational } from '../number/rational';
import type { Unit } from '../number/unit';

/** A movement that needs the minister's approval and lacks it, or has it too late. */
export interface ApprovalFault {
  readonly fault: 'missing' | 'late' | 'unreadable';
  /** The lines named in the provision that it touches. */
  readonly lines: readonly string[];
  /** From and to lines inside the same one of them: a setting asks for approval, not the provision. */
  readonly within: boolean;
}

/** What the rules about lists of the general provisions say, each of its own. */
export interface ProvisionDetails {
  'OBL-01':
    | { readonly fault: 'unknown-item'; readonly item: string }
    | { readonly fault: 'no-plan'; readonly fiscalYear: number | null };
  /** Yen: the commitments of one item, both accounts together, and their limit. */
  'OBL-02':
    | { readonly fault: 'over'; readonly item: string; readonly total: Rational; readonly limit: Rational }
    | { readonly fault: 'unreadable'; readonly item: string; readonly cells: readonly Cell[] };
  'OBL-03': {
    readonly item: string;
    /** Null where the term cannot be read. */
    readonly last: number | null;
    /** The last fiscal year that the item may bind. */
    readonly allowed: number;
    readonly years: number;
  };
  'OBL-04': { readonly item: string };
  'ACC-01': { readonly from: AccountKey; readonly to: AccountKey };
  'TRN-01': ApprovalFault;
  'TRN-02': { readonly missing: readonly ('purpose' | 'need')[] };
  'TRN-03':
    | { readonly fault: 'one-sided' }
    | { readonly fault: 'unreadable' }
    | { readonly fault: 'no-budget'; readonly account: AccountKey | null }
    | { readonly fault: 'unknown-line'; readonly name: string }
    | { readonly fault: 'negative'; readonly name: string; readonly after: Rational; readonly unit: Unit }
    | { readonly fault: 'breaks-sum'; readonly judgement: Judgement };
  'TRN-04': ApprovalFault;
  'CAR-01': { readonly line: string };
  'CAR-02':
    | { readonly fault: 'over'; readonly line: string; readonly carried: Rational; readonly left: Rational }
    | { readonly fault: 'unreadable'; readonly line: string };
  'PROC-01': { readonly amount: Rational; readonly above: number; readonly method: string };
  'PROC-02':
    | { readonly fault: 'over'; readonly single: number; readonly tenders: number; readonly limit: Rational }
    | { readonly fault: 'unreadable'; readonly cells: readonly Cell[] };
  'PROC-03':
    | { readonly fault: 'not-recorded'; readonly missing: readonly ('review' | 'publication')[] }
    | { readonly fault: 'no-threshold' };
}
