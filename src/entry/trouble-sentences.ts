import type { Sentences } from './trouble';

/** Fetched only in trouble, so that Excel does not wait for it with the functions. */
export const SENTENCES: Sentences = {
  ja: {
    silent: 'Excel から応答がありません。開いているダイアログを閉じて、もう一度お試しください。',
    unreachable:
      'Microsoft の office.js を読み込めません。ネットワークの接続を確かめて、もう一度お試しください。',
    old: 'この Excel は古いため、この画面を使えません（ExcelApi 1.14 が必要です）。Excel を更新するか、Microsoft 365、Excel 2021 以降または Web 版の Excel でお使いください。関数（KPI.…）はそのまま使えます。',
    outside: 'これは Excel のアドインの画面です。Excel から開いてください。',
  },
  en: {
    silent: 'Excel does not answer. Close any open dialogue in Excel, then try again.',
    unreachable: 'Microsoft’s office.js cannot be loaded. Check the network connection, then try again.',
    old: 'This Excel is too old for the pane, which needs ExcelApi 1.14. Update Excel, or use Microsoft 365, Excel 2021 or later, or Excel on the web. The functions (KPI.…) work as they are.',
    outside: 'This is the pane of an Excel add-in. Open it from Excel.',
  },
};
