import { describe, expect, it } from 'vitest';
import type { Business } from '../../src/engine/kpi/kpi';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { call, cell } from './call';

describe('KPI.LIST', () => {
  it.each<[string, unknown[], Business[]]>([
    ['both', [], ['health', 'seamen']],
    ['health', ['health'], ['health']],
    ['the seamen', ['船員保険'], ['seamen']],
  ])('has a row for each measure of %s', (_, args, businesses) => {
    const list = call('LIST', ...args) as unknown[][];
    const measures = kpiPlan.kpis
      .filter(({ business }) => businesses.includes(business))
      .flatMap((kpi) => kpi.measures.map(() => kpi.id));
    expect(list.slice(1).map(([id]) => id)).toEqual(measures);
    expect(new Set(list.map((row) => row.length))).toEqual(new Set([8]));
  });

  it('shows targets in words and as numbers, in the vintage that is asked for', () => {
    const row = (...args: unknown[]) =>
      (call('LIST', ...args) as unknown[][]).find(([id]) => id === 'H.MAIL_RATE');
    expect(row('health', 'ja')?.slice(3)).toEqual([
      '％',
      '前年度の実績以上',
      '令和5年度の実績が必要です。',
      '',
      '困難度：高',
    ]);
    expect(row('health', 'en', 'plan')?.slice(3)).toEqual([
      '%',
      'at least the previous year’s result',
      0.957,
      '',
      'high difficulty',
    ]);
  });
});

describe('KPI.SOURCE', () => {
  it.each(kpiPlan.kpis)(
    'quotes the target, the earlier years and the notes of $id',
    ({ id, measures, notes }) => {
      const text = call('SOURCE', id) as string;
      const quotes = [...measures.map(({ citation }) => citation), ...notes].map(
        ({ quote }) => `「${quote}」`,
      );
      for (const quote of quotes) expect(text).toContain(quote);
      for (const year of measures.flatMap(({ printed }) => printed))
        expect(text).toContain(year.citation.quote);
      expect(text).toContain('KPI 一覧表');
    },
  );
});

describe('KPI.CARD', () => {
  it('holds name, target, baseline, result, status and source', () => {
    const card = call('CARD', 'H.CHECKUP', cell(0.62)) as Excel.EntityCellValue;
    expect(card).toMatchObject({
      type: 'Entity',
      text: '生活習慣病予防健診実施率',
      properties: {
        ID: { basicValue: 'H.CHECKUP' },
        目標: { basicValue: '61.7％以上' },
        目標値: { basicValue: 0.617, numberFormat: '0.0%' },
        '基準（計画の記載）': { basicValue: 0.564 },
        実績: { basicValue: 0.62 },
        判定: { basicValue: '達成' },
        達成度: { basicValue: 1.0048622366288493 },
      },
    });
    expect(JSON.stringify(card.properties?.['出典'])).toContain('61.7%以上とする');
  });

  it.each<[string, string, number, string, string]>([
    [
      'a result just below its target with the decimals that tell them apart',
      'H.CHECKUP',
      0.61699,
      '実績',
      '0.000%',
    ],
    ['its target with as many', 'H.CHECKUP', 0.61699, '目標値', '0.000%'],
    ['a plain rate with one', 'H.CHECKUP', 0.5, '実績', '0.0%'],
    ['a count without a point behind it', 'S.WEB_ACCESS', 201_000, '実績', '#,##0"件"'],
  ])('shows %s', (_, id, result, property, numberFormat) => {
    const { properties } = call('CARD', id, cell(result)) as Excel.EntityCellValue;
    expect(properties?.[property]).toMatchObject({ numberFormat });
  });

  it('shows both measures of one KPI, and what is missing', () => {
    const card = call('CARD', 'H.COMMISSIONER') as Excel.EntityCellValue;
    expect(Object.keys(card.properties ?? {})).toEqual([
      'ID',
      '事業',
      '委嘱事業所の被保険者数の割合：目標',
      '委嘱事業所の被保険者数の割合：基準（計画の記載）',
      '委嘱事業所の被保険者数の割合：目標値',
      '委嘱事業所数：目標',
      '委嘱事業所数：基準（計画の記載）',
      '判定',
      '不足',
      '出典',
    ]);
  });

  it('lays every property out', () => {
    const card = call('CARD', 'H.GENERIC') as Excel.EntityCellValue;
    expect(card.layouts?.card?.sections?.[0]?.properties).toEqual(Object.keys(card.properties ?? {}));
  });
});
