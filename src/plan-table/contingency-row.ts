import type { ProvisionCells } from './provision-cells';

/** What a row says of how a 予備費 is set. */
export interface ContingencyShare {
  readonly rateInBasisPoints: number;
  readonly base: readonly string[];
  /** In yen. */
  readonly roundedTo: number;
}

/** Reads a row of 予備費, but for its account and its source; null where a fault stands in its way, which is reported. */
export function readContingency(row: ProvisionCells): ContingencyShare | null {
  const [share, base, roundedTo] = [row.share(), row.lines(), row.yen()];
  if (share === null || base === null || roundedTo === null) return null;
  const points = share.mul(10_000);
  if (points.d !== 1n || points.compare(1) < 0) {
    return row.report('share', { fault: 'not-a-share', shown: row.text('share') ?? '' });
  }
  if (roundedTo === 0) {
    return row.report('amount', { fault: 'not-an-amount', shown: row.text('amount') ?? '' });
  }
  return { rateInBasisPoints: points.valueOf(), base, roundedTo };
}
