/** From one number to another, both included. */
export interface Stretch<Item> {
  readonly from: number;
  readonly to: number;
  readonly item: Item;
}

/** Stretches of numbers, from which those are taken that a number lies in. */
export class Stretches<Item> {
  readonly #sorted: readonly Stretch<Item>[];
  readonly #size: number;
  /** The greatest end below each node of a binary tree over the sorted ones; −1 where none is left. */
  readonly #ends: Int32Array;

  constructor(all: readonly Stretch<Item>[]) {
    this.#sorted = [...all].sort((a, b) => a.from - b.from);
    this.#size = 2 ** Math.ceil(Math.log2(Math.max(1, all.length)));
    this.#ends = new Int32Array(2 * this.#size).fill(-1);
    for (const [index, { to }] of this.#sorted.entries()) this.#ends[this.#size + index] = to;
    for (let node = this.#size - 1; node > 0; node -= 1) this.#update(node);
  }

  /** Those in which a number lies; they are there no more. */
  take(at: number): Item[] {
    const taken: Item[] = [];
    this.#take(at, 1, 0, this.#size, taken);
    return taken;
  }

  /** Of a node that stands for so many of the sorted ones from the first. */
  #take(at: number, node: number, first: number, count: number, into: Item[]): void {
    const begun = this.#sorted[first];
    if (!begun || begun.from > at || (this.#ends[node] ?? -1) < at) return;
    if (count === 1) {
      into.push(begun.item);
      this.#ends[node] = -1;
      return;
    }
    const half = count / 2;
    this.#take(at, 2 * node, first, half, into);
    this.#take(at, 2 * node + 1, first + half, half, into);
    this.#update(node);
  }

  #update(node: number): void {
    this.#ends[node] = Math.max(this.#ends[2 * node] ?? -1, this.#ends[2 * node + 1] ?? -1);
  }
}
