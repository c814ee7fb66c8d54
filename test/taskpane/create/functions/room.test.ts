import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../../../src/functions/table';
import type { ArgumentInput } from '../../../../src/taskpane/create/functions/argument';
import { kpisOf, roomOf } from '../../../../src/taskpane/create/functions/room';
import { kpiPlan } from '../../../../src/plan/fy2024/kpis';
import { FY2026, planRange } from '../../../support/year-plans';
import { call } from '../../../functions/call';

const history = [
  ['年度', '支部', '使用割合'],
  ['R5', '北海道', 0.82],
  ['R5', '青森', 0.79],
];
const cells = (rows: number): ArgumentInput => ({
  sheet: null,
  area: { top: 0, left: 0, bottom: rows - 1, right: 2 },
});

/** How many cells an answer really fills. */
function filled(value: unknown): { rows: number; columns: number } {
  if (!Array.isArray(value)) return { rows: 1, columns: 1 };
  return { rows: value.length, columns: (value[0] as unknown[]).length };
}

describe('roomOf', () => {
  it.each<[string, FunctionId, ArgumentInput[], unknown[]]>([
    ['the list of both businesses', 'LIST', [], []],
    ['the list of one', 'LIST', ['船員保険'], ['船員保険']],
    ['one target', 'TARGET', ['H.CHECKUP'], ['H.CHECKUP']],
    ['the gap of one measure', 'GAP', ['H.CHECKUP', '0.6'], ['H.CHECKUP', [[0.6]]]],
    [
      'the gap of two measures',
      'GAP',
      ['H.COMMISSIONER', 'B2:C2', 'B3:D3'],
      ['H.COMMISSIONER', [[0.4, 274_999]], [['R5', 0.5, 275_000]]],
    ],
    ['one number', 'CHECKUP', ['617', '1000'], [[[617]], [[1000]]]],
  ])('is exact for %s', (_, id, inputs, args) => {
    expect(roomOf(id, inputs, kpiPlan)).toEqual({ ...filled(call(id, ...args)), isEstimate: false });
  });

  it('has a column for each measure of every target that is known', () => {
    for (const { id } of kpisOf(kpiPlan)) {
      const target = call('TARGET', id);
      if (Array.isArray(target)) expect(roomOf('TARGET', [id], kpiPlan)).toMatchObject(filled(target));
    }
  });

  it('is that of the plan that judges', () => {
    const list = filled(call('LIST', null, null, null, planRange(FY2026)));
    expect(roomOf('LIST', [], FY2026)).toEqual({ ...list, isEstimate: false });
    expect(roomOf('LIST', [], FY2026)).toEqual(roomOf('LIST', [], kpiPlan));
    const fewer = { ...FY2026, kpis: FY2026.kpis.slice(1) };
    expect(roomOf('LIST', [], fewer).rows).toBe(
      filled(call('LIST', null, null, null, planRange(fewer))).rows,
    );
  });

  it('is large enough for targets by branch, and for a report', () => {
    const target = filled(call('TARGET', 'H.GENERIC', history));
    expect(roomOf('TARGET', ['H.GENERIC', cells(3)], kpiPlan)).toEqual({
      rows: 3,
      columns: 2,
      isEstimate: true,
    });
    expect(target.rows).toBeLessThanOrEqual(3);
    expect(target.columns).toBe(2);
    const table = [['KPI', '年度', '実績'], ...kpisOf(kpiPlan).map(({ id }) => [id, 'R6', 0.5])];
    const report = filled(call('EVALUATE', table));
    const room = roomOf('EVALUATE', ['A1:C60'], kpiPlan);
    expect(room.columns).toBe(report.columns);
    expect(room.rows).toBeGreaterThanOrEqual(report.rows);
  });
});
