import {
  atLeast,
  atMost,
  exactly,
  higherOf,
  increaseBy,
  meanOfYears,
  onDay,
  previousYear,
  withoutYears,
} from '../../engine/kpi/target';
import { count, measure, percent, rowsOf } from '../transcribe/kpi-row';
import { kpiName } from './names/kpis';
import { END_OF_NOVEMBER_2024, quotation } from './source';

const row = rowsOf(quotation, kpiName, {
  business: 'seamen',
  standing: 'kpi',
  table: '令和６年度事業計画（船員保険事業関係）KPI 一覧表',
});

const RECEIPTS = '（１）➃効果的なレセプト点検の推進';
const DEBTS = '（１）➄債権管理・回収と返納金債権発生防止の強化';
const DX = '（１）➅DX の推進';
const APPLICATIONS = '（１）➆制度の利用促進';
const CHECKUPS = '（２）➀ⅰ）特定健康診査等の推進';
const GUIDANCE = '（２）➀ⅱ）特定保健指導の実施率の向上';
const SMOKING = '（２）➀ⅳ）加入者の禁煙に対する支援';
const OWNERS = '（２）➀ⅵ）船舶所有者とのコラボヘルスの推進';
const MEDICINES = '（２）➁ジェネリック医薬品の使用促進';
const PUBLICITY = '（２）➂情報提供・広報の充実';

/** 「前年度と過去 3 年度の平均値のいずれか高い値」 */
const higherOfBoth = higherOf(previousYear, meanOfYears(3));

/** The 16 KPIs of 船員保険事業 (seamen). */
export const seamenKpis = [
  row(
    'S.RECEIPT_EFFECT',
    '',
    RECEIPTS,
    [
      measure(
        'yen',
        atLeast(meanOfYears(3)),
        '被保険者一人当たりのレセプト内容点検効果額を過去3年度の平均値以上とする',
        { printed: { 2021: '令和3年度末：144.7円', 2022: '令和４年度末：176.3円' } },
      ),
    ],
    ['（レセプト点検により査定（減額）した額－レセプト内容点検の外部委託に要した額）÷被保険者数'],
  ),
  row(
    'S.CARD_RECOVERY',
    '困',
    DEBTS,
    [
      measure(
        'ratio',
        atLeast(higherOfBoth),
        '保険証回収率について、前年度と過去3年度の平均値のいずれか高い値以上とする',
        {
          printed: {
            2020: '➀令和２年度末：90.8％',
            2021: '令和３年度末：90.3％',
            2022: '令和４年度末：89.0％',
          },
          mean: '上記3年度の平均値：89.9％',
        },
      ),
    ],
    ['日本年金機構回収分も含めた資格喪失後1か月以内の保険証回収率'],
  ),
  row('S.DEBT_CURRENT', '困', DEBTS, [
    measure(
      'ratio',
      atLeast(higherOfBoth),
      '現年度の返納金債権の回収率について、前年度と過去３年度の平均値のいずれか高い値以上とする',
      {
        printed: {
          2020: '➁令和２年度末：83.4％',
          2021: '令和３年度末：80.3％',
          2022: '令和４年度末：67.5％',
        },
        mean: '上記3年度の平均値：75.7％',
      },
    ),
  ]),
  row('S.DEBT_PAST', '困', DEBTS, [
    measure(
      'ratio',
      atLeast(higherOfBoth),
      '過年度の返納金債権の回収率について、前年度と過去３年度の平均値のいずれか高い値以上とする',
      {
        printed: {
          2020: '➂令和２年度末：12.8％',
          2021: '令和３年度末：9.0％',
          2022: '令和４年度末：16.0％',
        },
        mean: '上記3年度の平均値：12.7％',
      },
    ),
  ]),
  row('S.MYNA_CARD', '重困', DX, [
    measure(
      'ratio',
      onDay(END_OF_NOVEMBER_2024, atLeast(percent('50'))),
      '令和6年11月末時点のマイナ保険証の利用率を50％以上とする',
      { isNew: '【新設】' },
    ),
  ]),
  row('S.HIGH_COST_APPLICATION', '', APPLICATIONS, [
    measure(
      'ratio',
      atLeast(higherOfBoth),
      '高額療養費の勧奨に占める申請割合について、前年度と過去3年度の平均値のいずれか高い値以上とする',
      {
        printed: {
          2020: '①令和２年度末：69.6％',
          2021: '令和３年度末：75.8％',
          2022: '令和４年度末：81.5％',
        },
        mean: '上記3年度の平均値：75.6％',
      },
    ),
  ]),
  row('S.DUTY_TOPUP_APPLICATION', '', APPLICATIONS, [
    measure(
      'ratio',
      atLeast(higherOfBoth),
      '上乗せ給付等の勧奨に占める申請割合について、前年度と過去3年度の平均値のいずれか高い値以上とする',
      {
        printed: {
          2020: '②令和２年度末：81.7％',
          2021: '令和３年度末：83.3％',
          2022: '令和４年度末：84.2％',
        },
        mean: '上記3年度の平均値：83.1％',
      },
    ),
  ]),
  row('S.CHECKUP', '重困', CHECKUPS, [
    measure('ratio', atLeast(percent('50.0')), '①生活習慣病予防健診受診率を50.0%以上とする', {
      printed: { 2022: '①令和4年度末：46.4%' },
    }),
  ]),
  row('S.LOGBOOK_DATA', '重困', CHECKUPS, [
    measure('ratio', atLeast(percent('18.0')), '②船員手帳健康証明書データ取得率を18.0％以上とする', {
      printed: { 2022: '②令和4年度末：17.9％' },
    }),
  ]),
  row('S.DEPENDENT_CHECKUP', '重困', CHECKUPS, [
    measure('ratio', atLeast(percent('32.0')), '③被扶養者の特定健診受診率を32.0％以上とする', {
      printed: { 2022: '③令和4年度末：28.9％' },
    }),
  ]),
  row('S.GUIDANCE', '重困', GUIDANCE, [
    measure('ratio', atLeast(percent('16.0')), '①被保険者の特定保健指導実施率を16.0％以上とする', {
      printed: { 2022: '①令和4年度末：13.7%' },
    }),
  ]),
  row('S.DEPENDENT_GUIDANCE', '重困', GUIDANCE, [
    measure('ratio', atLeast(percent('25.0')), '②被扶養者の特定保健指導実施率を25.0％以上とする', {
      printed: { 2022: '②令和4年度末：21.8％' },
    }),
  ]),
  row(
    'S.SMOKING_CESSATION',
    '重',
    SMOKING,
    [
      measure(
        'people',
        atLeast(count(70)),
        'オンライン禁煙プログラム参加者におけるプログラム終了者を70人以上とする',
        { printed: { 2022: '令和4年度末：126人' } },
      ),
    ],
    ['（ただし、当該年度中にプログラムが終了した者）'],
  ),
  row(
    'S.DECLARATION_INCREASE',
    '重困',
    OWNERS,
    [
      measure(
        'companies',
        increaseBy(count(60)),
        '「船員の健康づくり宣言」参加船舶所有者の増加数を対前年度60社以上とする',
        { printed: { 2022: '令和4年度：25社増' } },
      ),
    ],
    ['達成するため毎年度60社以上の増加を目指す。'],
  ),
  row(
    'S.GENERIC',
    '重困',
    MEDICINES,
    [
      measure('ratio', atLeast(percent('85.0')), 'ジェネリック医薬品使用割合（※）を85.0％以上とする', {
        printed: { 2022: '令和4年度末：84.6％' },
      }),
    ],
    ['※医科、DPC、調剤、歯科における使用割合'],
  ),
  row(
    'S.WEB_ACCESS',
    '',
    PUBLICITY,
    [
      measure(
        'accesses',
        withoutYears(2022, atLeast(higherOfBoth)),
        'アクセス総件数について、前年度と過去3年度の平均値のいずれか高い値以上とする',
        {
          printed: {
            2020: '令和２年度末：1,294,598件',
            2021: '令和３年度末：1,219,376件',
            2022: '令和４年度末：1,241,586件',
          },
          mean: '1,251,853件',
        },
      ),
    ],
    ['集計方法が令和5年度より変更となったため、令和4年度以前の数値は除外する。'],
  ),
];

const goal = rowsOf(quotation, kpiName, {
  business: 'seamen',
  standing: 'operational',
  table: '事業計画（船員保険事業関係）',
});
const OPERATIONS = '（１）➁正確かつ迅速な業務の実施';

/** Goals that the text of 船員保険事業 sets for the year's work beside its KPIs. */
export const seamenOperationalGoals = [
  goal(
    'S.SERVICE_STANDARD',
    '困',
    OPERATIONS,
    [measure('ratio', exactly(percent('100')), '年間を通じ100％の達成を目標に着実に実施する。')],
    ['サービススタンダード（職務外給付申請の受付から給付金の振込みまでの期間：10営業日）'],
  ),
  goal(
    'S.CARD_ISSUE_DAYS',
    '',
    OPERATIONS,
    [measure('businessDays', atMost(count(3)), '（情報取得から送付までの平均日数：3営業日以内）')],
    ['保険証の交付は、資格情報等の取得後、速やかに実施する。'],
  ),
  goal('S.RETURN_CALL', '', '（１）➄債権管理・回収と返納金債権発生防止の強化', [
    measure('days', atMost(count(14)), '日本年金機構の資格喪失処理後2週間以内に、協会から保険証未回'),
  ]),
];
