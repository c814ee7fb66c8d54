import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/papers/paper';
import { readPapers } from '../../../src/papers/paper-plan';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { paperOfSheets } from '../../../src/sheet/papers/paper-of-sheets';
import { sheetOf } from '../../support/sheet';

const known = [...kpiPlan.kpis, ...kpiPlan.operational];
const HEADINGS = ['具体的施策', 'KPI', '現状'];

function shown(paper: Paper) {
  return readPapers([paper], known).kpis.map(({ place, known: kpi, certainty }) => [
    place,
    kpi?.id,
    certainty,
  ]);
}

describe('the sheets of a workbook as a paper', () => {
  it('are told by their names where their tables have no title', () => {
    const paper = paperOfSheets('令和8年度計画.xlsx', [
      sheetOf([HEADINGS, ['', 'マイナ保険証の利用率を70％以上とする', '']], { name: '令和8年度 健康保険' }),
      sheetOf([HEADINGS, ['', 'マイナ保険証の利用率を60％以上とする', '']], { name: '令和8年度 船員保険' }),
    ]);
    expect(readPapers([paper], known).fiscalYear).toBe(2026);
    expect(shown(paper)).toEqual([
      ['令和8年度 健康保険!B2', 'H.MYNA_CARD', 'understood'],
      ['令和8年度 船員保険!B2', 'S.MYNA_CARD', 'understood'],
    ]);
  });

  it('give what merged cells cover to their first cell alone', () => {
    const rows = [
      HEADINGS,
      ['健診', '生活習慣病予防健診実施率を65.7％以上とする', '58.4％'],
      [null, null, '57.0％'],
    ];
    const sheet = sheetOf(rows, { name: '健康保険' });
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    expect(shown(paperOfSheets('a', [{ ...sheet, merges }]))).toEqual([
      ['健康保険!B2', 'H.CHECKUP', 'understood'],
    ]);
  });

  it('may hold a PDF’s text that was pasted line by line', () => {
    const text = readFileSync(
      new URL('../../papers/fixtures/reiwa6-kpi-tables.txt', import.meta.url),
      'utf8',
    );
    const sheet = sheetOf(text.split('\n').map((line) => [line]));
    const read = shown(paperOfSheets('a', [sheet]));
    expect(read.map(([, id, certainty]) => [id, certainty])).toEqual(
      kpiPlan.kpis.map(({ id }) => [id, 'understood']),
    );
  });

  it('hold nothing where they are no plan, nor where they are hidden', () => {
    const budget = sheetOf([
      ['区分', '予算額', '備考'],
      ['保険給付費', 100, '前年度以上'],
    ]);
    const hidden = {
      ...sheetOf([HEADINGS, ['', '生活習慣病予防健診実施率を65％以上とする', '']]),
      hidden: true,
    };
    expect(shown(paperOfSheets('a', [budget]))).toEqual([]);
    expect(shown(paperOfSheets('a', [hidden]))).toEqual([]);
  });
});
