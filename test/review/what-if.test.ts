import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/engine/number/rational';
import { reviewWorkbook } from '../../src/review/review';
import { movableIn, standingIf } from '../../src/review/what-if';
import { sheetOf } from '../support/sheet';

const SHEET = sheetOf([
  ['令和６年度 KPI 実績'],
  ['KPI', '年度', '実績'],
  ['H.CHECKUP', '令和6年度', '60.0%'],
  ['H.COMMISSIONER', '令和6年度', '51%'],
  ['H.GENERIC', '令和6年度', '81%'],
]);

const review = reviewWorkbook({ sheets: [SHEET], date1904: false });
const movable = (id: string) => {
  const found = movableIn(review.sheets).find(({ kpi }) => kpi.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what would be if', () => {
  it('a result were another: status, gap, grade and points follow', () => {
    const checkup = movable('H.CHECKUP');
    const now = standingIf(review, checkup);
    expect([now.judgement.verdict, now.grade, now.points]).toEqual(['not_met', 'C', 2]);
    expect(now.gaps[0]?.equals(decimal('0.017'))).toBe(true);
    const just = standingIf(review, checkup, [decimal('0.617')]);
    expect([just.judgement.verdict, just.grade, just.points]).toEqual(['met', 'B', 3]);
    expect(just.gaps[0]?.equals(0)).toBe(true);
    const below = standingIf(review, checkup, [decimal('0.6169')]);
    expect(below.judgement.verdict).toBe('not_met');
  });

  it('nothing were supposed is as it is', () => {
    const checkup = movable('H.CHECKUP');
    expect(standingIf(review, checkup, [null])).toEqual(standingIf(review, checkup));
    expect(standingIf(review, checkup).judgement.verdict).toBe(checkup.evaluation.judgement?.verdict);
  });

  it('the last year of the period is not known: the period cannot be decided', () => {
    expect(standingIf(review, movable('H.CHECKUP')).period).toMatchObject({
      firstYear: 2024,
      lastYear: 2026,
      verdict: 'undecidable',
    });
  });

  it('is not asked of KPIs that are judged by branch', () => {
    expect(movableIn(review.sheets).map(({ kpi }) => kpi.id)).not.toContain('H.GENERIC');
  });
});
