import type { RuleSettings } from '../engine/budget/settings';
import type { Verdict } from '../engine/budget/judgement';
import { isPlainlyExact } from '../engine/budget/statement';
import { addressOf } from '../engine/cell';
import { planOfYear } from '../plan/plans';
import type { Language } from '../words/language';
import { cell, words } from '../sheet/content/content-looks';
import type { ReadSettings } from '../sheet/budget/read-budget';
import { WORDS } from '../sheet/words/sentence';
import type { Row } from './finding-rows';
import { FACT, LABEL } from './report-looks';
import type { Counts, ReportWords } from './report-words';
import type { Review, SheetReview, TableReview } from '../review/review';
import type { CheckedWorkbook, Occasion } from './checked-workbook';
import { REPORT_WORDS } from './words';

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
  const { fact, day: dayText } = REPORT_WORDS[language];
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

function planLines(review: Review, { plan, planSheet, noPlan }: ReportWords): string[] {
  const lines = judgedYears(review).flatMap((year) => {
    const found = planOfYear(year);
    if (found) return [plan(year, found.budgets.health.title.document)];
    const own = review.sheets.find((sheet) => sheet.plan?.fiscalYear === year);
    return own?.plan?.plan ? [planSheet(year, own.name)] : [];
  });
  return lines.length > 0 ? lines : [noPlan];
}

function ruleSetting<Key extends keyof RuleSettings>(
  said: ReportWords['rules'],
  settings: RuleSettings,
  key: Key,
): string | null {
  return said[key](settings[key]);
}

function readSetting<Key extends keyof ReadSettings>(
  said: ReportWords['reading'],
  settings: ReadSettings,
  key: Key,
): string | null {
  return said[key](settings[key]);
}

function settingLines({ reading, rules }: CheckedWorkbook['settings'], said: ReportWords): string[] {
  const readings = (Object.keys(said.reading) as (keyof ReadSettings)[]).map((key) =>
    readSetting(said.reading, reading, key),
  );
  const ruled = (Object.keys(said.rules) as (keyof RuleSettings)[]).map((key) =>
    ruleSetting(said.rules, rules, key),
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
  const said = REPORT_WORDS[language];
  const { review, settings, acknowledged } = checked;
  const open = review.findings.filter((finding) => !acknowledged.has(finding));
  const known = review.findings.length - open.length;
  const outcome = said.counts(countsOf(open)) + (known > 0 ? said.besidesAcknowledged(known) : '');
  return [
    ...occasionRows(checked, language),
    ...factRows(said.fact.plan, planLines(review, said)),
    ...factRows(said.fact.settings, settingLines(settings, said)),
    ...factRows(said.fact.outcome, [outcome]),
  ];
}

const VERDICTS: readonly Verdict[] = ['exact', 'rounding', 'boundary', 'inconsistent', 'undecidable'];

function tableLines({ table, how, judgements }: TableReview, language: Language): string[] {
  const said = REPORT_WORDS[language];
  const {
    account,
    accountFrom,
    unit,
    rounding,
    roundingFrom,
    levelsFrom,
    fiscalYear,
    extent,
    why,
    assumedSide,
  } = WORDS[language];
  const facts = [
    account[table.account] + said.aside(accountFrom[how.accountFrom]),
    said.pair(said.unit, table.unit === null ? said.noUnit : unit[table.unit]),
    ...(isPlainlyExact(table)
      ? []
      : [said.pair(said.rounding, rounding[table.rounding] + said.aside(roundingFrom[table.roundingFrom]))]),
    said.pair(said.levels, levelsFrom[how.levelsFrom]),
    ...(table.extent === 'changes' ? [extent.changes] : []),
    ...(how.sidesFrom === 'assumed' ? [assumedSide] : []),
    ...(how.otherSheet === null ? [] : [said.otherSheet(how.otherSheet)]),
  ];
  const columns = table.statements.map(({ column, fiscalYear: year }) => {
    const label = column.label.replace(/\s+/gu, ' ');
    return label + (year === null ? '' : said.aside(fiscalYear(year)));
  });
  const verdicts = VERDICTS.flatMap((verdict) => {
    const count = judgements.filter((judgement) => judgement.verdict === verdict).length;
    return count > 0 ? [[verdict, count] as const] : [];
  });
  const unplaced = how.unplaced.map(
    (each) =>
      `${addressOf(each.cell)} ${each.text}${each.kind === 'column' ? '' : said.aside(why[each.why])}`,
  );
  return [
    facts.join(said.separator),
    columns.join(said.separator),
    ...(verdicts.length > 0 ? [said.verdicts(verdicts)] : []),
    ...(unplaced.length > 0 ? [said.unplaced(unplaced)] : []),
  ];
}

/** A sheet, what it holds, and how that was read. */
export function sheetRows(sheet: SheetReview, language: Language): Row[] {
  const { name, kind, tables, leftOut, records, kpis } = sheet;
  const said = REPORT_WORDS[language];
  const lines = [
    ...tables.flatMap((table) => tableLines(table, language)),
    ...(leftOut.length > 0 ? [said.leftOut(leftOut.length)] : []),
    ...(records ? [said.entries(records.entries.length)] : []),
    ...(kpis.length > 0 ? [said.kpis(kpis.length)] : []),
  ];
  // a sheet whose tables were all left out does hold some
  const hasOnlyLeftOut = kind === 'none' && leftOut.length > 0;
  return [
    [words(hasOnlyLeftOut ? name : name + said.aside(said.kind[kind]), LABEL)],
    ...lines.map((line): Row => [null, words(line, FACT)]),
  ];
}
