import type { FlagReason, Initiative } from '../../engine/kpi/goal';
import type { Business } from '../../engine/kpi/kpi';
import { quotation } from './source';

/** The words that give a flag, with the KPIs of the section that they speak of if not of all. */
type Reason = string | { readonly words: string; readonly of: readonly string[] };

interface Reasons {
  readonly important?: Reason | readonly Reason[];
  readonly difficult?: Reason | readonly Reason[];
}

function initiatives(business: Business, document: string) {
  return (
    place: string,
    ja: string,
    en: string,
    kpis: readonly string[],
    { important, difficult }: Reasons,
  ): Initiative => {
    const section = `${document}${place}${ja}`;
    const because = (reasons: Reason | readonly Reason[] = []): FlagReason[] =>
      [reasons]
        .flat()
        .map((reason) =>
          typeof reason === 'string'
            ? { citation: quotation(section, reason), speaksOf: null }
            : { citation: quotation(section, reason.words), speaksOf: reason.of },
        );
    return {
      business,
      section,
      name: { ja, en },
      kpis,
      important: because(important),
      difficult: because(difficult),
    };
  };
}

const health = initiatives('health', '事業計画（健康保険事業関係）３．');
const seamen = initiatives('seamen', '事業計画（船員保険事業関係）Ⅱ．');

const EVIDENCE = '効果的・効率的に事業を実施する観点から重要度が高い。';
const NO_PROGRESS_WITHOUT_STATE = '国の進める医療DXの基盤となる取組であり、';
const SHORT_TIME = '極めて短期間で行う必要があることから、困難度が高い。';
/** レセプト振替: what other insurers settle between them leaves fewer debts to recover. */
const LESS_TO_SETTLE =
  '保険者間調整※2による債権回収の減少が見込まれるところであり、KPIを達成することは、困難度が高い。';
const CARDS_LATER =
  '電子申請による届出が更に増加することが見込まれることから、KPIを達成することは、困難度が高い。';
const BIOSIMILARS =
  '「2029年度末までに、 … 成分数が全体の成分数の60％以上」の達成にも寄与するものであることから、重要度が高い。';
const SUPPLY = '一部のジェネリック医薬品の供給不足が継続しており、';

/** Every section of the plan's text that carries 重要度：高 or 困難度：高, in the plan's order. */
export const flaggedInitiatives: readonly Initiative[] = [
  health('（１）Ⅰ）', '健全な財政運営', 'Sound finances', [], {
    important: '安定的かつ健全な財政運営を行っていくことは、重要度が高い。',
    difficult: '医療費の伸びが賃金の伸びを上回るという財政の赤字構造は解消されておらず',
  }),
  health(
    '（１）Ⅱ）①',
    '業務処理体制の強化と意識改革の徹底',
    'Stronger operations and a change of attitude',
    [],
    { difficult: '進める必要があり、多くの時間を要することから、困難度が高い。' },
  ),
  health('（１）Ⅱ）②', 'サービス水準の向上', 'Better service', ['H.SERVICE_STANDARD', 'H.MAIL_RATE'], {
    difficult: { words: 'KPIの100％を達成することは、困難度が高い。', of: ['H.SERVICE_STANDARD'] },
  }),
  health(
    '（１）Ⅱ）④',
    'レセプト点検の精度向上',
    'More accurate receipt checks',
    ['H.RECEIPT_ASSESSMENT_RATE', 'H.REEXAM_AMOUNT'],
    { difficult: 'その査定率は既に非常に高い水準に達している。' },
  ),
  health(
    '（１）Ⅱ）⑤',
    '債権管理・回収と返納金債権発生防止の強化',
    'Recovery and prevention of repayment claims',
    ['H.DEBT_RECOVERY', 'H.CARD_RECOVERY'],
    {
      difficult: [
        { words: LESS_TO_SETTLE, of: ['H.DEBT_RECOVERY'] },
        { words: CARDS_LATER, of: ['H.CARD_RECOVERY'] },
      ],
    },
  ),
  health(
    '（１）Ⅲ）',
    'DX（デジタルトランスフォーメーション）の推進',
    'Digital transformation',
    ['H.MYNA_CARD'],
    {
      important: NO_PROGRESS_WITHOUT_STATE,
      difficult: SHORT_TIME,
    },
  ),
  health(
    '（２）Ⅰ）①',
    '本部・支部における医療費・健診データ等の分析結果の活用及び分析能力の向上',
    'Analysis of medical cost and checkup data',
    [],
    {
      important: EVIDENCE,
      difficult: '統計・データ分析に関する高度な知識が求められることから困難度が高い。',
    },
  ),
  health('（２）Ⅰ）②', '外部有識者を活用した調査研究成果の活用', 'Research with outside experts', [], {
    important: EVIDENCE,
    difficult: '高度な医学知識も要することから困難度が高い。',
  }),
  health('（２）Ⅰ）③', '好事例の横展開', 'Spreading what works', [], {
    important: EVIDENCE,
    difficult: '保険料率上昇の抑制を図ることは困難度が高い。',
  }),
  health(
    '（２）Ⅱ）②',
    '特定健診実施率・事業者健診データ取得率等の向上',
    'More checkups and employers’ checkup data',
    ['H.CHECKUP', 'H.EMPLOYER_DATA', 'H.DEPENDENT_CHECKUP'],
    {
      important: '2029年度の目標値（70％）が示されており、重要度が高い。',
      difficult: '協会の加入事業所は、８割以上が被保険者9人以下の中小企業である。',
    },
  ),
  health(
    '（２）Ⅱ）③',
    '特定保健指導実施率及び質の向上',
    'More and better health guidance',
    ['H.GUIDANCE', 'H.DEPENDENT_GUIDANCE'],
    {
      important: '2029年度の目標値（35％）が示されており、重要度が高い。',
      difficult: '特定保健指導の実施に対する理解が得られにくい等、効果的な事業の実施が難しい状況',
    },
  ),
  health('（２）Ⅱ）④', '重症化予防対策の推進', 'Keeping illness from getting worse', ['H.EARLY_VISIT'], {
    important: '加入者のＱＯＬの向上を図る観点から重要度が高い。',
  }),
  health('（２）Ⅱ）⑤', 'コラボヘルスの推進', 'Health together with employers', ['H.HEALTH_DECLARATION'], {
    important: '国を挙げてコラボヘルスを推進していることから、重要度が高い。',
  }),
  health(
    '（２）Ⅲ）①',
    '医療資源の適正使用',
    'Right use of medical resources',
    ['H.GENERIC', 'H.BIOSIMILAR'],
    {
      important: [
        {
          words: '達成していない支部について早期に80%を達成する必要があり、重要度が高い。',
          of: ['H.GENERIC'],
        },
        { words: BIOSIMILARS, of: ['H.BIOSIMILAR'] },
      ],
      difficult: { words: SUPPLY, of: ['H.GENERIC'] },
    },
  ),
  health(
    '（２）Ⅲ）②',
    '地域の医療提供体制等へのデータを活用した意見発信',
    'A voice, with data, in how care is provided',
    [],
    { important: '将来にわたって安定的に引き継いでいくために不可欠な取組であり、重要度が高い。' },
  ),
  seamen('（１）➀', '健全な財政運営の確保', 'Sound finances', [], {
    important: '安定的かつ健全な財政運営を行っていくことは、重要度が高い。',
  }),
  seamen(
    '（１）➁',
    '正確かつ迅速な業務の実施',
    'Correct and quick work',
    ['S.SERVICE_STANDARD', 'S.CARD_ISSUE_DAYS'],
    {
      difficult: {
        words: 'サービススタンダードの100％を達成することは、困難度が高い。',
        of: ['S.SERVICE_STANDARD'],
      },
    },
  ),
  seamen(
    '（１）➄',
    '債権管理・回収と返納金債権発生防止の強化',
    'Recovery and prevention of repayment claims',
    ['S.CARD_RECOVERY', 'S.DEBT_CURRENT', 'S.DEBT_PAST', 'S.RETURN_CALL'],
    {
      difficult: [
        { words: LESS_TO_SETTLE, of: ['S.DEBT_CURRENT', 'S.DEBT_PAST'] },
        { words: CARDS_LATER, of: ['S.CARD_RECOVERY'] },
        {
          words: '高額債権の回収の有無が回収率に大きく影響を及ぼしてしまう。',
          of: ['S.DEBT_CURRENT', 'S.DEBT_PAST'],
        },
        {
          words: '催告が速やかな納付につながりづらい状況があることから、KPIを達成することは、困難度が高い。',
          of: ['S.CARD_RECOVERY', 'S.DEBT_CURRENT', 'S.DEBT_PAST'],
        },
      ],
    },
  ),
  seamen(
    '（１）➅',
    'DX（デジタルトランスフォーメーション）の推進',
    'Digital transformation',
    ['S.MYNA_CARD'],
    {
      important: NO_PROGRESS_WITHOUT_STATE,
      difficult: SHORT_TIME,
    },
  ),
  seamen('（１）➇', '福祉事業の効果的な実施', 'Welfare services', [], {
    important: '船上で就労する被保険者の安全・安心の拠り所となる取組となるため重要度が高い。',
  }),
  seamen(
    '（２）①ⅰ）',
    '特定健康診査等の推進',
    'More checkups',
    ['S.CHECKUP', 'S.LOGBOOK_DATA', 'S.DEPENDENT_CHECKUP'],
    {
      important: '2029年度の目標値（70％）が示されており、重要度が高い。',
      difficult: {
        words: '生活習慣病予防健診の指定機関が自宅近くにないケースが多く',
        of: ['S.CHECKUP'],
      },
    },
  ),
  seamen(
    '（２）①ⅱ）',
    '特定保健指導の実施率の向上',
    'More health guidance',
    ['S.GUIDANCE', 'S.DEPENDENT_GUIDANCE'],
    {
      important: '2029年度の目標値（30％）が示されており、重要度が高い。',
      difficult: {
        words:
          '船員の働き方として、乗船中一定期間は陸上を離れてしまうことから、保健指導を受ける機会を調整しづらく',
        of: ['S.GUIDANCE'],
      },
    },
  ),
  seamen('（２）①ⅳ）', '加入者の禁煙に対する支援', 'Help to stop smoking', ['S.SMOKING_CESSATION'], {
    important: 'データヘルス計画に含まれており、重要度が高い。',
  }),
  seamen(
    '（２）①ⅵ）',
    '船舶所有者とのコラボヘルスの推進',
    'Health together with ship owners',
    ['S.DECLARATION_INCREASE'],
    {
      important: '国を挙げてコラボヘルスを推進していることから、重要度が高い。',
      difficult: 'コラボヘルスに参加する船舶所有者を増やすことは、困難度が高い。',
    },
  ),
  seamen('（２）②', 'ジェネリック医薬品等の使用促進', 'Use of generic medicines', ['S.GENERIC'], {
    important: [
      { words: 'この目標達成に寄与するものであることから、重要度が高い。', of: ['S.GENERIC'] },
      { words: BIOSIMILARS, of: [] },
    ],
    difficult: SUPPLY,
  }),
];
