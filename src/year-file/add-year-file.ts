import { formOf } from '../engine/budget/forms';
import type { AccountKey } from '../engine/budget/planned';
import { kpiPlanIn, provisionsIn, sourceOf, withPapers, type Papers, type PaperSource } from '../plan/papers';
import { writeYearFile } from './write-year-file';
import type { YearFile } from './year-file';

/** A paper of a file that is not used: another one of the same year goes before it, and says something else. */
export interface UnusedPaper {
  readonly of: 'plan' | 'form' | 'provisions';
  readonly fiscalYear: number;
  /** Of a form. */
  readonly account: AccountKey | null;
  /** Where the one that is used comes from; null for a printed one. */
  readonly used: PaperSource | null;
}

interface AddedFile {
  readonly papers: Papers;
  readonly unused: readonly UnusedPaper[];
}

const NOTHING = { kpiPlan: null, forms: [], provisions: null } as const;

/** The same text for the same values, in whatever order their fields were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function isSame(some: Partial<YearFile>, other: Partial<YearFile>, fiscalYear: number): boolean {
  const [a, b] = [some, other].map((each) => canonical(writeYearFile({ ...NOTHING, ...each, fiscalYear })));
  return a === b;
}

/** Papers with those of a year file, where there is none yet; what is there and says something else is told. */
export function addYearFile(papers: Papers, file: YearFile, name: string): AddedFile {
  const { fiscalYear, kpiPlan, forms, provisions } = file;
  const unused: UnusedPaper[] = [];
  const tell = (
    of: UnusedPaper['of'],
    account: AccountKey | null,
    there: Parameters<typeof sourceOf>[1] | null,
    [own, other]: readonly [Partial<YearFile>, Partial<YearFile>],
  ): void => {
    if (!there || isSame(own, other, fiscalYear)) return;
    unused.push({ of, fiscalYear, account, used: sourceOf(papers, there) });
  };
  const plan = kpiPlanIn(papers, fiscalYear);
  if (kpiPlan) tell('plan', null, plan, [{ kpiPlan }, { kpiPlan: plan }]);
  for (const form of forms) {
    const there = formOf(papers.budgets, form.account, fiscalYear);
    tell('form', form.account, there, [{ forms: [form] }, { forms: there ? [there] : [] }]);
  }
  const general = provisionsIn(papers, fiscalYear);
  if (provisions) tell('provisions', null, general, [{ provisions }, { provisions: general }]);
  const added = {
    kpiPlans: kpiPlan ? [kpiPlan] : [],
    budgets: forms,
    provisions: provisions ? [provisions] : [],
  };
  return { papers: withPapers(papers, added, { kind: 'file', name }), unused };
}

/** A year's papers out of several, for a file; null where there is none of that year. */
export function yearFileOf(papers: Papers, fiscalYear: number): YearFile | null {
  const kpiPlan = kpiPlanIn(papers, fiscalYear);
  const provisions = provisionsIn(papers, fiscalYear);
  const forms = papers.budgets.filter((form) => form.fiscalYear === fiscalYear);
  return kpiPlan || provisions || forms.length > 0 ? { fiscalYear, kpiPlan, forms, provisions } : null;
}
