/** From, to and the distance of the lines between, in the figures' own unit. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const STEPS = [1, 2, 5, 10] as const;

/**
 * Round figures around all of these and 0, with at most so many lines after the first.
 * @param figures none at all, or nothing but 0, is drawn from 0 to 1
 */
export function scaleFor(figures: readonly number[], lines: number): Scale {
  const least = Math.min(0, ...figures);
  const greatest = Math.max(0, ...figures);
  const rough = (greatest - least || 1) / Math.max(1, lines - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const from = Math.floor(least / step) * step;
  return { from, to: Math.max(Math.ceil(greatest / step) * step, from + step), step };
}

/** Where the lines stand. */
export function linesOf({ from, to, step }: Scale): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}
