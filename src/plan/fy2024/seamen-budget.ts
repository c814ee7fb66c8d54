import type { PlannedBudget } from '../../engine/budget/planned';
import { seamenContingency } from './contingency';
import { printedLines } from '../transcribe/printed-line';
import { PERIOD, quotation } from './source';

const SECTION = '予算 ２．収入支出予算〔船員保険勘定〕';
const line = printedLines(quotation, SECTION);

/** 船員保険勘定 (seamen's account), FY2024, 百万円. */
export const seamenBudget: PlannedBudget = {
  account: 'seamen',
  fiscalYear: 2024,
  unit: 1_000_000,
  title: quotation(SECTION, '〔船員保険勘定〕'),
  period: PERIOD,
  revenue: {
    lines: [
      line('保険料等交付金', 41_773),
      line('疾病任意継続被保険者保険料', 901),
      line('国庫補助金', 2_790),
      line('国庫負担金', 163),
      line('職務上年金給付費等交付金', 4_566),
      line('貸付返済金収入', 0),
      line('運用収入', 1),
      line('寄付金', '－'),
      line('雑収入', 90),
      line('累積収支からの戻入', 685),
    ],
    total: line('計', 50_969),
  },
  expenditure: {
    lines: [
      line('保険給付費', 27_664),
      line('拠出金等', 10_815, [
        line('前期高齢者納付金', 2_990),
        line('後期高齢者支援金', 7_824),
        line('退職者給付拠出金', 0),
        line('病床転換支援金', 0),
      ]),
      line('介護納付金', 3_034),
      line('業務経費', 3_152, [
        line('保険給付等業務経費', 301),
        line('レセプト業務経費', 35),
        line('保健事業経費', 1_172),
        line('福祉事業経費', 1_577),
        line('その他業務経費', 68),
      ]),
      line('一般管理費', 3_074, [line('人件費', 471), line('福利厚生費', 1), line('一般事務経費', 2_602)]),
      line('貸付金', 0),
      line('雑支出', 40),
      line('予備費', 150),
      line('累積収支への繰入', 3_039),
      line('翌年度繰越', '－'),
    ],
    total: line('計', 50_969),
  },
  roundingNote: quotation(SECTION, '（注２）計数は四捨五入のため、一部、一致しないことがある。'),
  contingency: seamenContingency,
};
