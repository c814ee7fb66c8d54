import { sectionOf, type Line, type Side, type Statement } from '../engine/budget/statement';
import type { Language } from '../engine/language';
import { AMOUNT_FORMAT, cell, HEADING, words } from '../sheet/content/content-looks';
import type { ContentCell, ContentChart, ContentSeries } from '../sheet/content/sheet-content';
import { FINDING_MESSAGES } from '../messages/findings/messages';
import { chartRoom } from './chart-room';
import type { Row } from './finding-rows';
import { FIGURE, RULE_UNIT, SHEET, TEXT } from './report-looks';
import type { Review, TableReview } from '../review/review';
import { REPORT_MESSAGES } from './messages/messages';

const SIDES: readonly Side[] = ['revenue', 'expenditure'];
/** The columns of the names and of each side's amounts, below the report's findings. */
const NAMES = 2;
const AMOUNTS: Readonly<Record<Side, number>> = { revenue: 3, expenditure: 4 };
const COLUMNS = 5;

/** What a section of the report adds to the sheet. */
interface PartsSection {
  readonly rows: readonly Row[];
  readonly charts: readonly ContentChart[];
}

/** The amount that a line shows; null where there is none, or none that can be read. */
function amountOf({ figure }: Line): number | null {
  return figure?.kind === 'amount' ? figure.printed.valueOf() : null;
}

interface Part {
  readonly side: Side;
  readonly name: string;
  readonly amount: number;
}

/** The highest lines of each side, without those that are nothing. */
function partsOf(statement: Statement): Part[] {
  return SIDES.flatMap((side) =>
    (sectionOf(statement, side)?.lines ?? []).flatMap((line) => {
      const amount = amountOf(line);
      return amount === null || amount === 0 ? [] : [{ side, name: line.label, amount }];
    }),
  );
}

function titleOf({ table }: TableReview, { column, fiscalYear }: Statement, language: Language): string {
  const messages = REPORT_MESSAGES[language];
  const { account, fiscalYear: yearText } = FINDING_MESSAGES[language];
  const label = column.label.replace(/\s+/gu, ' ');
  const year = fiscalYear === null ? '' : messages.aside(yearText(fiscalYear));
  const names = new Set([table.sheet, account(table.account)]);
  return [...names, label + year].join('\u3000');
}

function partRow({ side, name, amount }: Part, minus: string): Row {
  const look = { ...FIGURE, format: AMOUNT_FORMAT.replace('"△"', minus) };
  const amounts = SIDES.map((each): ContentCell => cell(each === side ? amount : null, look));
  return [null, null, words(name, TEXT), ...amounts];
}

/** One budget's parts as a table, and the chart of it below. */
function budget(
  table: TableReview,
  statement: Statement,
  top: number,
  language: Language,
): PartsSection | null {
  const parts = partsOf(statement);
  if (parts.length === 0) return null;
  const { unit: units, side: sides } = FINDING_MESSAGES[language];
  const { part, minus, aside } = REPORT_MESSAGES[language];
  const title = titleOf(table, statement, language);
  const { unit } = table.table;
  const rows: Row[] = [
    [words(title, SHEET), ...Array.from({ length: COLUMNS - 1 }, () => cell(null, SHEET))],
    [null, null, null, null, cell(unit === null ? null : aside(units[unit]).trim(), RULE_UNIT)],
    [null, null, ...[part, ...SIDES.map((side) => sides[side])].map((heading) => cell(heading, HEADING))],
    ...parts.map((each) => partRow(each, minus)),
    [],
  ];
  const first = top + rows.length - 1 - parts.length;
  const column = (index: number) => ({
    top: first,
    bottom: first + parts.length - 1,
    left: index,
    right: index,
  });
  const seriesOf = (side: Side): ContentSeries => ({ name: sides[side], values: column(AMOUNTS[side]) });
  const place = chartRoom(top + rows.length, parts.length, COLUMNS);
  return {
    rows: [...rows, ...Array.from({ length: place.bottom - place.top + 2 }, () => [])],
    charts: [
      {
        type: 'stacked-bar',
        title,
        categories: column(NAMES),
        series: [seriesOf('revenue'), seriesOf('expenditure')],
        format: AMOUNT_FORMAT,
        fromZero: parts.every(({ amount }) => amount >= 0),
        place,
      },
    ],
  };
}

/** Of each table its first column, where that can be read; from the row `top` on. */
export function budgetParts(
  { sheets }: Pick<Review, 'sheets'>,
  top: number,
  language: Language,
): PartsSection {
  const rows: Row[] = [];
  const charts: ContentChart[] = [];
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    const [statement] = table.table.statements;
    const section = statement && budget(table, statement, top + rows.length, language);
    if (!section) continue;
    rows.push(...section.rows);
    charts.push(...section.charts);
  }
  return { rows, charts };
}
