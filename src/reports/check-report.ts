import type { Language } from '../engine/language';
import { cell, HEADING, NOTE } from '../sheet/content/content-looks';
import { fittedHeights } from '../sheet/content/fitted-heights';
import type { SheetContent } from '../sheet/content/sheet-content';
import type { Area } from '../engine/area';
import { budgetParts } from './budget-parts';
import { factRows, factsOf, occasionRows, sheetRows } from './check-facts';
import { FindingRows, type Row } from './finding-rows';
import { MADE_BY } from '../sheet/content/messages/messages';
import { FACT, REPORT_TITLE, SECTION, SIGNATURE } from './report-looks';
import type { Review } from '../review/review';
import type { CheckedWorkbook, Occasion } from './checked-workbook';
import { REPORT_MESSAGES } from './messages/messages';

/** What was read, and what was found in it. */
type Findings = Pick<Review, 'sheets' | 'findings'>;

/** Cell, severity, finding, expected, actual: as wide as A4 takes without making it smaller. */
const WIDTHS = [13, 10, 46, 13, 13];
const SIGNATURE_HEIGHT = 32;
const NOTHING_READ: Findings = { sheets: [], findings: [] };

function section(title: string, rows: readonly Row[]): Row[] {
  const line = WIDTHS.map((_, column) => cell(column === 0 ? title : null, SECTION));
  return [[], line, ...rows];
}

function signatureRows(language: Language): Row[] {
  const { signature, signedOn } = REPORT_MESSAGES[language];
  return Object.values(signature).map((role) => [
    cell(role, SIGNATURE),
    cell(null, SIGNATURE),
    cell(null, SIGNATURE),
    cell(signedOn, SIGNATURE),
    cell(null, SIGNATURE),
  ]);
}

function head(language: Language): Row[] {
  const { checkTitle } = REPORT_MESSAGES[language];
  return [[cell(checkTitle, REPORT_TITLE)], [cell(MADE_BY[language], { ...NOTE, wrap: false })], []];
}

/** A row that ends in a wrapped text lets it run on to the last column. */
function runningOn(rows: readonly Row[]): Area[] {
  const right = WIDTHS.length - 1;
  return [...rows.entries()].flatMap(([row, cells]) => {
    const left = cells.length - 1;
    return cells[left]?.look?.wrap && left < right ? [{ top: row, left, bottom: row, right }] : [];
  });
}

/** Puts the rows on a sheet, with the signatures and, on what was read, the parts of the budgets below. */
function sheet(
  name: string,
  rows: readonly Row[],
  headings: number | null,
  review: Findings,
  language: Language,
): SheetContent {
  const { section: sections } = REPORT_MESSAGES[language];
  const signatures = signatureRows(language);
  const signed = [...rows, ...section(sections.signatures, signatures)];
  const parts = budgetParts(review, signed.length + section('', []).length, language);
  const all = parts.rows.length > 0 ? [...signed, ...section(sections.parts, parts.rows)] : signed;
  const merges = runningOn(all);
  return {
    name,
    rows: all,
    merges,
    widths: WIDTHS,
    heights: new Map([
      ...fittedHeights({ rows: all, merges, widths: WIDTHS }),
      ...signatures.map((_, index) => [signed.length - 1 - index, SIGNATURE_HEIGHT] as const),
    ]),
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: 'portrait',
      ...(headings !== null && { titleRows: { first: headings, last: headings } }),
    },
    validations: [],
    charts: parts.charts,
  };
}

/**
 * 「検証結果」: what was checked and how it was read, every finding by sheet and rule with its source, those that were
 * acknowledged with their reasons, lines to sign, and the parts of each budget with a chart, for A4 portrait.
 */
export function checkReport(checked: CheckedWorkbook, language: Language): SheetContent {
  const { review, acknowledged } = checked;
  const { checkTitle, section: sections, headings, noFindings } = REPORT_MESSAGES[language];
  const findingRows = new FindingRows(language, review, acknowledged);
  const open = review.findings.filter((finding) => !acknowledged.has(finding));
  const known = review.findings.filter((finding) => acknowledged.has(finding));
  const before = [
    ...head(language),
    ...factsOf(checked, language),
    ...section(
      sections.sheets,
      review.sheets.flatMap((each) => sheetRows(each, language)),
    ),
    ...section(sections.findings, []),
  ];
  const rows: Row[] = [
    ...before,
    headings.map((heading) => cell(heading, HEADING)),
    ...(open.length > 0 ? findingRows.of(open) : [[null, null, cell(noFindings, FACT)]]),
    ...(known.length > 0 ? section(sections.acknowledged, findingRows.of(known)) : []),
  ];
  return sheet(checkTitle, rows, before.length, review, language);
}

/** A report on a workbook that could not be read at all. */
export function unreadableReport(occasion: Occasion, message: string, language: Language): SheetContent {
  const { checkTitle, fact } = REPORT_MESSAGES[language];
  const rows = [
    ...head(language),
    ...occasionRows(occasion, language),
    ...factRows(fact.unreadable, [message]),
  ];
  return sheet(checkTitle, rows, null, NOTHING_READ, language);
}
