import { healthTable, seamenTable } from '../samples/budget';
import { sampleSheet, type SampleTable } from '../samples/layout';
import { heading, line, withLines } from '../samples/tables';
import { formula, other, withHidden, type RulePair } from './rule-pair';

const seamen = (over: Partial<SampleTable>) => sampleSheet({ ...seamenTable, ...over });

/** The same with a settlement that came out as it was planned. */
function settled(table: SampleTable): SampleTable {
  return {
    ...table,
    columns: ['予算額', '決算額'],
    lines: table.lines.map((each) => ({ ...each, amounts: [...each.amounts, ...each.amounts] })),
  };
}

export const lines: RulePair = {
  fires: {
    about: '科目が一つ足りず、健康保険勘定の科目が一つある船員保険勘定と、計画のない年度の表',
    sheets: [
      sampleSheet(
        withLines(seamenTable, { その他業務経費: null }, [['運用収入', line('短期借入金', 1, '-')]]),
      ),
      seamen({ sheet: '令和７年度', title: '令和７年度　収入支出予算', period: null }),
    ],
    findings: ['船員保険勘定!A14 error', '船員保険勘定!A41 error', '令和７年度!B5 warning'],
  },
  nearly: {
    about:
      '船員保険勘定の科目がすべてあり、どの勘定のものでもないうち書きが加わっている表と、計上のない寄付金を省いた決算',
    sheets: [
      sampleSheet(withLines(seamenTable, {}, [['保険給付費', line('うち現金給付費', 2, 1_000)]])),
      sampleSheet(
        settled(
          withLines({ ...seamenTable, sheet: '決算', title: '令和６年度　決算報告書' }, { 寄付金: null }),
        ),
      ),
    ],
    findings: ['決算!A16 info'],
  },
};

export const order: RulePair = {
  fires: {
    about: '二度ある寄付金、様式にない雑損失、翌年度繰越より前に置くべき累積収支への繰入',
    sheets: [
      sampleSheet(
        withLines(
          { ...seamenTable, lines: seamenTable.lines.filter(({ label }) => label !== '翌年度繰越') },
          {},
          [
            ['雑収入', line('寄付金', 1, '－')],
            ['雑支出', line('雑損失', 1, '－')],
            ['予備費', line('翌年度繰越', 1, '－')],
          ],
        ),
      ),
    ],
    findings: ['船員保険勘定!A16 error', '船員保険勘定!A39 warning', '船員保険勘定!A42 info'],
  },
  nearly: {
    about: '様式のとおりの順。うち書きは科目に数えない',
    sheets: [sampleSheet(withLines(seamenTable, {}, [['保険給付費', line('うち寄付金', 2, 1_000)]]))],
    findings: [],
  },
};

export const period: RulePair = {
  fires: {
    about: '期間の末日が 3 月 30 日になっている',
    sheets: [seamen({ period: '（令和６年４月１日～令和７年３月３０日）' })],
    findings: ['船員保険勘定!A2 error'],
  },
  nearly: {
    about: '同じ期間を西暦と半角で書いている',
    sheets: [seamen({ period: '（2024年4月1日～2025年3月31日）' })],
    findings: [],
  },
};

const PARTS = [line('講習費', 2, 10), line('広報費', 2, 20), line('会議費', 2, 30)];

export const constants: RulePair = {
  fires: {
    about: '数式の合計にまじる直接入力の合計、最後の行を含まない SUM、合計の中の隠れた行',
    sheets: [
      other('直接入力', [
        heading('支出'),
        line('事業費', 1, formula('=SUM(B8:B10)', 60)),
        ...PARTS,
        line('計', 0, 60),
      ]),
      other('最後の行', [
        heading('支出'),
        line('事業費', 1, formula('=SUM(B8:B9)', 30)),
        ...PARTS,
        line('計', 0, formula('=B7', 30)),
      ]),
      withHidden(
        other('隠れた行', [
          heading('支出'),
          line('事業費', 1, formula('=SUM(B8:B10)', 60)),
          ...PARTS,
          line('計', 0, formula('=B7', 60)),
        ]),
        9,
      ),
    ],
    findings: ['直接入力!B11 warning', '最後の行!B7 warning', '隠れた行!B7 warning'],
  },
  nearly: {
    about: 'すべて直接入力の表、全部の行を足す数式、合計に入らないうち書きの隠れた行',
    sheets: [
      other('直接入力', [heading('支出'), line('事業費', 1, 60), ...PARTS, line('計', 0, 60)]),
      withHidden(
        other('数式', [
          heading('支出'),
          line('事業費', 1, formula('=SUM(B8:B8,B10,B11)', 60)),
          line('講習費', 2, 10),
          line('うち教材費', 3, 5),
          line('広報費', 2, 20),
          line('会議費', 2, 30),
          line('計', 0, formula('=+B7', 60)),
        ]),
        9,
      ),
    ],
    findings: [],
  },
};

const LAST_YEAR = { columns: ['予算額', '前年度予算額'] };

export const movement: RulePair = {
  fires: {
    about: '前年度 1,000 から 20 ％ を 1 だけ超えて増え、また減った科目と、前年度に計上のない科目',
    sheets: [
      other(
        '前年度比',
        [heading('支出'), line('増', 1, 1_201, 1_000), line('減', 1, 799, 1_000), line('新', 1, 1, '-')],
        LAST_YEAR,
      ),
    ],
    findings: ['前年度比!B7 info', '前年度比!B8 info', '前年度比!B9 info'],
  },
  nearly: {
    about: 'ちょうど 20 ％ の増と減、どちらも計上のない科目',
    sheets: [
      other(
        '前年度比',
        [heading('支出'), line('増', 1, 1_200, 1_000), line('減', 1, 800, 1_000), line('無', 1, '-', '-')],
        LAST_YEAR,
      ),
    ],
    findings: [],
  },
};

export const contingency: RulePair = {
  fires: {
    about: '保険給付費 25,847 と業務経費 3,152 の 0.5 ％ は 144.995 で、予備費は 140 になる',
    sheets: [sampleSheet(withLines(seamenTable, { 保険給付費: [25_847] }))],
    findings: ['船員保険勘定!B38 warning'],
  },
  nearly: {
    about: '保険給付費 25,848 なら 145.0 で、四捨五入した 150 を説明できるという情報になる',
    sheets: [sampleSheet(withLines(seamenTable, { 保険給付費: [25_848] }))],
    findings: ['船員保険勘定!B38 info'],
  },
};

export const noContingency: RulePair = {
  fires: {
    about: '健康保険勘定の予備費が 0（単位未満の計上）',
    sheets: [sampleSheet(withLines(healthTable, { 予備費: [0] }))],
    findings: ['健康保険勘定!B38 info'],
  },
  nearly: { about: '健康保険勘定の予備費が「－」', sheets: [sampleSheet(healthTable)], findings: [] },
};

export const loans: RulePair = {
  fires: {
    about: '貸付金が貸付返済金収入より 1 多い',
    sheets: [sampleSheet(withLines(healthTable, { 貸付金: [79] }))],
    findings: ['健康保険勘定!B11 info'],
  },
  nearly: { about: '貸付金と貸付返済金収入が同額', sheets: [sampleSheet(healthTable)], findings: [] },
};
