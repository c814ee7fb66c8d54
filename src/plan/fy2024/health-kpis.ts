import {
  atLeast,
  atMost,
  endingEarly,
  everyBranch,
  exactly,
  higherOf,
  onDay,
  previousYear,
} from '../../engine/kpi/target';
import { count, measure, percent, rowsOf } from '../transcribe/kpi-row';
import { kpiName } from './names/kpis';
import { END_OF_NOVEMBER_2024, quotation } from './source';

const row = rowsOf(quotation, kpiName, {
  business: 'health',
  standing: 'kpi',
  table: '令和６年度事業計画（健康保険事業関係）KPI 一覧表',
});

const SERVICE = '１．Ⅱ）②サービス水準の向上';
const RECEIPTS = '１．Ⅱ）④レセプト点検の精度向上';
const DEBTS = '１．Ⅱ）⑤債権管理・回収と返納金債権発生防止の強化';
const DX = '１．Ⅲ）DX の推進';
const CHECKUPS = '２．Ⅱ）②特定健診実施率・事業者健診データ取得率等の向上';
const GUIDANCE = '２．Ⅱ）③特定保健指導実施率及び質の向上';
const AGGRAVATION = '２．Ⅱ）④重症化予防対策の推進';
const WORKPLACES = '２．Ⅱ）⑤コラボヘルスの推進';
const MEDICINES = '２．Ⅲ）①医療資源の適正使用';
const PUBLICITY = '２．Ⅳ）広報活動等を通じた加入者等の理解促進';
const COSTS = '３．Ⅱ）⑤費用対効果を踏まえたコスト削減等';

/** 「全支部」: one branch in each prefecture. */
const BRANCHES = 47;

/** The 19 KPIs of 健康保険事業 (health), 20 measures. */
export const healthKpis = [
  row('H.SERVICE_STANDARD', '困', SERVICE, [
    measure('ratio', exactly(percent('100')), '１）サービススタンダードの達成状況を100％とする', {
      printed: { 2022: '１）99.99％' },
    }),
  ]),
  row('H.MAIL_RATE', '困', SERVICE, [
    measure('ratio', atLeast(previousYear), '２）現金給付等の申請に係る郵送化率を対前年度以上とする', {
      printed: { 2022: '２）95.7%' },
    }),
  ]),
  row(
    'H.RECEIPT_ASSESSMENT_RATE',
    '困',
    RECEIPTS,
    [
      measure(
        'ratio',
        atLeast(previousYear),
        '１）協会のレセプト点検の査定率（※）について対前年度以上とする',
        { isNew: '１）【新設】' },
      ),
    ],
    ['（※）査定率＝協会のレセプト点検により査定（減額）した額÷協会の医療費総額'],
  ),
  row('H.REEXAM_AMOUNT', '困', RECEIPTS, [
    measure('yen', atLeast(previousYear), '２）協会の再審査レセプト1件当たりの査定額を対前年度以上とする', {
      printed: { 2022: '２）7,125円' },
    }),
  ]),
  row('H.DEBT_RECOVERY', '困', DEBTS, [
    measure(
      'ratio',
      atLeast(previousYear),
      '１）返納金債権（診療報酬返還金（不当請求）を除く。）の回収率を対前年度以上とする',
      { isNew: '１）【新設】' },
    ),
  ]),
  row(
    'H.CARD_RECOVERY',
    '困',
    DEBTS,
    [
      measure(
        'ratio',
        endingEarly(atLeast(previousYear)),
        '２）日本年金機構回収分も含めた資格喪失後1か月以内の健康保険証回収率を対前年度以上とする',
        { printed: { 2022: '２）86.27%' } },
      ),
    ],
    ['※マイナンバーカードと健康保険証の一体化（健康保険証の廃止）が行われるまでの取組とする'],
  ),
  row('H.MYNA_CARD', '重困', DX, [
    measure(
      'ratio',
      onDay(END_OF_NOVEMBER_2024, atLeast(percent('50'))),
      '令和６年11月末時点のマイナ保険証の利用率を50％以上とする',
      { isNew: '【新設】' },
    ),
  ]),
  row('H.CHECKUP', '重困', CHECKUPS, [
    measure('ratio', atLeast(percent('61.7')), '１）生活習慣病予防健診実施率を61.7%以上とする', {
      printed: { 2022: '１）56.4%' },
    }),
  ]),
  row('H.EMPLOYER_DATA', '重困', CHECKUPS, [
    measure('ratio', atLeast(percent('8.8')), '２）事業者健診データ取得率を8.8％以上とする', {
      printed: { 2022: '２）8.8%' },
    }),
  ]),
  row('H.DEPENDENT_CHECKUP', '重困', CHECKUPS, [
    measure('ratio', atLeast(percent('30.3')), '３）被扶養者の特定健診実施率を30.3％以上とする', {
      printed: { 2022: '３）27.7%' },
    }),
  ]),
  row('H.GUIDANCE', '重困', GUIDANCE, [
    measure('ratio', atLeast(percent('21.5')), '１）被保険者の特定保健指導実施率を21.5％以上とする', {
      printed: { 2022: '１）18.2％' },
    }),
  ]),
  row('H.DEPENDENT_GUIDANCE', '重困', GUIDANCE, [
    measure('ratio', atLeast(percent('18.1')), '２）被扶養者の特定保健指導実施率を18.1％以上とする', {
      printed: { 2022: '２）15.5％' },
    }),
  ]),
  row('H.EARLY_VISIT', '重', AGGRAVATION, [
    measure(
      'ratio',
      atLeast(previousYear),
      '健診受診月から10か月以内に医療機関を受診した者の割合を対前年度以上とする',
      { isNew: '【新設】' },
    ),
  ]),
  row(
    'H.HEALTH_DECLARATION',
    '重',
    WORKPLACES,
    [
      measure('offices', atLeast(count(100_000)), '健康宣言事業所数を100,000事業所（※）以上とする', {
        printed: { 2022: '81,526事業所' },
      }),
    ],
    ['（※）標準化された健康宣言の事業所数及び今後標準化された健康宣言への更新が見込まれる事業所数'],
  ),
  row(
    'H.GENERIC',
    '重困',
    MEDICINES,
    [
      measure(
        'branches',
        // 80 % where the year before was below it and the year before where it was not: the higher of both.
        everyBranch(BRANCHES, atLeast(higherOf(percent('80'), previousYear))),
        '１）全支部において、ジェネリック医薬品使用割合(※1)を80％以上とする。ただし、',
        { printed: { 2022: '１）44支部' } },
      ),
    ],
    [
      'ジェネリック医薬品使用割合が80％以上の支部については、年度末時点で対前年度以上とする',
      '（※1）医科、DPC、歯科、調剤レセプトを対象とする',
    ],
  ),
  row(
    'H.BIOSIMILAR',
    '重困',
    MEDICINES,
    [
      measure(
        'ratio',
        atLeast(percent('18')),
        '２）バイオシミラーに80％（※2）以上置き換わった成分数が全体の成分数の18％（※3）以上とする',
        { isNew: '２）【新設】' },
      ),
    ],
    ['（※2）数量ベース', '（※3）成分数ベース'],
  ),
  row('H.WEB_ACCESS', '', PUBLICITY, [
    measure('accesses', atLeast(count(135_000_000)), '１）ホームページアクセス数を1億3,500万以上とする', {
      isNew: '１）【新設】',
    }),
  ]),
  row('H.COMMISSIONER', '', PUBLICITY, [
    measure(
      'ratio',
      atLeast(percent('50')),
      '健康保険委員が委嘱されている事業所の被保険者数の割合を50％以上とする',
      {
        name: kpiName('H.COMMISSIONER.INSURED'),
        printed: { 2022: '２）50.8％' },
      },
    ),
    measure('offices', atLeast(previousYear), '委嘱事業所数を対前年度以上とする', {
      name: kpiName('H.COMMISSIONER.OFFICES'),
      printed: { 2022: '270,116事業所' },
    }),
  ]),
  row('H.SINGLE_BID', '', COSTS, [
    measure(
      'ratio',
      atMost(percent('15')),
      '一般競争入札に占める一者応札案件の割合について、15％以下とする',
      { printed: { 2022: '14.3％' } },
    ),
  ]),
];
