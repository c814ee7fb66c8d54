import type { OwnNames } from './own-names';

export const ja: OwnNames = {
  budget: (account) => `収入支出予算（${account}）`,
  execution: (account) => `予算の執行（${account}）`,
  settlement: (account) => `決算報告書（${account}）`,
  carryovers: (account) => `繰越（${account}）`,
  commitments: () => '債務負担行為',
  transfers: () => '流用',
  procurement: () => '調達',
  'kpi-results': () => 'KPI 実績',
  'kpi-months': () => 'KPI 月別の実績',
  'kpi-branches': () => 'KPI 支部別の実績',
};
