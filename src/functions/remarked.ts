/** How Excel is to show a number that stands beside a remark. */
export type NumberFormat = 'rate' | 'days' | 'whole' | 'date';

/**
 * What is said beside a number. `provisional`: holidays that are not yet published went into it.
 * `boundary`: it holds only at the ends of what rounding allows.
 */
export type Remark = 'provisional' | 'boundary';

/** A number with a remark that Excel shows behind it. */
export class Remarked {
  constructor(
    readonly value: number,
    readonly format: NumberFormat,
    readonly remark: Remark,
  ) {}
}
