import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progress, reachedBy, shareOfWay, STEP_SHAPES, type StepShape } from '../../../src/engine/kpi/steps';
import { decimal, ONE, ratio, ZERO } from '../../../src/engine/number/rational';

describe('the share of a way', () => {
  it.each<[shape: StepShape, shares: string[]]>([
    ['linear', ['0', '1/3', '2/3', '1']],
    ['front', ['0', '1/2', '5/6', '1']],
    ['back', ['0', '1/6', '1/2', '1']],
  ])('%s in three years is %j', (shape, shares) => {
    expect([0, 1, 2, 3].map((done) => shareOfWay(shape, done, 3).toFraction())).toEqual(shares);
  });

  const way = fc
    .record({ shape: fc.constantFrom(...STEP_SHAPES), all: fc.integer({ min: 1, max: 60 }) })
    .chain((each) => fc.record({ ...mapped(each), done: fc.integer({ min: 0, max: each.all - 1 }) }));

  it('begins at 0, ends at 1 and never goes back', () => {
    fc.assert(
      fc.property(way, ({ shape, all, done }) => {
        expect(shareOfWay(shape, 0, all).equals(ZERO)).toBe(true);
        expect(shareOfWay(shape, all, all).equals(ONE)).toBe(true);
        const [now, next] = [shareOfWay(shape, done, all), shareOfWay(shape, done + 1, all)];
        expect(next.compare(now)).toBeGreaterThan(0);
      }),
    );
  });

  it('has the steps of front in the order of back from behind', () => {
    fc.assert(
      fc.property(way, ({ all, done }) => {
        const step = (shape: StepShape, at: number) =>
          shareOfWay(shape, at + 1, all).sub(shareOfWay(shape, at, all));
        expect(step('front', done).equals(step('back', all - 1 - done))).toBe(true);
      }),
    );
  });
});

function mapped({ shape, all }: { shape: StepShape; all: number }) {
  return { shape: fc.constant(shape), all: fc.constant(all) };
}

describe('progress', () => {
  const start = decimal('18.2');

  it.each([
    ['on its way', '19.85', '1'],
    ['ahead of it', '21.5', '2'],
    ['behind it', '19.025', '1/2'],
    ['standing still', '18.2', '0'],
    ['gone away', '16.55', '-1'],
  ] as const)('of a result %s', (_, result, share) => {
    const planned = reachedBy(start, decimal('21.5'), ratio(1, 2));
    expect(progress(decimal(result), start, planned)?.toFraction()).toBe(share);
  });

  it('is none where nothing was to be gone', () => {
    expect(progress(ONE, start, start)).toBeNull();
  });
});
