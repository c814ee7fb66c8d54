import { COMPLAINT_SENTENCES } from '../../functions/messages/messages';
import type { Reason } from '../reason';

/** Why a cell is in error, in Japanese, and what helps. */
export function reasonJa(reason: Reason): string {
  switch (reason.kind) {
    case 'refused': {
      const { complaint, cellError } = reason.refusal;
      if (complaint) return COMPLAINT_SENTENCES.ja(complaint);
      return cellError === 'divisionByZero'
        ? '割る数（分母や目標など）が 0 のため、計算できません。その引数に 0 より大きい値を指定してください。'
        : '引数の数値が、この関数で扱える範囲にありません。分子が分母より大きくないか、負の数がないか、終わりの日付が始まりより前でないかを確かめてください。';
    }
    case 'unread':
      return `「${reason.sheet}」シートを読み取れないため、理由を調べられません。シート名を確かめ、ブック全体を検証してください。`;
    case 'other':
      return reason.text === null
        ? `${String(reason.argument)}番目の引数の値が分からないため、理由を調べられません。引数の値を、別のセルに置いてから指定すると分かります。`
        : `${String(reason.argument)}番目の引数「${reason.text}」が数式か名前のため、理由を調べられません。その値を別のセルに置き、引数にそのセルを指定すると分かります。`;
    case 'several':
      return `${String(reason.argument)}番目の引数は値を一つだけ取りますが、複数のセルが指定されています。一つのセルを指定してください。`;
    case 'spill':
      return reason.at
        ? '結果が広がる先のセルに、ほかの値があります。空けると表示されます。'
        : '結果が広がる先に、ほかの値か結合したセルがあるか、シートの端を越えます。右と下を空けてください。';
    case 'no-function':
      return `${reason.name} という関数はありません。もしかして：${reason.nearest}`;
    case 'unexplained':
      return '理由を調べられませんでした。引数の値と、引数に指定したセルの値を確かめてください。';
    case 'elsewhere':
      return '関数そのものは、いまの値では答えを返します。数式のほかの部分を確かめるか、Ctrl＋Alt＋F9 で計算し直してください。';
  }
}
