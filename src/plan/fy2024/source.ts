import { quotationsOf } from '../transcribe/quotation';

/** The FY2024 (令和6年度) business plan and budget of 全国健康保険協会, which this folder transcribes. */
export const quotation = quotationsOf('全国健康保険協会 令和６年度事業計画・予算');

/** The heading of both accounts' budgets states their first and last day. */
export const PERIOD = quotation('予算 ２．収入支出予算', '（令和６年 4 月 1 日～令和７年 3 月 31 日）');

/** 令和６年11月末, 30 November 2024, as a serial date. */
export const END_OF_NOVEMBER_2024 = 45_626;
