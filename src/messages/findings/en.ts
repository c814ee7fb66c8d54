import { ACCOUNT_NAME } from '../account-name';
import type { FindingOf } from '../../engine/findings/finding';
import type { ColumnNames } from '../../engine/findings/budget-details';
import type { WhyUnrelated } from '../../engine/findings/reading-details';
import { leavesRoom, outcomeOf, type Judgement } from '../../engine/budget/judgement';
import type { Misprint } from '../../engine/budget/misprint';
import type { UnreadableReason } from '../../engine/budget/statement';
import { firstDayOf, lastDayOf } from '../../engine/calendar/fiscal-year';
import { isoDate } from '../../engine/calendar/iso-date';
import type { Serial } from '../../engine/calendar/serial';
import { addressOf } from '../../engine/cell';
import { toFixed, type Rational } from '../../engine/number/rational';
import { amountText } from '../amount-text';
import { places, some, stretch } from './cells.en';
import { evaluationRules, evaluationSentences } from './evaluation.en';
import { kpiRules, kpiSentences } from './kpi.en';
import { planRules, planSentences } from './plan.en';
import { planSheetRules, planSheetSentences } from './plan-sheet.en';
import { provisionRules, provisionSentences } from './provisions.en';
import { storedText } from './stored.en';
import type { FindingMessages } from './finding-messages';

const amount = (value: Rational | null): string => (value ? amountText(value) : '(unreadable)');
const joined = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(' + ');
const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

/** Sentences after one another; one that is empty is left out. */
const paragraph = (...sentences: readonly string[]): string =>
  sentences.filter((each) => each !== '').join(' ');

const formula = (terms: ColumnNames['terms']): string =>
  terms
    .map(({ label, sign }, index) => `${sign < 0 ? ' − ' : index > 0 ? ' + ' : ''}“${label}”`)
    .join('')
    .trim();

type SumCode = 'SUM-01' | 'SUM-02' | 'SUM-03' | 'SUM-04' | 'SUM-06';

function undecidable(judgement: Judgement, column = ''): string {
  const { relation, unreadable } = judgement;
  const name = `“${relation.total.line.label}”${column}`;
  const cells = some(unreadable.map(({ cell }) => cell));
  if (outcomeOf(judgement) === 'unfilled') {
    return `${name} is not judged yet: amounts are blank (${cells}). Enter them, or “-” if nothing is planned.`;
  }
  return `${name} cannot be decided: the amount in ${cells} cannot be read. Enter a number or “-”.`;
}

/** Not two faults, but one: the figure with which this and the others hold. */
function oneCause(judgement: Judgement, { line, figure, amount: right, explains }: Misprint): string {
  const isOwn = figure === judgement.relation.total.figure;
  const what = isOwn ? 'this amount' : `“${line.label}” (${addressOf(figure.cell)})`;
  const others = totals(explains.filter((each) => each !== judgement)).join(', ');
  return `Change ${what} to ${amountText(right)}, and both this difference and that of ${others} are gone: one error explains them.`;
}

function sum(
  { details: { judgement, misprint } }: FindingOf<SumCode>,
  parts: string,
  remedy = 'Correct the parts or the total.',
  column = '',
): string {
  const { relation, printed, computed, verdict, unexplained, stored } = judgement;
  const name = `“${relation.total.line.label}”${column}`;
  if (verdict === 'undecidable') return undecidable(judgement, column);
  const behind = storedText(judgement);
  const difference = printed && computed ? amountText(computed.sub(printed).abs()) : '';
  const facts = `${name} is ${amount(printed)}, but ${parts} is ${amount(computed)} (difference ${difference}).`;
  switch (verdict) {
    case 'exact':
      return paragraph(`As printed ${name} equals ${parts}.`, behind);
    case 'rounding':
      return paragraph(facts, 'Rounding explains it (within rounding).', behind);
    case 'boundary':
      return paragraph(
        facts,
        'It holds only at the very edge of rounding.',
        behind || 'Check the amounts behind it.',
      );
    case 'inconsistent': {
      const beyond = unexplained.equals(0)
        ? 'Rounding does not explain it.'
        : `Even with rounding at least ${amountText(unexplained)} remains unexplained.`;
      const cure = misprint ? oneCause(judgement, misprint) : remedy;
      return paragraph(facts, leavesRoom(judgement) ? beyond : '', behind, stored?.cause ? '' : cure);
    }
  }
}

function ofWhich({ details: { judgement } }: FindingOf<'SUM-04'>): string {
  const { relation, printed, computed, verdict, unexplained, stored } = judgement;
  const part = relation.terms[0]?.line.label ?? '';
  if (verdict === 'undecidable') return undecidable(judgement);
  const whole = relation.total.line.label;
  const behind = storedText(judgement);
  if (verdict === 'exact') return paragraph(`As printed “${part}” does not exceed “${whole}”.`, behind);
  const facts = `“${part}” ${amount(computed)} exceeds “${whole}” ${amount(printed)}, of which it is a part.`;
  if (verdict !== 'inconsistent') return paragraph(facts, 'Rounding explains it (within rounding).', behind);
  const beyond = unexplained.equals(0)
    ? 'Rounding does not explain it.'
    : `Even with rounding it is at least ${amountText(unexplained)} too much.`;
  return paragraph(
    facts,
    leavesRoom(judgement) ? beyond : '',
    behind,
    stored?.cause ? '' : 'Correct one of them.',
  );
}

const CELL_FAULT: Readonly<Record<UnreadableReason, string>> = {
  blank: 'has no amount. Enter one, or “-” if nothing is planned.',
  text: 'holds a text that is no amount. Enter an amount or “-”.',
  error: 'holds an error value. Mend its formula or what it refers to.',
  date: 'holds a date. Enter an amount, or set the cell’s number format to a number.',
  boolean: 'holds TRUE or FALSE. Enter an amount.',
  merged: 'lies in merged cells, so it is unclear whose amount it is. Unmerge them and enter each amount.',
  'too-large': 'exceeds 9,007,199,254,740,991, beyond which Excel loses the last digit. Use a larger unit.',
  'not-calculated':
    'holds a formula that was never calculated. Open the workbook in Excel and save it; do not type over the formula.',
  'not-shown': 'holds an amount of which its number format shows nothing. Use a format such as #,##0.',
};

function cell({ details, cells }: FindingOf<'CELL-01'>): string {
  if (details.fault === 'unreadable') return `“${details.line.label}” ${CELL_FAULT[details.figure.reason]}`;
  const [first, second] = details.lines;
  const blank = details.lines.length;
  const filled = `filled ${String(details.of - blank)} of ${String(details.of)}`;
  return first && !second
    ? `“${first.label}” ${CELL_FAULT.blank} (${filled})`
    : `${String(blank)} amounts are not filled in yet (${some(cells)}; ${filled}). Enter each, or “-” if nothing is planned.`;
}

const TEXT_FAULT: Readonly<Record<FindingOf<'TEXT-01'>['details']['fault'], string>> = {
  'stored-as-text': 'is stored as text',
  'full-width': 'is written in full-width digits',
  'stray-character': 'has a character in it that is no digit',
};

function unit({ details }: FindingOf<'UNIT-01'>): string {
  switch (details.fault) {
    case 'missing':
      return 'The table states no unit. Write it above the table, as in “（単位：百万円）”.';
    case 'several': {
      const stated = details.stated
        .map((each) => `${en.unit[each.unit]} in ${addressOf(each.cell)}`)
        .join(', ');
      return `The table states more than one unit (${stated}). Keep one.`;
    }
    case 'digits':
      return `“${details.line.label}” shows ${details.figure.displayed}, finer than the table’s unit. Show ${String(details.places)} decimals.`;
  }
}

const days = (first: Serial, last: Serial): string => `${isoDate(first)} to ${isoDate(last)}`;

function order({ details }: FindingOf<'STR-02'>): string {
  const { line } = details;
  switch (details.fault) {
    case 'repeated':
      return `The line “${line.label}” stands twice. Put both into one.`;
    case 'unknown':
      return `“${line.label}” is no line of the ${en.account(details.account)}’s form. Check its name, or put it into a line of the form.`;
    case 'order':
      return `In the form “${line.label}” stands above “${details.before.label}”. Change their order.`;
  }
}

function constants({ details, expected, actual, cells }: FindingOf<'CONST-01'>): string {
  if (details.fault === 'not-calculated') {
    return `The workbook holds no results of the formulas in ${places(cells)}; they were calculated for this check. Open it in Excel and save it.`;
  }
  const label = details.line.label;
  switch (details.fault) {
    case 'typed-in': {
      const formula = typeof expected === 'string' ? `, such as ${expected}` : '';
      return `“${label}” is typed in, while other totals of its column are formulas. Make it a formula${formula}.`;
    }
    case 'misses-line': {
      const formula = typeof expected === 'string' ? `Make it ${expected}.` : 'Mend its range.';
      return `The formula ${String(actual)} of “${label}” leaves out ${places(details.missed)}, which belongs to it. ${formula}`;
    }
    case 'hidden-line':
      return `Hidden rows count in “${label}”: ${details.hidden.map((each) => `“${each.label}”`).join(', ')}. Show them, or take them out of the sum.`;
  }
}

function movement({ details: { line, before, now, share, limit } }: FindingOf<'YOY-01'>): string {
  const percent = (value: Rational): string => `${toFixed(value.mul(100), 1)} %`;
  const moved = share ? `${share.s < 0n ? '−' : '+'}${percent(share.abs())}` : 'nothing last year';
  return `“${line.label}” moved from ${amountText(before)} last year to ${amountText(now)} (${moved}; limit ±${amountText(limit.mul(100))} %). Check that the reason can be given.`;
}

type Unsettled = Extract<FindingOf<'RES-01'>['details'], { readonly outcome: 'undecidable' }>['unsettled'];

function unsettledContingency(lines: Unsettled): string {
  const absent = lines.flatMap(({ name, cell }) => (cell ? [] : [name]));
  const open = lines.flatMap(({ name, cell }) => (cell ? [`“${name}” (${addressOf(cell)})`] : []));
  return paragraph(
    'The share of the contingency (予備費) cannot be decided.',
    open.length > 0
      ? `Blank, unreadable or a formula over blanks: ${open.join(', ')}. Enter each amount, or “-” if nothing is planned.`
      : '',
    absent.length > 0 ? `There is no line ${listed(absent)}. Add it.` : '',
  );
}

function contingency({ details, unit: counted }: FindingOf<'RES-01'>): string {
  if (details.outcome === 'undecidable') {
    return unsettledContingency(details.unsettled);
  }
  const { base, printed, rate, roundedTo, alternatives } = details;
  const percent = `${toFixed(rate.mul(100), 1)} %`;
  const name = counted ? ` ${en.unit[counted]}` : '';
  const arithmetic = `${joined(base.lines)} ${amountText(base.base)} × ${percent} = ${toFixed(base.share, 1)} → ${amountText(base.amount)}, rounded half up to ${amountText(roundedTo)}${name}`;
  const others = alternatives.map(
    (other) => `${joined(other.lines)} (${toFixed(other.share, 1)} → ${amountText(other.amount)})`,
  );
  const also = others.length > 0 ? ` So do ${others.join(', ')}.` : '';
  const unsettled = ' The plan does not define 「保険給付費等」 (benefits and the like).';
  return details.outcome === 'explained'
    ? `The contingency ${amountText(printed)} follows from the ${percent} provision: ${arithmetic}.${also}${unsettled}`
    : `The contingency ${amountText(printed)} does not follow from the ${percent} provision: ${arithmetic}. Set ${amountText(base.amount)}, or note the lines that it is based on.${unsettled}`;
}

/** Each total once, though two relations may meet in it. */
function totals(judgements: readonly Judgement[]): string[] {
  const labels = judgements.map(
    ({ relation: { total } }) => `“${total.line.label}” (${addressOf(total.figure.cell)})`,
  );
  return [...new Set(labels)];
}

function form({ details }: FindingOf<'STR-01'>): string {
  switch (details.fault) {
    case 'missing':
      return `The ${en.side[details.side]} of the ${en.account(details.account)} lacks the line “${details.name}”. Add it, with “-” if nothing is planned.`;
    case 'left-out':
      return `The ${en.side[details.side]} of the ${en.account(details.account)} lacks the line “${details.name}”, for which nothing was planned. A settlement may leave it out if it stayed nil.`;
    case 'other-account':
      return `“${details.line.label}” is a line of the ${en.account(details.account)}. Remove it from this account.`;
    case 'no-plan':
      return details.fiscalYear === null
        ? `This is a table of the ${en.account(details.account)}, but its fiscal year cannot be read, so its lines and contingency were not judged. Put it in the title, as in “令和６年度”.`
        : `There is no plan for ${en.fiscalYear(details.fiscalYear)}, so lines and contingency were not judged. No other year stands in for it.`;
  }
}

const UNRELATED: Readonly<Record<WhyUnrelated, string>> = {
  'no-name':
    'no name stands beside the amount, and no total takes it in. Write 「計」 beside a total, and its name beside a line.',
  'neither-side':
    'it belongs to neither revenue nor expenditure, and was not checked against any total. Put a part above its total; where it is computed from other rows, write the formula behind its name, as in 「(3)=(1)-(2)」.',
  formula:
    'the formula in the name names numbers or lines that are not in the table, or is more than a sum, so that it was not checked. Look over the formula.',
  'no-total': 'no row states their total, so that nothing was checked. Add a row with the total.',
  'no-summand': 'by its name it is part of no sum, and was not checked. Look over the name if it is one.',
};

export const en: FindingMessages = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  verdict: {
    exact: 'exact',
    rounding: 'within rounding',
    boundary: 'edge of rounding',
    inconsistent: 'inconsistent',
    unfilled: 'not filled in',
    undecidable: 'undecidable',
  },
  stored: {
    holds: 'the cells’ values agree',
    rounded: 'the cells’ values differ by rounding',
    fails: 'the cells’ values do not agree',
  },
  account: ACCOUNT_NAME.en,
  side: { revenue: 'revenue', expenditure: 'expenditure' },
  unit: {
    1: 'yen',
    1_000: 'thousand yen',
    10_000: 'ten thousand yen',
    1_000_000: 'million yen',
    100_000_000: 'hundred million yen',
    1_000_000_000_000: 'trillion yen',
  },
  rounding: { round: 'rounded half up', truncate: 'truncated', exact: 'not rounded' },
  roundingFrom: { note: 'by its note', assumed: 'assumed, for want of a note', setting: 'by setting' },
  accountFrom: {
    correction: 'as corrected',
    title: 'from the title',
    'sheet-name': 'from the sheet’s name',
    lines: 'from the lines’ names',
    none: 'unknown',
  },
  levelsFrom: {
    columns: 'columns',
    indents: 'indents',
    numbering: 'numbering',
    names: 'known names',
    subtotals: 'subtotals',
    flat: 'no levels',
  },
  assumedSide: 'taken as expenditure, because no side is named',
  accounting: {
    cash: 'budget or settlement (cash)',
    accrual: 'financial statements (accrual)',
    branches: 'accounts by branch',
    outlook: 'outlook, combined with the state’s account',
  },
  sheetFault: (sheet, reason) =>
    `A fault of the program stopped it at the sheet “${sheet}” (${reason}), of which nothing was judged. The other sheets were. Tell whoever keeps this add-in, with the file.`,
  notAsBudget:
    'Only its sums are judged. Balance, form, contingency and period are not, because it is no budget or settlement report.',
  extent: { all: 'all lines', changes: 'only lines that change (an extract)' },
  why: {
    'no-name': 'no name',
    'neither-side': 'neither revenue nor expenditure',
    formula: 'formula cannot be followed',
    'no-total': 'no total',
    'no-summand': 'part of no sum',
  },
  citationKind: { plan: 'plan', law: 'law', arithmetic: 'arithmetic', practice: 'practice' },
  rule: {
    'BAL-01': 'revenue = expenditure',
    'SUM-01': 'total of revenue',
    'SUM-02': 'total of expenditure',
    'SUM-03': 'sum of parts',
    'SUM-04': 'of which ≤ whole',
    'SUM-05': 'all sums together',
    'SUM-06': 'computed figures',
    'UNIT-01': 'unit',
    'NIL-01': 'nil mark and 0',
    'SIGN-01': 'negative amount',
    'TEXT-01': 'number as text',
    'CELL-01': 'content of amount cells',
    'STR-01': 'lines of the account',
    'STR-02': 'repeated or misplaced lines',
    'PER-01': 'fiscal year',
    'CONST-01': 'formulas of totals',
    'YOY-01': 'change from last year',
    'RES-01': 'share of the contingency',
    'RES-02': 'contingency set aside',
    'LOAN-01': 'loans and repayments',
    ...provisionRules,
    ...planRules,
    ...planSheetRules,
    ...kpiRules,
    ...evaluationRules,
    'READ-01': 'a table to read',
    'READ-02': 'amounts that were not checked',
  },
  fiscalYear: (year) => `FY${String(year)}`,
  sentence: {
    'BAL-01': ({ details: { judgement, misprint } }) => {
      const { printed, computed, verdict, stored } = judgement;
      if (verdict === 'undecidable') return undecidable(judgement);
      const behind = storedText(judgement);
      if (verdict === 'exact')
        return paragraph('As printed total revenue and total expenditure agree.', behind);
      const difference = printed && computed ? amount(printed.sub(computed)) : '';
      return paragraph(
        `Total revenue ${amount(printed)} and total expenditure ${amount(computed)} differ (revenue − expenditure = ${difference}).`,
        behind,
        stored?.cause ? '' : misprint ? oneCause(judgement, misprint) : 'They must agree exactly as printed.',
      );
    },
    'SUM-01': (finding) => sum(finding, 'the sum of the revenue lines'),
    'SUM-02': (finding) => sum(finding, 'the sum of the expenditure lines'),
    'SUM-03': (finding) => sum(finding, 'the sum of its parts'),
    'SUM-04': ofWhich,
    'SUM-05': ({ details: { judgements } }) => {
      return `The sums of ${totals(judgements).join(', ')} hold one by one within rounding, but no amounts exist for which they hold together. Compute them again from the amounts behind them.`;
    },
    'SUM-06': (finding) => {
      const { columns } = finding.details;
      const parts = columns ? formula(columns.terms) : 'what it is computed from';
      const column = columns ? ` in “${columns.total}”` : '';
      return sum(finding, parts, 'Correct it, or what it is computed from.', column);
    },
    'UNIT-01': unit,
    'NIL-01': ({ details }) =>
      details.fault === 'several-marks'
        ? `More than one mark stands for nothing planned: ${details.marks.map((mark) => `“${mark}”`).join(' and ')}. Keep one.`
        : `“${details.line.label}” is 0 but shown as a nil mark. Enter “-” if nothing is planned, or show 0 if it is less than one unit.`,
    'SIGN-01': ({ details: { fault, line, figure } }) =>
      fault === 'by-color'
        ? `“${line.label}” is ${amount(figure.printed)}, but only its colour says so: it shows ${figure.displayed}, which printed in black is a positive amount. Give the cell a number format with a sign, such as #,##0;-#,##0 (number formats are not changed automatically).`
        : `“${line.label}” is negative: ${amount(figure.printed)}. A budget line is not negative. Check its sign.`,
    'TEXT-01': ({ details: { line, figure, fault } }) =>
      `“${line.label}”: ${figure.displayed} ${TEXT_FAULT[fault]}. It was read as ${amount(figure.printed)}, but SUM passes it over. Enter it as a number.`,
    'CELL-01': cell,
    'STR-01': form,
    'STR-02': order,
    'PER-01': ({ details: { first, last, fiscalYear } }) =>
      `The period is ${days(first, last)}, but FY${String(fiscalYear)} is ${days(firstDayOf(fiscalYear), lastDayOf(fiscalYear))}. Correct the title or the period.`,
    'CONST-01': constants,
    'YOY-01': movement,
    'RES-01': contingency,
    'RES-02': ({ details: { figure } }) =>
      `The plan sets no contingency (予備費) aside, but ${amount(figure.printed)} stands here. Check that it is meant.`,
    'LOAN-01': ({ expected, actual }) =>
      `Loan repayments ${typeof actual === 'object' ? amount(actual) : ''} and loans ${typeof expected === 'object' ? amount(expected) : ''} differ; usually they are the same.`,
    ...provisionSentences,
    ...planSentences,
    ...planSheetSentences,
    ...kpiSentences,
    ...evaluationSentences,
    'READ-02': ({ details: { why, labels }, cells }) => {
      const [first = ''] = labels.filter((label) => label !== '');
      const rows = labels.length > 1 ? ` and ${String(labels.length - 1)} more` : '';
      return `${first === '' ? '' : `「${first}」${rows} `}(${stretch(cells)}): ${UNRELATED[why]}`;
    },
    'READ-01': () =>
      'No table was found that can be read. Put a heading such as 「予算額」 to the right of a heading such as 「区別」.',
  },
};
