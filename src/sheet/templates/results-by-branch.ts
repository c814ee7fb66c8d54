import type { Kpi, KpiPlan, KpiUnit } from '../../engine/kpi/kpi';
import { termsOf } from '../../engine/kpi/target';
import { isAdded } from '../../engine/kpi/together';
import type { Language } from '../../engine/language';
import { KPI_MESSAGES, RESULT_SHEET_MESSAGES } from '../../messages/kpi/messages';
import {
  AMOUNT,
  cell,
  computed,
  HEADING,
  IDENTIFIER,
  SHORT,
  TEXT,
  TITLE_AT_LEFT,
} from '../content/content-looks';
import type { ContentCell, ContentLook, SheetContent } from '../content/sheet-content';
import { BRANCHES } from '../kpis/branches';
import { framed, type Row } from './framed';
import { resultRules } from './result-rules';
import {
  COUNTS,
  FIRST_ROW,
  isQuotient,
  nameOf,
  RESULT_FORMATS,
  unitOf,
  type ResultEntry,
} from './kpi-results';

/** A branch's year of a measure. */
interface BranchRow {
  readonly kpi: Kpi;
  readonly measure: number;
  readonly branch: string;
  readonly fiscalYear: number;
}

/** What is entered for a branch; its own target where it has one. */
export interface BranchEntry {
  readonly result: ResultEntry | null;
  readonly target?: number;
}

type BranchEntries = (row: BranchRow) => BranchEntry | null;

const NUMERATOR = 'E';
const DENOMINATOR = 'F';
const RESULT = 'G';
const TARGET = 'H';

/** A block of rows of one measure and year, first the whole. */
interface Block {
  readonly kpi: Kpi;
  readonly measure: number;
  readonly fiscalYear: number;
}

/** A KPI that can come about in a branch: what is counted on the one homepage cannot, nor can days. */
function isOfBranches(unit: KpiUnit): boolean {
  return unit !== 'accesses' && unit !== 'days' && unit !== 'businessDays';
}

/** Health has branches; where every branch is judged by its own year before, that year too. */
function blocksOf({ kpis, fiscalYear }: KpiPlan): Block[] {
  return kpis.flatMap((kpi) =>
    kpi.business !== 'health'
      ? []
      : kpi.measures.flatMap(({ unit, target }, measure): Block[] => {
          if (!isOfBranches(unit)) return [];
          const years = termsOf(target).branches === null ? [fiscalYear] : [fiscalYear - 1, fiscalYear];
          return years.map((year) => ({ kpi, measure, fiscalYear: year }));
        }),
  );
}

function sumOf(column: string, first: number, value: number | ''): ContentCell {
  const cells = `${column}${String(first + 1)}:${column}${String(first + BRANCHES.length)}`;
  return computed(`=IF(COUNT(${cells})=0,"",SUM(${cells}))`, value, COUNTS);
}

function added(
  entries: readonly (BranchEntry | null)[],
  of: 'numerator' | 'denominator' | 'result',
): number | '' {
  const values = entries.flatMap((entry) => {
    const result = entry?.result;
    if (!result) return [];
    if ('numerator' in result) return of === 'result' ? [] : [result[of]];
    return of === 'result' ? [result.result] : [];
  });
  return values.length === 0 ? '' : values.reduce((sum, each) => sum + each, 0);
}

function quotient(unit: KpiUnit, above: number | '', below: number | '', row: number): ContentCell {
  const [top, bottom] = [`${NUMERATOR}${String(row + 1)}`, `${DENOMINATOR}${String(row + 1)}`];
  const formula = `=IF(COUNT(${top},${bottom})=2,IF(${bottom}=0,"",${top}/${bottom}),"")`;
  const value = above !== '' && below !== '' && below !== 0 ? above / below : '';
  return computed(formula, value, { ...AMOUNT, format: RESULT_FORMATS[unit] });
}

function blockRows(block: Block, entries: BranchEntries, language: Language, place: number): Row[] {
  const { kpi, measure, fiscalYear } = block;
  const row = kpi.measures[measure];
  if (!row) return [];
  const unit = unitOf(row, 'any');
  const look: ContentLook = { ...AMOUNT, format: RESULT_FORMATS[unit] };
  const terms = KPI_MESSAGES[language];
  const all = BRANCHES.map((branch) => entries({ kpi, measure, branch, fiscalYear }));
  const isCounted = isQuotient(unit);
  const head = (owner: string): Row => [
    cell(nameOf(block, language), TEXT),
    cell(kpi.id, IDENTIFIER),
    cell(owner, SHORT),
    cell(terms.fiscalYear(fiscalYear), SHORT),
  ];
  const tail = (target: number | undefined): Row => [
    cell(target ?? null, look),
    cell(terms.unit[unit].trim(), SHORT),
  ];
  const blank = cell(null, COUNTS);
  const [above, below, counted] = (['numerator', 'denominator', 'result'] as const).map((of) =>
    added(all, of),
  );
  const whole: Row = isCounted
    ? [
        ...head(RESULT_SHEET_MESSAGES[language].nation),
        sumOf(NUMERATOR, place + 1, above ?? ''),
        sumOf(DENOMINATOR, place + 1, below ?? ''),
        quotient(unit, above ?? '', below ?? '', place),
        ...tail(undefined),
      ]
    : [
        ...head(RESULT_SHEET_MESSAGES[language].nation),
        blank,
        blank,
        isAdded(row.unit) ? { ...sumOf(RESULT, place + 1, counted ?? ''), look } : cell(null, look),
        ...tail(undefined),
      ];
  return [
    whole,
    ...BRANCHES.map((branch, index): Row => {
      const entry = all[index] ?? null;
      const result = entry?.result ?? null;
      const counts = result && 'numerator' in result ? result : null;
      const alone = result && 'result' in result ? result.result : null;
      return [
        ...head(branch),
        cell(counts?.numerator ?? null, COUNTS),
        cell(counts?.denominator ?? null, COUNTS),
        alone === null && isCounted
          ? quotient(unit, counts?.numerator ?? '', counts?.denominator ?? '', place + 1 + index)
          : cell(alone, look),
        ...tail(entry?.target),
      ];
    }),
  ];
}

/**
 * A sheet for results by branch: for each KPI of the health business the whole, which is the branches' sum, and a row a
 * branch with its own target where it has one.
 */
export function branchResultsSheet(
  plan: KpiPlan,
  entries: BranchEntries = () => null,
  language: Language = 'ja',
  ids: readonly string[] | null = null,
): SheetContent {
  const messages = RESULT_SHEET_MESSAGES[language];
  const { heading } = messages;
  const body: Row[] = [];
  for (const block of blocksOf(plan)) {
    if (ids && !ids.includes(block.kpi.id)) continue;
    body.push(...blockRows(block, entries, language, FIRST_ROW + body.length));
  }
  const rules = resultRules(language);
  const column = (left: number) => ({
    top: FIRST_ROW,
    left,
    bottom: FIRST_ROW + body.length - 1,
    right: left,
  });
  return framed({
    name: messages.branchesSheet,
    titles: [cell(messages.branchesTitle(KPI_MESSAGES[language].fiscalYear(plan.fiscalYear)), TITLE_AT_LEFT)],
    above: [[]],
    headings: [
      heading.name,
      heading.kpi,
      heading.branch,
      heading.year,
      heading.numerator,
      heading.denominator,
      heading.result,
      heading.branchTarget,
      heading.unit,
    ].map((text) => cell(text, HEADING)),
    body,
    notes: [messages.branchesNote],
    widths: [36, 24, 9, 13, 15, 15, 14, 14, 9],
    orientation: 'portrait',
    frozenColumns: 1,
    validations: [
      { ...rules.branch, area: column(2) },
      ...[NUMERATOR, DENOMINATOR, RESULT, TARGET].map((letter) => {
        const left = letter.charCodeAt(0) - 'A'.charCodeAt(0);
        return { ...rules.number(`${letter}${String(FIRST_ROW + 1)}`), area: column(left) };
      }),
    ],
  });
}
