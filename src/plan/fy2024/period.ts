import { quotation } from './source';

/** The heading of both accounts' budgets states their first and last day. */
export const PERIOD = quotation('予算 ２．収入支出予算', '（令和６年 4 月 1 日～令和７年 3 月 31 日）');
