import type { Language } from '../../words/language';
import type { Loss } from '../../xlsx/losses';

/** What the ways to another workbook are called. */
export interface OpeningLabels {
  readonly create: string;
  readonly open: string;
  readonly samples: string;
}

interface Words {
  readonly title: string;
  /** A new workbook, and one with nothing in it. */
  readonly create: string;
  readonly blank: string;
  readonly open: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  /** Before another workbook takes the place of one with changes. */
  readonly discard: string;
  /** Before a workbook is saved of which the file would lose something. */
  readonly saveLosing: (losses: readonly Loss[]) => string;
  readonly samples: string;
  /** What a person does first, told above the grid. */
  readonly firstSteps: {
    readonly label: string;
    readonly choose: string;
    /** Stands behind it. */
    readonly opened: (name: string) => string;
    readonly press: string;
    readonly follow: string;
    readonly close: string;
    readonly ways: OpeningLabels;
  };
  readonly language: string;
  readonly dark: string;
  readonly divider: string;
  readonly pane: string;
  readonly charts: string;
  readonly chartData: string;
  /** Why a chart stands only in the list. */
  readonly notDrawn: string;
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
  styles: 'セルのスタイルの名前',
  'data-types': 'データ型（エンティティなど）',
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
  styles: 'names of cell styles',
  'data-types': 'data types, such as entities',
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
    create: '新規',
    blank: '空のブック',
    open: '開く…',
    save: '保存',
    saved: (name) => `${name} を保存しました`,
    discard: '保存していない変更があります。破棄してほかのブックを開きますか。',
    saveLosing: (losses) =>
      `保存するファイルには、次のものが含まれません: ${japanese(losses)}。元のファイルを上書きしないでください。保存しますか。`,
    samples: '見本',
    firstSteps: {
      label: 'はじめに',
      choose: 'ブックを選びます。',
      opened: (name) => `いま開いているのは「${name}」です。`,
      press: '作業ウィンドウの「ブックを検証」を押します。',
      follow: '指摘を選ぶと、そのセルへ移動します。',
      close: 'この案内を閉じる',
      ways: { samples: '見本を開く', open: '自分のファイルを開く…', create: '新しいブックを作る' },
    },
    language: '言語',
    dark: 'ダーク',
    divider: 'シートと作業ウィンドウの境目',
    pane: '作業ウィンドウ',
    charts: 'このシートのグラフ',
    chartData: 'グラフのデータ',
    notDrawn:
      'ワークベンチが図にするのは、セルの上に置いた横棒グラフです。そのほかのグラフは、データだけを示します。',
    chart: (type, title) => `${type}「${title}」`,
    chartTypes: { BarClustered: '横棒グラフ', BarStacked: '積み上げ横棒グラフ' },
    category: '項目',
  },
  en: {
    title: 'Budget and KPI Check workbench',
    create: 'New',
    blank: 'Blank workbook',
    open: 'Open…',
    save: 'Save',
    saved: (name) => `Saved ${name}`,
    discard: 'There are unsaved changes. Discard them and open another workbook?',
    saveLosing: (losses) =>
      `The saved file will not have: ${english(losses)}. Do not write it over the original. Save?`,
    samples: 'Samples',
    firstSteps: {
      label: 'First steps',
      choose: 'Choose a workbook.',
      opened: (name) => ` ${name} is open now.`,
      press: 'Press “Check all” in the task pane.',
      follow: 'Choose a finding to go to its cell.',
      close: 'Close these first steps',
      ways: { samples: 'Open a sample', open: 'Open your own file…', create: 'Make a new workbook' },
    },
    language: 'Language',
    dark: 'Dark',
    divider: 'Divider between sheet and pane',
    pane: 'Task pane',
    charts: 'Charts of this sheet',
    chartData: 'Chart data',
    notDrawn: 'The workbench draws bar charts that lie over cells. Of other charts it shows the data only.',
    chart: (type, title) => `${type}: ${title}`,
    chartTypes: { BarClustered: 'Bar chart', BarStacked: 'Stacked bar chart' },
    category: 'Item',
  },
};
