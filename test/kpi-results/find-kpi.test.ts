import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { KpiNames } from '../../src/kpi-results/find-kpi';

const names = new KpiNames([...kpiPlan.kpis, ...kpiPlan.operational]);

function found(name: string): string {
  const answer = names.find(name);
  return answer.found ? answer.kpi.id : `${answer.because}: ${answer.nearest.map((kpi) => kpi.id).join(' ')}`;
}

describe('KpiNames', () => {
  it.each([...kpiPlan.kpis, ...kpiPlan.operational])('finds $id by its id', ({ id }) => {
    expect(found(id)).toBe(id);
  });

  it.each([
    ['h.checkup', 'H.CHECKUP'],
    ['Ｈ．ＣＨＥＣＫＵＰ', 'H.CHECKUP'],
    ['生活習慣病予防健診実施率', 'H.CHECKUP'],
    ['１）生活習慣病予防健診 実施率', 'H.CHECKUP'],
    ['生活習慣病予防健診受診率', 'S.CHECKUP'],
    ['健康保険 CHECKUP', 'H.CHECKUP'],
    ['CHECKUP（船員保険）', 'S.CHECKUP'],
    ['seamen CHECKUP', 'S.CHECKUP'],
    ['KPI.MAIL_RATE', 'H.MAIL_RATE'],
    ['MAIL_RATE', 'H.MAIL_RATE'],
    ['健保 CARD_RECOVERY.BY_DATE', 'H.CARD_RECOVERY'],
    ['GENERIC.BRANCHES health', 'H.GENERIC'],
    ['資格喪失後１ヶ月以内の健康保険証回収率（船員保険）', 'S.CARD_RECOVERY'],
    ['健康保険委員', 'H.COMMISSIONER'],
    ['委嘱事業所数', 'H.COMMISSIONER'],
    ['船員保険 マイナ保険証の利用率', 'S.MYNA_CARD'],
    ['船員保険 ジェネリック医薬品使用割合', 'S.GENERIC'],
    // As the plan's own sentences have them.
    ['協会の再審査レセプト1件当たりの査定額', 'H.REEXAM_AMOUNT'],
    ['一般競争入札に占める一者応札案件の割合', 'H.SINGLE_BID'],
    ['返納金債権（診療報酬返還金（不当請求）を除く。）の回収率', 'H.DEBT_RECOVERY'],
    ['ホームページへのアクセス総件数', 'S.WEB_ACCESS'],
    // Whole sentences, with any enumerator, footnote, width and line break.
    ['1)生活習慣病予防健診実施率を61.7%以上とする', 'H.CHECKUP'],
    ['①　生活習慣病予防健診\n実施率を６１．７％以上とする', 'H.CHECKUP'],
    ['■ KPI：１）生活習慣病予防健診実施率を64.3％以上とする', 'H.CHECKUP'],
    ['(1) 生活習慣病予防健診受診率を50.0%以上とする', 'S.CHECKUP'],
    ['1. 被扶養者の特定健診実施率を30.3％以上とする', 'H.DEPENDENT_CHECKUP'],
    ['2)現金給付等の申請に係る郵送化率を対前年度以上とする', 'H.MAIL_RATE'],
    ['サービススタンダードの達成状況を100%とする', 'H.SERVICE_STANDARD'],
    [
      '１） 協会のレセプト点検の査定率（※）について対前年度以上とする\n（※）査定率＝協会のレセプト点検により査定（減額）した額÷協会の医療費総額',
      'H.RECEIPT_ASSESSMENT_RATE',
    ],
    ['レセプト点検の査定率※１', 'H.RECEIPT_ASSESSMENT_RATE'],
    ['健康宣言事業所数（注１）', 'H.HEALTH_DECLARATION'],
    ['返納金債権（診療報酬返還金（不当請求）を除く。）の回収率を対前年度以上とする', 'H.DEBT_RECOVERY'],
    [
      '日本年金機構回収分も含めた資格喪失後1か月以内の健康保険証回収率を対前年度以上とする',
      'H.CARD_RECOVERY',
    ],
    [
      '① 日本年金機構回収分も含めた資格喪失後 1 か月以内の保険証回収率について、前年度と過去 3 年度の平均値のいずれか高い値以上とする',
      'S.CARD_RECOVERY',
    ],
    ['被保険者の特定保健指導実施率を21.5％以上とする', 'H.GUIDANCE'],
    ['被保険者の特定保健指導実施率を16.0％以上とする', 'S.GUIDANCE'],
    ['被保険者の特定保健指導実施率を25％以上とする', 'ambiguous: H.GUIDANCE S.GUIDANCE'],
    ['被保険者の特定保健指導実施率', 'ambiguous: H.GUIDANCE S.GUIDANCE'],
    ['ジェネリック医薬品使用割合', 'ambiguous: H.GENERIC S.GENERIC'],
    ['ジェネリック医薬品使用割合（※）を85.0％以上とする', 'S.GENERIC'],
    [
      '全支部において、ジェネリック医薬品使用割合(※1)を80％以上とする。ただし、ジェネリック医薬品使用割合が80％以上の支部については、年度末時点で対前年度以上とする',
      'H.GENERIC',
    ],
    [
      'バイオシミラーに80％（※２）以上置き換わった成分数が全体の成分数の18％（※３）以上とする',
      'H.BIOSIMILAR',
    ],
    ['令和６年11月末時点のマイナ保険証の利用率を50％以上とする', 'ambiguous: H.MYNA_CARD S.MYNA_CARD'],
    ['健診受診月から10か月以内に医療機関を受診した者の割合', 'H.EARLY_VISIT'],
    ['一般競争入札に占める一者応札案件の割合について、15％以下とする', 'H.SINGLE_BID'],
    ['「船員の健康づくり宣言」参加船舶所有者の増加数を対前年度60社以上とする', 'S.DECLARATION_INCREASE'],
    ['オンライン禁煙プログラム参加者におけるプログラム終了者を70人以上とする', 'S.SMOKING_CESSATION'],
    // A KPI of two measures, with one of them.
    ['健康保険委員（委嘱事業所数）', 'H.COMMISSIONER'],
    ['健康保険委員の委嘱事業所数', 'H.COMMISSIONER'],
    ['健康保険委員・委嘱事業所数', 'H.COMMISSIONER'],
    ['健康保険委員（事業所数）', 'H.COMMISSIONER'],
    ['健康保険委員（被保険者数の割合）', 'H.COMMISSIONER'],
    ['全被保険者数に占める健康保険委員が委嘱されている事業所の被保険者数の割合', 'H.COMMISSIONER'],
    ['健康保険委員（研修回数）', 'unknown: H.COMMISSIONER S.CARD_ISSUE_DAYS H.HEALTH_DECLARATION'],
    ['査定額', 'unknown: H.REEXAM_AMOUNT H.RECEIPT_ASSESSMENT_RATE S.RECEIPT_EFFECT'],
    ['再審査レセプト1件当たりの査定額', 'H.REEXAM_AMOUNT'],
    // The seamen's service standard is an operational goal: the KPI has the shared name.
    ['サービススタンダードの達成状況', 'H.SERVICE_STANDARD'],
    ['船員保険 SERVICE_STANDARD', 'S.SERVICE_STANDARD'],
    ['マイナ保険証の利用率', 'ambiguous: H.MYNA_CARD S.MYNA_CARD'],
    ['CHECKUP', 'ambiguous: H.CHECKUP S.CHECKUP'],
  ])('reads %s as %s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  it.each([
    ['被保険者の特定保健指導実施率', 'seamen', 'S.GUIDANCE'],
    ['被保険者の特定保健指導実施率', 'health', 'H.GUIDANCE'],
    ['サービススタンダードの達成状況', 'seamen', 'S.SERVICE_STANDARD'],
    ['サービススタンダードの達成状況を100％とする', 'seamen', 'S.SERVICE_STANDARD'],
    ['生活習慣病予防健診実施率', 'seamen', 'H.CHECKUP'],
  ] as const)('reads %s of %s as %s', (name, business, id) => {
    const answer = names.find(name, business);
    expect(answer.found && answer.kpi.id).toBe(id);
  });

  it.each([
    ['H.CHEKUP', 'H.CHECKUP'],
    ['生活習慣病健診実施率', 'H.CHECKUP'],
    ['メール率 郵送化率', 'H.MAIL_RATE'],
    ['S.SMOKING', 'S.SMOKING_CESSATION'],
  ])('gives the nearest names for %s', (name, nearest) => {
    expect(found(name)).toMatch(new RegExp(`^unknown: ${nearest}`));
  });

  it('has no nearest name for nothing', () => {
    expect(found('')).toBe('unknown: ');
  });
});
