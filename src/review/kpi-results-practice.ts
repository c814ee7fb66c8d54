import type { Citation } from '../engine/citation';

/** What a sheet of KPI results is read by. */
export const RESULTS: Citation = {
  kind: 'practice',
  document: 'KPI 実績表の作成慣行',
  section: 'KPI ごとに年度と実績（または分子と分母）を数値で入力する',
  quote: null,
};
