import { describe, expect, it } from 'vitest';
import type { ProvisionSheetFault } from '../../src/engine/provisions/provision-sheet';
import { addressOf } from '../../src/engine/cell';
import { LANGUAGES } from '../../src/engine/language';
import { healthBudget } from '../../src/plan/fy2024/health-budget';
import { provisions } from '../../src/plan/fy2024/provisions';
import { seamenBudget } from '../../src/plan/fy2024/seamen-budget';
import { PRINTED_PAPERS, provisionsIn, sourceOf } from '../../src/plan/papers';
import { papersOf } from '../../src/review/paper-store';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { sentence } from '../../src/messages/findings/messages';
import { PROVISION_HEADINGS, PROVISION_KINDS } from '../../src/plan-table/provision-columns';
import { readProvisions } from '../../src/sheet/plan/read-provisions';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { plannedEntries } from '../../src/sheet/templates/budget-entries';
import { budgetStatement } from '../../src/sheet/templates/budget-statement';
import { provisionsSheet } from '../../src/sheet/templates/provisions';
import { shown } from '../support/content';
import { careForm } from '../support/forms';
import { sheetOf, type TestCell } from '../support/sheet';

const BUDGETS = [healthBudget, seamenBudget];
const { period, commitment, transfers, carryOvers, tender, singleBids, contingency } = PROVISION_KINDS;

/** 項目, 勘定, 事項・科目, 金額, 単位, 割合, 年限, 理由, 箇所, 記載 */
const HEADINGS: readonly TestCell[] = Object.values(PROVISION_HEADINGS);
const ROWS: readonly (readonly TestCell[])[] = [
  [period, '', '', '', '', '', '', '', '（１）', '令和８年４月１日～令和９年３月31日'],
  [
    commitment,
    '',
    '給付システム費',
    40,
    '百万円',
    '',
    '令和８年度以降３か年度以内',
    '契約が複数年度にわたるため',
  ],
  [transfers, '', '事務費'],
  [carryOvers, '', '職員費、物件費'],
  [tender, '', '', '200万円'],
  [singleBids, '', '', '', '', '10%'],
  [contingency, '介護勘定', '介護給付費、事務費', 1, '千円', '2%'],
];

function sheet(
  rows: readonly (readonly TestCell[])[] = ROWS,
  title = '令和８年度　予算総則',
  name = '予算総則',
) {
  return sheetOf([[title], [], HEADINGS, ...rows], { name });
}

const CARE = papersOf({ forms: [{ sheet: '予算', form: careForm }], files: [] });

function review(sheets: readonly SheetSnapshot[], papers = CARE): Review {
  return reviewWorkbook({ sheets, date1904: false }, { ...DEFAULT_SETTINGS, papers });
}

const found = ({ findings }: Review, ...codes: readonly string[]): string[] =>
  findings.flatMap(({ code, severity, cells: [cell] }) =>
    codes.some((each) => code.startsWith(each)) && cell
      ? [`${cell.sheet}!${addressOf(cell)} ${code} ${severity}`]
      : [],
  );

describe('the printed provisions on a sheet', () => {
  it('are read back as they are printed', () => {
    const read = readProvisions(shown(provisionsSheet(provisions, BUDGETS)));
    expect(read?.faults).toEqual([]);
    expect(read?.provisions).toEqual(provisions);
    expect(
      read?.contingencies.map(({ account, rateInBasisPoints, base, roundedTo }) => [
        account,
        rateInBasisPoints,
        base,
        roundedTo,
      ]),
    ).toEqual([['seamen', 50, ['保険給付費', '業務経費'], 10_000_000]]);
  });

  it('depart from nothing', () => {
    expect(review([shown(provisionsSheet(provisions, BUDGETS))], PRINTED_PAPERS).findings).toEqual([]);
  });
});

describe('provisions of a year that is not printed', () => {
  it('judge its lists, its procurement and its 予備費', () => {
    const budget = shown(budgetStatement(plannedEntries(careForm)));
    const list = sheetOf(
      [
        ['令和８年度　債務負担行為', '（単位：円）'],
        ['事項', '契約額', '期間', '理由'],
        ['給付システム費', 40_000_001, '令和８年度～令和10年度', '理由'],
        ['その他', 1, '令和８年度', '理由'],
      ],
      { name: '債務' },
    );
    const contracts = sheetOf(
      [
        ['令和８年度　調達一覧', '（単位：円）'],
        ['件名', '契約方法', '応札者数', '契約額', '競争によらない理由'],
        ['機器', '随意契約', '', 2_000_001, ''],
        ['印刷', '随意契約', '', 2_000_000, ''],
      ],
      { name: '調達' },
    );
    const judged = review([sheet(), budget, list, contracts]);
    expect(found(judged, 'OBL', 'PROC-01', 'RES')).toEqual([
      '介護勘定!B16 RES-01 info',
      '債務!B3 OBL-02 error',
      '債務!A4 OBL-01 error',
      '調達!E3 PROC-01 warning',
    ]);
    expect(found(judged, 'PLAN')).toEqual([]);
    const own = provisionsIn(judged.papers, 2026);
    expect(own && sourceOf(judged.papers, own)).toEqual({ kind: 'sheet', sheet: '予算総則' });
    expect(own?.commitments[0]?.citation).toEqual({
      kind: 'plan',
      document: 'シート「予算総則」',
      section: 'A5',
      quote: '給付システム費 … 40',
    });
    // without the sheet nothing is known of the year
    expect(found(review([budget, list, contracts]), 'OBL', 'PROC-01', 'RES')).toEqual([
      '債務!A2 OBL-01 warning',
    ]);
  });

  it('explain another 予備費 than the base gives', () => {
    const budget = shown(
      budgetStatement(
        plannedEntries({
          ...careForm,
          expenditure: {
            ...careForm.expenditure,
            lines: careForm.expenditure.lines.map((line) =>
              line.name === '予備費' ? { ...line, amount: 21 } : line,
            ),
          },
        }),
      ),
    );
    expect(found(review([sheet(), budget]), 'RES')).toEqual(['介護勘定!B16 RES-01 warning']);
  });

  it('change no answer about FY2024', () => {
    const budget = shown(budgetStatement(plannedEntries(BUDGETS[1] ?? careForm)));
    const alone = review([budget], PRINTED_PAPERS);
    expect(
      review([budget, sheet()], PRINTED_PAPERS).findings.filter(({ code }) => !code.startsWith('PLAN')),
    ).toEqual(alone.findings);
  });
});

const changed = (row: number, column: number, value: TestCell): readonly (readonly TestCell[])[] =>
  ROWS.map((cells, at) =>
    at === row ? HEADINGS.map((_, index) => (index === column ? value : (cells[index] ?? ''))) : cells,
  );

type Mistake = readonly [string, () => SheetSnapshot, ProvisionSheetFault['fault'], string, string];

const MISTAKES: readonly Mistake[] = [
  ['no year', () => sheet(ROWS, '予算総則'), 'no-year', 'A3', 'error'],
  [
    'a column that is missing',
    () =>
      sheetOf([['令和８年度 予算総則'], [], HEADINGS.filter((each) => each !== '単位')], { name: '総則' }),
    'missing-columns',
    'A3',
    'error',
  ],
  ['an unknown kind', () => sheet(changed(2, 0, '流用')), 'unknown-word', 'A6', 'error'],
  ['an unknown unit', () => sheet(changed(1, 4, '百万')), 'unknown-word', 'E5', 'error'],
  ['no item', () => sheet(changed(1, 2, '')), 'blank', 'C5', 'warning'],
  ['no reason', () => sheet(changed(1, 7, '')), 'blank', 'H5', 'warning'],
  ['a limit without a unit', () => sheet(changed(1, 4, '')), 'no-unit', 'E5', 'warning'],
  ['a limit that is no amount', () => sheet(changed(1, 3, '未定')), 'not-an-amount', 'D5', 'error'],
  ['a limit below zero', () => sheet(changed(1, 3, -40)), 'not-an-amount', 'D5', 'error'],
  ['a limit in parts of a yen', () => sheet(changed(1, 3, 0.0000005)), 'not-whole-yen', 'D5', 'error'],
  ['a share without a sign', () => sheet(changed(5, 5, 10)), 'not-a-share', 'F9', 'error'],
  ['a share above 100 %', () => sheet(changed(5, 5, '150%')), 'not-a-share', 'F9', 'error'],
  ['a share finer than can be', () => sheet(changed(6, 5, '0.555%')), 'not-a-share', 'F10', 'error'],
  ['a term that is none', () => sheet(changed(1, 6, 'しばらく')), 'not-a-term', 'G5', 'error'],
  ['a period that is none', () => sheet(changed(0, 9, '一年間')), 'not-a-period', 'J4', 'error'],
  [
    'a period of another year',
    () => sheet(changed(0, 9, '令和７年４月１日～令和８年３月31日')),
    'other-year',
    'J4',
    'error',
  ],
  ['an item twice', () => sheet([...ROWS, ROWS[1] ?? []]), 'item-twice', 'C11', 'error'],
  ['a kind twice', () => sheet([...ROWS, ROWS[4] ?? []]), 'kind-twice', 'A11', 'error'],
  ['an account’s 予備費 twice', () => sheet([...ROWS, ROWS[6] ?? []]), 'kind-twice', 'B11', 'error'],
  ['an account without a form', () => sheet(changed(6, 1, '一般会計')), 'unknown-account', 'B10', 'warning'],
  [
    'a base that the form lacks',
    () => sheet(changed(6, 2, '介護給付費、広報費')),
    'unknown-line',
    'C10',
    'warning',
  ],
  [
    'a line for approval that no form has',
    () => sheet(changed(2, 2, '広報費')),
    'unknown-line',
    'C6',
    'warning',
  ],
  ['a rounding finer than the form', () => sheet(changed(6, 4, '円')), 'too-fine', 'D10', 'error'],
];

describe('a mistake in provisions', () => {
  it('is one of ten kinds at least', () => {
    expect(new Set(MISTAKES.map(([, , fault]) => fault)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(MISTAKES)('%s is told at its cell in each language', (_, make, fault, address, severity) => {
    const { findings } = review([make()]);
    const told = findings.filter(({ code }) => code === 'PLAN-08');
    expect(
      told.map(({ details, cells: [cell], severity: own }) => [
        (details as ProvisionSheetFault).fault,
        cell && addressOf(cell),
        own,
      ]),
    ).toEqual([[fault, address, severity]]);
    for (const language of LANGUAGES) {
      for (const each of told) expect(sentence(each, language)).toMatch(/[。.]$/u);
    }
  });

  it('lets nothing be judged by half of them', () => {
    const judged = review([sheet(changed(1, 3, '未定'))]);
    expect(provisionsIn(judged.papers, 2026)).toBeNull();
  });

  it('is another sheet of the same year, of which the first judges', () => {
    const judged = review([sheet(), sheet(changed(1, 3, 50), undefined, '予算総則案')]);
    expect(found(judged, 'PLAN')).toEqual(['予算総則案!A3 PLAN-08 error']);
    expect(provisionsIn(judged.papers, 2026)?.commitments[0]?.limit).toBe(40_000_000);
  });
});

describe('provisions of a year that has them already', () => {
  it('say where they depart, and do not judge', () => {
    const content = provisionsSheet(
      {
        ...provisions,
        commitments: provisions.commitments
          .map((each, at) => (at === 0 ? { ...each, limit: 1_000_000 } : each))
          .slice(0, 5),
        approvalForCarryOvers: null,
        openTender: provisions.openTender && { ...provisions.openTender, above: 2_000_000 },
      },
      BUDGETS.map((form) =>
        form.contingency ? { ...form, contingency: { ...form.contingency, rateInBasisPoints: 60 } } : form,
      ),
    );
    const judged = review([shown(content)], PRINTED_PAPERS);
    expect(
      judged.findings.map(({ code, details }) => [
        code,
        'what' in details ? details.what : '',
        'name' in details ? details.name : '',
      ]),
    ).toEqual([
      ['PLAN-09', 'carryOvers', ''],
      ['PLAN-09', 'item', '事務用品等購入経費'],
      ['PLAN-09', 'item', 'システム経費'],
      ['PLAN-09', 'tender', ''],
      ['PLAN-09', 'contingency', '船員保険勘定'],
    ]);
    expect(provisionsIn(judged.papers, 2024)).toBe(provisions);
    const [, , item] = judged.findings;
    expect(item && sentence(item, 'ja')).toBe(
      '債務負担行為「システム経費」が、先に定まった令和6年度の予算総則・様式と異なります（定まったもの：48,374,000,000円、令和6年度以降3か年度以内、複数年度にわたる契約等を締結する必要があるため、このシート：1,000,000円、令和6年度以降3か年度以内、複数年度にわたる契約等を締結する必要があるため）。定まったもので判定します。',
    );
  });
});
