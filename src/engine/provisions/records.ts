import type { Cell } from '../cell';
import type { Serial } from '../calendar/serial';
import type { AccountKey } from '../budget/planned';
import type { UnreadableReason } from '../budget/statement';
import type { Rational } from '../number/rational';

/** One field of a record; `value` is null where its cell is blank or cannot be read. */
export interface Field<Value> {
  readonly cell: Cell;
  readonly text: string;
  readonly value: Value | null;
  /** Why there is no value; null where there is one. */
  readonly fault: UnreadableReason | null;
}

/** Amounts of records are in yen. */
type Yen = Rational;

/** What all records of one sheet share. */
export interface RecordList<Entry> {
  readonly sheet: string;
  /** The heading row's first cell: where findings about the whole list are shown. */
  readonly cell: Cell;
  readonly account: AccountKey | null;
  readonly fiscalYear: number | null;
  readonly entries: readonly Entry[];
}

/** The minister's approval of an entry, where one is recorded. */
interface Approved {
  /** Its day. */
  readonly approval: Field<Serial>;
  /** 承認番号, as written. */
  readonly approvalNumber: Field<string>;
}

/** 債務負担行為: a contract that binds later years. */
export interface Commitment extends Approved {
  readonly item: Field<string>;
  readonly amount: Field<Yen>;
  /** First and last fiscal year that it binds. */
  readonly term: Field<{ readonly first: number; readonly last: number }>;
  readonly reason: Field<string>;
}

/** A line of an account's budget, as a ledger names it. */
interface LineRef {
  readonly account: AccountKey | null;
  readonly line: Field<string>;
}

/** 流用: an amount moved from one line to another, or out of 予備費. */
export interface Transfer extends Approved {
  readonly date: Field<Serial>;
  readonly from: LineRef;
  readonly to: LineRef;
  readonly amount: Field<Yen>;
  readonly purpose: Field<string>;
  readonly need: Field<string>;
}

/** 繰越: what is left of a line and carried into the next year. */
export interface CarryOver extends Approved {
  readonly line: Field<string>;
  /** The budget after transfers (予算現額). */
  readonly budget: Field<Yen>;
  /** 支出決定額: what the association has decided to pay; a contract alone is no such decision. */
  readonly decided: Field<Yen>;
  readonly carried: Field<Yen>;
}

/** 調達: one contract of the register. */
export interface Contract extends Approved {
  readonly name: Field<string>;
  readonly amount: Field<Yen>;
  readonly method: Field<string>;
  readonly bidders: Field<number>;
  readonly reason: Field<string>;
  /** 調達審査委員会 has examined it. */
  readonly review: Field<string>;
  readonly publication: Field<string>;
}

/** A list of one of the four kinds. */
export type Records =
  | ({ readonly kind: 'commitments' } & RecordList<Commitment>)
  | ({ readonly kind: 'transfers' } & RecordList<Transfer>)
  | ({ readonly kind: 'carryovers' } & RecordList<CarryOver>)
  | ({ readonly kind: 'procurement' } & RecordList<Contract>);

export type RecordKind = Records['kind'];
