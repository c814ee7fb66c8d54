import type { Column } from './column';
import { countedShare, type Measurement } from './measurement';

/** 一者応札: the share of tenders with one bidder; tenders without any bid are left out. */
export function singleBids(bidders: Column): Measurement {
  let single = 0;
  let all = 0;
  let leftOut = 0;
  for (let index = 0; index < bidders.length; index++) {
    const count = bidders.at(index);
    if (count === 0) {
      leftOut++;
      continue;
    }
    all++;
    if (count === 1) single++;
  }
  return countedShare(single, all, leftOut);
}
