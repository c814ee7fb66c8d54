import { applyFix, type ApplyFix } from './apply-fix';
import type { Checking } from './checking';
import type { Core } from './core';
import { making, type Making } from './making';
import { placing, type Placing } from './placing';

/** Whatever writes to the workbook's cells. */
export interface Creating extends Making, Placing, ApplyFix {}

export function creating(core: Core, checks: Pick<Checking, 'again' | 'hear' | 'wrote'>): Creating {
  return { ...making(core, checks), ...placing(core, checks.hear), ...applyFix(core, checks.wrote) };
}
