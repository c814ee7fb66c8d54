import type { SettingWords } from './setting-words';

export const ja: SettingWords = {
  heading: '設定',
  language: '表示する言語',
  live: '変更のたびに検証する',
  liveHint: '一度検証したあと、セルの変更や再計算が落ち着くたびに、変わったシートを検証し直します。',
};
