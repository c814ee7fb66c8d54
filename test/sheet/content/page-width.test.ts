import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnPoints, scaleToFit } from '../../../src/sheet/content/page-width';

/** A4 less 0.7 inches on both sides, in points. */
const PRINTABLE = { portrait: (210 / 25.4) * 72 - 100.8, landscape: (297 / 25.4) * 72 - 100.8 };

describe('a column', () => {
  it.each([
    [8, 51.75],
    [0, 3.75],
  ])('of %d characters is %d points wide', (characters, points) => {
    expect(columnPoints(characters)).toBe(points);
  });
});

describe('the scale of a page', () => {
  it.each([
    ['nothing', [], 'portrait', 100],
    ['what just fits upright', [40, 40, 0.5], 'portrait', 100],
    ['what just does not', [40, 40, 0.6], 'portrait', 99],
    ['the same lying', [40, 40, 0.6], 'landscape', 100],
    ['twice the page', [165], 'portrait', 49],
    ['what no scale fits', [10_000], 'portrait', 10],
  ] as const)('for %s', (_what, widths, orientation, scale) => {
    expect(scaleToFit(widths, { orientation })).toBe(scale);
  });

  it('fits the page, and the next larger one does not', () => {
    const orientations = fc.constantFrom('portrait' as const, 'landscape' as const);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 15 }),
        orientations,
        (widths, orientation) => {
          const total = widths.reduce((sum, width) => sum + columnPoints(width), 0);
          const scale = scaleToFit(widths, { orientation });
          expect((total * scale) / 100).toBeLessThanOrEqual(PRINTABLE[orientation]);
          if (scale < 100) expect((total * (scale + 1)) / 100).toBeGreaterThan(PRINTABLE[orientation]);
        },
      ),
    );
  });
});
