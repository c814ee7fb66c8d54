import type { Wish } from './commands';

export type { Wish } from './commands';

type Fulfil = (wish: Wish) => void;

let fulfil: Fulfil | undefined;
const waiting: Wish[] = [];

/**
 * Hands a wish to the pane and answers whether it has heard; a pane that is not up yet gets it when it is, once for all
 * the impatient clicks in between.
 */
export function wishFor(wish: Wish): boolean {
  if (fulfil) fulfil(wish);
  else if (!waiting.includes(wish)) waiting.push(wish);
  return fulfil !== undefined;
}

/** The pane takes over, the wishes that wait first. Returns the way out. */
export function fulfilWishes(how: Fulfil): () => void {
  fulfil = how;
  for (const wish of waiting.splice(0)) how(wish);
  return () => {
    if (fulfil === how) fulfil = undefined;
  };
}
