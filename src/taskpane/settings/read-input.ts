import { ZERO, type Rational } from '../../engine/number/rational';
import { parseFigure } from '../../engine/number/parse-figure';

/** Why what a person typed is not taken. */
export type InputFault = 'not-a-number' | 'not-positive' | 'negative' | 'not-whole' | 'too-large';

export type Read<Value> = { readonly value: Value } | { readonly fault: InputFault };

/** 1,000 / １，０００ / 1000 万 as a number; nothing is passed over. */
function figureOf(text: string, isPercent: boolean): Rational | null {
  const figure = parseFigure(text);
  if (figure?.kind !== 'number' || figure.stray) return null;
  return figure.percent && !isPercent ? null : figure.value;
}

/** Whole yen, more than 0: 10,000,000 / １０００万円 / 10 百万円 / 1 億円. */
export function readYen(text: string): Read<number> {
  const yen = figureOf(text, false);
  if (!yen) return { fault: 'not-a-number' };
  if (yen.compare(ZERO) <= 0) return { fault: 'not-positive' };
  if (yen.d !== 1n) return { fault: 'not-whole' };
  if (yen.compare(Number.MAX_SAFE_INTEGER) > 0) return { fault: 'too-large' };
  return { value: yen.valueOf() };
}

/** A share, 0 or more, that is written in percent, with its sign or without: 20 is 1/5. */
export function readPercent(text: string): Read<Rational> {
  const percent = figureOf(text, true);
  if (!percent) return { fault: 'not-a-number' };
  return percent.compare(ZERO) < 0 ? { fault: 'negative' } : { value: percent.div(100) };
}
