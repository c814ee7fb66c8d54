import type { OwnNames } from './own-names';

export const en: OwnNames = {
  budget: (account) => `Budget statement, ${account}`,
  execution: (account) => `Monthly execution, ${account}`,
  settlement: (account) => `Settlement report, ${account}`,
  carryovers: (account) => `Carry-overs, ${account}`,
  commitments: () => 'Commitments',
  transfers: () => 'Transfers',
  procurement: () => 'Contracts',
  'kpi-results': () => 'KPI results',
  'kpi-months': () => 'KPI results by month',
  'kpi-branches': () => 'KPI results by branch',
};
