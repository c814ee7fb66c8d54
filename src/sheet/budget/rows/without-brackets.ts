import type { ReadFigure } from './read-figure';

/**
 * Brackets mean a negative amount, except where they only set a figure apart: where its cell holds a positive
 * number that the format shows in brackets, and where the line's name is in brackets too, as in （小計） (1,500).
 */
export function withoutBrackets(figure: ReadFigure, nameIsBracketed: boolean): ReadFigure {
  if (figure.kind !== 'amount' || figure.printed.s >= 0n) return figure;
  const isText = figure.textFault !== null;
  const shown = figure.displayed.normalize('NFKC').trim();
  if (!/^\(.*\)$/u.test(shown) || /[-−△▲]/u.test(shown)) return figure;
  if (isText && nameIsBracketed)
    return { ...figure, printed: figure.printed.neg(), stored: figure.stored.neg() };
  return !isText && figure.stored.s >= 0n ? { ...figure, printed: figure.printed.neg() } : figure;
}
