/** Something to time. */
export interface Run {
  /** What it does each time; a promise is awaited. */
  readonly run: () => unknown;
  /** How much it does each time, such as rows: two runs are compared by their time for the same amount. */
  readonly work: number;
}

/** What a case should reach. It is printed beside the result and decides nothing. */
export type Goal =
  /** The subject takes at most so many times the reference's time. */
  | { readonly atMost: number }
  /** The subject is at least so many times faster than the reference. */
  | { readonly timesFaster: number };

/** The subject against a reference, in turn and in one process, so that both meet the same machine. */
export interface Comparison {
  readonly name: string;
  readonly subject: Run;
  readonly reference: Run;
  readonly goal: Goal;
  /** How often both are timed, for what takes long; as often as there is time for where it is left out. */
  readonly rounds?: number;
}

/** The subject alone, by how much it does in a second. */
export interface Throughput {
  readonly name: string;
  readonly subject: Run;
  readonly goal: { readonly perSecond: number };
}

export type Case = Comparison | Throughput;

/** Hands over what is to be done when a file's cases are over, as closing what they opened. */
export type AtEnd = (close: () => Promise<unknown>) => void;

/** What a file in bench/cases exports by default; the data is made when its turn comes. */
export type CaseFile = (atEnd: AtEnd) => readonly Case[] | Promise<readonly Case[]>;
