import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancing, type Balancing } from '../../../src/engine/findings/balancing';
import type { Write } from '../../../src/engine/findings/finding';
import type { PlannedBudget } from '../../../src/engine/budget/planned';
import { addressOf } from '../../../src/engine/cell';
import { healthBudget } from '../../../src/plan/fy2024/health-budget';
import { seamenBudget } from '../../../src/plan/fy2024/seamen-budget';
import { official } from '../../support/official';
import type { TestCell } from '../../support/sheet';
import { judgedRows, rowsOf } from '../../support/table';
import { written } from '../../support/written';
import { fuzzed } from '../../support/fuzz';

type Rows = readonly (readonly TestCell[])[];

function statementIn(rows: Rows) {
  const [statement] = judgedRows(rows).table.statements;
  if (!statement) throw new Error('no statement');
  return statement;
}

function balanced(rows: Rows, form: PlannedBudget): Balancing | null {
  return balancing(statementIn(rows), form);
}

function what(write: Write): string {
  return `${addressOf(write.cell)} ${String('formula' in write ? write.formula : write.value)}`;
}

/** 収入計 stands in B15 (seamen) or B14 (health), the lines and 支出計 below. */
function proposals(of: Balancing | null): string[] | null {
  return (
    of &&
    of.proposals.map(
      ({ line, before, amount, fix }) =>
        `${line.label} ${before.toString()} → ${amount.toString()}: ${fix.writes.map(what).join(', ')}`,
    )
  );
}

function seamen(changes: Readonly<Record<string, TestCell>>, total: TestCell = 50_969): TestCell[][] {
  const rows = rowsOf(official(seamenBudget, changes));
  return rows.map((row, index) => (index === EXPENDITURE_TOTAL ? ['計', total] : row));
}

const EXPENDITURE_TOTAL = 38;

describe('balancing', () => {
  it('has nothing to say about a budget that balances', () => {
    expect(balanced(seamen({}), seamenBudget)).toBeNull();
  });

  it.each([
    [
      'a surplus is paid in first, else less is drawn',
      50_900,
      [
        '累積収支への繰入 3039 → 3108: B37 3108, B39 50969',
        '累積収支からの戻入 685 → 616: B14 616, B15 50900',
      ],
    ],
    [
      'a surplus beyond what is drawn can only be paid in',
      50_283,
      ['累積収支への繰入 3039 → 3725: B37 3725, B39 50969'],
    ],
    [
      'the whole of what is drawn: nothing is planned then',
      50_284,
      ['累積収支への繰入 3039 → 3724: B37 3724, B39 50969', '累積収支からの戻入 685 → 0: B14 -, B15 50284'],
    ],
    [
      'a deficit is drawn first, else less is paid in',
      51_000,
      [
        '累積収支からの戻入 685 → 716: B14 716, B15 51000',
        '累積収支への繰入 3039 → 3008: B37 3008, B39 50969',
      ],
    ],
    [
      'a deficit beyond what is paid in can only be drawn',
      54_009,
      ['累積収支からの戻入 685 → 3725: B14 3725, B15 54009'],
    ],
  ])('%s', (_, total, expected) => {
    expect(proposals(balanced(seamen({}, total), seamenBudget))).toEqual(expected);
  });

  it('writes nothing planned as the statement does', () => {
    const [, drawn] = balanced(seamen({ 寄付金: '－' }, 50_284), seamenBudget)?.proposals ?? [];
    expect(drawn?.fix.writes.map(what)).toEqual(['B14 －', 'B15 50284']);
  });

  it('health has no line to draw from: a deficit beyond what is paid in is left open', () => {
    const deficit = (amount: number): Rows =>
      rowsOf(official(healthBudget, {})).map((row, index, { length }) =>
        index === length - 2 ? ['計', 12_484_225 + amount] : row,
      );
    expect(proposals(balanced(deficit(368_475), healthBudget))).toHaveLength(1);
    expect(balanced(deficit(368_476), healthBudget)).toMatchObject({ proposals: [] });
  });

  it.each([
    ['a nil mark', '－', ['累積収支への繰入 0 → 69: B37 69, B39 50969']],
    ['a blank', null, ['累積収支への繰入 0 → 69: B37 69, B39 50969']],
    ['words', '未定', []],
    ['a formula, which is left alone', { value: 3_039, formula: '=B15-B20' }, []],
  ])('a line with %s', (_, amount, expected) => {
    const rows = seamen(
      { 累積収支への繰入: amount, 累積収支からの戻入: { value: 0, formula: '=C1' } },
      50_900,
    );
    expect(proposals(balanced(rows, seamenBudget))).toEqual(expected);
  });

  it.each([
    ['that takes the line along', '=SUM(B18:B37)', ['累積収支への繰入 3039 → 3108: B37 3108']],
    ['that leaves the line out', '=SUM(B18:B36)', []],
    ['that we do not understand', '=ROUND(C1,0)', []],
  ])('a total by a formula %s', (_, formula, expected) => {
    const rows = seamen({ 累積収支からの戻入: '未定' }, { value: 50_900, formula });
    expect(proposals(balanced(rows, seamenBudget))).toEqual(expected);
  });

  it('counts what the format hides: yen shown in millions', () => {
    const shown = (value: number): TestCell => ({ value, format: '#,##0,,' });
    const lines = [
      ['収入'],
      [' 国庫補助金', shown(5_400_000)],
      ['計', shown(5_400_000)],
      ['支出'],
      [' 累積収支への繰入', shown(3_600_000)],
      ['計', shown(3_600_000)],
    ] as const;
    const rows = rowsOf({ title: '令和６年度 船員保険勘定', unit: '（単位：百万円）', lines });
    const found = balanced(rows, seamenBudget);
    expect(found?.gap.toString()).toBe('1.8');
    expect(proposals(found)).toEqual(['累積収支への繰入 3.6 → 5.4: B8 5400000, B9 5400000']);
  });

  it('whatever is proposed makes the totals equal, breaks no sum and leaves nothing negative', () => {
    const amount = fc.nat(60_000);
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), (total, paid, drawn, byFormula) => {
        const rows = seamen(
          { 累積収支への繰入: paid, 累積収支からの戻入: drawn },
          byFormula ? { value: total, formula: '=SUM(B37)' } : total,
        );
        const before = judgedRows(written(rows, []));
        const [statement] = before.table.statements;
        const found = statement ? balancing(statement, seamenBudget) : null;
        for (const { fix, amount: needed } of found?.proposals ?? []) {
          expect(needed.compare(0)).toBeGreaterThanOrEqual(0);
          const after = judgedRows(written(written(rows, []), fix.writes)).judgements;
          expect(after.find(({ relation }) => relation.code === 'BAL-01')?.verdict).toBe('exact');
          const offset = (index: number): string | undefined => {
            const [then, now] = [before.judgements[index], after[index]];
            return then?.computed && now?.printed && then.printed && now.computed
              ? now.computed.sub(now.printed).sub(then.computed.sub(then.printed)).toString()
              : undefined;
          };
          const sums = after.flatMap(({ relation }, index) =>
            relation.code === 'BAL-01' ? [] : [offset(index)],
          );
          expect(new Set(sums)).toEqual(new Set(['0']));
        }
      }),
      fuzzed(60),
    );
  });
});
