import type { TemplateId } from '../../sheet/templates/templates';

export const ja: Readonly<Record<TemplateId, string>> = {
  'budget-health': '収入支出予算（健康保険勘定）',
  'budget-seamen': '収入支出予算（船員保険勘定）',
  commitments: '債務負担行為',
  transfers: '流用',
  'carryovers-health': '繰越（健康保険勘定）',
  'carryovers-seamen': '繰越（船員保険勘定）',
  'execution-health': '月別の執行状況（健康保険勘定）',
  'settlement-health': '決算報告書（健康保険勘定）',
  'execution-seamen': '月別の執行状況（船員保険勘定）',
  'settlement-seamen': '決算報告書（船員保険勘定）',
  procurement: '調達',
  'kpi-results': 'KPI 実績',
  'kpi-months': 'KPI 月別の実績',
  'kpi-branches': 'KPI 支部別の実績',
  plan: '計画（KPI の目標）',
  provisions: '予算総則',
};
