import { describe, expect, it } from 'vitest';
import { KeptMerges } from '../../../src/excel/read/kept-merges';

const USED = { top: 0, left: 0, bottom: 9, right: 3 };
const GROWN = { ...USED, bottom: 10 };
const HEADING = [{ top: 0, left: 0, bottom: 0, right: 3 }];

describe('merged areas that Excel has told of', () => {
  it.each([
    ['of the same shape', HEADING, USED, HEADING],
    ['that has grown since', HEADING, GROWN, null],
    ['that had none and has grown since', [], GROWN, []],
  ])('are known of a sheet %s', (_, merges, used, expected) => {
    const kept = new KeptMerges();
    kept.keep('a', USED, merges);
    expect(kept.of('a', used)).toEqual(expected);
  });

  it('are not known of a sheet that was never asked', () => {
    expect(new KeptMerges().of('a', USED)).toBeNull();
  });

  it.each([
    ['are not known any more', HEADING, null],
    ['are still none where there were none', [], []],
  ])('%s when rows have come or gone', (_, merges, expected) => {
    const kept = new KeptMerges();
    kept.keep('a', USED, merges);
    kept.keep('b', USED, HEADING);
    kept.moved('a');
    expect(kept.of('a', USED)).toEqual(expected);
    expect(kept.of('b', USED)).toEqual(HEADING);
  });
});
