import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/engine/cell';
import { kpiPlan } from '../../../../src/plan/fy2024/kpis';
import type { Review } from '../../../../src/review/review';
import {
  boardOf,
  countStatuses,
  ofBusiness,
  yearsOf,
  type Board,
  type BoardRow,
} from '../../../../src/taskpane/pictures/kpi/board';
import type { Bullet } from '../../../../src/taskpane/pictures/kpi/bullet';
import { evaluateTable } from '../../../../src/kpi-results/evaluate';
import { kpiTable } from '../../../support/kpi-table';
import { reviewFile } from '../../../support/workbook';

type Rows = Parameters<typeof kpiTable>[0];

/** The board of one sheet of results. */
function boardFrom(rows: Rows, fiscalYear = 2024): Board {
  const kpis = evaluateTable(kpiTable(rows), [kpiPlan], 'evaluation') ?? [];
  const sheet = { name: '実績', kpis };
  return boardOf([sheet], fiscalYear, fiscalYear === kpiPlan.fiscalYear ? kpiPlan : null);
}

const HEADINGS = ['KPI', '年度', '実績', '単位'];

function rowOf({ kpis, operational }: Board, id: string): BoardRow {
  const row = [...kpis, ...operational].find(({ kpi }) => kpi.id === id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}

/** Result / target / baseline / last year, on its scale. */
function shown({ result, target, baseline, lastYear, scale, better }: Bullet): string {
  const text = (value: Bullet['result']): string => (value ? String(value.valueOf()) : '–');
  const year = (at: Bullet['baseline']): string => (at ? `${String(at.fiscalYear)} ${text(at.value)}` : '–');
  const marks = [text(result), text(target), year(baseline), year(lastYear)].join(' / ');
  return `${better} ${marks} on ${scale ? `${text(scale.low)}…${text(scale.high)}` : 'nothing'}`;
}

describe('the board of the sample', () => {
  let review: Review;
  let board: Board;
  beforeAll(async () => {
    review = await reviewFile('assets/samples/reiwa6-kpi.xlsx');
    board = boardOf(review.sheets, 2024, kpiPlan);
  });

  it('has every KPI of the plan, by business and status', () => {
    expect(yearsOf(review.sheets)).toEqual([2024]);
    expect(countStatuses(ofBusiness(board.kpis, 'health'))).toEqual({
      met: 10,
      not_met: 7,
      unfilled: 1,
      undecidable: 1,
    });
    expect(countStatuses(ofBusiness(board.kpis, 'seamen'))).toEqual({
      met: 10,
      not_met: 5,
      unfilled: 0,
      undecidable: 1,
    });
    expect(ofBusiness(board.kpis, null)).toHaveLength(kpiPlan.kpis.length);
    expect(board.unknown).toEqual([]);
  });

  it.each([
    ['a rate', 'H.CHECKUP', ['atLeast 0.617 / 0.617 / 2022 0.564 / 2023 0.579 on 0…0.8']],
    ['less is better', 'H.SINGLE_BID', ['atMost 0.12 / 0.15 / 2022 0.143 / 2023 0.14 on 0…0.15']],
    ['a day of the year', 'H.MYNA_CARD', ['atLeast 0.185 / 0.5 / – / – on 0…0.5']],
    ['every branch: how many met theirs', 'H.GENERIC', ['atLeast 44 / 47 / 2022 44 / – on 0…50']],
    [
      'two measures',
      'H.COMMISSIONER',
      [
        'atLeast 0.5 / 0.5 / 2022 0.508 / 2023 0.511 on 0…0.6',
        'atLeast 291300 / 282400 / 2022 270116 / 2023 282400 on 0…300000',
      ],
    ],
    [
      'years that must not be compared',
      'S.WEB_ACCESS',
      ['atLeast 1352400 / 1310250 / – / 2023 1310250 on 0…1500000'],
    ],
    ['a growth', 'S.DECLARATION_INCREASE', ['increase 63 / 60 / 2022 25 / 2023 41 on 0…80']],
    ['nothing of the year before', 'H.EARLY_VISIT', ['atLeast 0.342 / – / – / – on 0…0.4']],
    ['exactly', 'H.SERVICE_STANDARD', ['exactly 1 / 1 / 2022 0.9999 / 2023 0.9999 on 0…1']],
    [
      'a mean of years',
      'S.RECEIPT_EFFECT',
      ['atLeast 163.2 / 163.16666666666666 / 2022 176.3 / 2023 168.5 on 0…200'],
    ],
  ])('shows %s', (_, id, expected) => {
    expect(rowOf(board, id).bullets.map(shown)).toEqual(expected);
  });

  it('knows the cell of each result', () => {
    const { cell } = rowOf(board, 'H.CHECKUP');
    expect(cell && `${cell.sheet}!${addressOf(cell)}`).toBe('KPI実績!I24');
  });

  it('gives every row a name of its own', () => {
    const ids = [...board.kpis, ...board.operational].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the board without a sheet of results', () => {
  const board = boardOf([], 2024, kpiPlan);

  it('shows what the plan says: targets and baselines, and that results are missing', () => {
    expect(yearsOf([])).toEqual([]);
    expect(countStatuses(board.kpis)).toEqual({
      met: 0,
      not_met: 0,
      unfilled: kpiPlan.kpis.length,
      undecidable: 0,
    });
    const row = rowOf(board, 'H.CHECKUP');
    expect(row.bullets.map(shown)).toEqual(['atLeast – / 0.617 / 2022 0.564 / – on 0…0.8']);
    expect([row.cell, row.missing]).toEqual([null, [{ kind: 'result', fiscalYear: 2024 }]]);
    expect(rowOf(board, 'H.GENERIC').bullets.map(shown)).toEqual(['atLeast – / 47 / 2022 44 / – on 0…50']);
    expect(rowOf(board, 'H.DEBT_RECOVERY').bullets.map(shown)).toEqual(['atLeast – / – / – / – on nothing']);
  });

  it('holds the goals of the text', () => {
    expect(board.operational.map(({ kpi }) => kpi.id)).toEqual([
      'S.SERVICE_STANDARD',
      'S.CARD_ISSUE_DAYS',
      'S.RETURN_CALL',
    ]);
  });
});

describe('a board', () => {
  it('shows the KPIs that a sheet leaves out as not filled in', () => {
    const board = boardFrom([HEADINGS, ['H.CHECKUP', 'R6', 62, '％']]);
    expect(countStatuses(board.kpis)).toEqual({ met: 1, not_met: 0, unfilled: 34, undecidable: 0 });
  });

  it.each<[what: string, result: string | number, cell: object]>([
    ['its result', 62, { sheet: '実績', row: 2, column: 2 }],
    ['the cell that cannot be read', '未定', { sheet: '実績', row: 2, column: 2 }],
    ['where its result belongs', '', { sheet: '実績', row: 2, column: 2 }],
  ])('leads to %s, not to the first row that names the KPI', (_, result, cell) => {
    const board = boardFrom([HEADINGS, ['H.CHECKUP', 'R5', 60, '％'], ['H.CHECKUP', 'R6', result, '％']]);
    expect(rowOf(board, 'H.CHECKUP').cell).toEqual(cell);
  });

  it('keeps a cell that cannot be read with its row, and names that are no KPI’s apart', () => {
    const board = boardFrom([HEADINGS, ['H.CHECKUP', 'R6', '未定', '％'], ['売上', 'R6', 1, '件']]);
    const { judgement, problems, status } = rowOf(board, 'H.CHECKUP');
    expect([judgement, problems.map(({ code }) => code), status]).toEqual([
      null,
      ['notANumber'],
      'undecidable',
    ]);
    expect(board.unknown).toEqual([{ sheet: '実績', row: 2, column: 0 }]);
  });

  it('of a year without a plan has only what the sheet gives', () => {
    const board = boardFrom([HEADINGS, ['H.CHECKUP', 'R7', 62, '％']], 2025);
    expect(board.kpis.map(({ kpi, status, missing }) => [kpi.id, status, missing])).toEqual([
      ['H.CHECKUP', 'undecidable', [{ kind: 'plan', fiscalYear: 2025 }]],
    ]);
  });
});
