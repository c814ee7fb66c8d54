import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisPoints, contingencyShare } from '../../src/engine/budget/contingency';
import { nearestDouble } from '../../src/engine/number/double';
import { fromNumber, ratio } from '../../src/engine/number/rational';
import { PROVISION_HEADINGS } from '../../src/plan-table/provision-columns';
import { provisions } from '../../src/plan/fy2024/provisions';
import { PLANNED_BUDGETS } from '../../src/plan/plans';
import { readProvisions } from '../../src/sheet/plan/read-provisions';
import { provisionsSheet, provisionTable, type ProvisionEntry } from '../../src/sheet/templates/provisions';
import { shown } from '../support/content';
import { handedOver } from '../support/year-plans';
import { call, cell } from './call';
import { fuzzed } from '../support/fuzz';

type Values = ProvisionEntry['values'];

const RESERVE: Values = {
  account: '船員保険勘定',
  subject: '保険給付費、業務経費',
  share: 0.008,
  amount: 10,
  unit: '百万円',
};

function sheetOf(...rows: readonly Values[]) {
  const entries = rows.map((values) => ({ kind: 'contingency', values }) as const);
  return provisionTable(2026, null, [{ kind: 'apart', values: {} }, ...entries]);
}

const by = (range: unknown[][], base = 31_200) => call('BUDGET.CONTINGENCY', cell(base), null, null, range);
const PRINTED = provisionsSheet(provisions, PLANNED_BUDGETS);

describe('KPI.BUDGET.CONTINGENCY by a sheet of general provisions', () => {
  it.each<[string, Values, number]>([
    ['its rate and its rounding', {}, 250],
    ['another rate', { share: 0.01 }, 310],
    ['a rate in words', { share: '1%' }, 310],
    ['an amount with its unit', { amount: '1,000万円', unit: '' }, 250],
    ['less than a million', { amount: 1, unit: '千円' }, 249.6],
    ['as much as a hundred million', { amount: 1, unit: '億円' }, 200],
  ])('takes %s', (_, values, expected) => {
    for (const blank of [0, '', null]) {
      expect(by(handedOver(sheetOf({ ...RESERVE, ...values }), blank))).toBe(expected);
    }
  });

  it('takes that of a printed year, where it says the same', () => {
    expect(by(handedOver(PRINTED), 30_816)).toBe(150);
  });

  it('takes accounts that set theirs alike', () => {
    expect(by(handedOver(sheetOf(RESERVE, { ...RESERVE, account: '介護勘定' })))).toBe(250);
  });

  it('answers as the sheet is judged', () => {
    const units = fc.constantFrom('千円', '百万円', '億円');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 50 }),
        units,
        fc.nat(1e6),
        (points, amount, unit, base) => {
          const content = sheetOf({ ...RESERVE, share: points / 10_000, amount, unit });
          const [stated] = readProvisions(shown(content))?.contingencies ?? [];
          if (!stated) throw new Error('not read');
          const { rateInBasisPoints, roundedTo } = stated;
          const share = contingencyShare(
            fromNumber(base),
            basisPoints(rateInBasisPoints),
            ratio(roundedTo, 1_000_000),
          );
          expect(by(handedOver(content), base)).toBe(nearestDouble(share.amount));
        },
      ),
      fuzzed(50),
    );
  });

  const another = PRINTED.rows.map((row) =>
    row.map((each) => (each?.value === 0.005 ? { ...each, value: 0.006 } : each)),
  );
  it.each<[string, unknown[][], string]>([
    [
      'a rate that is none',
      handedOver(sheetOf({ ...RESERVE, share: '未定' })),
      '#VALUE! 4番目の引数の7行目6列目：「未定」は割合として読めません。「0.5%」のように、0％から100％まで、0.01％刻みで入力してください。',
    ],
    [
      'a blank amount',
      handedOver(sheetOf({ ...RESERVE, amount: '' })),
      '#VALUE! 4番目の引数の7行目4列目：予備費の「金額」が空欄です。入力してください。',
    ],
    [
      'no reserve',
      handedOver(sheetOf()),
      '#N/A 4番目の引数の「予算総則」に、予備費の行がありません。行を加えるか、率と単位を引数に指定してください。',
    ],
    [
      'two that differ',
      handedOver(sheetOf(RESERVE, { ...RESERVE, share: 0.01 })),
      '#N/A 4番目の引数の「予算総則」は、予備費の率か単位を2通りに定めています。率と単位を引数に指定してください。',
    ],
    [
      'a printed year with another rate',
      handedOver({ ...PRINTED, rows: another }),
      '#VALUE! 令和6年度の予備費は印刷された計画で判定しますが、4番目の引数の「予算総則」はそれと異なります。そろえるか、範囲の代わりに 2024 を指定してください。',
    ],
  ])('refuses %s', (_, range, said) => {
    expect(by(range)).toBe(said);
  });

  it('asks the sheet for nothing where rate and unit are given', () => {
    expect(call('BUDGET.CONTINGENCY', cell(30_816), 0.005, 10, [Object.values(PROVISION_HEADINGS)])).toBe(
      150,
    );
  });
});
