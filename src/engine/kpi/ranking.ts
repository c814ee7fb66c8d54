import type { Rational } from '../number/rational';

interface Ranked<Item> {
  readonly item: Item;
  /** The best is 1; equals share the better rank, and the ranks after them are left out: 1, 2, 2, 4. */
  readonly rank: number;
  /** Another has the same rank. */
  readonly isTied: boolean;
}

/** Items in the order of their exact amounts, the best first; equals stay in the order in which they came. */
export function ranked<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => Rational,
  better: 'higher' | 'lower' = 'higher',
): Ranked<Item>[] {
  const direction = better === 'higher' ? -1 : 1;
  const sorted = items
    .map((item) => ({ item, amount: amountOf(item) }))
    .sort((a, b) => direction * a.amount.compare(b.amount));
  let rank = 1;
  return sorted.map(({ item, amount }, index) => {
    const [before, after] = [sorted[index - 1], sorted[index + 1]];
    const asBefore = before?.amount.equals(amount) ?? false;
    if (!asBefore) rank = index + 1;
    return { item, rank, isTied: asBefore || (after?.amount.equals(amount) ?? false) };
  });
}
