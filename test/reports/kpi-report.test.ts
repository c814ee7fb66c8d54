import { describe, expect, it } from 'vitest';
import { PRINTED_PAPERS } from '../../src/plan/papers';
import { lowestAchievement } from '../../src/engine/kpi/achievement';
import { makeReports } from '../../src/reports/make-reports';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { displayedText } from '../../src/sheet/cells/displayed';
import type { ContentCell, SheetContent } from '../../src/sheet/content/sheet-content';
import { textWidth } from '../../src/sheet/cells/text-width';
import type { Language } from '../../src/engine/language';
import { statusOf } from '../../src/engine/kpi/status';
import { kpiStatusText } from '../../src/messages/findings/kpi-status';
import { KPI_MESSAGES } from '../../src/messages/kpi/messages';
import { percentText } from '../../src/messages/kpi/numbers';
import { reported, sampleReview } from '../support/reported';
import { sheetOf, type TestCell } from '../support/sheet';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const sample = await sampleReview('reiwa6-kpi');
const evaluations = sample.sheets.flatMap(({ kpis }) => kpis);

function report(review: Review, language: Language = 'ja'): SheetContent {
  const { kpi } = makeReports(reported(review), language);
  if (!kpi) throw new Error('no report');
  return kpi;
}

function results(rows: readonly (readonly TestCell[])[], name = '実績'): Review {
  return reviewWorkbook({ sheets: [sheetOf([['KPI', '年度', '実績'], ...rows], { name })], date1904: false });
}

/** The row of a KPI, as it shows. */
function shownRow({ rows }: SheetContent, id: string): string[] {
  const row = rows.find(([, second]) => second?.value === id) ?? [];
  return row.map((cell) => (cell ? displayedText(cell.value, cell.look?.format ?? 'General') : ''));
}

describe.each(LANGUAGES)('the report of KPIs in %s', (language) => {
  const content = report(sample, language);

  it('has a row of every KPI with its achievement, verdict and source', () => {
    for (const { kpi, judgement } of evaluations) {
      if (!kpi || !judgement) throw new Error('not judged');
      const row = shownRow(content, kpi.id);
      const achievement = lowestAchievement(judgement);
      expect(row[0]).toBe(kpi.name[language]);
      expect(row[4]).toBe(achievement.known ? `${percentText(achievement.value)}%` : '–');
      expect(row[5]).toBe(kpiStatusText(statusOf(judgement, 2024), language));
      const [only, ...more] = kpi.measures;
      if (more.length === 0) expect(row[8]).toContain(only.citation.quote);
    }
  });

  it('is for A4 landscape, its headings on each page, names and headings in view', () => {
    const { first = -1 } = content.page.titleRows ?? {};
    expect(content.page).toMatchObject({ orientation: 'landscape', titleRows: { first, last: first } });
    expect(content.rows[first]).toHaveLength(content.widths.length);
    expect(content.frozen).toEqual({ rows: first + 1, columns: 1 });
  });

  it('cuts no text of its table: each fits its column, or breaks between words that do', () => {
    const first = content.page.titleRows?.first ?? -1;
    // the name of a group reaches over all columns
    const rows = content.rows
      .slice(first, -1)
      .filter((row) => row.slice(1).some((cell) => (cell?.value ?? null) !== null));
    const cut = rows.flatMap((row) =>
      row.flatMap((cell, column) => {
        const { wrap = false, size = 11 } = cell?.look ?? {};
        if (typeof cell?.value !== 'string') return [];
        const parts = wrap ? (cell.value.match(/[!-~]+/gu) ?? []) : [cell.value];
        const width = content.widths[column] ?? 0;
        return parts.filter((part) => textWidth(part) * (size / 11) > width);
      }),
    );
    expect(cut).toEqual([]);
  });

  it('has a chart of the achievements of each business', () => {
    const { business } = KPI_MESSAGES[language];
    expect(content.charts.map(({ type, title }) => [type, title.split('\u3000').at(-1)])).toEqual([
      ['bar', business.health],
      ['bar', business.seamen],
    ]);
    const [first, second] = content.charts;
    if (!first || !second) throw new Error('no charts');
    const names = content.rows
      .slice(first.categories.top, first.categories.bottom + 1)
      .map((row) => row[first.categories.left]?.value);
    const health = evaluations.filter(({ kpi }) => kpi?.business === 'health');
    expect(names).toEqual(expect.arrayContaining(health.map(({ kpi }) => kpi?.name[language])));
    expect(first.place.top).toBeGreaterThan(content.rows.length - 1);
    expect(second.place.top).toBeGreaterThan(first.place.bottom);
  });
});

describe('an achievement', () => {
  it.each([
    ['below the target by a hair', 0.61699, '99.998%', '未達成'],
    ['at the target', 0.617, '100.0%', '達成'],
    ['above the target', 0.7, '113.5%', '達成'],
  ])('%s is a number that shows on which side it is', (_, result, shown, verdict) => {
    const content = report(results([['H.CHECKUP', 2024, result]]));
    const row = shownRow(content, 'H.CHECKUP');
    expect([row[4], row[5]]).toEqual([shown, verdict]);
    expect(content.charts).toHaveLength(1);
  });

  it('that is not known is no number, and alone has no chart', () => {
    const content = report(results([['H.CHECKUP', 2024, null]]));
    expect(shownRow(content, 'H.CHECKUP').slice(4, 7)).toEqual(['–', '未入力あり', '–']);
    expect(content.charts).toEqual([]);
  });
});

describe('the rows', () => {
  it('of several sheets stand under their names, which stay texts', () => {
    const one = results([['H.CHECKUP', 2024, 0.617]], '=本部');
    const other = results([['S.CHECKUP', 2024, 0.5]], '支部');
    const content = report({
      sheets: [...one.sheets, ...other.sheets],
      findings: [],
      papers: PRINTED_PAPERS,
    });
    const titles = content.rows.flatMap((row): ContentCell[] => (row[0]?.look?.fill ? [row[0]] : []));
    expect(titles.map(({ value }) => value)).toEqual([
      '名称',
      '=本部　令和6年度　健康保険事業',
      '支部　令和6年度　船員保険事業',
    ]);
    expect(titles[1]?.look?.format).toBe('@');
  });

  it('name what is missing and what cannot be read', () => {
    const content = report(
      results([
        ['H.DEBT_RECOVERY', 2024, null],
        ['H.CHECKUP', 2024, '約６割'],
      ]),
    );
    expect(shownRow(content, 'H.DEBT_RECOVERY')[7]).toMatch(/必要です。/u);
    expect(shownRow(content, 'H.CHECKUP')[7]).toMatch(/^C3: /u);
  });
});

describe('a workbook without results', () => {
  it('has no report of KPIs', () => {
    expect(makeReports(reported({ sheets: [], findings: [], papers: PRINTED_PAPERS }), 'ja').kpi).toBeNull();
  });
});
