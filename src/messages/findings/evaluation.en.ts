import type { EvaluationCode, FindingOf } from '../../engine/findings/finding';
import type { WrittenGrade } from '../../engine/findings/evaluation-details';
import { few } from './cells.en';
import type { FindingMessages } from './finding-messages';

export const evaluationRules = {
  'EVAL-01': 'Entries of an evaluation sheet',
  'EVAL-02': 'Self-assessment apart from the reference grade',
  'EVAL-03': 'Items of an evaluation sheet',
} satisfies Pick<FindingMessages['rule'], EvaluationCode>;

const GRADE: Readonly<Record<WrittenGrade, string>> = {
  own: 'self-assessment',
  previous: 'last year’s final grade',
  minister: 'minister’s grade',
};

const year = (fiscalYear: number): string => `FY${String(fiscalYear)}`;
const named = (names: readonly string[]): string => few(names.map((name) => `“${name}”`));

function unreadable({ details }: FindingOf<'EVAL-01'>): string {
  switch (details.fault) {
    case 'no-grade':
      return `“${details.shown}” is no grade: write S, A, B, C or D as the ${GRADE[details.of]} of “${details.item}”.`;
    case 'no-method':
      return `“${details.shown}” is no method for “${details.item}”: write 定量 (by figures) or 定性 (by quality).`;
    case 'item-twice':
      return `“${details.item}” stands there twice, and the upper one was used. Move what is written below to it and delete the rows.`;
    case 'no-year':
      return 'The year of the evaluation sheet is not known. Write it in the title, as in 令和6年度 or FY2024.';
    case 'no-plan':
      return `There is no plan for ${year(details.fiscalYear)}, so its items are not known. Add a sheet of its plan or a year file.`;
  }
}

function items({ details }: FindingOf<'EVAL-03'>): string {
  switch (details.fault) {
    case 'unknown-item':
      return `“${details.item}” is no item of the plan for ${year(details.fiscalYear)}. What is written stays. Give it the plan’s name or code, or delete the rows if they are not needed.`;
    case 'missing-items':
      return `${String(details.items.length)} items of the plan for ${year(details.fiscalYear)} are not there (${named(details.items)}). Make the evaluation sheet anew to add them.`;
    case 'older-sheet':
      return `The evaluation of ${year(details.fiscalYear)} is taken from the sheet “${details.sheet}”, not from this one. Delete this sheet if it is not needed.`;
    case 'ungraded':
      return `${String(details.items.length)} items have no self-assessment (${named(details.items)}; ${String(details.of - details.items.length)} of ${String(details.of)} are done).`;
  }
}

export const evaluationSentences: Pick<FindingMessages['sentence'], EvaluationCode> = {
  'EVAL-01': unreadable,
  'EVAL-02': ({ details: { item, own, reference } }) =>
    `The self-assessment of “${item}” is ${own}, the reference grade ${reference}. Write down the reasons.`,
  'EVAL-03': items,
};
