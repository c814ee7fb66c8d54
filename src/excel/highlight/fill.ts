/** The fill that a cell had: #RRGGBB, or none at all. A pattern over it is not touched by painting. */
export type Fill = string | null;

/** Fills that the API can neither say nor set again. */
const GRADIENTS: ReadonlySet<string> = new Set(['LinearGradient', 'RectangularGradient']);

export function loadFill(range: Excel.Range): Excel.RangeFill {
  return range.format.fill.load('color,pattern,tintAndShade');
}

export function isGradient({ pattern }: Excel.RangeFill): boolean {
  return GRADIENTS.has(pattern);
}

/**
 * A cell without fill has the colour of a white one. What tells them apart is the pattern or, where Excel leaves that
 * null as well, the tint, which only a fill has (OfficeDev/office-js#4900).
 */
export function fillOf(fill: Excel.RangeFill): Fill {
  const { color, pattern } = fill;
  const tint: number | null = fill.tintAndShade;
  const isNone = pattern === 'None' || (!(pattern as string | null) && tint === null);
  return color === '' || isNone ? null : color;
}

export function setFill(range: Excel.Range, fill: Fill): void {
  if (fill === null) range.format.fill.clear();
  else range.format.fill.color = fill;
}
