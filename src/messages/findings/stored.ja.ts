import type { Judgement } from '../../engine/budget/judgement';
import type { StoredCause, StoredSum } from '../../engine/budget/stored';
import { addressOf } from '../../engine/cell';
import type { Rounding } from '../../engine/number/rounding';
import type { Rational } from '../../engine/number/rational';
import { amountText } from '../amount-text';

const amount = (value: Rational): string => amountText(value, '△');

/** More cells than these are only counted. */
const MOST_PLACES = 3;

function places({ figures }: StoredCause): string {
  const cells = figures.slice(0, MOST_PLACES).map(({ cell }) => addressOf(cell));
  const more = figures.length - cells.length;
  return cells.join('、') + (more > 0 ? ` ほか${String(more)}セル` : '');
}

const ROUNDED_AS: Readonly<Record<Exclude<Rounding, 'exact'>, string>> = {
  round: '四捨五入の表',
  truncate: '切捨ての表',
};

function causeText(cause: StoredCause): string {
  switch (cause.kind) {
    case 'text':
      return `文字列の ${places(cause)} を数えなければ合います（SUM は文字列を数えません）。数値に直してください。`;
    case 'scale':
      return `セルの値は合っています。${places(cause)} の表示形式だけ単位が違います。ほかの金額とそろえてください。`;
    case 'format':
      return `セルの値は合っています。${places(cause)} の表示形式が、値と違う金額を表示しています。表示形式を直してください。`;
    case 'rounding':
      if (cause.rounding === 'exact') {
        return `セルの値は合っています。${places(cause)} に、単位より細かい桁が隠れています。値を表示どおりの金額にしてください。`;
      }
      return `セルの値は合っています。${ROUNDED_AS[cause.rounding]}なのに、${places(cause)} の表示形式が四捨五入しています。値そのものを端数処理するか、端数の注を直してください。`;
    case 'digits':
      return `セルの値は合っています。${places(cause)} の表示形式の桁をそろえてください。`;
  }
}

/** The amounts in the cells, for a sum that does not add up exactly. */
function storedFacts({ total, computed }: StoredSum): string {
  return `セルの値では ${amount(total)} に対し計算値は ${amount(computed)} で、差はちょうど ${amount(computed.sub(total).abs())} です。`;
}

/** What to make of the cells' values, where what is printed holds. */
function behindPrinted(stored: StoredSum): string {
  switch (stored.verdict) {
    case 'holds':
      return '表示されない桁まで含めると、セルの値はぴったり一致します。';
    case 'rounded':
      return `${storedFacts(stored)}表示より細かい桁のない金額は丸めたものとみれば説明できます。`;
    case 'fails':
      return `${storedFacts(stored)}表示されない桁が合っていません。セルの値を確かめてください。`;
  }
}

/** What is to be said of the stored values behind a relation that can be decided; nothing where they are the printed ones. */
export function storedText({ verdict, stored }: Judgement): string {
  if (!stored) return '';
  if (verdict !== 'inconsistent') return behindPrinted(stored);
  return stored.cause ? causeText(stored.cause) : storedFacts(stored);
}
