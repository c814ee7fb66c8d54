import type { JudgedByMessages } from './judged-by-messages';

const PAPERS = { plan: 'KPI の計画', provisions: '予算総則' } as const;
const SHORT = {
  printed: '公表された計画',
  sheet: 'このブックの計画',
  declared: 'このブックの計画',
  file: '年度ファイル',
} as const;

export const ja: JudgedByMessages = {
  heading: '判定に使う計画',
  summary: (year, kinds, isLacking) =>
    `${year}：${kinds.length === 0 ? '判定に使う計画がありません' : `${[...new Set(kinds.map((kind) => SHORT[kind]))].join('と')}で判定`}${isLacking && kinds.length > 0 ? '（一部は判定していません）' : ''}`,
  noYear: '年度が読み取れない表',
  paper: (paper, account) => (paper === 'form' ? `様式（${account}）` : PAPERS[paper]),
  source: (source) => {
    switch (source.kind) {
      case 'printed':
        return '公表されたもの';
      case 'sheet':
        return `「${source.sheet}」シート`;
      case 'declared':
        return `「${source.sheet}」シートの表から定めた様式`;
      case 'file':
        return `年度ファイル「${source.name}」`;
    }
  },
  unjudged: {
    plan: 'ありません。KPI の実績を判定していません。',
    form: 'ありません。科目の過不足、順序、予備費を判定していません。',
    provisions: 'ありません。限度額、承認、調達、予備費の率を判定していません。',
  },
  unknownYear: '年度が分からないため、判定していません。表題に「令和８年度」のように書いてください。',
  faulty: (sheet) => `「${sheet}」シートに直すところがあるため、判定に使っていません。`,
  sheets: (names) => `対象：${names.join('、')}`,
  way: { plan: '計画の資料を読む', form: '表を様式にする', provisions: '予算総則の資料を読む' },
  toFindings: '指摘を見る',
  yearFile: '年度ファイルを取り込む',
};
