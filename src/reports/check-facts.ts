import type { RuleSettings } from '../engine/findings/settings';
import { outcomeOf, type Outcome } from '../engine/budget/judgement';
import { isPlainlyExact } from '../engine/budget/statement';
import { addressOf } from '../engine/cell';
import { sourceOf } from '../plan/papers';
import { PLANNED_BUDGETS } from '../plan/plans';
import type { Language } from '../engine/language';
import { cell, words } from '../sheet/content/content-looks';
import type { ReadSettings } from '../sheet/budget/read-budget';
import { FINDING_MESSAGES, sheetFaults } from '../messages/findings/messages';
import type { Row } from './finding-rows';
import { FACT, LABEL } from './report-looks';
import type { Counts, ReportMessages } from './messages/report-messages';
import type { Review, SheetReview, TableReview } from '../review/review';
import type { CheckedWorkbook, Occasion } from './checked-workbook';
import { REPORT_MESSAGES } from './messages/messages';

/** Where facts stand beside their names, and whether they may run over the cells to their right. */
export interface FactPlace {
  readonly column: number;
  readonly wrap: boolean;
}

const WRAPPED: FactPlace = { column: 2, wrap: true };

/** A fact of one or several lines, its name before the first. */
export function factRows(name: string, lines: readonly string[], { column, wrap } = WRAPPED): Row[] {
  return lines.map((line, index) => [
    index === 0 ? cell(name, LABEL) : null,
    ...Array.from({ length: column - 1 }, () => null),
    words(line, { ...FACT, wrap }),
  ]);
}

/** Which workbook was checked, and when. */
export function occasionRows({ workbook, day }: Occasion, language: Language, place = WRAPPED): Row[] {
  const { fact, day: dayText } = REPORT_MESSAGES[language];
  return [
    ...(workbook === null ? [] : factRows(fact.workbook, [workbook], place)),
    ...(day === null ? [] : factRows(fact.day, [dayText(day)], place)),
  ];
}

function judgedYears({ sheets }: Review): number[] {
  const years = sheets.flatMap(({ tables, records, kpis }) => [
    ...tables.flatMap(({ table }) => table.statements.map(({ fiscalYear }) => fiscalYear)),
    ...(records ? [records.fiscalYear] : []),
    ...kpis.map(({ fiscalYear }) => fiscalYear),
  ]);
  return [...new Set(years.flatMap((year) => year ?? []))].sort((a, b) => a - b);
}

function planLines(review: Review, { plan, paperFrom, noPlan }: ReportMessages): string[] {
  const lines = judgedYears(review).flatMap((year) => {
    const ofYear = ({ fiscalYear }: { readonly fiscalYear: number }): boolean => fiscalYear === year;
    const printed = PLANNED_BUDGETS.find(ofYear);
    const { kpiPlans, budgets, provisions } = review.papers;
    const own = [...kpiPlans, ...budgets, ...provisions].filter(ofYear).flatMap((paper) => {
      const source = sourceOf(review.papers, paper);
      return source ? [paperFrom(year, source)] : [];
    });
    return [...(printed ? [plan(year, printed.title.document)] : []), ...new Set(own)];
  });
  return lines.length > 0 ? lines : [noPlan];
}

function ruleSetting<Key extends keyof RuleSettings>(
  messages: ReportMessages['rules'],
  settings: RuleSettings,
  key: Key,
): string | null {
  return messages[key](settings[key]);
}

function readSetting<Key extends keyof ReadSettings>(
  messages: ReportMessages['reading'],
  settings: ReadSettings,
  key: Key,
): string | null {
  return messages[key](settings[key]);
}

function settingLines({ reading, rules }: CheckedWorkbook['settings'], messages: ReportMessages): string[] {
  const readings = (Object.keys(messages.reading) as (keyof ReadSettings)[]).map((key) =>
    readSetting(messages.reading, reading, key),
  );
  const ruled = (Object.keys(messages.rules) as (keyof RuleSettings)[]).map((key) =>
    ruleSetting(messages.rules, rules, key),
  );
  return [...readings, ...ruled].filter((line) => line !== null);
}

function countsOf(findings: Review['findings']): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What was checked, by which plan and settings, and with which outcome. */
export function factsOf(checked: CheckedWorkbook, language: Language): Row[] {
  const messages = REPORT_MESSAGES[language];
  const { review, settings, acknowledged } = checked;
  const open = review.findings.filter((finding) => !acknowledged.has(finding));
  const known = review.findings.length - open.length;
  const outcome = messages.counts(countsOf(open)) + (known > 0 ? messages.besidesAcknowledged(known) : '');
  return [
    ...occasionRows(checked, language),
    ...factRows(messages.fact.plan, planLines(review, messages)),
    ...factRows(messages.fact.settings, settingLines(settings, messages)),
    ...factRows(messages.fact.outcome, [outcome]),
  ];
}

const OUTCOMES: readonly Outcome[] = [
  'exact',
  'rounding',
  'boundary',
  'inconsistent',
  'unfilled',
  'undecidable',
];

function tableLines({ table, how, judgements }: TableReview, language: Language): string[] {
  const messages = REPORT_MESSAGES[language];
  const {
    account,
    accountFrom,
    unit,
    rounding,
    roundingFrom,
    levelsFrom,
    fiscalYear,
    extent,
    accounting,
    notAsBudget,
    why,
    assumedSide,
  } = FINDING_MESSAGES[language];
  const facts = [
    account(table.account) + messages.aside(accountFrom[how.accountFrom]),
    messages.pair(messages.unit, table.unit === null ? messages.noUnit : unit[table.unit]),
    ...(isPlainlyExact(table)
      ? []
      : [
          messages.pair(
            messages.rounding,
            rounding[table.rounding] + messages.aside(roundingFrom[table.roundingFrom]),
          ),
        ]),
    messages.pair(messages.levels, levelsFrom[how.levelsFrom]),
    ...(table.extent === 'changes' ? [extent.changes] : []),
    ...(how.sidesFrom === 'assumed' ? [assumedSide] : []),
    ...(table.accounting === 'cash' ? [] : [accounting[table.accounting] + messages.aside(notAsBudget)]),
    ...(how.otherSheet === null ? [] : [messages.otherSheet(how.otherSheet)]),
  ];
  const columns = table.statements.map(({ column, fiscalYear: year }) => {
    const label = column.label.replace(/\s+/gu, ' ');
    return label + (year === null ? '' : messages.aside(fiscalYear(year)));
  });
  const outcomes = OUTCOMES.flatMap((outcome) => {
    const count = judgements.filter((judgement) => outcomeOf(judgement) === outcome).length;
    return count > 0 ? [[outcome, count] as const] : [];
  });
  const unplaced = how.unplaced.map(
    (each) =>
      `${addressOf(each.cell)} ${each.text}${each.kind === 'column' ? '' : messages.aside(why[each.why])}`,
  );
  return [
    facts.join(messages.separator),
    columns.join(messages.separator),
    ...(outcomes.length > 0 ? [messages.outcomes(outcomes)] : []),
    ...(unplaced.length > 0 ? [messages.unplaced(unplaced)] : []),
  ];
}

/** A sheet, what it holds, and how that was read. */
export function sheetRows(sheet: SheetReview, language: Language): Row[] {
  const { name, kind, tables, leftOut, records, kpis } = sheet;
  const messages = REPORT_MESSAGES[language];
  const lines = [
    ...tables.flatMap((table) => tableLines(table, language)),
    ...(leftOut.length > 0 ? [messages.leftOut(leftOut.length)] : []),
    ...(records ? [messages.entries(records.entries.length)] : []),
    ...(kpis.length > 0 ? [messages.kpis(kpis.length)] : []),
    ...sheetFaults([sheet], language),
  ];
  // a sheet whose tables were all left out does hold some
  const hasOnlyLeftOut = kind === 'none' && leftOut.length > 0;
  return [
    [words(hasOnlyLeftOut ? name : name + messages.aside(messages.kind[kind]), LABEL)],
    ...lines.map((line): Row => [null, words(line, FACT)]),
  ];
}
