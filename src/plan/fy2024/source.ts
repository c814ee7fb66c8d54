import type { Quotation } from '../../engine/citation';

/** The FY2024 (令和6年度) business plan and budget of 全国健康保険協会, which this folder transcribes. */
const DOCUMENT = '全国健康保険協会 令和６年度事業計画・予算';

/**
 * Words of the plan and the section they stand in.
 * 「…」 joins words that stand apart in the source, as a label and its figure do in its tables.
 */
export function quotation(section: string, quote: string): Quotation {
  return { kind: 'plan', document: DOCUMENT, section, quote };
}

/** The heading of both accounts' budgets states their first and last day. */
export const PERIOD = quotation('予算 ２．収入支出予算', '（令和６年 4 月 1 日～令和７年 3 月 31 日）');
