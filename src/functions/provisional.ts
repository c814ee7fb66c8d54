/** How Excel is to show a number that stands beside a remark. */
export type NumberFormat = 'rate' | 'days' | 'whole' | 'date';

/** A number that may still change, because holidays that are not yet published went into it. */
export class Provisional {
  constructor(
    readonly value: number,
    readonly format: NumberFormat,
  ) {}
}
