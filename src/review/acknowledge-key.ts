import { addressOf, type Cell } from '../engine/cell';
import type { Details, Finding, FindingCode, FindingOf } from '../engine/findings/finding';
import { type IdentityPart, lineIdentity } from '../engine/findings/identity';
import type { RuleRow } from '../engine/findings/rule';
import { RULES } from '../engine/rules/rules';

function identityOf<Code extends FindingCode>(
  finding: FindingOf<Code> & { code: Code },
): readonly IdentityPart[] {
  const { identity }: RuleRow<Code> = RULES[finding.code];
  return identity(finding.details as Details[Code]);
}

/** Exact: 1/3 is not 0.333. */
function textOf(part: IdentityPart): string | number | null {
  return typeof part === 'object' && part !== null ? part.toFraction() : part;
}

/** Two beginnings and two odd multipliers, so that a text that meets another by the one does not by the other. */
const LANES: readonly (readonly [seed: number, multiplier: number])[] = [
  [0x811c9dc5, 0x01000193],
  [0x1b873593, 0x85ebca6b],
];

/** 16 hexadecimal digits for a text of any length (FNV-1a, twice, the second with its own multiplier). */
function digest(text: string): string {
  return LANES.map(([seed, multiplier]) => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), multiplier);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

function named(code: FindingCode, cells: readonly Cell[], figures: readonly IdentityPart[]): string {
  const place = cells.map(addressOf).join(',');
  return `${code} ${cells[0]?.sheet ?? ''}!${place} ${digest(JSON.stringify(figures.map(textOf)))}`;
}

/**
 * A finding's name among all findings of a workbook: the rule, the cells, and a digest of the figures.
 * The same finding has the same key the next time; with another figure in it, it has another.
 */
export function keyOf(finding: Finding): string {
  const { code, cells, expected, actual } = finding;
  return named(code, cells, [expected, actual, ...identityOf(finding)]);
}

/**
 * The names of the findings that now are one: blanks were told cell by cell, and may be acknowledged so in a workbook.
 * None for every other finding.
 */
export function formerKeysOf({ code, details }: Finding): readonly string[] {
  if (code !== 'CELL-01' || details.fault !== 'blank') return [];
  return details.lines.map((line) => {
    const { cell, displayed } = line.figure;
    return named(code, [cell], [null, displayed, 'blank', ...lineIdentity(line)]);
  });
}
