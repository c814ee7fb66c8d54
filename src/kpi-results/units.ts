import type { KpiUnit } from '../engine/kpi/kpi';
import { saysPercent } from './headings';

/** What may stand in a column of units beside a measure; 万件 or 千円 are other units. */
const NAMES: Readonly<Record<KpiUnit, RegExp>> = {
  ratio: /^(?:%|比率|割合|ratio)$/iu,
  yen: /^(?:円|yen)$/iu,
  offices: /^(?:事業所数?|か?所|offices?)$/iu,
  accesses: /^(?:件数?|回数?|PV|アクセス数?|accesses|visits)$/iu,
  people: /^(?:人数?|名|people)$/iu,
  companies: /^(?:社増?|者|companies)$/iu,
  // how many of them, or the rate of one
  branches: /^(?:支部数?|%|比率|割合|ratio|branches)$/iu,
  days: /^(?:暦?日|日数|days)$/iu,
  businessDays: /^(?:営業日|日数?|(?:business)?days)$/iu,
};

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s()]/gu, '');
}

/** True where a cell of the units' column says nothing or names the measure's own unit. */
export function isUnitOf(unit: KpiUnit, text: string): boolean {
  const name = plain(text);
  return name === '' || NAMES[unit].test(name);
}

/** True where the unit's cell makes the number beside it a percentage. */
export function isPercentUnit(text: string): boolean {
  return saysPercent(text);
}
