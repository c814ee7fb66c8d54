import { describe, expect, it } from 'vitest';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { formOf } from '../../src/engine/budget/forms';
import { kpiPlanIn, PRINTED_PAPERS, sourceOf } from '../../src/plan/papers';
import { NO_PAPERS, papersOf, readPapers, storePapers, type KeptPapers } from '../../src/review/paper-store';
import { careForm } from '../support/forms';
import { FY2024 } from '../support/year-file';

const kept: KeptPapers = {
  forms: [{ sheet: '予算', form: careForm }],
  files: [{ name: '令和6年度.json', file: FY2024 }],
};
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the papers that a workbook keeps', () => {
  it('are read back as they were stored', () => {
    expect(readPapers(throughJson(storePapers(kept)))).toEqual({ kept, damage: null });
  });

  it.each([undefined, null])('are none where nothing was ever stored (%s)', (setting) => {
    expect(readPapers(setting)).toEqual({ kept: NO_PAPERS, damage: null });
  });

  it.each([
    ['something else stands there', { forms: 1 }, { kind: 'foreign' }],
    ['a newer version wrote them', { version: 2, forms: [], files: [] }, { kind: 'version', version: 2 }],
    [
      'some of them are not whole',
      { version: 1, forms: [{ sheet: '予算', year: { version: 1 } }], files: [{ name: 'a' }] },
      { kind: 'entries', count: 2 },
    ],
    [
      'a form’s year holds no form',
      {
        version: 1,
        forms: [{ sheet: '予算', year: { version: 1, fiscalYear: 2026, forms: [] } }],
        files: [],
      },
      { kind: 'entries', count: 1 },
    ],
  ])('are told where %s', (_, setting, damage) => {
    expect(readPapers(setting)).toEqual({ kept: NO_PAPERS, damage });
  });

  it('stand behind what is printed, files before forms', () => {
    const other = { ...careForm, roundingNote: null };
    const papers = papersOf({
      forms: [{ sheet: '予算', form: careForm }],
      files: [
        {
          name: '令和8年度.json',
          file: { fiscalYear: 2026, kpiPlan: null, forms: [other], provisions: null },
        },
      ],
    });
    expect(formOf(papers.budgets, '介護勘定', 2026)).toBe(other);
    expect(sourceOf(papers, other)).toEqual({ kind: 'file', name: '令和8年度.json' });
    expect(kpiPlanIn(papers, 2024)).toBe(kpiPlanIn(PRINTED_PAPERS, 2024));
    expect(formOf(papersOf(kept).budgets, 'health', 2024)).toBe(healthBudget);
  });
});
