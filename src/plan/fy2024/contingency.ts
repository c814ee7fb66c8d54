import type { ContingencyProvision } from '../../engine/budget/planned';
import { CONTINGENCY_SHARE } from './contingency-share';
import { quotation } from './source';

/** How the seamen's account sets its 予備費. Health has none. */
export const seamenContingency: ContingencyProvision = {
  ...CONTINGENCY_SHARE,
  base: ['保険給付費', '業務経費'],
  alternatives: [
    ['保険給付費', '介護納付金'],
    ['保険給付費', '一般管理費'],
    ['保険給付費', '福祉事業経費'],
  ],
  citation: quotation(
    '予算 ２．収入支出予算〔船員保険勘定〕',
    '（注１）予備費は保険給付費等の 0.5％を計上。',
  ),
};
