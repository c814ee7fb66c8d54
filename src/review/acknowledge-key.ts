import type { ApprovalFault, Details, Finding, FindingCode, FindingOf } from '../engine/budget/finding';
import type { Judgement } from '../engine/budget/judgement';
import type { Judgement as KpiJudgement, MeasureJudgement } from '../engine/kpi/judge';
import type { Line } from '../engine/budget/statement';
import { exactly, isFigure } from '../engine/kpi/result';
import { addressOf, type Cell } from '../engine/cell';
import type { Rational } from '../engine/number/rational';

type Part = string | number | Rational | null;

function shown({ label, figure }: Line): readonly Part[] {
  return [label, figure?.displayed ?? null];
}

/**
 * What stands in the cells that a relation is about, also behind what they show, and how it was judged: a stricter
 * judgement is another finding.
 */
function relation({ relation: { total, terms }, verdict, stored }: Judgement): readonly Part[] {
  return [
    verdict,
    total.figure.displayed,
    ...terms.map(({ figure }) => figure.displayed),
    ...(stored ? [stored.verdict, stored.total, stored.computed] : []),
  ];
}

function approval({ fault, lines }: ApprovalFault): readonly Part[] {
  return [fault, ...lines];
}

/** Everything that was held against the plan, also what does not decide it. */
function measured({ result, target, branches, missing }: MeasureJudgement): readonly Part[] {
  return [
    result && isFigure(result) ? exactly(result.amount) : null,
    target?.value ?? null,
    ...branches.flatMap(({ branch, rate, verdict }) => [
      branch,
      rate === null ? null : exactly(rate),
      verdict,
    ]),
    ...missing.map((each) => JSON.stringify(each)),
  ];
}

function kpi({ kpi: { id }, fiscalYear, verdict, measures }: KpiJudgement): readonly Part[] {
  return [id, fiscalYear, verdict, ...measures.flatMap(measured)];
}

const sum = ({ judgement }: { readonly judgement: Judgement }): readonly Part[] => relation(judgement);
const ofKpi = ({ kpi, measure }: Details['PLAN-01' | 'PLAN-02']): readonly Part[] => [
  kpi.id,
  measure.citation.quote,
];

/** By rule what a finding is about, besides what it expects and what it found instead: with other figures it is another. */
const FIGURES: { readonly [Code in FindingCode]: (details: Details[Code]) => readonly Part[] } = {
  'BAL-01': sum,
  'SUM-01': sum,
  'SUM-02': sum,
  'SUM-03': sum,
  'SUM-04': sum,
  'SUM-05': ({ judgements }) => judgements.flatMap(relation),
  'SUM-06': sum,
  'UNIT-01': (details) => {
    switch (details.fault) {
      case 'missing':
        return [details.fault];
      case 'several':
        return [details.fault, ...details.stated.map(({ unit }) => unit)];
      case 'digits':
        return [details.fault, ...shown(details.line), details.places];
    }
  },
  'NIL-01': (details) =>
    details.fault === 'several-marks'
      ? [details.fault, ...details.marks]
      : [details.fault, ...shown(details.line)],
  'SIGN-01': ({ fault, line }) => (fault === 'negative' ? shown(line) : [fault, ...shown(line)]),
  'TEXT-01': ({ line, fault }) => [fault, ...shown(line)],
  'CELL-01': (details) =>
    details.fault === 'blank'
      ? [details.fault, ...details.lines.map(({ label }) => label)]
      : [details.figure.reason, ...shown(details.line)],
  'STR-01': (details) => {
    switch (details.fault) {
      case 'missing':
      case 'left-out':
        return [details.fault, details.account, details.side, details.name];
      case 'other-account':
        return [details.fault, details.account, ...shown(details.line)];
      case 'no-plan':
        return [details.fault, details.account, details.fiscalYear];
    }
  },
  'STR-02': (details) => [
    details.fault,
    ...shown(details.line),
    ...(details.fault === 'order' ? [details.before.label] : []),
  ],
  'PER-01': ({ first, last, fiscalYear }) => [first, last, fiscalYear],
  'CONST-01': (details) => {
    switch (details.fault) {
      case 'typed-in':
        return [details.fault, ...shown(details.line)];
      case 'misses-line':
        return [details.fault, ...shown(details.line), ...details.missed.map(addressOf)];
      case 'hidden-line':
        return [details.fault, ...shown(details.line), ...details.hidden.flatMap(shown)];
      case 'not-calculated':
        return [details.fault, ...details.lines.flatMap(shown)];
    }
  },
  'YOY-01': ({ line }) => shown(line),
  'RES-01': (details) =>
    details.outcome === 'undecidable'
      ? [details.outcome, ...details.unsettled.map(({ name }) => name)]
      : [details.outcome, details.rate, details.roundedTo, details.base.base, ...details.base.lines],
  'RES-02': ({ line }) => shown(line),
  'LOAN-01': ({ repayment, loan }) => [...shown(repayment), ...shown(loan)],
  'OBL-01': (details) =>
    details.fault === 'unknown-item' ? [details.fault, details.item] : [details.fault, details.fiscalYear],
  'OBL-02': ({ fault, item }) => [fault, item],
  'OBL-03': ({ item, last, allowed }) => [item, last, allowed],
  'OBL-04': ({ item }) => [item],
  'ACC-01': ({ from, to }) => [from, to],
  'TRN-01': approval,
  'TRN-02': ({ missing }) => missing,
  'TRN-03': (details) => {
    switch (details.fault) {
      case 'one-sided':
      case 'unreadable':
        return [details.fault];
      case 'no-budget':
        return [details.fault, details.account];
      case 'unknown-line':
        return [details.fault, details.name];
      case 'negative':
        return [details.fault, details.name, details.unit];
      case 'breaks-sum':
        return [details.fault, ...relation(details.judgement)];
    }
  },
  'TRN-04': approval,
  'CAR-01': ({ line }) => [line],
  'CAR-02': (details) =>
    details.fault === 'over'
      ? [details.fault, details.line, details.carried, details.left]
      : [details.fault, details.line],
  'PROC-01': ({ amount, method }) => [amount, method],
  'PROC-02': (details) =>
    details.fault === 'over' ? [details.fault, details.single, details.tenders] : [details.fault],
  'PROC-03': (details) =>
    details.fault === 'not-recorded' ? [details.fault, ...details.missing] : [details.fault],
  'PLAN-01': ofKpi,
  'PLAN-02': ofKpi,
  'PLAN-03': ({ kpi, measure, fiscalYears, count }) => [
    kpi.id,
    measure.citation.quote,
    count,
    ...fiscalYears,
  ],
  'PLAN-04': ({ kpi, measure }) => [kpi.id, measure.citation.quote],
  'PLAN-05': ({ kpi, measure, excludedUpTo }) => [kpi.id, measure.citation.quote, excludedUpTo],
  'PLAN-06': (fault) => [JSON.stringify(fault)],
  'PLAN-07': ({ id, what, printed, shown: now }) => [id, what, printed, now],
  'KPI-01': ({ problem }) => [problem.code, 'shown' in problem ? problem.shown : null],
  'KPI-02': ({ kpi, stated, counts }) => [kpi.id, exactly(stated), counts.numerator, counts.denominator],
  'KPI-03': (details) => {
    switch (details.fault) {
      case 'not-met':
      case 'undecidable':
        return kpi(details.judged);
      case 'no-plan':
        return [details.fault, details.kpi.id, details.fiscalYear];
      case 'blank':
        return [details.fault, details.fiscalYear, ...details.kpis.map(({ id }) => id)];
    }
  },
  'READ-01': ({ sheets }) => sheets,
  'READ-02': ({ why, labels }) => [why, ...labels],
};

function figuresOf<Code extends FindingCode>(finding: FindingOf<Code> & { code: Code }): readonly Part[] {
  const figures: (details: Details[Code]) => readonly Part[] = FIGURES[finding.code];
  return figures(finding.details as Details[Code]);
}

/** Exact: 1/3 is not 0.333. */
function textOf(part: Part): string | number | null {
  return typeof part === 'object' && part !== null ? part.toFraction() : part;
}

/** Two primes and two beginnings, so that a text that meets another by the one does not by the other. */
const LANES: readonly (readonly [seed: number, prime: number])[] = [
  [0x811c9dc5, 0x01000193],
  [0x1b873593, 0x85ebca6b],
];

/** 16 hexadecimal digits for a text of any length (FNV-1a, twice). */
function digest(text: string): string {
  return LANES.map(([seed, prime]) => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

function named(code: FindingCode, cells: readonly Cell[], figures: readonly Part[]): string {
  const place = cells.map(addressOf).join(',');
  return `${code} ${cells[0]?.sheet ?? ''}!${place} ${digest(JSON.stringify(figures.map(textOf)))}`;
}

/**
 * A finding's name among all findings of a workbook: the rule, the cells, and a digest of the figures.
 * The same finding has the same key the next time; with another figure in it, it has another.
 */
export function keyOf(finding: Finding): string {
  const { code, cells, expected, actual } = finding;
  return named(code, cells, [expected, actual, ...figuresOf(finding)]);
}

/**
 * The names of the findings that now are one: blanks were told cell by cell, and may be acknowledged so in a workbook.
 * None for every other finding.
 */
export function formerKeysOf({ code, details }: Finding): readonly string[] {
  if (code !== 'CELL-01' || details.fault !== 'blank') return [];
  return details.lines.map((line) => {
    const { cell, displayed } = line.figure;
    return named(code, [cell], [null, displayed, 'blank', ...shown(line)]);
  });
}
