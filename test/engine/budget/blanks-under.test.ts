import { describe, expect, it } from 'vitest';
import { outcomeOf, type Outcome } from '../../../src/engine/budget/judgement';
import type { Finding } from '../../../src/engine/findings/finding';
import { ROUNDED, judged, named, type TestTable } from '../../support/table';
import type { TestCell } from '../../support/sheet';
import { sentence } from '../../../src/messages/findings/messages';

const SUM_REVENUE = '=SUM(B5:B6)';
const SUM_EXPENDITURE = '=SUM(B9:B10)';

const formula = (text: string, value: number): TestCell => ({ value, formula: text });

/** 収入 会費, 補助金, 計; 支出 事業費, 管理費, 計 in B5 to B11. */
function table(
  [fees, grants, revenue]: readonly TestCell[],
  [projects, office, expenditure]: readonly TestCell[],
): TestTable {
  return {
    note: ROUNDED,
    lines: [
      ['収入'],
      [' 会費', fees ?? null],
      [' 補助金', grants ?? null],
      ['計', revenue ?? null],
      ['支出'],
      [' 事業費', projects ?? null],
      [' 管理費', office ?? null],
      ['計', expenditure ?? null],
    ],
  };
}

const FULL = [300, 200, formula(SUM_REVENUE, 500)];

function verdicts(of: TestTable): string[] {
  return judged(of).judgements.map(({ relation: { code }, verdict }) => `${code} ${verdict}`);
}

describe('a sheet that is half filled', () => {
  it.each<[string, readonly TestCell[], string[]]>([
    [
      'cannot be decided where a total is a formula over blanks',
      [300, null, formula(SUM_EXPENDITURE, 300)],
      ['SUM-01 exact', 'SUM-02 undecidable', 'BAL-01 undecidable'],
    ],
    [
      'cannot be decided where a total is blank',
      [300, 200, null],
      ['SUM-01 exact', 'SUM-02 undecidable', 'BAL-01 undecidable'],
    ],
    [
      'stays wrong where typed totals differ, whatever is blank below',
      [300, null, 400],
      ['SUM-01 exact', 'SUM-02 undecidable', 'BAL-01 inconsistent'],
    ],
    [
      'is judged in full when its last blank is filled, by a 0',
      [300, 0, formula(SUM_EXPENDITURE, 300)],
      ['SUM-01 exact', 'SUM-02 exact', 'BAL-01 inconsistent'],
    ],
    [
      'is judged in full when its last blank is filled, by a nil mark',
      [300, '－', formula(SUM_EXPENDITURE, 300)],
      ['SUM-01 exact', 'SUM-02 exact', 'BAL-01 inconsistent'],
    ],
  ])('%s', (_, expenditure, expected) => {
    expect(verdicts(table(FULL, expenditure))).toEqual(expected);
  });

  it('cannot be decided where a formula stands over formulas over blanks', () => {
    const lines: TestTable['lines'] = [
      ['収入'],
      [' 会費', 500],
      ['計', formula('=B5', 500)],
      ['支出'],
      [' 業務経費', formula('=SUM(B9:B10)', 100)],
      ['  事業費', 100],
      ['  管理費', null],
      [' 雑支出', 200],
      ['計', formula('=B8+B11', 300)],
    ];
    expect(verdicts({ lines })).toEqual([
      'SUM-01 exact',
      'SUM-03 undecidable',
      'SUM-02 undecidable',
      'BAL-01 undecidable',
    ]);
  });

  it('names the blanks, and claims no amount', () => {
    const { findings } = judged(table(FULL, [300, null, formula(SUM_EXPENDITURE, 300)]));
    const balance = findings.find(({ code }) => code === 'BAL-01');
    expect(balance).toMatchObject({ severity: 'warning', expected: null, fix: null });
    expect(balance && sentence(balance, 'ja')).toBe(
      '「計」は、まだ判定できません。未入力の金額欄（B10）に、金額か、計上がなければ「-」を入力してください。',
    );
    expect(balance && sentence(balance, 'en')).toContain('is not judged yet: amounts are blank (B10)');
  });
});

describe('the outcome of a sum', () => {
  it.each<[what: string, amount: string | null, outcome: Outcome]>([
    ['with a blank waits for it', null, 'unfilled'],
    ['with what cannot be read cannot be decided', '未定', 'undecidable'],
  ])('%s', (_, amount, outcome) => {
    const { judgements } = judged({ lines: [['収入'], ['会費', amount], ['補助金', 3], ['計', 9]] });
    expect(judgements.map(outcomeOf)).toEqual([outcome]);
  });
});

describe('blanks', () => {
  const blanks = (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ code }) => code === 'CELL-01');

  it('are named as far as six go, and the rest counted: filled cells stand between them', () => {
    const lines: TestTable['lines'] = [
      ['収入'],
      ...Array.from({ length: 16 }, (_, index): [string, TestCell] => [
        ` 科目${String(index)}`,
        index % 2 === 0 ? null : 100,
      ]),
      ['計', formula('=SUM(B5:B20)', 800)],
    ];
    const { findings } = judged({ note: ROUNDED, lines });
    const texts = findings.map((each) => sentence(each, 'ja'));
    const english = findings.map((each) => sentence(each, 'en'));
    for (const text of texts) expect(text).toContain('B5、B7、B9、B11、B13、B15 ほか 2 か所');
    for (const text of english) expect(text).toContain('B5, B7, B9, B11, B13, B15 and 2 more');
    expect(findings.map(({ code }) => code).sort()).toEqual(['CELL-01', 'SUM-01']);
  });

  it('are told once a table, with all their cells', () => {
    const { findings } = judged(table([null, null, formula(SUM_REVENUE, 0)], [null, 200, 500]));
    const [found, ...more] = blanks(findings);
    expect(more).toEqual([]);
    expect(found && [found.severity, found.cells.length]).toEqual(['warning', 3]);
    expect(found && sentence(found, 'ja')).toBe(
      '未入力の金額欄が 3 か所あります（B5、B6、B9、入力済み 3/6）。金額か、計上がなければ「-」を入力してください。',
    );
    expect(found && sentence(found, 'en')).toContain(
      '3 amounts are not filled in yet (B5, B6, B9; filled 3 of 6)',
    );
  });

  it.each([
    ['ja', '「補助金」の金額が空欄です。金額か、計上がなければ「-」を入力してください。（入力済み 5/6）'],
    ['en', '“補助金” has no amount. Enter one, or “-” if nothing is planned. (filled 5 of 6)'],
  ] as const)('say how much is filled in where it is only one (%s)', (language, said) => {
    const { findings } = judged(table([300, null, 500], [300, 200, 500]));
    expect(blanks(findings).map((each) => sentence(each, language))).toEqual([said]);
  });

  it('are told beside what cannot be read for another reason', () => {
    const { findings } = judged(table([null, '未定', 0], [null, 0, 0]));
    expect(named(blanks(findings))).toEqual(['B5 CELL-01 warning', 'B6 CELL-01 error']);
  });
});
