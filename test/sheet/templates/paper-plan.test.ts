import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/engine/cell';
import { termsOf } from '../../../src/engine/kpi/target';
import { paperOfText } from '../../../src/papers/paper';
import { readPapers } from '../../../src/papers/paper-plan';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { readPlan } from '../../../src/sheet/plan/read-plan';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import { paperPlanSheet } from '../../../src/sheet/templates/paper-plan';
import { shown, throughFile } from '../../support/content';

const known = [...kpiPlan.kpis, ...kpiPlan.operational];

function sheetOf(...sentences: string[]): SheetContent {
  const text = `令和8年度事業計画（健康保険事業）\n${sentences.join('\n')}\n`;
  return paperPlanSheet(readPapers([paperOfText('計画.txt', text)], known));
}

/** The sheet with some of its values in the place of others. */
function edited(
  content: SheetContent,
  ...changes: readonly (readonly [from: unknown, to: string])[]
): SheetContent {
  const rows = content.rows.map((row) =>
    row.map((cell) => {
      const change = changes.find(([from]) => cell?.value === from);
      return cell && change ? { ...cell, value: change[1] } : cell;
    }),
  );
  return { ...content, rows };
}

function read(content: SheetContent) {
  const reading = readPlan(shown(content));
  if (!reading) throw new Error('the sheet is not taken for a plan');
  return reading;
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each)),
  );
}

describe('the 計画 sheet of papers', () => {
  it('judges FY2024 as its printed plan does', async () => {
    const text = readFileSync(
      new URL('../../papers/fixtures/reiwa6-kpi-tables.txt', import.meta.url),
      'utf8',
    );
    const content = paperPlanSheet(readPapers([paperOfText('reiwa6.txt', text)], known));
    const reading = readPlan(await throughFile(content));
    expect(reading?.faults).toEqual([]);
    expect(reading?.plan?.fiscalYear).toBe(2024);
    const judged = (kpis: typeof kpiPlan.kpis) =>
      plain(
        kpis.map(({ id, name, measures }) => ({
          id,
          name,
          measures: measures.map((each) => ({
            name: each.name,
            unit: each.unit,
            target: each.target,
            printed: each.printed.map(({ fiscalYear, value, digit }) => [fiscalYear, value, digit]),
            mean: each.printedMean && [
              each.printedMean.fiscalYears,
              each.printedMean.value,
              each.printedMean.digit,
            ],
            isNew: each.isNew !== null,
          })),
        })),
      );
    expect(judged(reading?.plan?.kpis ?? [])).toEqual(judged(kpiPlan.kpis));
  });

  it('shows each sentence beside its reading and what is open', () => {
    const content = sheetOf(
      '生活習慣病予防健診実施率を65.7％以上とする',
      '電子申請の利用割合が前年度を上回る',
      '研修会を10回以上とする',
    );
    const rows = content.rows.slice(5, 8).map((row) => row.slice(1, 4).map((cell) => cell?.value));
    expect(rows).toEqual([
      ['H.CHECKUP', '生活習慣病予防健診実施率を65.7％以上とする', '読み取り済み'],
      ['H.FY2026_1', '電子申請の利用割合が前年度を上回る', '要確認'],
      ['H.FY2026_2', '研修会を10回以上とする', '読み取れず'],
    ]);
    expect(content.rows[6]?.[4]?.value).toContain('「前年度を上回る」');
  });

  it('lets the rows that wait judge nothing, tells them at their cells, and lets the others judge', () => {
    const content = sheetOf(
      '生活習慣病予防健診実施率を65.7％以上とする',
      '電子申請の利用割合が前年度を上回る',
      '研修会を10回以上とする',
    );
    const { plan, faults } = read(content);
    expect(plan?.kpis.map(({ id }) => id)).toEqual(['H.CHECKUP']);
    expect(faults.map(({ cells: [cell], fault }) => [addressOf(cell), fault.fault])).toEqual([
      ['D7', 'unconfirmed'],
      ['D8', 'unconfirmed'],
    ]);
  });

  it('judges by what a person has confirmed', () => {
    const content = edited(sheetOf('電子申請の利用割合が前年度を上回る'), ['要確認', '確認済み']);
    const { plan, faults } = read(content);
    expect(faults).toEqual([]);
    expect(plan?.kpis).toMatchObject([{ id: 'H.FY2026_1', name: { ja: '電子申請の利用割合' } }]);
  });

  it('asks for what is missing where a person confirms what was not understood', () => {
    const content = edited(sheetOf('研修会を10回以上とする'), ['読み取れず', '確認済み']);
    expect(read(content).faults.map(({ fault }) => fault.fault)).toEqual(['blank', 'blank', 'no-level']);
  });

  it('refuses another word for a reading', () => {
    const content = edited(sheetOf('生活習慣病予防健診実施率を65.7％以上とする'), ['読み取り済み', 'OK']);
    expect(read(content)).toMatchObject({
      plan: null,
      faults: [{ fault: { fault: 'unknown-word', shown: 'OK' } }],
    });
  });

  it('marks what ends early by its own words', () => {
    const { plan } = read(sheetOf('保険証の廃止までの取組として、電子申請の利用割合を前年度以上とする'));
    const [kpi] = plan?.kpis ?? [];
    expect(kpi && termsOf(kpi.measures[0].target).endsEarly).toBe(true);
  });

  it('leaves out a KPI of which one of two measures waits', () => {
    const content = sheetOf('健診実施率及び保健指導実施率を対前年度以上とする');
    const rows = content.rows.map((row, at) =>
      at === 5 ? row.map((cell) => (cell?.value === '要確認' ? { ...cell, value: '確認済み' } : cell)) : row,
    );
    expect(read({ ...content, rows }).plan).toBeNull();
  });

  it('keeps what is printed beside a target that was not understood, until it is filled in', () => {
    const text =
      '令和8年度事業計画（健康保険事業関係）KPI 一覧表\n具体的施策 KPI 参考：令和６年度末\n電子申請の利用割合を前年度より1ポイント以上向上させる\n31.5％\n';
    const content = paperPlanSheet(readPapers([paperOfText('a.txt', text)], known));
    const waiting = read(content);
    expect(waiting.faults.map(({ fault }) => fault.fault)).toEqual(['unconfirmed']);
    const rows = content.rows.map((row, at) =>
      at === 5
        ? row.map((cell, column) => ({
            ...cell,
            value: ({ 3: '確認済み', 6: '％', 7: '以上', 8: 0.325 } as const)[column] ?? cell?.value ?? null,
          }))
        : row,
    );
    const { plan, faults } = read({ ...content, rows });
    expect(faults).toEqual([]);
    expect(plan?.kpis[0]?.measures[0].printed).toMatchObject([{ fiscalYear: 2024 }]);
  });

  it('without a year, or of a KPI of neither business, is told what to write', () => {
    const plan = readPapers([paperOfText('a.txt', '電子申請の利用割合を30％以上とする\n')], known);
    const { faults } = read(paperPlanSheet(plan));
    expect(faults.map(({ fault }) => fault.fault)).toEqual(['no-year', 'unconfirmed']);
  });
});
