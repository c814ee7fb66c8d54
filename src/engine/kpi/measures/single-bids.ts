import { cellOf, type Column } from './column';
import { countedShare, type Measurement } from './measurement';

/** 一者応札: the share of tenders with one bidder; tenders without any bid are left out. */
export function singleBids(bidders: Column): Measurement {
  const { rows, length } = bidders;
  let single = 0;
  let leftOut = 0;
  for (let index = 0; index < length; index++) {
    const cell = rows === null ? null : cellOf(rows, index);
    const isOrdinary = typeof cell === 'number' && 0 <= cell && Number.isInteger(cell);
    const count = isOrdinary ? cell : bidders.at(index);
    if (count === 0) leftOut++;
    else if (count === 1) single++;
  }
  return countedShare(single, length - leftOut, leftOut);
}
