import type { Written } from '../../excel/pane-host';
import type { Notice } from './notice';

/** What to say where not all was written. */
export function notWritten(answer: Exclude<Written, { readonly outcome: 'written' }>): Notice {
  if (answer.outcome === 'refused') return { kind: 'refused', why: answer.why, sheets: answer.sheets };
  const { why, at, left } = answer;
  return left.length > 0 ? { kind: 'half-written', why, at, rewrites: left } : { kind: 'stopped', why, at };
}
