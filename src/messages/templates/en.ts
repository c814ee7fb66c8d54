import type { TemplateId } from '../../sheet/templates/templates';

export const en: Readonly<Record<TemplateId, string>> = {
  'budget-health': 'Budget statement, health account',
  'budget-seamen': 'Budget statement, seamen’s account',
  commitments: 'Commitments that bind later years',
  transfers: 'Transfers between lines',
  'carryovers-health': 'Carry-overs, health account',
  'carryovers-seamen': 'Carry-overs, seamen’s account',
  'execution-health': 'Execution by month, health account',
  'settlement-health': 'Settlement report, health account',
  'execution-seamen': 'Execution by month, seamen’s account',
  'settlement-seamen': 'Settlement report, seamen’s account',
  procurement: 'Procurement',
  'kpi-results': 'KPI results',
  'kpi-months': 'KPI results by month',
  'kpi-branches': 'KPI results by branch',
  plan: 'Plan of a year: targets of the KPIs',
  provisions: 'General provisions (予算総則)',
};
