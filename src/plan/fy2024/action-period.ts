import type { Years } from '../../engine/kpi/goal';

/**
 * 第6期保険者機能強化アクションプラン, in whose last year the period is verified. Its words stand in goals.ts, apart,
 * because Excel waits for this with the functions.
 */
export const ACTION_PERIOD: Years = { firstYear: 2024, lastYear: 2026 };
