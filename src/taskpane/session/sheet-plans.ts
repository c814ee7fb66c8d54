import type { Area } from '../../engine/area';
import type { KpiPlan } from '../../engine/kpi/kpi';
import { kpiPlanOf } from '../../plan/kpi-plans';
import { readPlan } from '../../sheet/plan/read-plan';
import type { SheetSnapshot } from '../../sheet/cells/snapshot';
import type { SessionContext } from './session-context';

/** A plan on a sheet of the workbook, and its cells. */
export interface SheetPlan {
  readonly sheet: string;
  readonly area: Area;
  readonly plan: KpiPlan;
}

export interface SheetPlans {
  /** The plans without faults that the workbook brings, of years without a printed one. */
  readonly sheetPlans: () => Promise<readonly SheetPlan[]>;
  /** The sheet in front as it stands; null where Excel does not give it, which the person then knows. */
  readonly activeSheet: () => Promise<SheetSnapshot | null>;
}

/** As the template calls it. */
const NAMED = /計画/u;

/** From A1 to the last cell that shows something. */
function filledArea({ rows }: SheetSnapshot): Area {
  const widths = rows.map((row) => row.findLastIndex((cell) => cell !== null && cell.text.trim() !== ''));
  return {
    top: 0,
    left: 0,
    bottom: widths.findLastIndex((width) => width >= 0),
    right: widths.reduce((widest, width) => Math.max(widest, width), 0),
  };
}

function planOn(sheet: SheetSnapshot): SheetPlan[] {
  const plan = readPlan(sheet)?.plan;
  if (!plan || kpiPlanOf(plan.fiscalYear)) return [];
  return [{ sheet: sheet.name, area: filledArea(sheet), plan }];
}

/** Looks at the sheets that are called so, and at those that the last check took for plans. */
export function sheetPlans({ host, state, attempt }: SessionContext): SheetPlans {
  return {
    activeSheet: async () => {
      let sheet: SheetSnapshot | null = null;
      await attempt(async () => {
        const { sheets } = await host.workbook.read({ sheets: [await host.activeSheet()] });
        sheet = sheets[0] ?? null;
      });
      return sheet;
    },
    sheetPlans: async () => {
      const known = new Set(state().result?.review.sheets.flatMap(({ name, plan }) => (plan ? [name] : [])));
      const sheets = (await host.sheetNames()).filter((name) => NAMED.test(name) || known.has(name));
      if (sheets.length === 0) return [];
      return (await host.workbook.read({ sheets, quiet: true, withoutMerges: true })).sheets.flatMap(planOn);
    },
  };
}
