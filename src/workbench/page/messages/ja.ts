import type { Loss } from '../../../xlsx/losses';
import type { WorkbenchMessages } from './workbench-messages';

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

const japanese = (losses: readonly Loss[]): string => losses.map((loss) => JAPANESE_LOSSES[loss]).join('、');

export const ja: WorkbenchMessages = {
  locale: 'ja-JP',
  title: '予算・KPI検証 ワークベンチ',
  create: '新規',
  blank: '空のブック',
  open: '開く…',
  save: '保存',
  saved: (name) => `${name} を保存しました`,
  discard: '保存していない変更があります。破棄してほかのブックを開きますか。',
  saveLosing: (losses, isOfFile) =>
    `保存するファイルには、次のものが含まれません: ${japanese(losses)}。${isOfFile ? '元のファイルを上書きしないでください。' : ''}保存しますか。`,
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
};
