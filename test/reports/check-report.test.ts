import { describe, expect, it } from 'vitest';
import { PRINTED_PAPERS } from '../../src/plan/papers';
import type { Finding } from '../../src/engine/findings/finding';
import { ratio } from '../../src/engine/number/rational';
import { acknowledge } from '../../src/review/acknowledge';
import { makeReports, type Reported } from '../../src/reports/make-reports';
import { reviewWorkbook, type Review } from '../../src/review/review';
import { DEFAULT_SETTINGS } from '../../src/review/settings';
import { unreadableReport } from '../../src/reports/check-report';
import type { ContentCell, SheetContent } from '../../src/sheet/content/sheet-content';
import { sentence, FINDING_MESSAGES } from '../../src/messages/findings/messages';
import type { Language } from '../../src/engine/language';
import { texts } from '../support/content';
import { reviewOf } from '../support/review';
import { sheetOf, type TestCell } from '../support/sheet';
import { DAY, reported, sampleReview } from '../support/reported';

const LANGUAGES = ['ja', 'en'] as const;
const faults = await sampleReview('reiwa6-budget-faults');

function report(review: Review, over: Partial<Reported> = {}, language: Language = 'ja'): SheetContent {
  return makeReports(reported(review, over), language).check;
}

function cells({ rows }: SheetContent): ContentCell[] {
  return rows.flatMap((row) => row.filter((cell) => cell !== null));
}

/** The row that holds the text, by its number; -1 where none does. */
function rowOf({ rows }: SheetContent, text: string): number {
  return rows.findIndex((row) => row.some((cell) => cell?.value === text));
}

const BROKEN = reviewOf({ '=予算': { lines: [['収入'], [' =会費', 100], [' -補助金', 50], ['計', 149]] } });

describe.each(LANGUAGES)('the report of a check in %s', (language) => {
  it('says of every finding what it is, at which cell, and where that is written', () => {
    const said = texts(report(faults, {}, language));
    for (const finding of faults.findings) {
      expect(said).toContain(sentence(finding, language));
      expect(said.some((text) => text.includes(finding.citation.section))).toBe(true);
    }
  });

  it('says of a finding that it rests on a side which no word tells', () => {
    const review = (side: readonly TestCell[][]): Review =>
      reviewWorkbook({
        sheets: [
          sheetOf(
            [['令和６年度　予算'], ['（単位：円）'], ['区別', '予算額'], ...side, ['給与', 3], ['計', 9]],
            {
              name: '予算',
            },
          ),
        ],
        date1904: false,
      });
    const { assumedSide } = FINDING_MESSAGES[language];
    const unsaid = texts(report(review([]), {}, language));
    expect(unsaid.filter((text) => text === assumedSide)).toHaveLength(1);
    expect(texts(report(review([['支出']]), {}, language))).not.toContain(assumedSide);
  });

  it('leads from every finding to its first cell', () => {
    const content = report(faults, {}, language);
    const links = cells(content).flatMap(({ link }) => (link ? [link] : []));
    const places = faults.findings.flatMap(({ cells: [cell] }) => (cell ? [cell] : []));
    expect(links).toHaveLength(places.length);
    expect(links).toEqual(expect.arrayContaining(places));
  });

  it('gives each text the height that it takes, and no row beyond Excel’s', () => {
    const content = report(faults, {}, language);
    const finding = faults.findings.find(({ code }) => code === 'RES-01');
    if (!finding) throw new Error('no finding');
    const row = rowOf(content, sentence(finding, language));
    expect(content.heights.get(row)).toBeGreaterThan(60);
    expect(Math.max(...content.heights.values())).toBeLessThan(409);
  });

  it('has lines for those who made, checked and approved it, with room for a name', () => {
    const content = report(faults, {}, language);
    const roles = { ja: ['作成', '確認', '承認'], en: ['Made by', 'Checked by', 'Approved by'] }[language];
    const rows = roles.map((role) => rowOf(content, role));
    expect(rows.map((row) => content.heights.get(row))).toEqual([32, 32, 32]);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('repeats the headings of the findings on each page of A4', () => {
    const content = report(faults, {}, language);
    const { first = -1, last } = content.page.titleRows ?? {};
    expect(content.page.orientation).toBe('portrait');
    expect(last).toBe(first);
    expect(content.rows[first]?.map((cell) => cell?.value)).toEqual(
      {
        ja: ['セル', '深刻度', '指摘', '比べた値', '実際の値'],
        en: ['Cell', 'Severity', 'Finding', 'Compared with', 'Actual'],
      }[language],
    );
    expect(Math.max(...content.rows.map((row) => row.length))).toBe(content.widths.length);
  });

  it('has a sentence where there are no findings', () => {
    const none = reviewOf({ 予算: { lines: [['収入'], [' 会費', 100], ['計', 100]] } });
    const said = texts(report({ ...none, findings: [] }, {}, language));
    expect(said).toContain({ ja: '指摘はありません。', en: 'No findings.' }[language]);
  });
});

describe('what the report tells of the check', () => {
  const rules = { ...DEFAULT_SETTINGS.rules, movement: ratio(1, 10), contingencyRoundedTo: 1_000_000 };
  it.each([
    ['the workbook', {}, '予算.xlsx', '予算.xlsx'],
    ['the day', {}, '令和7年4月10日', '2025-04-10'],
    [
      'the plan',
      {},
      '令和6年度（全国健康保険協会 令和６年度事業計画・予算）',
      'FY2024 (全国健康保険協会 令和６年度事業計画・予算)',
    ],
    [
      'a share that was set',
      { rules },
      '前年度から 10％を超えて動いた科目を示す',
      'Lines reported that moved by more than 10 %',
    ],
    [
      'an amount that was set',
      { rules },
      '予備費を1,000,000円単位とする',
      'Contingency in multiples of 1,000,000 yen',
    ],
    [
      'a unit that was set',
      { reading: { ...DEFAULT_SETTINGS.reading, unit: 1_000 } },
      '単位を千円とする',
      'Unit set to thousand yen',
    ],
    [
      'a severity that was set',
      { rules: { ...rules, severities: { 'SUM-01': 'info' } } },
      '深刻度の変更：SUM-01 は情報',
      'Severities changed: SUM-01 info',
    ],
  ] as const)('%s', (_, settings, ja, en) => {
    const over = { settings: { ...DEFAULT_SETTINGS, ...settings } };
    expect(texts(report(faults, over, 'ja'))).toContain(ja);
    expect(texts(report(faults, over, 'en'))).toContain(en);
  });

  it('leaves out a name and a day that it does not know', () => {
    const said = texts(report(faults, { workbook: null, day: null }));
    expect(said).not.toContain('ブック');
    expect(said).not.toContain('検証日');
  });

  it('counts the findings that are left as the pane does, and beside them those that were acknowledged', () => {
    const [finding] = faults.findings;
    const acknowledgements = finding ? [acknowledge(finding, '確認した')] : [];
    const count = (severity: Finding['severity']) =>
      faults.findings.filter((each) => each !== finding && each.severity === severity).length;
    expect(texts(report(faults, { acknowledgements }))).toContain(
      `エラー ${String(count('error'))} 件、警告 ${String(count('warning'))} 件、情報 ${String(count('info'))} 件（ほかに確認済み 1 件）`,
    );
  });
});

describe('a table that a person says is no budget', () => {
  it.each([
    ['ja', '予算の表ではないと指定された表 1 件は、検証していません。'],
    ['en', '1 table not checked: set to be no budget.'],
  ] as const)('is told of in %s, its sheet not said to be without tables', (language, sentenceOf) => {
    const [sheet] = BROKEN.sheets;
    if (!sheet) throw new Error('no sheet');
    const leftOut = sheet.tables.map(({ table, how }) => ({ table, how }));
    const review = {
      sheets: [{ ...sheet, kind: 'none' as const, tables: [], leftOut }],
      findings: [],
      papers: PRINTED_PAPERS,
    };
    const said = texts(report(review, {}, language));
    expect(said).toEqual(expect.arrayContaining(['=予算', sentenceOf]));
  });
});

describe('a finding that was acknowledged', () => {
  it.each([
    [{}, '確認済み：公表値のとおり'],
    [{ by: '企画 太郎' }, '確認済み：公表値のとおり（企画 太郎）'],
    [{ by: '企画 太郎', on: '2025-04-09' }, '確認済み：公表値のとおり（企画 太郎、2025-04-09）'],
  ])('stands apart from the others with its reason: %o', (who, reason) => {
    const [first, ...others] = faults.findings;
    if (!first) throw new Error('no finding');
    const content = report(faults, { acknowledgements: [acknowledge(first, '公表値のとおり', who)] });
    const section = rowOf(content, '確認済みの指摘');
    const rows = content.rows.map((row) => row.map((cell) => cell?.value));
    const at = rows.findIndex((row, index) => index > section && row.includes(sentence(first, 'ja')));
    expect(at).toBeGreaterThan(section);
    expect(rows[at + 1]).toContain(reason);
    const open = rows
      .slice(0, section)
      .filter((row) => others.some((each) => row.includes(sentence(each, 'ja'))));
    expect(open.length).toBe(others.length);
  });

  it('has no section where there is none', () => {
    expect(rowOf(report(faults), '確認済みの指摘')).toBe(-1);
  });
});

describe('texts of the workbook', () => {
  it('stay texts whatever they begin with', () => {
    for (const { value, formula, look } of cells(report(BROKEN))) {
      expect(formula).toBeUndefined();
      if (typeof value === 'string' && /^[=+\-@]/u.test(value)) expect(look?.format).toBe('@');
    }
    const said = texts(report(BROKEN));
    expect(said).toContain('=予算');
    expect(said).toEqual(expect.arrayContaining(['=会費', '-補助金']));
  });
});

describe('the parts of a budget', () => {
  it('are a table with a chart of it: what is nothing is left out', () => {
    const content = report(
      reviewOf({
        会費: {
          lines: [
            ['収入'],
            [' 会費', 100],
            [' 補助金', '-'],
            [' 雑収入', -5],
            ['計', 95],
            ['支出'],
            [' 事業費', 90],
            ['  旅費', 90],
            [' 予備費', 5],
            ['計', 95],
          ],
        },
      }),
    );
    const [chart, ...more] = content.charts;
    if (!chart) throw new Error('no chart');
    const column = ({ top, bottom, left }: { top: number; bottom: number; left: number }) =>
      content.rows.slice(top, bottom + 1).map((row) => row[left]?.value);
    expect(more).toEqual([]);
    expect(column(chart.categories)).toEqual(['会費', '雑収入', '事業費', '予備費']);
    expect(chart.series.map(({ name, values }) => [name, column(values)])).toEqual([
      ['収入', [100, -5, null, null]],
      ['支出', [null, null, 90, 5]],
    ]);
    expect(chart).toMatchObject({
      type: 'stacked-bar',
      fromZero: false,
      title: '会費　その他の勘定　予算額（令和6年度）',
    });
    expect(chart.place.top).toBeGreaterThan(chart.categories.bottom);
    expect(content.rows.length).toBeGreaterThan(chart.place.bottom);
  });

  it('of several budgets stand one below the other', () => {
    const { charts } = report(faults);
    expect(charts.length).toBeGreaterThan(5);
    for (const [index, chart] of charts.entries()) {
      const before = charts[index - 1];
      if (before) expect(chart.categories.top).toBeGreaterThan(before.place.bottom);
      for (const { values } of chart.series) {
        expect([values.top, values.bottom]).toEqual([chart.categories.top, chart.categories.bottom]);
      }
    }
  });

  it('have no section where there is no budget', () => {
    expect(rowOf(report({ sheets: [], findings: [], papers: PRINTED_PAPERS }), '予算の内訳')).toBe(-1);
  });
});

describe('a report on a workbook that cannot be read', () => {
  it.each(LANGUAGES)('says why, and can be signed: %s', (language) => {
    const content = unreadableReport({ workbook: 'x.xlsx', day: DAY }, '壊れています。', language);
    expect(texts(content)).toEqual(expect.arrayContaining(['x.xlsx', '壊れています。']));
    expect(content.page.titleRows).toBeUndefined();
    expect(rowOf(content, { ja: '承認', en: 'Approved by' }[language])).toBeGreaterThan(0);
  });
});
