import { compareForms, type FormDifference } from '../../../engine/budget/compare-forms';
import { formOf, namingForms } from '../../../engine/budget/forms';
import type { PlannedBudget } from '../../../engine/budget/planned';
import { namedFiscalYear } from '../../../engine/calendar/named-fiscal-year';
import { sourceOf, type Papers, type PaperSource } from '../../../plan/papers';
import type { KeptPapers } from '../../../review/paper-store';

/** A form beside what is known of its account. */
export interface FormChoice {
  readonly form: PlannedBudget;
  /** The form that the year has already; its source is null where it is printed. */
  readonly there: { readonly form: PlannedBudget; readonly source: PaperSource | null } | null;
  /** What it is compared with: the form that the year has, else the last one before; null for an account's first. */
  readonly last: PlannedBudget | null;
  readonly differences: readonly FormDifference[];
}

export function choiceOf(form: PlannedBudget, papers: Papers): FormChoice {
  const { account, fiscalYear } = form;
  const there = formOf(papers.budgets, account, fiscalYear);
  const own = papers.budgets.filter((each) => each.account === account);
  const [last = null] = there ? [there] : namingForms(own, fiscalYear);
  return {
    form,
    there: there && { form: there, source: sourceOf(papers, there) },
    last,
    differences: last ? compareForms(last, form) : [],
  };
}

/** 令和８年度, R8, 2026; null for what is no year. */
export function yearIn(text: string): number | null {
  const year = /^\d{4}$/u.test(text.trim().normalize('NFKC'))
    ? Number(text.trim().normalize('NFKC'))
    : namedFiscalYear(text);
  return year !== null && year >= 1900 && year <= 2100 ? year : null;
}

const isOf = (form: PlannedBudget, of: Pick<PlannedBudget, 'account' | 'fiscalYear'>): boolean =>
  form.account === of.account && form.fiscalYear === of.fiscalYear;

/** What a workbook keeps with a form, in the place of one of the same account and year. */
export function withForm(kept: KeptPapers, sheet: string, form: PlannedBudget): KeptPapers {
  return { ...kept, forms: [...kept.forms.filter((each) => !isOf(each.form, form)), { sheet, form }] };
}

export function withoutForm(kept: KeptPapers, of: Pick<PlannedBudget, 'account' | 'fiscalYear'>): KeptPapers {
  return { ...kept, forms: kept.forms.filter(({ form }) => !isOf(form, of)) };
}
