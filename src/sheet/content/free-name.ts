/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

const FORBIDDEN = /[[\]:*?/\\]/g;

/** What Excel keeps for itself (its change history), in Japanese and English. */
const RESERVED = ['履歴', 'History'];

/** Excel takes names for the same that differ in case, or in the width of their characters. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** As many of its first characters as fit, none of them cut in two; a name ends in no space and no apostrophe. */
function shortened(name: string, longest: number): string {
  const characters = Array.from(name);
  while (characters.join('').length > longest) characters.pop();
  return characters.join('').replace(/[\s']+$/u, '');
}

/**
 * A name for a new sheet that neither a sheet of the workbook nor Excel itself has: 検証結果, else 検証結果 (2), 検証結果 (3) …
 * Characters that Excel forbids become _, and what is too long is cut before its number.
 */
export function freeName(existing: readonly string[], wanted: string): string {
  const taken = new Set([...RESERVED, ...existing].map(fold));
  const allowed =
    wanted
      .trim()
      .replaceAll(FORBIDDEN, '_')
      .replaceAll(/^'+|'+$/g, '_') || '_';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = shortened(allowed, LONGEST - suffix.length) + suffix;
    if (!taken.has(fold(name))) return name;
  }
}
