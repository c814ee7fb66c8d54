import type { FindingOf, PlanSheetCode } from '../../engine/findings/finding';
import { eraFiscalYear } from '../../engine/calendar/era';
import { addressOf } from '../../engine/cell';
import type { PlanDeparture } from '../../engine/kpi/plan-sheet';

export const planSheetRules: Readonly<Record<PlanSheetCode, string>> = {
  'PLAN-06': '計画シートの記載',
  'PLAN-07': '印刷された計画との相違',
};

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');

const WHAT: Readonly<Record<Exclude<PlanDeparture['what'], 'missing' | 'added'>, string>> = {
  name: '名称',
  target: '目標',
  standing: '区分・重要度・困難度',
  source: '出典・記載',
  printed: '過去の実績・平均・注',
};

/** The rows of a column that lack something, as far as they are quickly told. */
function rows({ cells }: FindingOf<'PLAN-06'>): string {
  const some = cells.slice(0, 5).map(addressOf).join('、');
  return cells.length > 5 ? `${some} ほか ${String(cells.length - 5)} か所` : some;
}

function unreadable(finding: FindingOf<'PLAN-06'>): string {
  const { details } = finding;
  switch (details.fault) {
    case 'no-year':
      return '計画の年度が読み取れません。表題に「令和７年度」のように書いてください。';
    case 'year-twice':
      return `${eraFiscalYear(details.fiscalYear)}の計画シートがほかにもあります。前にあるシートの計画で判定しました。一つにまとめてください。`;
    case 'missing-columns':
      return `計画シートに見出し${quoted(details.columns)}の列がありません。テンプレート「計画」のとおりに加えてください。`;
    case 'blank':
      return `「${details.column}」が空欄です（${rows(finding)}）。入力してください。`;
    case 'unknown-word':
      return `「${details.column}」の「${details.shown}」は使えません。${quoted(details.words)}のどれかにしてください。`;
    case 'not-a-number':
      return `「${details.column}」の「${details.shown}」は、この単位の数値として読めません。数値を入力してください。`;
    case 'not-a-count':
      return `「${details.column}」の「${details.shown}」は 1 以上の整数ではありません。整数を入力してください。`;
    case 'not-a-day':
      return `「${details.column}」の「${details.shown}」は日付として読めません。「2025/11/30」のように入力してください。`;
    case 'not-a-year':
      return `「${details.column}」の「${details.shown}」は年度として読めません。「令和５年度」のように入力してください。`;
    case 'rate-above-one':
      return `「${details.column}」の「${details.shown}」は 100％を超える割合です。61.7％なら「61.7%」と入力してください。`;
    case 'no-level':
      return `目標がありません（${rows(finding)}）。「目標値」「前年度の実績」「過去平均の年数」のどれかを入力してください。`;
    case 'not-an-id':
      return `KPI の名前「${details.shown}」は、健康保険なら H.、船員保険なら S. で始め、英大文字・数字・「_」で書いてください。`;
    case 'repeated':
      return `${details.id} の同じ指標が二度あります。「指標」の名称で区別するか、一つにしてください。`;
    case 'inconsistent':
      return `${details.id} の「${details.column}」が、同じ KPI の前の行と異なります。そろえてください。`;
    case 'no-target':
      return `「${details.shown}」の目標が上の表にありません。KPI と指標の名称を確かめてください。`;
  }
}

function departure({ details }: FindingOf<'PLAN-07'>): string {
  const { fiscalYear, id, what, printed, shown } = details;
  const judged = `${eraFiscalYear(fiscalYear)}は印刷された計画で判定します。`;
  if (what === 'missing') return `${id}「${printed ?? ''}」が、この計画シートにありません。${judged}`;
  if (what === 'added')
    return `${id}「${shown ?? ''}」は、印刷された計画と指標の数が異なるか、計画にありません。${judged}`;
  return `${id} の${WHAT[what]}が、印刷された計画と異なります（計画：${printed ?? 'なし'}、このシート：${shown ?? 'なし'}）。${judged}`;
}

export const planSheetSentences: {
  readonly [Code in PlanSheetCode]: (finding: FindingOf<Code>) => string;
} = { 'PLAN-06': unreadable, 'PLAN-07': departure };
