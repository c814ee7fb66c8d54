import { eraFiscalYear } from '../../engine/calendar/era';
import type { PlanSheetFault } from '../../engine/kpi/plan-sheet';

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');

/**
 * Why the table of a plan cannot be read, in Japanese.
 * @param where the cells that are empty, if they are not said elsewhere: （A6、A9）
 */
export function planFaultJa(fault: PlanSheetFault, where = ''): string {
  switch (fault.fault) {
    case 'no-year':
      return '計画の年度が読み取れません。表題に「令和７年度」のように書いてください。';
    case 'year-twice':
      return `${eraFiscalYear(fault.fiscalYear)}の計画シートがほかにもあります。前にあるシートの計画で判定しました。一つにまとめてください。`;
    case 'missing-columns':
      return `計画シートに見出し${quoted(fault.columns)}の列がありません。テンプレート「計画」のとおりに加えてください。`;
    case 'blank':
      return `「${fault.column}」が空欄です${where}。入力してください。`;
    case 'unknown-word':
      return `「${fault.column}」の「${fault.shown}」は使えません。${quoted(fault.words)}のどれかにしてください。`;
    case 'not-a-number':
      return `「${fault.column}」の「${fault.shown}」は、この単位の数値として読めません。数値を入力してください。`;
    case 'not-a-count':
      return `「${fault.column}」の「${fault.shown}」は 1 以上の整数ではありません。整数を入力してください。`;
    case 'not-a-day':
      return `「${fault.column}」の「${fault.shown}」は日付として読めません。「2025/11/30」のように入力してください。`;
    case 'not-a-year':
      return `「${fault.column}」の「${fault.shown}」は年度として読めません。「令和５年度」のように入力してください。`;
    case 'rate-above-one':
      return `「${fault.column}」の「${fault.shown}」は 100％を超える割合です。61.7％なら「61.7%」と入力してください。`;
    case 'no-level':
      return `目標がありません${where}。「目標値」「前年度の実績」「過去平均の年数」のどれかを入力してください。`;
    case 'not-an-id':
      return `KPI の名前「${fault.shown}」は、健康保険なら H.、船員保険なら S. で始め、英大文字・数字・「_」で書いてください。`;
    case 'repeated':
      return `${fault.id} の同じ指標が二度あります。「指標」の名称で区別するか、一つにしてください。`;
    case 'inconsistent':
      return `${fault.id} の「${fault.column}」が、同じ KPI の前の行と異なります。そろえてください。`;
    case 'unconfirmed':
      return `資料から読み取った目標が「${fault.shown}」のため、この行では判定していません。${fault.open ?? '目標の記載と見比べてください。'}直したら、「読み取り」を「確認済み」にしてください。`;
    case 'no-target':
      return `「${fault.shown}」の目標が上の表にありません。KPI と指標の名称を確かめてください。`;
  }
}
