import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, scaleFor } from '../../../src/workbench/page/chart-scale';

describe('the scale of a chart', () => {
  it.each<[figures: readonly number[], lines: number, drawn: readonly number[]]>([
    [[12_484_225], 5, [0, 5_000_000, 10_000_000, 15_000_000]],
    [[100], 6, [0, 20, 40, 60, 80, 100]],
    [[101], 6, [0, 50, 100, 150]],
    [[-30, 70], 6, [-40, -20, 0, 20, 40, 60, 80]],
    [[-5], 3, [-5, 0]],
    [[], 2, [0, 1]],
    [[0, 0], 2, [0, 1]],
  ])('for %j with room for %i lines is %j', (figures, lines, drawn) => {
    const scale = scaleFor(figures, lines);
    expect(linesOf(scale)).toEqual(drawn);
  });

  it('reaches all figures and 0, in steps of 1, 2 or 5', () => {
    const anyFigures = fc.array(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(anyFigures, fc.integer({ min: 2, max: 12 }), (figures, lines) => {
        const { from, to, step } = scaleFor(figures, lines);
        expect(from).toBeLessThanOrEqual(Math.min(0, ...figures));
        expect(to).toBeGreaterThanOrEqual(Math.max(0, ...figures));
        expect(linesOf({ from, to, step }).length).toBeLessThanOrEqual(lines + 1);
        expect(String(step)).toMatch(/^(?:0\.0*)?[125]0*$/);
      }),
    );
  });
});
