// 1. (1) ① １） ⅰ） ア. and the like, before a line's name
const NUMBERING =
  /^(?:[(（]?[0-9０-９]{1,2}[)）.．、]|[(（][0-9０-９一-十]{1,2}[)）]|[①-⑳➀-➉]|[ⅰ-ⅹⅠ-Ⅹ][)）.．、]|[アイウエオカキクケコ][.．、)）])/u;
const OF_WHICH = /^[(（]?(?:うち|内)[)）、:：]?/u;

/** True for 「うち○○」 and 「（うち○○）」: some of the line above, not a part that adds up. */
export function isOfWhich(label: string): boolean {
  return /^\s*[(（]?\s*うち/u.test(label);
}

/**
 * A line's label folded for comparison: numbering and 「うち」 taken away first, then
 * full and half width made equal and all white space removed.
 */
export function lineName(label: string): string {
  const spaceless = label.replace(/\s+/gu, '');
  const bare = spaceless.replace(NUMBERING, '');
  const whole = isOfWhich(bare) ? bare.replace(OF_WHICH, '').replace(/[)）]$/u, '') : bare;
  return whole.normalize('NFKC');
}
