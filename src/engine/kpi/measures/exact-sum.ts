import { fromNumber, ratio, ZERO, type Rational } from '../../number/rational';

/** Below this the sum of two whole doubles is exact. */
const LIMIT = 2 ** 52;
/** Decimals up to this many parts of one are summed as whole numbers, without an object for each. */
const PARTS = 10_000;

/** The exact sum of cells, each taken as the decimal number that Excel shows for it. */
export class ExactSum {
  private whole = 0;
  private parts = 0;
  private rest: Rational = ZERO;

  /** Throws on NaN and infinity, which no cell holds. */
  add(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < LIMIT) {
      this.whole += value;
      if (Math.abs(this.whole) >= LIMIT) this.carry();
      return;
    }
    const parts = Math.round(value * PARTS);
    if (Math.abs(parts) < LIMIT && parts / PARTS === value) {
      this.parts += parts;
      if (Math.abs(this.parts) >= LIMIT) this.carry();
    } else {
      this.rest = this.rest.add(fromNumber(value));
    }
  }

  total(): Rational {
    this.carry();
    return this.rest;
  }

  private carry(): void {
    this.rest = this.rest.add(ratio(this.whole)).add(ratio(this.parts, PARTS));
    this.whole = 0;
    this.parts = 0;
  }
}
