import { describe, expect, it } from 'vitest';
import { excelWorkbook } from '../../src/excel/workbook';
import { REVIEWER } from '../../src/taskpane/session/reviewer';
import { startSession, type Session } from '../../src/taskpane/session/session';
import { bootExcel } from '../../src/workbench/host/node';
import { fakeHost } from '../support/pane-host';
import { named } from '../support/table';

type Rows = (string | number)[][];

/** A budget of so many lines, ten under each of the first level, as typed into a sheet. */
function budgetOf(lines: number): Rows {
  const parents = Math.ceil(lines / 11);
  return [
    ['', '（単位：千円）'],
    ['区別', '予算額'],
    ['支出', ''],
    ...Array.from({ length: parents }, (_, parent): Rows => [
      [`\u3000科目${String(parent)}`, 1_000],
      ...Array.from({ length: 10 }, (__, part) => [`\u3000\u3000細目${String(part)}`, 100]),
    ]).flat(),
    ['計', parents * 1_000],
  ];
}

interface Watched {
  readonly session: Session;
  /** Every step that the pane was told of, as reading 3/100, each once. */
  readonly told: readonly string[];
}

/** A pane over the Excel that was started last. */
function openPane(): Watched {
  const told: string[] = [];
  const session = startSession({
    host: { ...fakeHost([]), workbook: excelWorkbook() },
    loadReviewer: () => Promise.resolve(REVIEWER),
    now: () => 0,
    pause: () => Promise.resolve(),
    slowNotice: () => new Promise(() => undefined),
    report: (error) => {
      throw error;
    },
    language: 'ja',
  });
  session.subscribe(() => {
    const { progress } = session.state();
    if (!progress?.done) return;
    const step = `${progress.step} ${String(progress.done.done)}/${String(progress.done.total)}`;
    if (told.at(-1) !== step) told.push(step);
  });
  return { session, told };
}

describe('validating in one go', () => {
  it('a workbook of 100 sheets takes four round trips, and tells of each sheet', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `支部${String(index + 1)}`);
    const wrong = budgetOf(22).map((row): Rows[number] => (row[0] === '計' ? ['計', 2_100] : row));
    const excel = await bootExcel(
      Object.fromEntries(names.map((name) => [name, name === '支部73' ? wrong : budgetOf(22)])),
    );
    const { session, told } = openPane();
    await session.validate('workbook');
    expect(excel.requests).toBe(4);
    const { result } = session.state();
    expect(result?.review.sheets.map(({ name, kind }) => [name, kind])).toEqual(
      names.map((name) => [name, 'budget']),
    );
    expect(result?.review.findings.map(({ cells: [cell] }) => cell?.sheet)).toEqual(['支部73']);
    expect(named(result?.review.findings ?? [])).toEqual(['B26 SUM-02 error']);
    expect(told).toEqual([
      'reading 0/100',
      'reading 100/100',
      ...names.map((_, done) => `judging ${String(done)}/100`),
    ]);
  });

  it('a sheet of 5,000 lines too, and tells the line that is wrong', async () => {
    const rows = budgetOf(5_000);
    const at = rows.findLastIndex(([label]) => label === '　　細目4');
    const excel = await bootExcel({
      予算: rows.map((row, index): Rows[number] => (index === at ? ['　　細目4', 200] : row)),
    });
    const { session, told } = openPane();
    await session.validate('workbook');
    expect(excel.requests).toBe(4);
    const { result } = session.state();
    expect(result?.review.sheets[0]?.tables[0]?.judgements).toHaveLength(456);
    expect(named(result?.review.findings ?? [])).toEqual([`B${String(at - 4)} SUM-03 error`]);
    expect(told).toEqual(['reading 0/1', 'reading 1/1', 'judging 0/1']);
  });
});
