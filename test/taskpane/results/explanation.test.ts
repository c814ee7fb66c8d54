import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PRINTED_PAPERS } from '../../../src/plan/papers';
import type { Finding, FindingCode } from '../../../src/engine/findings/finding';
import { addressOf } from '../../../src/engine/cell';
import { fromNumber } from '../../../src/engine/number/rational';
import { reviewWorkbook, type Review } from '../../../src/review/review';
import { amountText } from '../../../src/messages/amount-text';
import { explain, type Explanation, type Fact } from '../../../src/taskpane/results/explanation';
import { readWorkbook } from '../../../src/xlsx/read';
import { reviewOf } from '../../support/review';

async function sample(name: string): Promise<Review> {
  const file = join(import.meta.dirname, '../../../assets/samples', `${name}.xlsx`);
  return reviewWorkbook(await readWorkbook(await readFile(file)));
}

function first(review: Review, code: FindingCode): Finding {
  const found = review.findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

function shown({ label, value, cell }: Fact): string {
  const text = 'amount' in value ? amountText(value.amount) : 'text' in value ? value.text : value.kind;
  return [label, text, cell && addressOf(cell)].filter(Boolean).join(' ');
}

function factsOf(explanation: Explanation): string[] {
  if (explanation.kind !== 'facts') throw new Error(explanation.kind);
  return explanation.facts.map(shown);
}

describe('every finding of the faults sample', () => {
  let review: Review;
  beforeAll(async () => {
    review = await sample('reiwa6-budget-faults');
  });

  it('is explained', () => {
    expect(review.findings.length).toBeGreaterThan(20);
    for (const finding of review.findings) expect(explain(finding, review)).toBeDefined();
  });

  it('by sums where figures are added up', () => {
    const explained = explain(first(review, 'SUM-03'), review);
    expect(explained).toMatchObject({ kind: 'sums', sums: [{ total: { label: '業務経費' } }] });
  });

  it('by several sums where they fail together', () => {
    const explained = explain(first(review, 'SUM-05'), review);
    expect(explained.kind === 'sums' && explained.sums.length).toBeGreaterThan(1);
  });
});

describe('the contingency of the official sample', () => {
  it('is explained by its base, line by line, and by the other bases that lead there', async () => {
    const review = await sample('reiwa6-budget');
    const explained = explain(first(review, 'RES-01'), review);
    if (explained.kind !== 'contingency') throw new Error(explained.kind);
    expect(
      explained.lines.map(({ label, cell, amount }) => [label, cell && addressOf(cell), amount?.valueOf()]),
    ).toEqual([
      ['保険給付費', 'B19', 27_664],
      ['業務経費', 'B26', 3_152],
    ]);
    expect(amountText(explained.base.share)).toBe('154.08');
    expect(explained.alternatives.map(({ lines }) => lines)).toEqual([
      ['保険給付費', '介護納付金'],
      ['保険給付費', '一般管理費'],
      ['保険給付費', '福祉事業経費'],
    ]);
  });
});

describe('the facts of a finding', () => {
  const lines = (second: number | string) =>
    [['収入'], ['会費', 10], ['補助金', second], ['計', 20], ['支出'], ['事業費', 20], ['計', 20]] as const;

  it.each<[FindingCode, number | string, string[]]>([
    ['TEXT-01', '１０', ['line 補助金 A6', 'shown １０ B6']],
    ['CELL-01', '未定', ['line 補助金 A6', 'shown 未定 B6']],
    ['CELL-01', '', ['line 補助金 B6']],
    ['SIGN-01', -10, ['line 補助金 A6', 'amount -10 B6']],
  ])('%s', (code, second, expected) => {
    const review = reviewOf({ 予算: { lines: lines(second) } });
    expect(factsOf(explain(first(review, code), review))).toEqual(expected);
  });

  it('of a rule without facts of its own are what is there and what should be', () => {
    const cells = [3, 4].map((row) => ({ sheet: '債務', row, column: 1 }));
    const finding: Finding = {
      code: 'OBL-02',
      severity: 'error',
      cells,
      expected: fromNumber(31_000_000),
      actual: fromNumber(32_000_000),
      fix: null,
      unit: 1,
      citation: { kind: 'practice', document: '', section: '', quote: null },
      details: {
        fault: 'over',
        item: '事務機器等リース',
        total: fromNumber(32_000_000),
        limit: fromNumber(31_000_000),
      },
    };
    expect(factsOf(explain(finding, { sheets: [], findings: [finding], papers: PRINTED_PAPERS }))).toEqual([
      'found 32,000,000 B4',
      'expected 31,000,000',
      'difference 1,000,000',
      'also 債務!B5 B5',
    ]);
  });
});
