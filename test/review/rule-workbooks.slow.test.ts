import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePairs, rulePath } from '../../scripts/rules';
import type { RulePair, SheetRule } from '../../scripts/rules/rule-pair';
import { addressOf } from '../../src/engine/cell';
import { reviewWorkbook } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { readWorkbook } from '../../src/xlsx/read';
import { ROOT } from '../support/check';

const CODES = Object.keys(rulePairs) as SheetRule[];

/** Every finding of the rule in its workbook, as read from the file. */
async function found(code: SheetRule, kind: keyof RulePair): Promise<string[]> {
  const workbook = await readWorkbook(await readFile(join(ROOT, rulePath(code, kind))));
  const rules = { ...DEFAULT_SETTINGS.rules, ...rulePairs[code][kind].settings };
  return reviewWorkbook(workbook, { ...DEFAULT_SETTINGS, rules })
    .findings.filter((finding) => finding.code === code)
    .map(({ cells: [cell], severity }) => `${cell ? `${cell.sheet}!${addressOf(cell)}` : ''} ${severity}`);
}

describe.each(CODES)('%s', (code) => {
  const { fires, nearly } = rulePairs[code];

  it(`fires: ${fires.about}`, async () => {
    expect(fires.findings).not.toEqual([]);
    expect(await found(code, 'fires')).toEqual(fires.findings);
  });

  it(`nearly fires: ${nearly.about}`, async () => {
    expect(nearly.findings.filter((finding) => !finding.endsWith(' info'))).toEqual([]);
    expect(await found(code, 'nearly')).toEqual(nearly.findings);
  });
});
