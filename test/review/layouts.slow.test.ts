import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../scripts/samples/layouts';
import { workbooks } from '../../scripts/samples/workbooks';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { ROOT } from '../support/check';

async function review(path: string): Promise<Review> {
  return reviewWorkbook(await readWorkbook(await readFile(join(ROOT, path))));
}

/** What does not depend on the layout: accounts, relations, amounts, verdicts. */
function judged({ sheets }: Review): unknown {
  return sheets.flatMap(({ tables }) =>
    tables.flatMap(({ table, judgements }) =>
      judgements.map(({ relation, printed, computed, verdict }) => ({
        account: table.account,
        unit: table.unit,
        rounding: table.rounding,
        code: relation.code,
        label: relation.total.line.label,
        printed: printed?.toString(),
        computed: computed?.toString(),
        verdict,
      })),
    ),
  );
}

describe('the official budgets in other layouts', () => {
  it.each(Object.keys(layouts))('%s is judged as the printed one is', async (name) => {
    const official = await review('assets/samples/reiwa6-budget.xlsx');
    const other = await review(`test/workbooks/${name}`);
    expect(judged(other)).toEqual(judged(official));
    const severe = other.findings.filter(({ code }) => code !== 'TEXT-01');
    expect(severe.map(({ code, severity }) => [code, severity])).toEqual(
      official.findings.map(({ code, severity }) => [code, severity]),
    );
  });

  it('only the one with full-width digits warns of numbers stored as text', async () => {
    for (const name of Object.keys(layouts)) {
      const { findings } = await review(`test/workbooks/${name}`);
      const warned = findings.some(({ code }) => code === 'TEXT-01');
      expect([name, warned]).toEqual([name, name === 'full-width-digits.xlsx']);
    }
  });

  it.each([
    ['side-by-side.xlsx', 'indents'],
    ['full-width-spaces.xlsx', 'indents'],
    ['label-columns.xlsx', 'columns'],
    ['names-only.xlsx', 'names'],
  ])('%s says that it read the levels from %s', async (name, levelsFrom) => {
    const { sheets } = await review(`test/workbooks/${name}`);
    expect(sheets.flatMap(({ tables }) => tables.map(({ how }) => how))).toMatchObject([
      { levelsFrom, unplaced: [] },
      { levelsFrom, unplaced: [] },
    ]);
  });
});

describe('workbooks made by script', () => {
  it.each(Object.entries(workbooks))('%s is what the script makes', async (path, workbook) => {
    const bytes = await writeWorkbook(workbook);
    expect(Buffer.from(bytes).equals(await readFile(join(ROOT, path)))).toBe(true);
  });
});
