import type { Language } from '../../words/language';
import type { Loss } from '../../xlsx/losses';

interface Words {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  /** Before another workbook takes the place of one with changes. */
  readonly discard: string;
  /** When a workbook is opened of which saving would lose something. */
  readonly losing: (losses: readonly Loss[]) => string;
  /** Before it is saved. */
  readonly saveLosing: (losses: readonly Loss[]) => string;
  readonly close: string;
  readonly samples: string;
  readonly language: string;
  readonly dark: string;
  readonly divider: string;
  readonly pane: string;
  readonly charts: string;
  /** Why a table stands where Excel draws. */
  readonly chartsNote: string;
  readonly chart: (type: string, title: string) => string;
  /** By Excel's names of the types. */
  readonly chartTypes: Readonly<Record<string, string>>;
  readonly category: string;
}

const JAPANESE_LOSSES: Readonly<Record<Loss, string>> = {
  comments: 'コメント・メモ',
  'conditional-formats': '条件付き書式',
  charts: 'グラフ',
  pictures: '画像',
  shapes: '図形',
  tables: 'テーブルの設定',
  'pivot-tables': 'ピボットテーブルの設定',
  validations: '入力規則',
  links: 'ハイパーリンク',
  filters: 'フィルター',
  outlines: '行・列のグループ化',
  sparklines: 'スパークライン',
  controls: 'ボタンなどの部品と埋め込みファイル',
  'rich-text': '文字ごとの書式',
  protection: '保護の設定',
  'other-sheets': 'グラフシートなどの特別なシート',
  macros: 'マクロ',
  queries: '外部データの接続',
  'external-links': 'ほかのブックへのリンク',
  'other-add-ins': 'ほかのアドインの設定',
};

const ENGLISH_LOSSES: Readonly<Record<Loss, string>> = {
  comments: 'comments and notes',
  'conditional-formats': 'conditional formats',
  charts: 'charts',
  pictures: 'pictures',
  shapes: 'shapes',
  tables: 'table definitions',
  'pivot-tables': 'pivot table definitions',
  validations: 'data validation',
  links: 'hyperlinks',
  filters: 'filters',
  outlines: 'groups of rows and columns',
  sparklines: 'sparklines',
  controls: 'form controls and embedded files',
  'rich-text': 'formats of parts of a text',
  protection: 'protection',
  'other-sheets': 'chart sheets and the like',
  macros: 'macros',
  queries: 'connections to data',
  'external-links': 'links to other workbooks',
  'other-add-ins': 'settings of other add-ins',
};

const japanese = (losses: readonly Loss[]): string => losses.map((loss) => JAPANESE_LOSSES[loss]).join('、');
const english = (losses: readonly Loss[]): string => losses.map((loss) => ENGLISH_LOSSES[loss]).join(', ');

export const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    title: '予算・KPI検証 ワークベンチ',
    open: '開く…',
    save: '保存',
    saved: (name) => `${name} を保存しました`,
    discard: '保存していない変更があります。破棄してほかのブックを開きますか。',
    losing: (losses) =>
      `このブックをここで保存すると、次のものが失われます: ${japanese(losses)}。元のファイルを残しておいてください。`,
    saveLosing: (losses) =>
      `保存するファイルには、次のものが含まれません: ${japanese(losses)}。元のファイルを上書きしないでください。保存しますか。`,
    close: '閉じる',
    samples: '見本',
    language: '言語',
    dark: 'ダーク',
    divider: 'シートと作業ウィンドウの境目',
    pane: '作業ウィンドウ',
    charts: 'このシートのグラフ',
    chartsNote: 'Excel では図になります。ワークベンチでは、もとになるデータを表で示します。',
    chart: (type, title) => `${type}「${title}」`,
    chartTypes: { BarClustered: '横棒グラフ', BarStacked: '積み上げ横棒グラフ' },
    category: '項目',
  },
  en: {
    title: 'Budget and KPI Check workbench',
    open: 'Open…',
    save: 'Save',
    saved: (name) => `Saved ${name}`,
    discard: 'There are unsaved changes. Discard them and open another workbook?',
    losing: (losses) => `Saving this workbook here would lose: ${english(losses)}. Keep the original file.`,
    saveLosing: (losses) =>
      `The saved file will not have: ${english(losses)}. Do not write it over the original. Save?`,
    close: 'Close',
    samples: 'Samples',
    language: 'Language',
    dark: 'Dark',
    divider: 'Divider between sheet and pane',
    pane: 'Task pane',
    charts: 'Charts of this sheet',
    chartsNote: 'Excel draws them. The workbench shows the data behind them as tables.',
    chart: (type, title) => `${type}: ${title}`,
    chartTypes: { BarClustered: 'Bar chart', BarStacked: 'Stacked bar chart' },
    category: 'Item',
  },
};
