import { describe, expect, it } from 'vitest';
import { NOTHING_WRITTEN, type HandWritten } from '../../../src/engine/kpi/evaluation/hand-written';
import { evaluateItem } from '../../../src/engine/kpi/evaluation/item';
import type { Language } from '../../../src/engine/language';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { reviewWorkbook, type Review } from '../../../src/review/review';
import { evaluateYear, type YearEvaluation } from '../../../src/review/year-evaluation';
import type { SheetSnapshot } from '../../../src/sheet/cells/snapshot';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import { readEvaluation } from '../../../src/sheet/evaluation/read-evaluation';
import { evaluationSheet, type WrittenItem } from '../../../src/sheet/evaluation/write-evaluation';
import { planSheet } from '../../../src/sheet/templates/plan';
import { sheetFile } from '../../../src/xlsx/from-content';
import { snapshotOf } from '../../../src/xlsx/snapshot';
import { sheetOf } from '../../support/sheet';

const WRITTEN: HandWritten = {
  method: 'qualitative',
  grounds: '通信環境が整わない船舶が多いため',
  own: 'S',
  reason: '目標を大きく上回った。\n二行目の理由',
  previous: 'B',
  minister: 'A',
  measures: '全支部で説明会を開いた。',
  tasks: '=次の課題',
  notes: [{ label: '担当', text: '企画部' }],
};
/** An item with two KPIs, one without any, and one of the other business. */
const IDS = ['H.GUIDANCE', 'H.FINANCES', 'S.OWNERS'];

function snapshot(content: SheetContent): SheetSnapshot {
  const [sheet] = snapshotOf({ sheets: [sheetFile(content)], title: '' }).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const results = (share: string): SheetSnapshot =>
  sheetOf(
    [
      ['KPI', '年度', '実績'],
      ['H.GUIDANCE', 2024, share],
    ],
    { name: '実績' },
  );

function evaluated(sheets: readonly SheetSnapshot[], year = 2024): YearEvaluation {
  const evaluation = evaluateYear(reviewOf(sheets), year, { nearlyMet: null });
  if (!evaluation) throw new Error('there is no plan');
  return evaluation;
}

function reviewOf(sheets: readonly SheetSnapshot[]): Review {
  return reviewWorkbook({ sheets, date1904: false });
}

/** An item as it is evaluated with all that a person may write. */
function written({ evaluation }: WrittenItem): WrittenItem {
  const { item, kpis } = evaluation;
  return { evaluation: evaluateItem(item, kpis, WRITTEN, null), hand: WRITTEN };
}

/** The year's sheet, filled in at some items. */
function filledIn(language: Language, year = evaluated([results('21.5%')])): SheetSnapshot {
  const items = year.items.map((each) => (IDS.includes(each.evaluation.item.id) ? written(each) : each));
  return snapshot(evaluationSheet({ ...year, items }, language));
}

const handOf = ({ items }: YearEvaluation, id: string): HandWritten | undefined =>
  items.find(({ evaluation }) => evaluation.item.id === id)?.hand;

/** A sheet with rows put in behind one of them. */
function withRows(sheet: SheetSnapshot, after: number, rows: SheetSnapshot['rows']): SheetSnapshot {
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, after + 1), ...rows, ...sheet.rows.slice(after + 1)],
    merges: [],
  };
}

const words = (text: string) => ({ value: text, text, formula: null, format: 'General', indent: 0 });

function rowOf(sheet: SheetSnapshot, id: string, label: string): number {
  const start = sheet.rows.findIndex((row) => row.some((cell) => cell?.value === id));
  return sheet.rows.findIndex((row, index) => index > start && row[0]?.value === label);
}

describe.each(['ja', 'en'] as const)('an evaluation sheet in %s', (language) => {
  const sheet = filledIn(language);

  it('is read back with its year, its items and all that was written', () => {
    const read = readEvaluation(sheet);
    expect(read?.fiscalYear).toBe(2024);
    expect(read?.cards).toHaveLength(63);
    for (const id of IDS) expect(read?.cards.find((card) => card.id === id)?.hand).toEqual(WRITTEN);
    const others = read?.cards.filter(({ id }) => id === null || !IDS.includes(id)) ?? [];
    for (const { hand } of others) expect({ ...hand, method: null }).toEqual(NOTHING_WRITTEN);
  });

  it('keeps what was written when it is made anew: of other results, in the other language', () => {
    const anew = evaluated([results('19%'), sheet]);
    for (const id of IDS) expect(handOf(anew, id)).toEqual(WRITTEN);
    const other = snapshot(evaluationSheet(anew, language === 'ja' ? 'en' : 'ja'));
    const again = evaluated([results('25%'), other]);
    for (const id of IDS) expect(handOf(again, id)).toEqual(WRITTEN);
  });

  it('says nothing else when nothing has changed', () => {
    expect(snapshot(evaluationSheet(evaluated([results('21.5%'), sheet]), language))).toEqual(sheet);
  });
});

describe('what was written on an evaluation sheet', () => {
  const sheet = filledIn('ja');

  it('goes on in rows that are put in below it', () => {
    const at = rowOf(sheet, 'H.GUIDANCE', '今後の課題');
    const longer = withRows(sheet, at, [[null, words('続きの課題')], []]);
    expect(handOf(evaluated([longer]), 'H.GUIDANCE')?.tasks).toBe('=次の課題\n続きの課題');
    expect(handOf(evaluated([longer]), 'S.OWNERS')).toEqual(WRITTEN);
  });

  it('stays in rows of the person’s own, wherever they were put in', () => {
    const at = rowOf(sheet, 'H.GUIDANCE', '項目');
    const more = withRows(sheet, rowOf(sheet, 'H.GUIDANCE', '評価の方法'), [
      [words('備考'), words('要確認')],
    ]);
    expect(at).not.toBe(0);
    const anew = evaluated([more]);
    expect(handOf(anew, 'H.GUIDANCE')?.notes).toEqual([{ label: '備考', text: '要確認' }, ...WRITTEN.notes]);
    const again = evaluated([snapshot(evaluationSheet(anew, 'en'))]);
    expect(handOf(again, 'H.GUIDANCE')).toEqual(handOf(anew, 'H.GUIDANCE'));
  });

  it('is found by the item’s name where its code is gone', () => {
    const rows = sheet.rows.map((row) => row.map((cell) => (cell?.value === 'H.FINANCES' ? null : cell)));
    expect(handOf(evaluated([{ ...sheet, rows }]), 'H.FINANCES')).toEqual(WRITTEN);
  });

  it('is kept and marked when its item is in the plan no longer', () => {
    const plan = snapshot(planSheet({ ...kpiPlan, fiscalYear: 2025 }));
    const year = evaluated([plan], 2025);
    const items = year.items.map((each) =>
      each.evaluation.item.kpis.includes('H.MYNA_CARD') ? written(each) : each,
    );
    const made = snapshot(evaluationSheet({ ...year, items }, 'ja'));
    const kpis = kpiPlan.kpis.filter(({ id }) => id !== 'H.MYNA_CARD');
    const dropped = snapshot(planSheet({ ...kpiPlan, kpis, fiscalYear: 2025 }));
    const anew = evaluated([dropped, made], 2025);
    expect(anew.kept).toEqual([{ id: 'H.１．Ⅲ）', name: '１．Ⅲ）DX の推進', hand: WRITTEN }]);
    const content = evaluationSheet(anew, 'ja');
    expect(content.rows.flat().some((cell) => cell?.value === '■ この年度の計画にない項目')).toBe(true);
    const again = evaluated([dropped, snapshot(content)], 2025);
    expect(again.kept.map(({ hand }) => ({ ...hand, method: 'qualitative' }))).toEqual([WRITTEN]);
  });

  it('comes from the last sheet of the year, and the other is told of', () => {
    const first = { ...sheet, name: '業績評価' };
    const second = { ...filledIn('en', evaluated([])), name: '業績評価 (2)' };
    const review = reviewOf([first, second]);
    expect(evaluateYear(review, 2024, { nearlyMet: null })?.sheet?.name).toBe('業績評価 (2)');
    expect(
      review.findings.filter(({ cells: [cell] }) => cell?.sheet === '業績評価').map(({ details }) => details),
    ).toMatchObject([{ fault: 'older-sheet', sheet: '業績評価 (2)' }]);
  });

  it('brings last year’s final grades into the next year', () => {
    const plan = snapshot(planSheet({ ...kpiPlan, fiscalYear: 2025 }));
    const next = evaluated([plan, sheet], 2025);
    const guidance = next.items.find(({ evaluation }) => evaluation.item.kpis.includes('H.GUIDANCE'));
    expect(guidance?.hand.previous).toBe('A');
  });
});

it('lifts a grade of high difficulty by the grounds that are written', () => {
  const rows = [
    ['KPI', '年度', '実績'],
    ['H.GUIDANCE', 2024, '20.3%'],
    ['H.DEPENDENT_GUIDANCE', 2024, '18.1%'],
  ];
  const kpis = sheetOf(rows, { name: '実績' });
  const gradeOf = (grounds: string) => {
    const year = evaluated([kpis]);
    const items = year.items.map((each) => ({ ...each, hand: { ...each.hand, grounds } }));
    const made = snapshot(evaluationSheet({ ...year, items }, 'ja'));
    return evaluated([kpis, made]).items.find(({ evaluation }) => evaluation.item.id === 'H.GUIDANCE')
      ?.evaluation.reference;
  };
  expect(gradeOf('')).toMatchObject({ grade: 'C', byAchievement: 'C', lifted: false });
  expect(gradeOf('具体的な根拠')).toMatchObject({ grade: 'B', byAchievement: 'C', lifted: true });
});

it('is no sheet of another kind', () => {
  expect(readEvaluation(results('21.5%'))).toBeNull();
  expect(reviewOf([filledIn('ja')]).sheets[0]?.kind).toBe('evaluation');
});
