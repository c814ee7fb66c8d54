import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/engine/cell';
import { acknowledge } from '../../src/review/acknowledge';
import { certainWrites } from '../../src/review/certain-writes';
import { summarise } from '../../src/review/review';
import { ALL, certain, readSheets, saidWrites } from '../support/read-sheets';
import { sheetOf, type TestCell } from '../support/sheet';
import { rowsOf, type TestTable } from '../support/table';

const f = (formula: string): TestCell => ({ value: null, formula });

/** A budget in yen, whose lines begin in row 4. */
function budget(lines: TestTable['lines'], name = '予算') {
  return sheetOf(rowsOf({ unit: '（単位：円）', note: null, lines }), { name });
}

const revenue = (...lines: TestTable['lines']): TestTable['lines'] => [
  ['収入'],
  ...lines,
  ['支出'],
  ['事業費', 7],
  ['計', 7],
];

describe('what is certain', () => {
  it.each<[string, TestTable['lines'], string[]]>([
    [
      'a total, and the totals above that follow from it',
      revenue(['会費', 10], ['　甲', 3], ['　　子', 1], ['　　丑', 1], ['　乙', 5], ['計', 10]),
      ['予算!B5 7', '予算!B6 2', '予算!B10 7'],
    ],
    [
      'no total that is a formula over the corrected line',
      revenue(['会費', 10], ['　甲', 3], ['　乙', 4], ['補助金', 1], ['計', f('=SUM(B5,B8)')]),
      // where one total is a formula, the others become formulas too
      ['予算!B5 =SUM(B6:B7)', '予算!B12 =SUM(B11)'],
    ],
    [
      'a number that was a text, and then the formula of the total over it',
      revenue(['会費', '３'], ['補助金', f('=SUM(B7:B7)')], ['　国', 4], ['計', 7]),
      ['予算!B5 3', '予算!B8 =SUM(B5:B6)', '予算!B11 =SUM(B10)'],
    ],
    [
      'a total that was a text at once as the sum that it is',
      revenue(['会費', 3], ['補助金', 4], ['計', '８']),
      ['予算!B7 7'],
    ],
    ['nothing of what holds', revenue(['会費', 3], ['補助金', 4], ['計', 7]), []],
    ['nothing of a total over a blank', revenue(['会費', 3], ['補助金', null], ['計', 8]), []],
    [
      'a sum that leaves out a line, as a formula',
      revenue(['会費', 3], ['補助金', 4], ['雑収入', 5], ['計', f('=SUM(B5:B6)')]),
      ['予算!B8 =SUM(B5:B7)', '予算!B11 =SUM(B10)'],
    ],
  ])('is %s', (_, lines, expected) => {
    expect(certain(readSheets(budget(lines)))).toEqual(expected);
  });

  const CHAIN = revenue(['会費', 10], ['　甲', 3], ['　乙', 4], ['計', 10]);

  it('is left out with what would follow from it', () => {
    const without = [{ sheet: '予算', row: 4, column: 1 }];
    const { writes, leftOut } = certainWrites(readSheets(budget(CHAIN)), { ...ALL, without });
    expect(saidWrites(writes)).toEqual([]);
    expect(saidWrites(leftOut)).toEqual(['予算!B5 7']);
  });

  it('is left out where it follows, without what it follows from', () => {
    const without = [{ sheet: '予算', row: 7, column: 1 }];
    const { writes, leftOut } = certainWrites(readSheets(budget(CHAIN)), { ...ALL, without });
    expect(saidWrites(writes)).toEqual(['予算!B5 7']);
    expect(saidWrites(leftOut)).toEqual(['予算!B8 7']);
  });

  it('is nothing that a person let stand', () => {
    const sheets = readSheets(budget(CHAIN));
    const [finding] = summarise(sheets.map(({ review }) => review)).findings;
    if (!finding) throw new Error('the total holds');
    expect(certain(sheets, { acknowledgements: [acknowledge(finding, '確認した')] })).toEqual([]);
  });

  it('is of the sheets and of the rule that are asked for', () => {
    const sheets = readSheets(
      budget(revenue(['会費', 3], ['計', 4])),
      budget(revenue(['会費', '３'], ['補助金', 1], ['計', 9]), '別'),
    );
    expect(certain(sheets)).toEqual(['予算!B6 3', '別!B5 3', '別!B7 4']);
    expect(certain(sheets, { scope: ['別'] })).toEqual(['別!B5 3', '別!B7 4']);
    expect(certain(sheets, { rule: 'TEXT-01' })).toEqual(['別!B5 3']);
  });

  it('follows a link to another sheet', () => {
    const sheets = readSheets(
      budget(revenue(['会費', 3], ['補助金', 4], ['計', 8])),
      budget(revenue(['会費', { value: 8, formula: '=予算!B7' }], ['雑収入', 1], ['計', 9]), '総括'),
    );
    expect(certain(sheets)).toEqual(['予算!B7 7', '総括!B7 8']);
  });

  it('holds back a total over what only Excel can calculate, and says so', () => {
    const sheets = readSheets(
      budget(
        revenue(
          ['会費', 9],
          ['　甲', 3],
          ['　乙', 4],
          ['補助金', { value: 9, formula: '=ROUND(B5,0)' }],
          ['計', 20],
        ),
      ),
    );
    const { writes, heldBack } = certainWrites(sheets, ALL);
    expect(saidWrites(writes)).toEqual(['予算!B5 7']);
    expect(heldBack).toEqual([{ sheet: '予算', row: 8, column: 1 }]);
  });

  it.each<[string, TestTable['lines'], string[]]>([
    [
      'as a formula over a line that is what the total leaves',
      revenue(['会費', f('=SUM(B6)')], ['　甲', 3], ['残り', { value: 5, formula: '=B8-B5' }], ['計', 8]),
      ['予算!B11 =SUM(B10)'],
    ],
    [
      'as an amount over a line that grows with it',
      revenue(['会費', 3], ['増加', { value: 9, formula: '=B7+1' }], ['計', 8]),
      [],
    ],
  ])('is no total that would go in a circle %s', (_, lines, expected) => {
    const { writes, heldBack } = certainWrites(readSheets(budget(lines)), ALL);
    expect(saidWrites(writes)).toEqual(expected);
    expect(heldBack.map(addressOf)).toEqual([`B${String(lines.findIndex(([name]) => name === '計') + 4)}`]);
  });
});
