import { describe, expect, it } from 'vitest';
import { departs } from '../../src/engine/budget/compare/year-chain';
import type { Rational } from '../../src/engine/number/rational';
import { reviewWorkbook } from '../../src/review/review';
import { yearChains, type AccountChain } from '../../src/review/year-chains';
import { TEMPLATES, templatePlan } from '../../src/sheet/templates/templates';
import { reviewOfBook, type Book } from '../support/book';
import { throughFile } from '../support/content';
import { LEDGER_HEADINGS } from '../support/ledger';
import { assessed, initial, requested, settled, supplement, yearSheet } from '../support/budget-year';
import type { TestCell } from '../support/sheet';

type Rows = readonly (readonly TestCell[])[];

function chainsOf(...books: Book[]): AccountChain[] {
  return yearChains(books.map((book) => ({ review: reviewOfBook(book), sheet: null })));
}

function chainOf(book: Book): AccountChain {
  const [chain, ...more] = chainsOf(book);
  if (!chain || more.length > 0) throw new Error(`not one chain but ${String(more.length + 1)}`);
  return chain;
}

function stagesOf({ stages }: AccountChain): string[] {
  return stages.map(
    ({ step, nth, column, from }) =>
      `${step}${nth === null ? '' : ` ${String(nth)}`} ${from === 'ledger' ? from : column.table.sheet}`,
  );
}

const text = (amount: Rational | null): string => amount?.toString() ?? '–';

/** What departs, as: sheet of step: line expected → restated. */
function departuresOf({ restated }: AccountChain): string[] {
  return restated.flatMap(({ column, of, lines, instead }) =>
    lines.filter(departs).map(({ before, after, expected, restated: again }) => {
      const label = after?.label ?? before?.label ?? '';
      const other = instead ? ` (${instead.step})` : '';
      return `${column.table.sheet} of ${of.step}: ${label} ${text(expected)} → ${text(again)}${other}`;
    }),
  );
}

describe('a budget’s year from step to step', () => {
  it('goes from request to settlement over sheets in any order', () => {
    const chain = chainOf({
      決算: settled(125),
      補正2: supplement('２', 110, 15),
      要求: requested,
      補正1: supplement('１', 100, 10),
      当初: initial,
      査定: assessed(),
    });
    expect(stagesOf(chain)).toEqual([
      'request 要求',
      'assessment 査定',
      'initial 当初',
      'supplement 1 補正1',
      'supplement 2 補正2',
      'settlement 決算',
    ]);
    expect(departuresOf(chain)).toEqual([]);
    expect(chain.restated.map(({ of }) => of.step)).toEqual([
      'supplement',
      'supplement',
      'initial',
      'request',
    ]);
  });

  it('goes over the columns of one table as well', () => {
    const rows = yearSheet(
      '令和６年度　予算の推移',
      ['要求額', '査定額', '当初予算額', '補正額', '予算現額', '決算額'],
      ['旅費', 130, 100, 100, 10, 110, 90],
      ['計', 130, 100, 100, 10, 110, 90],
    );
    expect(stagesOf(chainOf({ 推移: rows }))).toEqual([
      'request 推移',
      'assessment 推移',
      'initial 推移',
      'transfers 推移',
      'settlement 推移',
    ]);
  });

  it.each<[what: string, book: Book, departures: string[]]>([
    [
      'a table of assessments that prints other requests',
      { 要求: requested, 査定: assessed(120) },
      ['査定 of request: 旅費 130 → 120', '査定 of request: 計 210 → 200'],
    ],
    [
      'a supplement that begins with another amount',
      { 当初: initial, 補正: supplement('１', 99, 11) },
      ['補正 of initial: 旅費 100 → 99', '補正 of initial: 計 180 → 179'],
    ],
    [
      'a supplement that begins with what was granted',
      { 当初: initial, 補正: supplement('１', 100, 11) },
      [],
    ],
    [
      'a settlement that prints the initial budget and not the one after its supplement',
      { 当初: initial, 補正: supplement('１', 100, 10), 決算: settled(100) },
      ['決算 of supplement: 旅費 110 → 100 (initial)', '決算 of supplement: 計 190 → 180 (initial)'],
    ],
    [
      'a settlement that lacks a line',
      {
        当初: initial,
        決算: yearSheet('令和６年度　決算報告書', ['予算額', '決算額'], ['旅費', 180, 90], ['計', 180, 90]),
      },
      ['決算 of initial: 旅費 100 → 180', '決算 of initial: 需用費 80 → –'],
    ],
  ])('finds %s', (_, book, departures) => {
    expect(departuresOf(chainOf(book))).toEqual(departures);
  });

  it('holds rounded figures against exact ones by what they can stand for', () => {
    const rounded = (travel: number): Rows => [
      ['令和６年度　決算報告書'],
      [null, '（単位：千円）'],
      ['科目', '予算額', '決算額'],
      ['支出'],
      ['旅費', travel, 1],
      ['計', travel, 1],
      ['（注）計数は四捨五入による。'],
    ];
    const exact = yearSheet('令和６年度　予算', ['予算額'], ['旅費', 1499], ['計', 1499]);
    expect(departuresOf(chainOf({ 当初: exact, 決算: rounded(1) }))).toEqual([]);
    expect(departuresOf(chainOf({ 当初: exact, 決算: rounded(2) }))).toHaveLength(2);
  });

  it('keeps years and accounts apart', () => {
    const next: Rows = [['令和７年度　予算'], ...initial.slice(1)];
    const society = (rows: Rows, name: string): Rows => [
      [String(rows[0]?.[0]).replace('年度\u3000', `年度\u3000新緑市${name}`)],
      ...rows.slice(1),
    ];
    const book = {
      一般: society(initial, '一般会計'),
      一般補正: society(supplement('１', 100, 1), '一般会計'),
      特別: society(initial, '特別会計'),
      特別決算: society(settled(100), '特別会計'),
      翌年度: next,
    };
    expect(chainsOf(book).map((chain) => [chain.accountName, ...stagesOf(chain)])).toEqual([
      ['新緑市一般会計', 'initial 一般', 'supplement 1 一般補正'],
      ['新緑市特別会計', 'initial 特別', 'settlement 特別決算'],
    ]);
  });

  it('says what is left over after what is carried into the next year', () => {
    const rows = yearSheet(
      '令和６年度　決算報告書',
      ['予算現額', '決算額', '翌年度繰越額'],
      ['旅費', 100, 70, 20],
      ['需用費', 80, 80, null],
      ['計', 180, 150, 20],
    );
    const { closed } = chainOf({ 決算: rows });
    expect(
      closed.map(({ budget, carried, unused }) => `${budget?.label ?? '–'} ${text(carried)} ${text(unused)}`),
    ).toEqual(['旅費 20 10', '需用費 – –', '計 20 10']);
  });

  it.each<[settled: number, carried: number, overrun: string]>([
    [1_499_999, 0, 'rounding'],
    [1_500_001, 0, 'certain'],
    [1_000_000, 400_000, 'rounding'],
    [1_000_000, 600_000, 'certain'],
    [900_000, 100_000, 'none'],
  ])(
    'of a budget that prints 1 million, %d spent and %d carried over, are beyond it: %s',
    (spent, carried, overrun) => {
      const budget: Rows = [
        ['令和６年度　予算'],
        [null, '（単位：百万円）'],
        ['科目', '予算額'],
        ['支出'],
        ['旅費', 1],
        ['計', 1],
        ['（注）計数は四捨五入による。'],
      ];
      const report = yearSheet(
        '令和６年度　決算報告書',
        ['決算額', '翌年度繰越額'],
        ['旅費', spent, carried],
        ['計', spent, carried],
      );
      expect(chainOf({ 当初: budget, 決算: report }).closed.map((line) => line.overrun)).toEqual([
        overrun,
        overrun,
      ]);
    },
  );

  it('takes the ledger of transfers as the step between budget and settlement', () => {
    const account = (title: string, headings: string[], ...lines: TestCell[][]): Rows =>
      yearSheet(`〔船員保険勘定〕${title}`, headings, ...lines);
    const book = {
      当初: account('令和６年度　予算', ['予算額'], ['業務経費', 100], ['一般管理費', 50], ['計', 150]),
      流用: [
        ['令和６年度 流用一覧'],
        [null, '（単位：円）'],
        LEDGER_HEADINGS,
        ['船員保険勘定', '業務経費', '船員保険勘定', '一般管理費', 7],
      ],
      決算: account(
        '令和６年度　決算報告書',
        ['予算額', '決算額'],
        ['業務経費', 93, 90],
        ['一般管理費', 57, 50],
        ['計', 150, 140],
      ),
      繰越: [
        ['船員保険勘定　令和６年度 繰越一覧'],
        [null, '（単位：円）'],
        ['科目', '予算現額', '支出決定額', '繰越額'],
        ['業務経費', 93, 90, 2],
      ],
    };
    const chain = chainOf(book);
    expect(stagesOf(chain)).toEqual(['initial 当初', 'transfers ledger', 'settlement 決算']);
    expect(departuresOf(chain)).toEqual([]);
    expect(chain.closed.map(({ carried, unused }) => `${text(carried)} ${text(unused)}`)).toEqual([
      '2 1',
      '0 7',
      '2 8',
    ]);
  });

  it.each(['health', 'seamen'] as const)('goes through the templates of the %s account', async (account) => {
    const plan = templatePlan(2024);
    if (!plan) throw new Error('no plan');
    const ids = [`budget-${account}`, `execution-${account}`, `settlement-${account}`] as const;
    const sheets = await Promise.all(ids.map((id) => throughFile(TEMPLATES[id].make(plan, 'planned'))));
    const review = reviewWorkbook({ sheets, date1904: false });
    const [chain] = yearChains([{ review, sheet: null }]);
    expect(chain?.stages.map(({ step }) => step)).toEqual([
      'initial',
      'transfers',
      'execution',
      'settlement',
    ]);
    expect(chain && departuresOf(chain)).toEqual([]);
    expect(chain?.restated.map(({ of }) => of.step)).toContain('transfers');
  });
});
