import { describe, expect, it } from 'vitest';
import { kpiPlanOf } from '../../../../src/plan/kpi-plans';
import { textGoalsOf } from '../../../../src/plan/plan-goals';
import { boardOf } from '../../../../src/taskpane/pictures/kpi/board';
import { flagGrounds, goalRows, withoutKpi } from '../../../../src/taskpane/pictures/kpi/text-goals';
import { reviewFile } from '../../../support/workbook';

function known<T>(found: T | null): T {
  if (found === null) throw new Error('no plan of FY2024');
  return found;
}

const PLAN = known(kpiPlanOf(2024));
const GOALS = known(textGoalsOf(2024));

function groundsOf(id: string): string[] {
  const kpi = [...PLAN.kpis, ...PLAN.operational].find((row) => row.id === id);
  if (!kpi) throw new Error(`no ${id}`);
  return flagGrounds(GOALS, kpi).map(({ flag, ofOthers }) => (ofOthers ? `${flag} of others` : flag));
}

describe('the goals of the plan’s text', () => {
  it('are all undecided in their first year, and name the year that decides them', async () => {
    const { sheets } = await reviewFile('assets/samples/reiwa6-kpi.xlsx');
    const rows = goalRows(GOALS, boardOf(sheets, 2024, PLAN), PLAN);
    expect(rows).toHaveLength(11);
    const biosimilar = rows.find(({ id }) => id === 'goal:L.H.BIOSIMILAR');
    expect(biosimilar?.report).toMatchObject({
      verdict: 'undecidable',
      missing: [{ kind: 'result', fiscalYear: 2029 }],
    });
    expect(biosimilar?.steps.map(({ kpi, status }) => [kpi.id, status])).toEqual([
      ['H.BIOSIMILAR', 'not_met'],
    ]);
  });

  it('are joined by the flagged sections that have no KPI', () => {
    expect(withoutKpi(GOALS).map(({ business, name }) => `${business} ${name.ja}`)).toContain(
      'seamen 健全な財政運営の確保',
    );
  });

  it('are not known for a year without a plan', () => {
    expect(textGoalsOf(2099)).toBeNull();
  });
});

describe('the grounds of a flag', () => {
  it.each([
    ['H.SERVICE_STANDARD', ['difficult']],
    ['H.MAIL_RATE', ['difficult of others']],
    ['H.BIOSIMILAR', ['important', 'difficult of others']],
    ['H.DEBT_RECOVERY', ['difficult']],
    ['S.CARD_RECOVERY', ['difficult', 'difficult']],
    ['S.DEPENDENT_GUIDANCE', ['important', 'difficult of others']],
    ['H.CHECKUP', ['important', 'difficult']],
    ['S.SERVICE_STANDARD', ['difficult']],
    ['H.WEB_ACCESS', []],
  ])('of %s are %j', (id, expected) => {
    expect(groundsOf(id)).toEqual(expected);
  });
});
