import type { FailureMessages } from './failure-messages';

export const ja: FailureMessages = {
  sentence: {
    silent: 'Excel から応答がありません。開いているダイアログを閉じて、もう一度お試しください。',
    unreachable:
      'Microsoft の office.js を読み込めません。ネットワークの接続を確かめて、もう一度お試しください。',
    old: 'この Excel は古いため、この画面を使えません（ExcelApi 1.14 が必要です）。Excel を更新するか、Microsoft 365、Excel 2021 以降または Web 版の Excel でお使いください。関数（KPI.…）はそのまま使えます。',
    incomplete: 'アドインのファイルを読み込めません。ネットワークの接続を確かめて、もう一度お試しください。',
    outside: 'これは Excel のアドインの画面です。Excel から開いてください。',
  },
  again: 'もう一度',
};
