import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../src/engine/findings/finding';
import { seamenBudget } from '../../../src/plan/fy2024/seamen-budget';
import { sentence } from '../../../src/messages/findings/messages';
import { official } from '../../support/official';
import { judged, type TestTable } from '../../support/table';

function sentences(table: TestTable, code: FindingCode): string[][] {
  const found = judged(table).findings.filter((each) => each.code === code);
  return found.map((each) => [sentence(each, 'ja'), sentence(each, 'en')]);
}

describe('a computed column that cannot be decided', () => {
  const lines = (first: string | null): TestTable['lines'] => [
    ['支出'],
    ['業務経費', first, 100, 0],
    ['一般管理費', 50, 40, 10],
    ['計', 150, 140, 10],
  ];
  const columns = ['令和６年度予算額', '令和５年度予算額', '増減額'];

  it('is named, as it is one of several of the line', () => {
    expect(sentences({ columns, lines: lines('未定') }, 'SUM-06')).toEqual([
      [
        '「業務経費」の「増減額」は判定不能です。B5 の金額を読めません。数値か「-」を入力してください。',
        '“業務経費” in “増減額” cannot be decided: the amount in B5 cannot be read. Enter a number or “-”.',
      ],
    ]);
    expect(sentences({ columns, lines: lines(null) }, 'SUM-06')).toEqual([
      [
        '「業務経費」の「増減額」は、まだ判定できません。未入力の金額欄（B5）に、金額か、計上がなければ「-」を入力してください。',
        '“業務経費” in “増減額” is not judged yet: amounts are blank (B5). Enter them, or “-” if nothing is planned.',
      ],
    ]);
  });
});

describe('a share of the contingency that cannot be decided', () => {
  it('says which amount is not settled, where, and what to do', () => {
    expect(sentences(official(seamenBudget, { 保険給付費: '未定' }), 'RES-01')).toEqual([
      [
        '予備費の割合は判定できません。「保険給付費」（B17）の金額が、未入力か、読めないか、未入力の欄を含む数式です。金額か、計上がなければ「-」を入力してください。',
        'The share of the contingency (予備費) cannot be decided. Blank, unreadable or a formula over blanks: “保険給付費” (B17). Enter each amount, or “-” if nothing is planned.',
      ],
    ]);
  });

  it('says which line is not there', () => {
    const { lines, ...table } = official(seamenBudget);
    const left = lines.filter(([label]) => label.trim() !== '保険給付費');
    expect(sentences({ ...table, lines: left }, 'RES-01')).toEqual([
      [
        '予備費の割合は判定できません。「保険給付費」の行がありません。行を加えてください。',
        'The share of the contingency (予備費) cannot be decided. There is no line “保険給付費”. Add it.',
      ],
    ]);
  });
});
