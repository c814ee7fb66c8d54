import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../../src/engine/kpi/kpi';
import { kpiPlan } from '../../../../src/plan/fy2024/kpis';
import { boardOf } from '../../../../src/taskpane/pictures/kpi/board';
import { measureTexts, type MeasureTexts } from '../../../../src/taskpane/pictures/kpi/measure-texts';
import type { Language } from '../../../../src/engine/language';
import { evaluateTable } from '../../../../src/kpi-results/evaluate';
import { kpiTable } from '../../../support/kpi-table';

type Row = Parameters<typeof kpiTable>[0][number];

/** The texts of a KPI's first measure, from the rows of a sheet of results. */
function textsOf(id: Kpi['id'], rows: readonly Row[], language: Language = 'ja'): MeasureTexts {
  const table = kpiTable([['KPI', '年度', '分子', '分母', '実績', '単位'], ...rows]);
  const kpis = evaluateTable(table, [kpiPlan], 'evaluation') ?? [];
  const sheet = { name: '実績', kpis };
  const row = boardOf([sheet], 2024, kpiPlan).kpis.find(({ kpi }) => kpi.id === id);
  const [bullet] = row?.bullets ?? [];
  if (!bullet) throw new Error(`no ${id}`);
  return measureTexts(bullet, language);
}

describe('the texts of a measure', () => {
  it('never round a miss to a hit: result, last year and baseline beside a target of 100 %', () => {
    const texts = textsOf('H.SERVICE_STANDARD', [
      ['H.SERVICE_STANDARD', 2023, 99_996, 100_000, null, null],
      ['H.SERVICE_STANDARD', 2024, 999_999, 1_000_000, null, null],
    ]);
    expect(texts).toEqual({
      result: '99.9999％',
      target: '100.0％',
      settled: null,
      baseline: { amount: '99.99％', year: '令和4年度' },
      lastYear: { amount: '99.996％', year: '令和5年度' },
      ends: ['0.0％', '100.0％'],
    });
  });

  it('say what last year’s result makes of the target, with the same decimals', () => {
    const texts = textsOf('H.RECEIPT_ASSESSMENT_RATE', [
      ['H.RECEIPT_ASSESSMENT_RATE', 2023, 335, 100_000, null, null],
      ['H.RECEIPT_ASSESSMENT_RATE', 2024, 337, 100_000, null, null],
    ]);
    expect([texts.result, texts.settled, texts.lastYear?.amount]).toEqual(['0.337％', '0.335％', '0.335％']);
    expect(texts.baseline).toBeNull();
  });

  it('print the baseline as the plan does', () => {
    expect(textsOf('H.CARD_RECOVERY', []).baseline?.amount).toBe('86.27％');
    expect(textsOf('H.REEXAM_AMOUNT', []).baseline?.amount).toBe('7,125円');
  });

  it('say nothing of what is not known', () => {
    expect(textsOf('H.EARLY_VISIT', [], 'en')).toEqual({
      result: null,
      target: 'at least the previous year’s result',
      settled: null,
      baseline: null,
      lastYear: null,
      ends: null,
    });
  });
});
