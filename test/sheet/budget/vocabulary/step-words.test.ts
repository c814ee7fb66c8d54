import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '../../../../src/engine/budget/statement';
import type { YearStep } from '../../../../src/engine/budget/year-steps';
import { stepsOf } from '../../../../src/sheet/budget/vocabulary/step-words';

type Headed = readonly [label: string, kind: ColumnKind, afterTransfers?: boolean];

function told(step: YearStep | null): string {
  return step ? [step.step, ...(step.nth === null ? [] : [String(step.nth)]), step.part].join(' ') : '–';
}

function steps(title: string, ...columns: readonly Headed[]): string[] {
  const all = columns.map(([label, kind, afterTransfers = false]) => ({ label, kind, afterTransfers }));
  return stepsOf(all, [title]).map(told);
}

describe('where columns stand in the budget’s year', () => {
  it.each<[title: string, columns: Headed[], steps: string[]]>([
    ['令和６年度予算', [['予算額', 'budget']], ['initial end']],
    ['令和６年度予算', [['当初予算額', 'budget']], ['initial end']],
    ['令和６年度　予算要求書', [['金額', 'budget']], ['request end']],
    [
      '令和６年度　予算要求・査定表',
      [
        ['要求額', 'budget'],
        ['査定額', 'budget'],
      ],
      ['request end', 'assessment end'],
    ],
    ['令和６年度　内示', [['予算額', 'budget']], ['assessment end']],
    [
      '令和６年度　補正予算（第２号）',
      [
        ['補正前の額', 'budget'],
        ['補 正 額', 'difference'],
        ['計', 'budget'],
      ],
      ['supplement 2 start', 'supplement 2 change', 'supplement 2 end'],
    ],
    ['令和６年度　補正予算（第十二号）', [['予算額', 'budget']], ['supplement 12 end']],
    ['令和６年度　補正予算（第十号）', [['予算額', 'budget']], ['supplement 10 end']],
    ['令和６年度　補正予算', [['補正後の額', 'budget']], ['supplement end']],
    [
      '令和６年度　予算の推移',
      [
        ['当初予算額', 'budget'],
        ['第１号補正額', 'difference'],
        ['予算現額', 'budget', true],
        ['決算額', 'settlement'],
        ['翌年度繰越額', 'other'],
      ],
      ['initial end', 'supplement 1 change', 'transfers end', 'settlement end', 'carry-over end'],
    ],
    [
      '令和６年度　決算報告書',
      [
        ['予算額', 'budget'],
        ['決算額', 'settlement'],
      ],
      ['settlement start', 'settlement end'],
    ],
    [
      '令和６年度　執行状況',
      [
        ['予算現額', 'budget', true],
        ['執行額', 'settlement'],
      ],
      ['transfers end', 'execution end'],
    ],
    [
      '令和６年度　執行状況',
      [
        ['予算額', 'budget'],
        ['支出決定額', 'settlement'],
      ],
      ['execution start', 'execution end'],
    ],
    [
      '令和６年度予算',
      [
        ['前年度予算額', 'previous-budget'],
        ['増減', 'difference'],
      ],
      ['–', '–'],
    ],
    ['令和６年度予算', [['決算見込額', 'settlement']], ['–']],
    ['令和６年度予算', [['前年度繰越額', 'other']], ['–']],
  ])('under %s, %j: %j', (title, columns, expected) => {
    expect(steps(title, ...columns)).toEqual(expected);
  });
});
