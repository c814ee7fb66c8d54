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
