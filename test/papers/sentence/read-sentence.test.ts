import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/calendar/iso-date';
import { termsOf, type Level } from '../../../src/engine/kpi/target';
import type { SentenceContext, SentenceMeasure, Why } from '../../../src/papers/sentence/reading';
import { readSentence } from '../../../src/papers/sentence/read-sentence';

/** FY2026 and its 47 branches; the unit of no KPI is known. */
const context: SentenceContext = { fiscalYear: 2026, branches: 47, unit: null, notes: [] };

function levelText(level: Level): string {
  switch (level.kind) {
    case 'fixed':
      return level.value.toFraction();
    case 'previousYear':
      return 'prev';
    case 'meanOfYears':
      return `mean${String(level.years)}`;
    case 'higherOf':
      return level.levels.map(levelText).join('|');
  }
}

const SIGNS = { atLeast: '≥', atMost: '≤', exactly: '=', increase: '+≥' } as const;

/** 「利用率 ≥ 1/2 ratio @2026-09-30 ×47 >2022 ends」 */
function measureText({ subject, unit, target }: SentenceMeasure): string {
  const { condition, branches, day, endsEarly, excludedUpTo } = termsOf(target);
  return [
    subject,
    SIGNS[condition.kind],
    levelText(condition.level),
    unit,
    ...(day === null ? [] : [`@${isoDate(day)}`]),
    ...(branches === null ? [] : [`×${String(branches)}`]),
    ...(excludedUpTo === null ? [] : [`>${String(excludedUpTo)}`]),
    ...(endsEarly ? ['ends'] : []),
  ].join(' ');
}

function read(sentence: string, more: Partial<SentenceContext> = {}) {
  const { certainty, reasons, measures } = readSentence(sentence, { ...context, ...more });
  return { certainty, why: reasons.map(({ why }) => why), measures: measures.map(measureText) };
}

describe('a sentence that has one reading', () => {
  it.each<[sentence: string, ...measures: string[]]>([
    // fixed amounts
    ['健診受診率を61.7％以上とする', '健診受診率 ≥ 617/1000 ratio'],
    ['２）健診受診率を 61.7 % 以上とする。', '健診受診率 ≥ 617/1000 ratio'],
    ['①健診受診率について、61.7パーセント以上を目指す', '健診受診率 ≥ 617/1000 ratio'],
    ['健診受診率：61.7％以上', '健診受診率 ≥ 617/1000 ratio'],
    ['健診受診率は６１．７％以上に引き上げる', '健診受診率 ≥ 617/1000 ratio'],
    ['健診受診率を61.7％以上に向上させる', '健診受診率 ≥ 617/1000 ratio'],
    ['健診受診率が61.7％以上となるようにする', '健診受診率 ≥ 617/1000 ratio'],
    ['健診受診率が61.7％を下回らないようにする', '健診受診率 ≥ 617/1000 ratio'],
    ['一者応札案件の割合について、15％以下とする', '一者応札案件の割合 ≤ 3/20 ratio'],
    ['一者応札案件の割合を15％以下に抑える', '一者応札案件の割合 ≤ 3/20 ratio'],
    ['一者応札案件の割合が15％を超えないようにする', '一者応札案件の割合 ≤ 3/20 ratio'],
    ['サービススタンダードの達成状況を100％とする', 'サービススタンダードの達成状況 = 1 ratio'],
    ['サービススタンダードの達成率100％を達成する', 'サービススタンダードの達成率 = 1 ratio'],
    ['事務処理誤りの件数を0件とする', '事務処理誤りの件数 = 0 accesses'],
    ['健康宣言事業所数を 100,000 事業所（※）以上とする', '健康宣言事業所数 ≥ 100000 offices'],
    ['健康宣言事業所数を11万事業所以上とする', '健康宣言事業所数 ≥ 110000 offices'],
    ['健康宣言事業所数を11万か所以上とする', '健康宣言事業所数 ≥ 110000 offices'],
    ['ホームページアクセス数を 1 億 3,500 万以上とする', 'ホームページアクセス数 ≥ 135000000 accesses'],
    ['ホームページアクセス数を1億3,500万件以上とする', 'ホームページアクセス数 ≥ 135000000 accesses'],
    ['ホームページのアクセス数を300万回以上とする', 'ホームページのアクセス数 ≥ 3000000 accesses'],
    ['プログラム終了者を70人以上とする', 'プログラム終了者 ≥ 70 people'],
    ['プログラム終了者数を 70 名以上とする', 'プログラム終了者数 ≥ 70 people'],
    ['保険証の交付までの日数を3営業日以内とする', '保険証の交付までの日数 ≤ 3 businessDays'],
    ['返納催告までの日数を2週間以内とする', '返納催告までの日数 ≤ 14 days'],
    ['査定額を7,200円以上とする', '査定額 ≥ 7200 yen'],
    ['効果額を1億2,000万円以上とする', '効果額 ≥ 120000000 yen'],
    ['使用割合が80％以上の支部数を45支部以上とする', '使用割合が80%以上の支部数 ≥ 45 branches'],
    [
      'バイオシミラーに80％（※2）以上置き換わった成分数が全体の成分数の18％（※3）以上とする',
      'バイオシミラーに80%以上置き換わった成分数が全体の成分数 ≥ 9/50 ratio',
    ],
    ['10日以内に支給した割合を100％とする', '10日以内に支給した割合 = 1 ratio'],
    // the previous year
    ['郵送化率を対前年度以上とする', '郵送化率 ≥ prev ratio'],
    ['郵送化率を前年度以上とする', '郵送化率 ≥ prev ratio'],
    ['郵送化率について前年度実績以上とする', '郵送化率 ≥ prev ratio'],
    ['郵送化率は、前年度の実績値以上とする', '郵送化率 ≥ prev ratio'],
    ['郵送化率が前年度を下回らないようにする', '郵送化率 ≥ prev ratio'],
    ['郵送化率が前年度の実績を下回らない', '郵送化率 ≥ prev ratio'],
    ['郵送化率を前年度と同水準以上とする', '郵送化率 ≥ prev ratio'],
    ['郵送化率を令和７年度実績以上とする', '郵送化率 ≥ prev ratio'],
    ['郵送化率を対前年度比100％以上とする', '郵送化率 ≥ prev ratio'],
    ['一者応札案件の割合を前年度以下とする', '一者応札案件の割合 ≤ prev ratio'],
    ['一者応札案件の割合が前年度を上回らないようにする', '一者応札案件の割合 ≤ prev ratio'],
    ['再審査レセプト1件当たりの査定額を対前年度以上とする', '再審査レセプト1件当たりの査定額 ≥ prev yen'],
    [
      '健診受診月から10か月以内に医療機関を受診した者の割合を対前年度以上とする',
      '健診受診月から10か月以内に医療機関を受診した者の割合 ≥ prev ratio',
    ],
    // means of years
    ['回収率を過去3年度の平均値以上とする', '回収率 ≥ mean3 ratio'],
    ['回収率を過去３年度平均以上とする', '回収率 ≥ mean3 ratio'],
    ['回収率を過去３か年の平均値以上とする', '回収率 ≥ mean3 ratio'],
    ['回収率を過去３ヵ年度の平均以上とする', '回収率 ≥ mean3 ratio'],
    ['回収率を直近５年間の平均値以上とする', '回収率 ≥ mean5 ratio'],
    ['回収率が過去三年度の平均を下回らないようにする', '回収率 ≥ mean3 ratio'],
    // the higher of several
    ['回収率について、前年度と過去 3 年度の平均値のいずれか高い値以上とする', '回収率 ≥ prev|mean3 ratio'],
    ['回収率を過去3年度の平均値と前年度実績のいずれか高い方以上とする', '回収率 ≥ prev|mean3 ratio'],
    ['回収率を、前年度又は過去３か年平均のうち、いずれか高い値以上とする', '回収率 ≥ prev|mean3 ratio'],
    ['回収率を50％以上かつ前年度以上とする', '回収率 ≥ 1/2|prev ratio'],
    ['回収率を前年度以上とし、かつ、50％以上とする', '回収率 ≥ 1/2|prev ratio'],
    // growth
    ['参加船舶所有者の増加数を対前年度 60 社以上とする', '参加船舶所有者の増加数 +≥ 60 companies'],
    ['参加船舶所有者数を対前年度60社以上増加させる', '参加船舶所有者数 +≥ 60 companies'],
    ['参加船舶所有者数を前年度より60社以上増やす', '参加船舶所有者数 +≥ 60 companies'],
    ['健康宣言事業所数を前年度から5,000事業所以上の増加とする', '健康宣言事業所数 +≥ 5000 offices'],
    // when, where, which years
    [
      '令和８年９月末時点のマイナ保険証の利用率を50％以上とする',
      'マイナ保険証の利用率 ≥ 1/2 ratio @2026-09-30',
    ],
    ['マイナ保険証の利用率を９月末時点で50％以上とする', 'マイナ保険証の利用率 ≥ 1/2 ratio @2026-09-30'],
    ['マイナ保険証の利用率を2月末時点で50％以上とする', 'マイナ保険証の利用率 ≥ 1/2 ratio @2027-02-28'],
    ['令和8年10月1日現在の利用率を50％以上とする', '利用率 ≥ 1/2 ratio @2026-10-01'],
    ['第２四半期末時点の利用率を50％以上とする', '利用率 ≥ 1/2 ratio @2026-09-30'],
    ['年度末時点の利用率を50％以上とする', '利用率 ≥ 1/2 ratio'],
    ['令和９年３月末時点の利用率を50％以上とする', '利用率 ≥ 1/2 ratio'],
    ['全支部で使用割合を80％以上とする', '使用割合 ≥ 4/5 branches ×47'],
    ['全ての支部において使用割合を対前年度以上とする', '使用割合 ≥ prev branches ×47'],
    ['全46支部で使用割合を80％以上とする', '使用割合 ≥ 4/5 branches ×46'],
    [
      '全支部において、使用割合(※1)を80％以上とする。ただし、使用割合が80％以上の支部については、年度末時点で対前年度以上とする',
      '使用割合 ≥ 4/5|prev branches ×47',
    ],
    [
      'アクセス総件数を前年度以上とする（令和4年度以前の数値は除外する。）',
      'アクセス総件数 ≥ prev accesses >2022',
    ],
    [
      '保険証回収率を対前年度以上とする（保険証の廃止が行われるまでの取組とする）',
      '保険証回収率 ≥ prev ratio ends',
    ],
    ['登録件数を令和８年度末までに50万件以上とする', '登録件数 ≥ 500000 accesses'],
    ['健診受診者数（35歳未満）を10万人以上とする', '健診受診者数 ≥ 100000 people'],
    // several targets
    [
      '委員が委嘱されている事業所の被保険者数の割合を50％以上とするとともに、委嘱事業所数の拡大にも取り組み、委嘱事業所数を対前年度以上とする',
      '委員が委嘱されている事業所の被保険者数の割合 ≥ 1/2 ratio',
      '委嘱事業所数 ≥ prev offices',
    ],
    ['受診率を60％以上、実施率を20％以上とする', '受診率 ≥ 3/5 ratio', '実施率 ≥ 1/5 ratio'],
    ['受診率を60％以上とし、かつ実施率を対前年度以上とする', '受診率 ≥ 3/5 ratio', '実施率 ≥ prev ratio'],
  ])('%s', (sentence, ...measures) => {
    expect(read(sentence)).toEqual({ certainty: 'understood', why: [], measures });
  });
});

describe('a sentence that must be looked at keeps a proposal', () => {
  it.each<[sentence: string, why: readonly Why[], ...measures: string[]]>([
    ['郵送化率について前年度を上回る', ['strictly-more'], '郵送化率 ≥ prev ratio'],
    ['郵送化率を前年度より向上させる', ['strictly-more'], '郵送化率 ≥ prev ratio'],
    ['一者応札案件の割合が前年度を下回る', ['strictly-more'], '一者応札案件の割合 ≤ prev ratio'],
    ['アクセス数を前年度比５％増とする', ['growth-rate'], 'アクセス数 +≥ 1/20 ratio'],
    ['アクセス数を対前年度比5％以上増加させる', ['growth-rate'], 'アクセス数 +≥ 1/20 ratio'],
    ['利用率を前年度比1％増とする', ['growth-rate'], '利用率 +≥ 1/100 ratio'],
    ['参加船舶所有者数を60社以上増加させる', ['no-base'], '参加船舶所有者数 +≥ 60 companies'],
    ['参加船舶所有者数を対前年度60社以上とする', ['no-base'], '参加船舶所有者数 +≥ 60 companies'],
    ['回収率を前年度又は過去3年度の平均値以上とする', ['either-level'], '回収率 ≥ prev|mean3 ratio'],
    ['利用率を前年同期以上とする', ['same-period'], '利用率 ≥ prev ratio'],
    ['利用率を50％とする', ['bare-level'], '利用率 = 1/2 ratio'],
    ['利用率50％を目指す', ['bare-level'], '利用率 ≥ 1/2 ratio'],
    ['郵送化率について前年度の水準を維持する', ['bare-level'], '郵送化率 ≥ prev ratio'],
    ['プログラム終了者を約70人以上とする', ['about'], 'プログラム終了者 ≥ 70 people'],
    ['利用率を50％以上60％以下とする', ['range'], '利用率 ≥ 1/2 ratio', '利用率 ≤ 3/5 ratio'],
    ['利用率を61.7以上とする', ['no-percent'], '利用率 ≥ 617/1000 ratio'],
    ['令和８年９月末までに利用率を50％以上とする', ['deadline'], '利用率 ≥ 1/2 ratio @2026-09-30'],
    ['令和９年９月末時点の利用率を50％以上とする', ['day-outside-year'], '利用率 ≥ 1/2 ratio @2027-09-30'],
    [
      '健診実施率及び保健指導実施率を対前年度以上とする',
      ['several-subjects'],
      '健診実施率 ≥ prev ratio',
      '保健指導実施率 ≥ prev ratio',
    ],
    ['事業所数を50％以上とする', ['unit-conflict'], '事業所数 ≥ 1/2 ratio'],
    ['全支部の使用割合を80％以上とする', ['which-branches'], '使用割合 ≥ 4/5 branches ×47'],
    ['利用率を50％以上とする。ただし、離島については40％以上とする', ['exception'], '利用率 ≥ 1/2 ratio'],
    ['健診実施率を60％以上（被扶養者は30％以上）とする', ['exception'], '健診実施率 ≥ 3/5 ratio'],
    ['電子申請の利用件数を月平均5,000件以上とする', ['qualified'], '電子申請の利用件数 ≥ 5000 accesses'],
    [
      '保健指導実施率を被保険者は27.4％以上、被扶養者は20.1％以上とする',
      ['qualified'],
      '保健指導実施率 ≥ 137/500 ratio',
      '被扶養者 ≥ 201/1000 ratio',
    ],
  ])('%s', (sentence, why, ...measures) => {
    expect(read(sentence)).toEqual({ certainty: 'check', why, measures });
  });
});

describe('a sentence that no target expresses has no reading', () => {
  it.each<[sentence: string, why: Why]>([
    ['保健指導の質の向上を図る', 'no-target'],
    ['', 'no-target'],
    ['利用率を国の目標以上とする', 'no-level'],
    ['職員の満足度を50以上とする', 'no-unit'],
    ['満足度を前年度以上とする', 'no-unit'],
    ['利用率を0.5以上とする', 'no-unit'],
    ['研修会を10回以上とする', 'unknown-unit'],
    ['連携する自治体数を30団体以上とする', 'unknown-unit'],
    ['利用率を150％以上とする', 'rate-above-one'],
    ['誤りの件数を10件未満とする', 'strict'],
    ['終了者を70人超とする', 'strict'],
    ['利用率が50％を上回る', 'strict'],
    ['利用率を前年度より1ポイント以上向上させる', 'points'],
    ['利用率を3％ポイント引き上げる', 'points'],
    ['アクセス数を前年度の2倍以上とする', 'relative'],
    ['アクセス数を対前年度比105％以上とする', 'relative'],
    ['紙の申請を前年度比10％削減する', 'decrease'],
    ['誤りの件数を5件以上減少させる', 'decrease'],
    ['回収率を前年度と過去3年度の平均値のいずれか低い値以上とする', 'lower-level'],
    ['回収率を令和４年度実績以上とする', 'other-year'],
    ['令和11年度末までに健診実施率を70％以上とする', 'other-year'],
    ['健診実施率を令和11年度に70％以上とする', 'other-year'],
    ['回収率を過去3年度の最高値以上とする', 'other-statistic'],
    ['回収率を前々年度以上とする', 'other-statistic'],
    ['回収率を50％以上又は前年度以上とする', 'alternative'],
    ['健診及び保健指導の実施率をそれぞれ60％、20％以上とする', 'several-levels'],
    ['9月末時点で40％以上、12月末時点で50％以上の利用率とする', 'several-days'],
    ['令和8年9月31日時点の利用率を50％以上とする', 'no-such-day'],
    ['全支部で講習会を10件以上とする', 'branch-count'],
    ['40支部以上で使用割合を80％以上とする', 'branch-count'],
  ])('%s', (sentence, why) => {
    const found = read(sentence);
    expect(found).toMatchObject({ certainty: 'not-understood', measures: [] });
    expect(found.why).toContain(why);
  });
});

describe('what a sentence does not say itself', () => {
  it('takes the unit of the KPI that it speaks of', () => {
    expect(read('委員を50以上とする', { unit: 'people' }).measures).toEqual(['委員 ≥ 50 people']);
  });

  it('takes the year of a month from the plan, and asks where none is known', () => {
    const sentence = '9月末時点の利用率を50％以上とする';
    expect(read(sentence, { fiscalYear: 2030 }).measures).toEqual(['利用率 ≥ 1/2 ratio @2030-09-30']);
    expect(read(sentence, { fiscalYear: null }).why).toEqual(['day-without-year']);
  });

  it('takes the number of all branches from the plan, and asks where none is known', () => {
    const sentence = '全支部で使用割合を80％以上とする';
    expect(read(sentence, { branches: 46 }).measures).toEqual(['使用割合 ≥ 4/5 branches ×46']);
    expect(read(sentence, { branches: null }).why).toEqual(['no-branches']);
  });

  it('reads in its notes which years must not be compared, and that the work ends', () => {
    const excluded = '※集計方法が令和5年度より変更となったため、令和4年度以前の数値は除外する。';
    const ends = '※健康保険証の廃止が行われるまでの取組とする';
    expect(read('回収率を前年度以上とする', { notes: [excluded, ends] }).measures).toEqual([
      '回収率 ≥ prev ratio >2022 ends',
    ]);
  });

  it('takes no target from its notes', () => {
    const note = '※令和11年度の参加数550社以上を達成するため毎年度60社以上の増加を目指す。';
    expect(read('回収率を前年度以上とする', { notes: [note] }).measures).toEqual(['回収率 ≥ prev ratio']);
  });
});
