import type { PlannedBudget } from '../../engine/budget/planned';
import { printedLines } from '../transcribe/printed-line';
import { PERIOD, quotation } from './source';

const SECTION = '予算 ２．収入支出予算〔健康保険勘定〕';
const line = printedLines(quotation, SECTION);

/** 健康保険勘定 (health account), FY2024, 百万円. */
export const healthBudget: PlannedBudget = {
  account: 'health',
  fiscalYear: 2024,
  unit: 1_000_000,
  title: quotation(SECTION, '〔健康保険勘定〕'),
  period: PERIOD,
  revenue: {
    lines: [
      line('保険料等交付金', 11_264_594),
      line('任意継続被保険者保険料', 62_339),
      line('国庫補助金', 1_138_159),
      line('国庫負担金', 5_055),
      line('貸付返済金収入', 78),
      line('運用収入', '-'),
      line('短期借入金', '-'),
      line('寄付金', '-'),
      line('雑収入', 14_001),
    ],
    total: line('計', 12_484_225),
  },
  expenditure: {
    lines: [
      line('保険給付費', 7_071_850),
      line('拠出金等', 3_636_113, [
        line('前期高齢者納付金', 1_289_888),
        line('後期高齢者支援金', 2_346_206),
        line('退職者給付拠出金', 11),
        line('病床転換支援金', 8),
      ]),
      line('介護納付金', 1_069_495),
      line('業務経費', 229_957, [
        line('保険給付等業務経費', 26_378),
        line('レセプト業務経費', 5_869),
        line('企画・サービス向上関係経費', 6_140),
        line('保健事業経費', 191_569),
        line('福祉事業経費', 1),
      ]),
      line('一般管理費', 88_823, [
        line('人件費', 18_649),
        line('福利厚生費', 64),
        line('一般事務経費', 70_110),
      ]),
      line('貸付金', 78),
      line('借入金償還金', '-'),
      line('雑支出', 19_434),
      line('予備費', '-'),
      line('累積収支への繰入', 368_475),
      line('翌年度繰越', '-'),
    ],
    total: line('計', 12_484_225),
  },
  roundingNote: quotation(SECTION, '（注）計数は四捨五入のため、一部、一致しないことがある。'),
  contingency: null,
};
