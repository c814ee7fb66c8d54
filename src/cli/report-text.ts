import type { Finding, Severity } from '../engine/findings/finding';
import { outcomeOf, type Judgement } from '../engine/budget/judgement';
import { isCalculated, isPlainlyExact } from '../engine/budget/statement';
import { addressOf, placeOf } from '../engine/cell';
import type { Rational } from '../engine/number/rational';
import { countBySeverity, type SheetReview, type TableReview } from '../review/review';
import { actingSettings } from '../review/acting-settings';
import { restsOnAssumedSide } from '../review/assumed-side';
import { departures, valuesOf, type ReviewSettings, type SettingKey } from '../review/settings';
import { unusedCorrections } from '../review/unused-corrections';
import { amountText, intervalText } from '../messages/amount-text';
import { correctionText } from '../messages/corrections/messages';
import { sentence, FINDING_MESSAGES } from '../messages/findings/messages';
import { settingSentence } from '../messages/settings/messages';
import type { Language } from '../engine/language';
import type { CheckArguments } from './arguments';
import type { FileReview } from './read-review';
import { summaryOf, type CheckedFile } from './report-json';
import { kpiReports, kpiRows } from './report-kpis';
import { printedLines } from './printable';
import { textTable, type Alignment } from './text-table';
import { CLI_MESSAGES } from './messages/messages';

const ALIGNMENTS: readonly Alignment[] = ['left', 'left', 'left', 'right', 'right', 'right', 'left'];

function amount(value: Rational | null, language: Language): string {
  return value ? amountText(value, CLI_MESSAGES[language].minus) : '–';
}

function relationRow(judgement: Judgement, language: Language): string[] {
  const { relation, printed, computed, sumInterval, stored } = judgement;
  const { verdict: verdicts, stored: storedVerdicts, rule } = FINDING_MESSAGES[language];
  const { aside, calculated } = CLI_MESSAGES[language];
  return [
    `${relation.code} ${rule[relation.code]}`,
    addressOf(relation.total.figure.cell),
    relation.total.line.label,
    amount(printed, language) + (isCalculated(relation.total.figure) ? aside(calculated) : ''),
    amount(computed, language),
    sumInterval ? intervalText(sumInterval, CLI_MESSAGES[language].minus) : '–',
    verdicts[outcomeOf(judgement)] + (stored ? aside(storedVerdicts[stored.verdict]) : ''),
  ];
}

function tableText({ table, judgements, how }: TableReview, language: Language): string[] {
  const messages = FINDING_MESSAGES[language];
  const cli = CLI_MESSAGES[language];
  const { pair, aside } = cli;
  const facts = [
    messages.account(table.account) + aside(messages.accountFrom[how.accountFrom]),
    pair(cli.unit, table.unit === null ? cli.noUnit : messages.unit[table.unit]),
    ...(isPlainlyExact(table)
      ? []
      : [
          pair(
            cli.rounding,
            messages.rounding[table.rounding] + aside(messages.roundingFrom[table.roundingFrom]),
          ),
        ]),
    pair(cli.levels, messages.levelsFrom[how.levelsFrom]),
    ...(table.extent === 'changes' ? [messages.extent.changes] : []),
    ...(how.sidesFrom === 'assumed' ? [messages.assumedSide] : []),
    ...(table.accounting === 'cash'
      ? []
      : [messages.accounting[table.accounting] + aside(messages.notAsBudget)]),
  ];
  const unplaced = how.unplaced.map(
    (each) =>
      `${addressOf(each.cell)} ${each.text}${each.kind === 'column' ? '' : aside(messages.why[each.why])}`,
  );
  return [
    `  ${facts.join(cli.separator)}`,
    ...(unplaced.length > 0 ? [`  ${pair(cli.unplaced, unplaced.join(cli.separator))}`] : []),
    ...table.statements.flatMap(({ column, fiscalYear }, index) => {
      const judged = judgements.filter(({ relation }) => relation.statement === index);
      const year = fiscalYear === null ? '' : aside(messages.fiscalYear(fiscalYear));
      const rows = judged.map((judgement) => relationRow(judgement, language));
      const lines = rows.length > 0 ? textTable([cli.headings, ...rows], ALIGNMENTS) : [cli.noRelations];
      return ['', `  ${column.label}${year}`, ...lines.map((line) => `    ${line}`)];
    }),
  ];
}

function kpiText(sheet: SheetReview, language: Language): string[] {
  const cli = CLI_MESSAGES[language];
  const rows = kpiRows(sheet, language);
  const reports = kpiReports(sheet, language);
  const missing = reports.flatMap(({ id, missing: lacking }) =>
    lacking.map((sentence) => `    ${id ?? '–'}: ${sentence}`),
  );
  const branches = reports.flatMap(({ id, branches: all }) => {
    const count = (status: string): number => all.filter((each) => each.status === status).length;
    const said = cli.kpiBranches(all.length, count('met'), count('not_met'));
    return all.length > 0 ? [`    ${id ?? '–'}: ${said}`] : [];
  });
  return [
    ...textTable([cli.kpiHeadings, ...rows], ALIGNMENTS).map((line) => `    ${line}`),
    ...branches,
    ...missing,
  ];
}

/** A list of the general provisions is told by how many entries were read; what is left alone by why. */
function recordsText(
  { kind, records, plan, provisions, evaluation }: SheetReview,
  language: Language,
): string[] {
  const cli = CLI_MESSAGES[language];
  if (kind === 'report') return [`  ${cli.report}`];
  if (evaluation) return [`  ${cli.evaluation(evaluation.fiscalYear, evaluation.cards.length)}`];
  if (plan) return [`  ${cli.plan(plan.fiscalYear, plan.plan !== null)}`];
  if (provisions) return [`  ${cli.provisions(provisions.fiscalYear, provisions.provisions !== null)}`];
  return records ? [`  ${cli.entries(records.entries.length)}`] : [`  ${cli.noTable}`];
}

function sheetText(sheet: SheetReview, language: Language): string[] {
  const { name, tables, kpis } = sheet;
  if (kpis.length > 0) return ['', `■ ${name}`, ...kpiText(sheet, language)];
  if (tables.length === 0) return ['', `■ ${name}`, ...recordsText(sheet, language)];
  return tables.flatMap((table) => ['', `■ ${name}`, ...tableText(table, language)]);
}

/** What settings say, one a line. */
function settingLines(keys: readonly SettingKey[], settings: ReviewSettings, language: Language): string[] {
  const { pair, setting } = CLI_MESSAGES[language];
  return keys.flatMap((key) => {
    const sentence = settingSentence(key, valuesOf(settings), language);
    return sentence === null ? [] : [pair(setting, sentence)];
  });
}

function findingText(finding: Finding, review: FileReview, language: Language): string[] {
  const { settings } = review;
  const { pair, aside, source } = CLI_MESSAGES[language];
  const [cell] = finding.cells;
  const { citation } = finding;
  const quote = citation.quote === null ? '' : `「${citation.quote}」`;
  const place = cell ? placeOf(cell) : '';
  return [
    `  [${FINDING_MESSAGES[language].severity[finding.severity]}] ${finding.code} ${place}`,
    `      ${sentence(finding, language)}`,
    `      ${pair(source + aside(FINDING_MESSAGES[language].citationKind[citation.kind]), `${citation.document} ${citation.section}${quote}`)}`,
    ...(restsOnAssumedSide(finding, review) ? [`      ${FINDING_MESSAGES[language].assumedSide}`] : []),
    ...settingLines(actingSettings(finding, settings), settings, language).map((line) => `      ${line}`),
  ];
}

/** What the pane keeps with the workbook and acts here too. */
function keptText(review: FileReview, language: Language): string[] {
  const cli = CLI_MESSAGES[language];
  const { acknowledged, corrections, settings, unread } = review;
  const unused = unusedCorrections(review, corrections, null);
  const kept = Object.keys(unread).map((what) => cli.kept[what as keyof typeof unread]);
  return [
    ...settingLines(departures(settings), settings, language),
    ...(corrections.length > 0 ? [cli.corrections(corrections.length - unused.length)] : []),
    ...unused.map((each) => cli.unused(each.table.sheet, correctionText(each, language))),
    ...(acknowledged.acknowledged.size > 0 ? [cli.acknowledged(acknowledged.acknowledged.size)] : []),
    ...kept.map((what) => cli.unread(what)),
  ];
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** In the order of the sheets within each severity. */
function bySeverity(findings: readonly Finding[]): Finding[] {
  return GRAVEST_FIRST.flatMap((each) => findings.filter(({ severity }) => severity === each));
}

function reviewText(review: FileReview, withSheets: boolean, language: Language): string[] {
  const cli = CLI_MESSAGES[language];
  const { sheets, acknowledged } = review;
  const { open } = acknowledged;
  return [
    ...(withSheets ? [...sheets.flatMap((sheet) => sheetText(sheet, language)), ''] : []),
    ...keptText(review, language),
    ...(open.length === 0
      ? [cli.noFindings]
      : [
          cli.findings + cli.aside(cli.counts(countBySeverity(open))),
          ...bySeverity(open).flatMap((each) => findingText(each, review, language)),
        ]),
  ];
}

/** The sheets of a workbook that hold nothing that was read. */
function leftAlone({ sheets }: FileReview): number {
  return sheets.filter(({ kind }) => kind === 'none').length;
}

/** All files at a glance: how many sheets each has, what was found, and how much was not read. */
function overview(checked: readonly CheckedFile[], language: Language): string[] {
  const { overview: headings, notRead } = CLI_MESSAGES[language];
  const rows = checked.map(({ file, review }): string[] => {
    if (!review) return [file, '–', '–', '–', '–', notRead];
    const { error, warning, info } = countBySeverity(review.acknowledged.open);
    return [file, ...[review.sheets.length, error, warning, info, leftAlone(review)].map(String)];
  });
  return textTable([headings, ...rows], ['left', 'right', 'right', 'right', 'right', 'right']);
}

/** What `check` prints for a person: of several files their relations only where all is asked for. */
export function textReport(
  checked: readonly CheckedFile[],
  { all, language }: Pick<CheckArguments, 'all' | 'language'>,
): string {
  const cli = CLI_MESSAGES[language];
  const isOne = checked.length === 1;
  const files = checked.flatMap(({ file, review, error }) => [
    `● ${file}`,
    ...(error ? [`  ${error.message}`] : []),
    ...(review ? reviewText(review, isOne || all, language) : []),
    '',
  ]);
  return printedLines([
    ...(isOne ? [] : [...overview(checked, language), '']),
    ...files,
    cli.summary(summaryOf(checked)),
  ]);
}
