import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { provisions } from '../../../src/plan/fy2024/provisions';
import { PRINTED_PAPERS, withPapers } from '../../../src/plan/papers';
import { reviewWorkbook } from '../../../src/review/review';
import { DEFAULT_SETTINGS } from '../../../src/review/settings';
import { ownTemplates } from '../../../src/sheet/templates/own-templates';
import { careForm, formLine } from '../../support/forms';
import { throughFile } from '../../support/content';

const FILE = { kind: 'file', name: '令和8年度.json' } as const;
const papers = withPapers(
  PRINTED_PAPERS,
  {
    budgets: [careForm],
    provisions: [{ ...provisions, fiscalYear: 2026 }],
    kpiPlans: [{ ...kpiPlan, fiscalYear: 2026 }],
  },
  FILE,
);

describe('the templates of years that are not printed', () => {
  it('are none where nothing is brought', () => {
    expect(ownTemplates(PRINTED_PAPERS)).toEqual([]);
  });

  it('are what the year’s papers can make', () => {
    const forms = withPapers(PRINTED_PAPERS, { budgets: [careForm] }, FILE);
    expect(ownTemplates(forms).map(({ kind }) => kind)).toEqual(['budget', 'execution', 'settlement']);
  });

  it.each(ownTemplates(papers))(
    '$kind of $account is read as what it is, without an error',
    async ({ kind, make }) => {
      const sheet = await throughFile(make());
      const { sheets, findings } = reviewWorkbook(
        { sheets: [sheet], date1904: false },
        { ...DEFAULT_SETTINGS, papers },
      );
      const expected = kind.startsWith('kpi-')
        ? 'kpi'
        : ['execution', 'settlement'].includes(kind)
          ? 'budget'
          : kind;
      expect(sheets.map((each) => each.kind)).toEqual([expected]);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('are made of names that Excel cannot offer as a list too', () => {
    const lines = Array.from({ length: 60 }, (_, at) => formLine(`科目,${String(at)}`, 1));
    const long = { ...careForm, account: '一般会計', expenditure: { ...careForm.expenditure, lines } };
    for (const { make } of ownTemplates(withPapers(papers, { budgets: [long] }, FILE)))
      expect(make().rows.length).toBeGreaterThan(3);
  });
});
