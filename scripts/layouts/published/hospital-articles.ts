import { cells, headings, title, widths } from '../cells';
import { statements, typedAsText, type Layout } from '../layout';

export const hospitalArticles: Layout = {
  name: 'hospital-articles',
  about:
    'Article 3 of a municipal hospital’s budget: no total line, 第１款 stands for it and 第１項 … add up to it; every ' +
    'figure carries its unit, no unit stands above.',
  source:
    '名張市「平成27年度 名張市病院事業会計予算」第3条, expydoc.com/doc/6016534 (seen as a stored copy of its text, which ' +
    'has lost the layout)',
  workbook: {
    sheets: [
      {
        name: '第3条',
        rows: cells([
          [title('平成27年度 名張市病院事業会計予算')],
          ['（収益的収入及び支出）'],
          ['第3条　収益的収入及び支出の予定額は、次のとおりと定める。'],
          headings('科目', '予定額'),
          ['収入'],
          ['第1款　病院事業収益', '5,117,844千円'],
          ['　第1項　医業収益', '4,202,918千円'],
          ['　第2項　医業外収益', '522,432千円'],
          ['　第3項　看護学校収益', '140,672千円'],
          ['　第4項　老人保健施設収益', '233,307千円'],
          ['　第5項　特別利益', '18,515千円'],
          ['支出'],
          ['第1款　病院事業費用', '5,273,574千円'],
          ['　第1項　医業費用', '4,580,023千円'],
          ['　第2項　医業外費用', '262,281千円'],
          ['　第3項　看護学校費', '140,672千円'],
          ['　第4項　老人保健施設費', '275,598千円'],
          ['　第5項　特別損失', '5,000千円'],
          ['　第6項　予備費', '10,000千円'],
        ]),
        columns: widths(36, 18),
      },
    ],
  },
  expected: {
    sheets: [
      {
        name: '第3条',
        statements: statements({ account: 'other', unit: 1_000, rounding: 'round' }, [['予定額', 2015]], {
          revenue: [
            '病院事業収益 5,117,844',
            '.医業収益 4,202,918',
            '.医業外収益 522,432',
            '.看護学校収益 140,672',
            '.老人保健施設収益 233,307',
            '.特別利益 18,515',
          ],
          expenditure: [
            '病院事業費用 5,273,574',
            '.医業費用 4,580,023',
            '.医業外費用 262,281',
            '.看護学校費 140,672',
            '.老人保健施設費 275,598',
            '.特別損失 5,000',
            '.予備費 10,000',
          ],
        }),
      },
    ],
    findings: typedAsText('第3条', 'B', [6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18, 19]),
  },
};
