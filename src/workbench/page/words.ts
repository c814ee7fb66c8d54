import type { Language } from '../../words/language';

interface Words {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  /** Before another workbook takes the place of one with changes. */
  readonly discard: string;
  readonly samples: string;
  readonly language: string;
  readonly dark: string;
  readonly divider: string;
  readonly pane: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    title: '予算・KPI検証 ワークベンチ',
    open: '開く…',
    save: '保存',
    saved: (name) => `${name} を保存しました`,
    discard: '保存していない変更があります。破棄してほかのブックを開きますか。',
    samples: '見本',
    language: '言語',
    dark: 'ダーク',
    divider: 'シートと作業ウィンドウの境目',
    pane: '作業ウィンドウ',
  },
  en: {
    title: 'Budget and KPI Check workbench',
    open: 'Open…',
    save: 'Save',
    saved: (name) => `Saved ${name}`,
    discard: 'There are unsaved changes. Discard them and open another workbook?',
    samples: 'Samples',
    language: 'Language',
    dark: 'Dark',
    divider: 'Divider between sheet and pane',
    pane: 'Task pane',
  },
};
