import { describe, expect, it } from 'vitest';
import { judged, ROUNDED, type TestTable } from '../../../support/table';

/** The relations of a table by code, total and verdict, and the codes of its errors. */
function told(
  lines: TestTable['lines'],
  columns?: TestTable['columns'],
): { relations: string[]; errors: string[] } {
  const { judgements, findings } = judged({ note: ROUNDED, lines, ...(columns && { columns }) });
  return {
    relations: judgements.map(
      ({ relation: { code, total, terms }, verdict }) =>
        `${code} ${total.line.name} ← ${terms.map(({ line }) => line.name).join('+')}: ${verdict}`,
    ),
    errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

const whole = (...parts: TestTable['lines']): TestTable['lines'] => [
  ['支出'],
  ['保険給付費', 1000, 900],
  ...parts,
  ['業務経費', 100, 100],
  ['計', 1100, 1000],
];

describe('parts of which only some are called うち', () => {
  it.each<[string, TestTable['lines'], string[]]>([
    [
      'are all of them うち where the word stands for the list',
      whole(['　うち療養給付費', 600], ['　　　現金給付費', 300]),
      ['SUM-04 保険給付費 ← 療養給付費: exact', 'SUM-04 保険給付費 ← 現金給付費: exact'],
    ],
    [
      'are all of them うち as deep as one another',
      whole(['　うち療養給付費', 600], ['　現金給付費', 300]),
      ['SUM-04 保険給付費 ← 療養給付費: exact', 'SUM-04 保険給付費 ← 現金給付費: exact'],
    ],
    [
      'are all of them うち where the word comes back',
      whole(['　うち療養給付費', 600], ['　現金給付費', 100], ['　うち委託費', 250]),
      [
        'SUM-04 保険給付費 ← 療養給付費: exact',
        'SUM-04 保険給付費 ← 現金給付費: exact',
        'SUM-04 保険給付費 ← 委託費: exact',
      ],
    ],
    [
      'add up together with what is left',
      whole(['　うち療養給付費', 600], ['　うち現金給付費', 300], ['　その他', 100]),
      ['SUM-03 保険給付費 ← 療養給付費+現金給付費+その他: exact'],
    ],
    [
      'add up without it',
      whole(['　うち委託費', 50], ['　療養給付費', 700], ['　現金給付費', 300]),
      ['SUM-03 保険給付費 ← 療養給付費+現金給付費: exact', 'SUM-04 保険給付費 ← 委託費: exact'],
    ],
  ])('%s', (_, lines, expected) => {
    const { relations, errors } = told(lines, ['予算額']);
    expect(relations.filter((each) => each.includes(' 保険給付費 ←'))).toEqual(expected);
    expect(errors).toEqual([]);
  });

  it('are wrong in the column in which they do not add up, where they do in another', () => {
    const lines = whole(
      ['　うち療養給付費', 600, 500],
      ['　うち現金給付費', 300, 310],
      ['　その他', 100, 100],
    );
    const { errors } = told(lines, ['予算額', '前年度予算額']);
    expect(errors).toEqual(['SUM-03']);
  });

  it('are still no more than their whole', () => {
    expect(told(whole(['　うち療養給付費', 600], ['　現金給付費', 1300]), ['予算額']).errors).toEqual([
      'SUM-04',
    ]);
  });
});
