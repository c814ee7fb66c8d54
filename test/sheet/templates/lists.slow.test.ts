import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineName } from '../../../src/engine/budget/line-name';
import { FIRST_DAY, LAST_DAY } from '../../../src/engine/calendar/serial';
import type { Field, RecordKind, Records } from '../../../src/engine/provisions/records';
import { provisions } from '../../../src/plan/fy2024/provisions';
import { PLANNED_BUDGETS } from '../../../src/plan/plans';
import { readBudgets } from '../../../src/sheet/budget/read-budget';
import { isRecordList, readRecords } from '../../../src/sheet/lists/read-records';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import type { SheetSnapshot } from '../../../src/sheet/cells/snapshot';
import { carryOversSheet, type CarryOverEntry } from '../../../src/sheet/templates/carry-overs';
import { commitmentsSheet, type CommitmentEntry } from '../../../src/sheet/templates/commitments';
import { procurementSheet, type ContractEntry } from '../../../src/sheet/templates/procurement';
import { transfersSheet, type TransferEntry } from '../../../src/sheet/templates/transfers';
import { shown, throughFile } from '../../support/content';
import { fuzzed } from '../../support/fuzz';

type RecordsOf<Kind extends RecordKind> = Extract<Records, { kind: Kind }>;

function read<Kind extends RecordKind>(sheet: SheetSnapshot, kind: Kind): RecordsOf<Kind> {
  expect(readBudgets(sheet, PLANNED_BUDGETS, isRecordList)).toEqual([]);
  const records = readRecords(sheet);
  expect(records?.kind).toBe(kind);
  expect(records?.fiscalYear).toBe(2024);
  return records as RecordsOf<Kind>;
}

function plain<Value, Plain>(field: Field<Value>, of: (value: Value) => Plain): Plain | null {
  return field.value === null ? null : of(field.value);
}

const same = <Value>(field: Field<Value>): Value | null => field.value;
const amountOf = (field: RecordsOf<'commitments'>['entries'][number]['amount']): number | null =>
  plain(field, (yen) => yen.valueOf());

// words as people write them, and what would be a formula if it were not a text
const phrase = fc
  .array(fc.constantFrom('更改', 'のため', '=1+1', '+', '@', 'A社', '1,000', '（税込）', '(1)', '　', ' '), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const yen = fc.nat(10 ** 13);
const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const year = fc.integer({ min: 2020, max: 2040 });
const account = fc.constantFrom('health' as const, 'seamen' as const);
const lines = PLANNED_BUDGETS.flatMap(({ expenditure }) => expenditure.lines.map(({ name }) => name));
const lineOf = fc.constantFrom(...lines);
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 6 });

/** Holds what is read against what was entered, with and without the way through a file. */
async function roundTrip<EntryOf>(
  entries: fc.Arbitrary<EntryOf[]>,
  sheetOf: (entries: readonly EntryOf[]) => SheetContent,
  readBack: (sheet: SheetSnapshot) => EntryOf[],
): Promise<void> {
  fc.assert(
    fc.property(entries, (given) => {
      expect(readBack(shown(sheetOf(given)))).toEqual(given);
    }),
    fuzzed(60),
  );
  await fc.assert(
    fc.asyncProperty(entries, async (given) => {
      expect(readBack(await throughFile(sheetOf(given)))).toEqual(given);
    }),
    fuzzed(10),
  );
}

describe('a list is read back as it was entered', () => {
  it('債務負担行為', async () => {
    const entry: fc.Arbitrary<CommitmentEntry> = fc.record({
      item: fc.constantFrom(...provisions.commitments.map(({ item }) => item), '広報経費'),
      amount: yen,
      term: maybe(fc.tuple(year, fc.nat(5)).map(([first, more]) => ({ first, last: first + more }))),
      partner: fc.constant(null),
      reason: maybe(phrase),
    });
    await roundTrip(
      some(entry),
      (entries) => commitmentsSheet(provisions, entries),
      (sheet) =>
        read(sheet, 'commitments').entries.map(({ item, amount, term, reason }) => ({
          item: item.text,
          amount: amountOf(amount),
          term: same(term),
          partner: null,
          reason: same(reason),
        })),
    );
  });

  it('流用', async () => {
    const side = fc.record({ account, line: lineOf });
    const entry: fc.Arbitrary<TransferEntry> = fc.record({
      date: maybe(day),
      from: side,
      to: side,
      amount: maybe(yen),
      approval: maybe(day),
      purpose: maybe(phrase),
      need: maybe(phrase),
    });
    type Side = RecordsOf<'transfers'>['entries'][number]['from'];
    const sideOf = ({ account: of, line }: Side) => ({ account: of ?? 'health', line: line.value ?? '' });
    await roundTrip(
      some(entry).map((all) =>
        all.map(({ from, to, ...rest }) => ({
          ...rest,
          from: { ...from, line: lineName(from.line) },
          to: { ...to, line: lineName(to.line) },
        })),
      ),
      (entries) => transfersSheet(provisions, ['health', 'seamen'], ['人件費', '福利厚生費'], entries),
      (sheet) =>
        read(sheet, 'transfers').entries.map(({ date, from, to, amount, approval, purpose, need }) => ({
          date: same(date),
          from: sideOf(from),
          to: sideOf(to),
          amount: amountOf(amount),
          approval: same(approval),
          purpose: same(purpose),
          need: same(need),
        })),
    );
  });

  it.each(['health', 'seamen'] as const)('繰越 of %s', async (of) => {
    const entry: fc.Arbitrary<CarryOverEntry> = fc.record({
      line: lineOf.map(lineName),
      budget: yen,
      decided: maybe(yen),
      carried: maybe(yen),
      approval: maybe(day),
      reason: fc.constant(null),
    });
    await roundTrip(
      some(entry),
      (entries) => carryOversSheet(provisions, of, ['業務経費', '一般管理費'], entries),
      (sheet) => {
        const records = read(sheet, 'carryovers');
        expect(records.account).toBe(of);
        return records.entries.map(({ line, budget, decided, carried, approval }) => ({
          line: line.value ?? '',
          budget: amountOf(budget),
          decided: amountOf(decided),
          carried: amountOf(carried),
          approval: same(approval),
          reason: null,
        }));
      },
    );
  });

  it('調達', async () => {
    const entry: fc.Arbitrary<ContractEntry> = fc.record({
      name: phrase,
      method: fc.constantFrom('一般競争入札', '一般競争入札（総合評価）', '随意契約', '指名競争'),
      bidders: maybe(fc.nat(20)),
      amount: maybe(yen),
      partner: fc.constant(null),
      reason: maybe(phrase),
      review: maybe(phrase),
      publication: maybe(phrase),
    });
    await roundTrip(
      some(entry),
      (entries) => procurementSheet(provisions, entries),
      (sheet) =>
        read(sheet, 'procurement').entries.map(
          ({ name, method, bidders, amount, reason, review, publication }) => ({
            name: name.text,
            method: method.text,
            bidders: same(bidders),
            amount: amountOf(amount),
            partner: null,
            reason: same(reason),
            review: same(review),
            publication: same(publication),
          }),
        ),
    );
  });
});

describe('what stands above a list', () => {
  const valuesOf = (content: SheetContent, from: number, to: number) =>
    content.rows.slice(from, to).map((row) => row.map((cell) => cell?.value ?? null));

  it('adds commitments up by item, beside the limit', () => {
    const commitment = { term: null, partner: null, reason: null };
    const content = commitmentsSheet(provisions, [
      { ...commitment, item: 'システム経費', amount: 48_000_000_000 },
      { ...commitment, item: '賃貸借経費', amount: 1 },
      { ...commitment, item: 'システム経費', amount: 400_000_000 },
    ]);
    expect(valuesOf(content, 3, 6)).toEqual([
      ['予算総則の事項', '限度額', '契約額の合計', '残り', '期限'],
      ['システム経費', 48_374_000_000, 48_400_000_000, -26_000_000, '令和8年度まで（3か年度以内）'],
      ['賃貸借経費', 3_357_000_000, 1, 3_356_999_999, '令和10年度まで（5か年度以内）'],
    ]);
    expect(content.rows[4]?.slice(2, 4).map((cell) => cell?.formula)).toEqual([
      '=SUMIF($A$13:$A$35,A5,$B$13:$B$35)',
      '=B5-C5',
    ]);
  });

  it('counts tenders with a single bidder; one without any bid is not counted', () => {
    const contract = { amount: 1, partner: null, reason: null, review: null, publication: null };
    const tender = (bidders: number | null, method = '一般競争入札'): ContractEntry => ({
      ...contract,
      name: '保守',
      method,
      bidders,
    });
    const entries = [tender(1), tender(2), tender(0), tender(null), tender(3), tender(1, '随意契約')];
    const share = 1 / 3;
    expect(valuesOf(procurementSheet(provisions, entries), 4, 5)).toEqual([[3, 1, share, 0.15]]);
    expect(valuesOf(procurementSheet(provisions), 4, 5)).toEqual([[0, 0, '', 0.15]]);
  });
});
