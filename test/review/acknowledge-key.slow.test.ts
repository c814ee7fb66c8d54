import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulePairs, rulePath } from '../../scripts/rules';
import type { SheetRule } from '../../scripts/rules/rule-pair';
import { keyOf } from '../../src/review/acknowledge-key';
import { reviewPlan } from '../../src/review/review-plan';
import { reviewWorkbook } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { readWorkbook } from '../../src/xlsx/read';
import { ROOT } from '../support/check';

/** Every finding's key in the workbooks that show the rules, as workbooks saved before keep them. */
async function keys(): Promise<string[]> {
  const all: string[] = [];
  for (const code of Object.keys(rulePairs) as SheetRule[]) {
    for (const kind of ['fires', 'nearly'] as const) {
      const workbook = await readWorkbook(await readFile(join(ROOT, rulePath(code, kind))));
      const rules = { ...DEFAULT_SETTINGS.rules, ...rulePairs[code][kind].settings };
      const { findings } = reviewWorkbook(workbook, { ...DEFAULT_SETTINGS, rules });
      all.push(`# ${code} ${kind}`, ...findings.map(keyOf));
    }
  }
  return [...all, '# plan', ...(reviewPlan(2024) ?? []).map(keyOf)];
}

it('what is acknowledged in workbooks saved before stays acknowledged', async () => {
  await expect(`${(await keys()).join('\n')}\n`).toMatchFileSnapshot('acknowledged-keys.txt');
});
