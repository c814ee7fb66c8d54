import type { Language } from '../../words/language';
import { cell, HEADING, NOTE, wrappedHeight } from '../content-looks';
import type { SheetContent } from '../sheet-content';
import type { Area } from '../snapshot';
import { factRows, factsOf, occasionRows, sheetRows } from './check-facts';
import { FindingRows, type Row } from './finding-rows';
import { FACT, REPORT_SIZE, REPORT_TITLE, SECTION, SIGNATURE } from './report-looks';
import type { CheckedWorkbook, Occasion } from './reported';
import { REPORT_WORDS } from './words';

/** Cell, severity, finding, expected, actual: as wide as A4 takes without making it smaller. */
const WIDTHS = [13, 10, 46, 13, 13];
const SIGNATURE_HEIGHT = 32;

function section(title: string, rows: readonly Row[]): Row[] {
  const line = WIDTHS.map((_, column) => cell(column === 0 ? title : null, SECTION));
  return [[], line, ...rows];
}

function signatureRows(language: Language): Row[] {
  const { signature, signedOn } = REPORT_WORDS[language];
  return Object.values(signature).map((role) => [
    cell(role, SIGNATURE),
    cell(null, SIGNATURE),
    cell(null, SIGNATURE),
    cell(signedOn, SIGNATURE),
    cell(null, SIGNATURE),
  ]);
}

function head(language: Language): Row[] {
  const { checkTitle, madeBy } = REPORT_WORDS[language];
  return [[cell(checkTitle, REPORT_TITLE)], [cell(madeBy, { ...NOTE, wrap: false })], []];
}

/** A row that ends in a wrapped text lets it run on to the last column. */
function runningOn(rows: readonly Row[]): { merges: Area[]; heights: [row: number, height: number][] } {
  const merges: Area[] = [];
  const heights: [number, number][] = [];
  const right = WIDTHS.length - 1;
  for (const [row, cells] of rows.entries()) {
    const left = cells.length - 1;
    const last = cells[left];
    if (!last?.look?.wrap || left >= right) continue;
    const width = WIDTHS.slice(left).reduce((sum, each) => sum + each, 0);
    merges.push({ top: row, left, bottom: row, right });
    heights.push([row, wrappedHeight(String(last.value), width, last.look.size ?? REPORT_SIZE)]);
  }
  return { merges, heights };
}

/** Puts the rows on a sheet; the signatures, its last rows, have room for a name. */
function sheet(
  name: string,
  rows: readonly Row[],
  headings: number | null,
  language: Language,
): SheetContent {
  const signatures = signatureRows(language);
  const all = [...rows, ...section(REPORT_WORDS[language].section.signatures, signatures)];
  const { merges, heights } = runningOn(all);
  const first = all.length - signatures.length;
  return {
    name,
    rows: all,
    merges,
    widths: WIDTHS,
    heights: new Map([
      ...heights,
      ...signatures.map((_, index) => [first + index, SIGNATURE_HEIGHT] as const),
    ]),
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: 'portrait',
      ...(headings !== null && { titleRows: { first: headings, last: headings } }),
    },
  };
}

/**
 * 「検証結果」: what was checked and how it was read, every finding by sheet and rule with its source, those that were
 * acknowledged with their reasons, and lines to sign, for A4 portrait.
 */
export function checkReport(checked: CheckedWorkbook, language: Language): SheetContent {
  const { review, acknowledged } = checked;
  const { checkTitle, section: sections, headings, noFindings } = REPORT_WORDS[language];
  const findingRows = new FindingRows(language, acknowledged);
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
  return sheet(checkTitle, rows, before.length, language);
}

/** A report on a workbook that could not be read at all. */
export function unreadableReport(occasion: Occasion, message: string, language: Language): SheetContent {
  const { checkTitle, fact } = REPORT_WORDS[language];
  const rows = [
    ...head(language),
    ...occasionRows(occasion, language),
    ...factRows(fact.unreadable, [message]),
  ];
  return sheet(checkTitle, rows, null, language);
}
