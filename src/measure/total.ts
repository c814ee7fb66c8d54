import { fromNumber, ratio, ZERO, type Rational } from '../engine/number/rational';

/** Below this the sum of two whole doubles is exact. */
const LIMIT = 2 ** 52;
/** Decimals up to this many parts of one are summed as whole numbers, without an object for each. */
const PARTS = 10_000;

/** An exact sum to which one number after another is added, each as the decimal that it is shown as. */
export class Total {
  private rest: Rational = ZERO;
  private whole = 0;
  private parts = 0;

  add(value: number): void {
    const inParts = Math.round(value * PARTS);
    if (Number.isInteger(value) && Math.abs(value) < LIMIT) this.whole += value;
    else if (Math.abs(inParts) < 1e15 && inParts / PARTS === value) this.parts += inParts;
    else this.rest = this.rest.add(fromNumber(value));
    if (Math.abs(this.whole) < LIMIT && Math.abs(this.parts) < LIMIT) return;
    this.rest = this.value;
    this.whole = 0;
    this.parts = 0;
  }

  addExactly(value: Rational): void {
    this.rest = this.rest.add(value);
  }

  get value(): Rational {
    return this.rest.add(ratio(this.whole)).add(ratio(this.parts, PARTS));
  }
}
