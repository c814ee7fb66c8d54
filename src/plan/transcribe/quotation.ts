import type { Quotation } from '../../engine/citation';

/** Words of a document, and the section that they stand in. */
export type Quote = (section: string, quote: string) => Quotation;

/**
 * Makes quotations of a plan. 「…」 joins words that stand apart in the source, as a label and its figure do in its
 * tables.
 */
export function quotationsOf(document: string): Quote {
  return (section, quote) => ({ kind: 'plan', document, section, quote });
}
