import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../../src/plan/fy2024/kpis';
import { KpiNames } from '../../../src/words/kpi/find-kpi';

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
