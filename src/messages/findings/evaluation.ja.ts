import { eraFiscalYear } from '../../engine/calendar/era';
import type { EvaluationCode, FindingOf } from '../../engine/findings/finding';
import type { WrittenGrade } from '../../engine/findings/evaluation-details';
import type { FindingMessages } from './finding-messages';

export const evaluationRules = {
  'EVAL-01': '業績評価シートの記載',
  'EVAL-02': '参考評価と異なる自己評価',
  'EVAL-03': '業績評価シートの項目',
} satisfies Pick<FindingMessages['rule'], EvaluationCode>;

const GRADE: Readonly<Record<WrittenGrade, string>> = {
  own: '自己評価',
  previous: '前年度の最終評価',
  minister: '大臣の評価',
};

/** Of more, how many more. */
const NAMED = 3;

function named(names: readonly string[]): string {
  const first = names.slice(0, NAMED).map((name) => `「${name}」`);
  return first.join('') + (names.length > NAMED ? `ほか ${String(names.length - NAMED)} 件` : '');
}

function unreadable({ details }: FindingOf<'EVAL-01'>): string {
  switch (details.fault) {
    case 'no-grade':
      return `「${details.item}」の${GRADE[details.of]}「${details.shown}」は、評価ではありません。S、A、B、C、D のいずれかを書いてください。`;
    case 'no-method':
      return `「${details.item}」の評価の方法「${details.shown}」を読めません。「定量」か「定性」を書いてください。`;
    case 'item-twice':
      return `「${details.item}」が二度あります。上のものを使いました。下のものに書いたことを移して、行を削除してください。`;
    case 'no-year':
      return '業績評価シートの年度が分かりません。表題に「令和6年度」のように年度を書いてください。';
    case 'no-plan':
      return `${eraFiscalYear(details.fiscalYear)}の計画がないため、項目を確かめられません。「計画」シートか年度ファイルを加えてください。`;
  }
}

function items({ details }: FindingOf<'EVAL-03'>): string {
  switch (details.fault) {
    case 'unknown-item':
      return `「${details.item}」は、${eraFiscalYear(details.fiscalYear)}の計画の項目ではありません。書かれたことは残ります。項目の名称かコードを計画に合わせるか、要らなければ行を削除してください。`;
    case 'missing-items':
      return `${eraFiscalYear(details.fiscalYear)}の計画の ${String(details.items.length)} 項目がありません（${named(details.items)}）。「業績評価」を作り直すと加わります。`;
    case 'older-sheet':
      return `${eraFiscalYear(details.fiscalYear)}の業績評価には、シート「${details.sheet}」を使います。このシートは使いません。要らなければ削除してください。`;
    case 'ungraded':
      return `自己評価のない項目が ${String(details.items.length)} 件あります（${named(details.items)}、記入済み ${String(details.of - details.items.length)}/${String(details.of)}）。`;
  }
}

export const evaluationSentences: Pick<FindingMessages['sentence'], EvaluationCode> = {
  'EVAL-01': unreadable,
  'EVAL-02': ({ details: { item, own, reference } }) =>
    `「${item}」の自己評価 ${own} は、参考評価 ${reference} と異なります。自己評価の理由を書いてください。`,
  'EVAL-03': items,
};
