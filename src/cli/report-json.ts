import type { Finding, Severity } from '../engine/findings/finding';
import type { Judgement } from '../engine/budget/judgement';
import { isKnownAccount } from '../engine/budget/planned';
import { isCalculated, OTHER_ACCOUNT } from '../engine/budget/statement';
import { addressOf } from '../engine/cell';
import type { Citation } from '../engine/citation';
import type { Rational } from '../engine/number/rational';
import type { Acknowledgement } from '../review/acknowledge';
import { countBySeverity, type TableReview } from '../review/review';
import { actingSettings } from '../review/acting-settings';
import { restsOnAssumedSide } from '../review/assumed-side';
import { departures, valuesOf, type ReviewSettings } from '../review/settings';
import { unusedCorrections } from '../review/unused-corrections';
import { correctionText } from '../messages/corrections/messages';
import { sentence } from '../messages/findings/messages';
import { settingSentence } from '../messages/settings/messages';
import type { Language } from '../engine/language';
import type { FileReview } from './read-review';
import { kpiReports } from './report-kpis';

/** Why a file, or a sheet of it, has no result. */
interface CheckError {
  readonly code: string;
  readonly message: string;
}

/** A file as it was checked: its review, why it could not be read, or both where the program failed at a sheet. */
export type CheckedFile =
  | { readonly file: string; readonly review: FileReview; readonly error: CheckError | null }
  | { readonly file: string; readonly review: null; readonly error: CheckError };

export type CheckSummary = Readonly<Record<Severity | 'failed', number>>;

function numeric(value: Rational | null): number | null {
  return value === null ? null : value.valueOf();
}

function storedSum({ stored }: Judgement) {
  if (!stored) return null;
  const { verdict, total, computed, cause } = stored;
  return {
    total: numeric(total),
    computed: numeric(computed),
    difference: numeric(computed.sub(total)),
    verdict,
    cause: cause && { kind: cause.kind, cells: cause.figures.map(({ cell }) => addressOf(cell)) },
  };
}

function relation(judgement: Judgement) {
  const {
    relation: { code, total, terms },
    printed,
    computed,
    verdict,
  } = judgement;
  return {
    code,
    cell: addressOf(total.figure.cell),
    label: total.line.label,
    calculated: isCalculated(total.figure),
    parts: terms.map(({ figure, sign }) => ({
      cell: addressOf(figure.cell),
      sign,
      calculated: isCalculated(figure),
    })),
    printed: numeric(printed),
    computed: numeric(computed),
    verdict,
    stored: storedSum(judgement),
  };
}

function statements(review: TableReview) {
  const { table, how, judgements } = review;
  return table.statements.map(({ column, fiscalYear }, index) => ({
    account: isKnownAccount(table.account) ? table.account : OTHER_ACCOUNT,
    accountName: table.accountName,
    accounting: table.accounting,
    fiscalYear,
    column: column.label,
    unit: table.unit,
    rounding: table.rounding,
    roundingFrom: table.roundingFrom,
    extent: table.extent,
    sidesFrom: how.sidesFrom,
    relations: judgements.filter((judgement) => judgement.relation.statement === index).map(relation),
  }));
}

function plain(value: Rational | string | null): number | string | null {
  return typeof value === 'string' ? value : numeric(value);
}

function source({ kind, document, section, quote }: Citation) {
  return { kind, document, section, quote };
}

/** Why a person let a finding stand; null where nobody did. */
function letStand(acknowledgement: Acknowledgement | undefined) {
  if (!acknowledgement) return null;
  const { reason, by = null, on = null } = acknowledgement;
  return { reason, by, on };
}

function corrections(review: FileReview, language: Language) {
  const unused = new Set(unusedCorrections(review, review.corrections, null));
  return review.corrections.map((each) => ({
    sheet: each.table.sheet,
    correction: correctionText(each, language),
    acts: !unused.has(each),
  }));
}

/** The settings that depart from the plan, each by its name, as it is stored and in words. */
function changedSettings(settings: ReviewSettings, language: Language) {
  const values = valuesOf(settings);
  return departures(settings).map((name) => ({
    name,
    value: name === 'movement' ? values.movement.toFraction() : values[name],
    sentence: settingSentence(name, values, language),
  }));
}

function finding(each: Finding, review: FileReview, language: Language) {
  const { settings, acknowledged } = review;
  return {
    code: each.code,
    severity: each.severity,
    ownSeverity: each.ownSeverity ?? each.severity,
    settings: actingSettings(each, settings),
    assumesSide: restsOnAssumedSide(each, review),
    sheet: each.cells[0]?.sheet ?? null,
    cells: each.cells.map(addressOf),
    message: sentence(each, language),
    expected: plain(each.expected),
    actual: plain(each.actual),
    source: source(each.citation),
    acknowledged: letStand(acknowledged.acknowledged.get(each)),
  };
}

/** The findings of all files by severity, and the files that could not be read. */
export function summaryOf(checked: readonly CheckedFile[]): CheckSummary {
  return {
    ...countBySeverity(checked.flatMap(({ review }) => review?.acknowledged.open ?? [])),
    failed: checked.filter(({ error }) => error !== null).length,
  };
}

/** Of the form that `check.schema.json` describes. */
const VERSION = 3;

/** The whole answer of `check --json`, as `check.schema.json` describes it. */
export function jsonReport(checked: readonly CheckedFile[], language: Language) {
  return {
    version: VERSION,
    files: checked.map(({ file, review, error }) => ({
      file,
      error,
      sheets: (review?.sheets ?? []).map((sheet) => ({
        name: sheet.name,
        kind: sheet.kind,
        statements: sheet.tables.flatMap(statements),
        kpis: kpiReports(sheet, language),
      })),
      findings: review ? review.findings.map((each) => finding(each, review, language)) : [],
      settings: review ? changedSettings(review.settings, language) : [],
      corrections: review ? corrections(review, language) : [],
      unread: Object.keys(review?.unread ?? {}),
    })),
    summary: summaryOf(checked),
  };
}
