import type { Checking } from './checking';
import type { Core } from './core';
import { making, type Making } from './making';
import { placing, type Placing } from './placing';

/** Putting new things into the workbook. */
export interface Creating extends Making, Placing {}

export function creating(core: Core, checks: Pick<Checking, 'again' | 'hear'>): Creating {
  return { ...making(core, checks), ...placing(core, checks.hear) };
}
