import type { Language, Localised } from '../engine/language';

// Fetched only on a failure, so that Excel does not wait for it with the functions.

/**
 * Why there is no pane: Excel is silent, office.js or the pane's own files did not come, this is no Excel at all, or one
 * that is too old.
 */
export type StartFailure = 'silent' | 'unreachable' | 'incomplete' | 'outside' | 'old';

const SENTENCES: Localised<Readonly<Record<StartFailure, string>>> = {
  ja: {
    silent: 'Excel から応答がありません。開いているダイアログを閉じて、もう一度お試しください。',
    unreachable:
      'Microsoft の office.js を読み込めません。ネットワークの接続を確かめて、もう一度お試しください。',
    old: 'この Excel は古いため、この画面を使えません（ExcelApi 1.14 が必要です）。Excel を更新するか、Microsoft 365、Excel 2021 以降または Web 版の Excel でお使いください。関数（KPI.…）はそのまま使えます。',
    incomplete: 'アドインのファイルを読み込めません。ネットワークの接続を確かめて、もう一度お試しください。',
    outside: 'これは Excel のアドインの画面です。Excel から開いてください。',
  },
  en: {
    silent: 'Excel does not answer. Close any open dialogue in Excel, then try again.',
    unreachable: 'Microsoft’s office.js cannot be loaded. Check the network connection, then try again.',
    old: 'This Excel is too old for the pane, which needs ExcelApi 1.14. Update Excel, or use Microsoft 365, Excel 2021 or later, or Excel on the web. The functions (KPI.…) work as they are.',
    incomplete: 'The add-in’s files cannot be loaded. Check the network connection, then try again.',
    outside: 'This is the pane of an Excel add-in. Open it from Excel.',
  },
};

const AGAIN: Localised<string> = { ja: 'もう一度', en: 'Try again' };

/** Says in the pane's place what is wrong; with a button where trying again can help. */
export function showFailure(
  element: HTMLElement,
  failure: StartFailure,
  language: Language,
  again: () => void,
): void {
  const sentence = document.createElement('p');
  sentence.textContent = SENTENCES[language][failure];
  const box = document.createElement('div');
  box.className = 'failure';
  box.setAttribute('role', 'alert');
  box.append(sentence);
  if (failure !== 'outside' && failure !== 'old') {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = AGAIN[language];
    button.addEventListener('click', again);
    box.append(button);
  }
  element.replaceChildren(box);
}
