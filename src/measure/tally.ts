import { NONE, OUTCOMES, outcomesOf, type Outcome } from './outcome';
import { Total } from './total';

const ALL = Object.keys(OUTCOMES) as Outcome[];

/** What became of the records of a group. */
export class Tally {
  private readonly records = { ...NONE };
  provisional = 0;
  readonly part = new Total();
  readonly whole = new Total();

  add(outcome: Outcome, records = 1): void {
    this.records[outcome] += records;
  }

  of(outcome: Outcome): number {
    return this.records[outcome];
  }

  /** Records that are rightly left out. */
  get leftOut(): number {
    return this.sum('leftOut') - this.of('blank');
  }

  get read(): number {
    return this.seen.reduce((sum, [, records]) => sum + records, 0);
  }

  /** Records that count, by what became of them. */
  get counted(): readonly (readonly [Outcome, number])[] {
    return this.seen.filter(([outcome]) => OUTCOMES[outcome] === 'counted');
  }

  /** Every reason for which records do not count, with how many there are. */
  get reasons(): readonly (readonly [Outcome, number])[] {
    return this.seen.filter(([outcome]) => OUTCOMES[outcome] !== 'counted');
  }

  addAll(other: Tally): void {
    for (const [outcome, records] of other.seen) this.add(outcome, records);
    this.provisional += other.provisional;
    this.part.addExactly(other.part.value);
    this.whole.addExactly(other.whole.value);
  }

  private sum(kind: (typeof OUTCOMES)[Outcome]): number {
    return outcomesOf(kind).reduce((sum, outcome) => sum + this.records[outcome], 0);
  }

  private get seen(): readonly (readonly [Outcome, number])[] {
    return ALL.map((outcome) => [outcome, this.records[outcome]] as const).filter(
      ([, records]) => records > 0,
    );
  }
}

/** What a group's records have in common; null where the records are not grouped by it. */
export interface GroupKey {
  readonly branch: string | null;
  /** 2024-04; empty where a record has no such day. */
  readonly month: string | null;
}

export interface Group {
  readonly by: GroupKey;
  readonly tally: Tally;
}

/** The groups that records fall into. */
export class Groups {
  private readonly groups = new Map<string, Map<string, Group>>();

  at(branch: string | null, month: string | null): Tally {
    const key = branch ?? '';
    let ofBranch = this.groups.get(key);
    if (!ofBranch) this.groups.set(key, (ofBranch = new Map()));
    const inMonth = month ?? '';
    let group = ofBranch.get(inMonth);
    if (!group) ofBranch.set(inMonth, (group = { by: { branch, month }, tally: new Tally() }));
    return group.tally;
  }

  /** By branch, then by month. */
  get sorted(): readonly Group[] {
    const all = [...this.groups.values()].flatMap((months) => [...months.values()]);
    const order = ({ by }: Group): string => `${by.branch ?? ''}\u0000${by.month ?? ''}`;
    return all.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  /** All groups together. */
  get whole(): Tally {
    const whole = new Tally();
    for (const { tally } of this.sorted) whole.addAll(tally);
    return whole;
  }
}
