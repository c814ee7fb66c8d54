import { accountName } from '../../engine/budget/account-name';
import type { PlannedBudget } from '../../engine/budget/planned';
import { eraFiscalYear } from '../../engine/calendar/era';
import type { Quotation } from '../../engine/citation';
import { UNIT_NAMES } from '../../engine/number/unit';
import type { GeneralProvisions, NamedLines } from '../../engine/provisions/provisions';
import { DOCUMENT_LABEL } from '../../plan-table/plan-columns';
import {
  BETWEEN_LINES,
  PROVISION_HEADINGS,
  PROVISION_KINDS,
  PROVISIONS_TITLE,
  UNIT_WORDS,
  unitFor,
  type ProvisionColumn,
  type ProvisionKind,
} from '../../plan-table/provision-columns';
import { AMOUNT, cell, HEADING, SHORT, TEXT, TITLE_AT_LEFT, words } from '../content/content-looks';
import type { ContentCell, SheetContent } from '../content/sheet-content';
import { oneOf, type EntryRule } from './entry-rules';
import { framed, type Row } from './framed';

const COLUMNS = Object.keys(PROVISION_HEADINGS) as ProvisionColumn[];

const WIDTHS: Readonly<Record<ProvisionColumn, number>> = {
  kind: 20,
  account: 16,
  subject: 26,
  amount: 14,
  unit: 9,
  share: 9,
  term: 26,
  reason: 36,
  section: 40,
  words: 50,
};

const PERCENT = { ...SHORT, format: '0.0#%' };

/** What a row says, in the cells of some columns; the others are blank. */
type Values = Readonly<Partial<Record<Exclude<ProvisionColumn, 'kind'>, string | number>>>;

/** A provision as it is to stand on the sheet. */
export interface ProvisionEntry {
  readonly kind: ProvisionKind;
  readonly values: Values;
}

function look(column: ProvisionColumn) {
  switch (column) {
    case 'amount':
      return AMOUNT;
    case 'share':
      return PERCENT;
    case 'kind':
    case 'unit':
      return SHORT;
    default:
      return TEXT;
  }
}

function rowOf({ kind, values }: ProvisionEntry): Row {
  return COLUMNS.map((column): ContentCell => {
    const value = column === 'kind' ? PROVISION_KINDS[kind] : (values[column] ?? null);
    return typeof value === 'string' ? words(value, look(column)) : cell(value, look(column));
  });
}

/** Where it is written, and the words. */
export const citedValues = ({ section, quote }: Quotation): Values => ({ section, words: quote });

/** Yen in the largest unit of which they are a whole number. */
export function amountValues(yen: number): Values {
  const unit = unitFor(yen);
  return { amount: yen / unit, unit: UNIT_NAMES[unit] };
}

const named = ({ lines, citation }: NamedLines): Values => ({
  subject: lines.join(BETWEEN_LINES),
  ...citedValues(citation),
});

/** What a year's provisions and the notes of its forms say, row by row. */
export function provisionEntries(
  provisions: GeneralProvisions,
  forms: readonly PlannedBudget[],
): ProvisionEntry[] {
  const { period, commitments, openTender, singleBids, ...fixed } = provisions;
  const one = <Of>(kind: ProvisionKind, of: Of | null, values: (of: Of) => Values): ProvisionEntry[] =>
    of === null ? [] : [{ kind, values: values(of) }];
  return [
    ...one('period', period, citedValues),
    ...commitments.map(({ item, limit, firstYear, years, reason, citation }): ProvisionEntry => ({
      kind: 'commitment',
      values: {
        subject: item,
        ...amountValues(limit),
        term: `${eraFiscalYear(firstYear)}以降${String(years)}か年度以内`,
        reason,
        ...citedValues(citation),
      },
    })),
    ...one('transfers', fixed.approvalForTransfers, named),
    ...one('apart', fixed.accountsApart, citedValues),
    ...one('carryOvers', fixed.approvalForCarryOvers, named),
    ...one('tender', openTender, ({ above, citation }) => ({
      ...amountValues(above),
      ...citedValues(citation),
    })),
    ...one('singleBids', singleBids, ({ percent, account, citation }) => ({
      share: percent / 100,
      ...(account !== null && { account: accountName(account) }),
      ...citedValues(citation),
    })),
    ...one('review', fixed.contractsWithoutTender, citedValues),
    ...forms.flatMap(({ account, unit, contingency }) =>
      contingency
        ? one('contingency', contingency, ({ rateInBasisPoints, base, roundedTo, citation }) => ({
            account: accountName(account),
            subject: base.join(BETWEEN_LINES),
            share: rateInBasisPoints / 10_000,
            ...amountValues(roundedTo * unit),
            ...citedValues(citation),
          }))
        : [],
    ),
  ];
}

/** What stays of a row for another year: what it provides for, not how far. */
function emptied({ kind, values: { account, subject } }: ProvisionEntry): ProvisionEntry {
  return {
    kind,
    values: { ...(account !== undefined && { account }), ...(subject !== undefined && { subject }) },
  };
}

const BLANK_ROWS = 5;

/**
 * A year's general provisions on a sheet, which is read back as it stands.
 * @param fiscalYear null where it is not known: the sheet judges nothing until its title names it
 */
export function provisionTable(
  fiscalYear: number | null,
  document: string | null,
  entries: readonly ProvisionEntry[],
): SheetContent {
  // title, a blank row, the document, a blank row, the headings
  const first = 5;
  const last = first + entries.length + BLANK_ROWS - 1;
  const rules: Readonly<Partial<Record<ProvisionColumn, EntryRule>>> = {
    kind: oneOf(Object.values(PROVISION_KINDS)),
    unit: oneOf(UNIT_WORDS),
  };
  const blank: Row = COLUMNS.map((column) => cell(null, look(column)));
  return framed({
    name: PROVISIONS_TITLE,
    titles: [
      cell(
        fiscalYear === null ? PROVISIONS_TITLE : `${eraFiscalYear(fiscalYear)}\u3000${PROVISIONS_TITLE}`,
        TITLE_AT_LEFT,
      ),
    ],
    above: [[], [cell(DOCUMENT_LABEL, { bold: true }), document === null ? cell(null) : words(document)], []],
    headings: COLUMNS.map((column) => cell(PROVISION_HEADINGS[column], HEADING)),
    body: [...entries.map(rowOf), ...Array.from({ length: BLANK_ROWS }, () => blank)],
    notes: [
      '（注）一行に一つの定めを書きます。債務負担行為には事項・金額・単位・年限・理由を、流用と繰越の承認には科目（「、」で区切る）を、予備費には勘定・基礎とする科目・割合・計上の単位（金額と単位）を書きます。定めのないものは行を除いてください。箇所と記載を空けると、このシートのセルを根拠とします。',
    ],
    widths: COLUMNS.map((column) => WIDTHS[column]),
    orientation: 'landscape',
    frozenColumns: 1,
    validations: COLUMNS.flatMap((column, at) => {
      const rule = rules[column];
      return rule ? [{ ...rule, area: { top: first, left: at, bottom: last, right: at } }] : [];
    }),
  });
}

/** `empty`: the next year's, with what is provided for and without amounts, terms and words. */
export function provisionsSheet(
  provisions: GeneralProvisions,
  forms: readonly PlannedBudget[],
  figures: 'planned' | 'empty' = 'planned',
): SheetContent {
  const isEmpty = figures === 'empty';
  const entries = provisionEntries(provisions, forms);
  const { fiscalYear, period, commitments } = provisions;
  const document = (period ?? commitments[0]?.citation)?.document ?? null;
  return provisionTable(
    fiscalYear + (isEmpty ? 1 : 0),
    isEmpty ? null : document,
    isEmpty ? entries.map(emptied) : entries,
  );
}
