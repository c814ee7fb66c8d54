import { describe, expect, it } from 'vitest';
import { textPromises } from '../../../../src/plan/fy2024/promises';
import { promiseText } from '../../../../src/taskpane/pictures/kpi/promise-text';
import { en } from '../../../../src/taskpane/pictures/messages/en';
import { ja } from '../../../../src/taskpane/pictures/messages/ja';
import { KPI_MESSAGES } from '../../../../src/messages/kpi/messages';

describe('the dated and counted promises of the text without a KPI', () => {
  it('are these, in the plan’s order', () => {
    expect(
      textPromises.map((promise) =>
        [
          promise.business,
          promise.name.ja,
          promiseText(promise, ja.kpi.promise, KPI_MESSAGES.ja.fiscalYear),
          promiseText(promise, en.kpi.promise, KPI_MESSAGES.en.fiscalYear),
        ].join(' | '),
      ),
    ).toEqual([
      'health | 発生した債権の全件調定 | 全件 | every one',
      'health | 電子申請等の導入 | 令和7年度中 | within FY2025',
      'health | 保険者努力重点支援プロジェクト（北海道、徳島、佐賀支部） | 3支部 | 3 branches',
      'health | 分析手法に関するノウハウの横展開 | 全支部 | all branches',
      'health | 付加健診の対象年齢の拡大 | 令和6年度から | from FY2024',
      'health | 特定保健指導の主要達成目標（腹囲・体重の減） | 令和6年度から · 2 cmかつ2 kg | from FY2024 · 2 cm and 2 kg',
      'health | 特定保健指導のその他目標（腹囲・体重の減） | 令和6年度から · 1 cmかつ1 kg | from FY2024 · 1 cm and 1 kg',
      'health | バイオシミラーの取組方法の確立と効果検証（パイロット事業） | 令和6年度中 | within FY2024',
      'health | SNSによる情報発信の開始 | 全支部 | all branches',
      'health | 個人情報の保護に関する研修 | 全職員 | all staff',
      'health | コンプライアンスに関する研修等 | 全職員 | all staff',
      'health | 基盤中期更改 | 2026年 | in 2026',
      'seamen | 発生した債権の全件調定 | 全件 | every one',
      'seamen | 電子申請等の導入 | 令和7年度中 | within FY2025',
      'seamen | 特定保健指導の主要達成目標（腹囲・体重の減） | 令和6年度から · 2 cmかつ2 kg | from FY2024 · 2 cm and 2 kg',
      'seamen | 特定保健指導のその他目標（腹囲・体重の減） | 令和6年度から · 1 cmかつ1 kg | from FY2024 · 1 cm and 1 kg',
      'seamen | 「船員保険通信」の送付 | 年1回 | 1 time a year',
    ]);
  });
});
