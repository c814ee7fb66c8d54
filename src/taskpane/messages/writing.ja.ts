import { addressOf, type Cell } from '../../engine/cell';
import { ja as pane } from './ja';
import { placeOf, places, sheetNames } from './names.ja';
import { say } from '../../messages/by-kind';
import type { InsertedSheet, Refusal, WritingMessages } from './writing-messages';

const refused = (at: Cell | null): string =>
  `${at ? `${placeOf(at)} への` : ''}書き込みを Excel が受け付けませんでした。`;
const undo = (inOneStep: boolean): string =>
  inOneStep
    ? 'すぐに Ctrl+Z を押すか「元に戻す」を選ぶと、元に戻せます。'
    : 'シートの Ctrl+Z では、一度に元に戻せないことがあります。「元に戻す」を選ぶと、すべて元に戻せます。';

const REFUSALS: Readonly<Record<Refusal, (sheets: string) => string>> = {
  protected: (sheets) =>
    `${sheets}は保護されているため、書き込んでいません。保護を解除してから、もう一度お試しください。`,
  missing: (sheets) => `${sheets}が見つからないため、書き込んでいません。もう一度検証してください。`,
  changed: (sheets) =>
    `書き込んだあとに${sheets}のセルが変わったため、元に戻していません。セルを確かめて直してください。`,
};

const INSERTED: Readonly<Record<InsertedSheet, string>> = {
  template: '数値を入力して「検証」を選んでください。',
  report: 'このまま A4 で印刷できます。',
  evaluation:
    '薄い黄色の欄に評価と理由を書いてください。前のシートに書いたことは引き継いでいます（前のシートは残しています）。',
};

export const ja: WritingMessages = {
  puttingBack: '元に戻しています…',
  notice: {
    'ask-write': ({ cells }) =>
      `${String(cells)} 個のセルに書き込みます。この Excel では、一度の Ctrl+Z では元に戻せません。「元に戻す」では、書き込む前の内容に戻せます。`,
    'ask-insert': ({ cell, filled, spilledFrom, blocking }) =>
      [
        filled && `${placeOf(cell)} には値か数式があり、入れると失われます。`,
        spilledFrom &&
          `${placeOf(cell)} には ${addressOf(spilledFrom)} の数式の結果が広がっています。入れると、その数式は #SPILL! になります。`,
        blocking &&
          `結果が広がる先の ${addressOf(blocking)} に値があります。そのまま入れると #SPILL! になります（値は消えません）。`,
      ]
        .filter(Boolean)
        .join(''),
    'sheet-inserted': ({ what, name, inOneStep }) =>
      [
        `シート「${name}」を作りました。`,
        INSERTED[what],
        inOneStep
          ? 'シートで Ctrl+Z を押すと元に戻せます。'
          : 'この Excel では一度の操作では元に戻せないため、要らないときはシートを削除してください。',
      ].join(''),
    'ask-remove': ({ sheet, why }) =>
      `シート「${sheet.name}」は途中までしか作られておらず、Excel が取り消しを受け付けませんでした。${why ? say(pane.error, why) : ''}削除しますか。`,
    'not-removed': ({ sheet }) =>
      `シート「${sheet}」には何か書かれているため、削除していません。不要なら、ご自分で削除してください。`,
    'sheets-inserted': ({ names }) =>
      `シート${names.map((name) => `「${name}」`).join('と')}を作りました。このまま A4 で印刷できます。不要なシートは削除してください。`,
    'no-kpis': () => '検証した範囲に KPI の実績がないため、KPI 評価を作れません。',
    'formula-inserted': ({ cell, inOneStep }) => `${placeOf(cell)} に数式を入れました。${undo(inOneStep)}`,
    'values-inserted': ({ cell, noted, inOneStep }) =>
      `${placeOf(cell)} に結果を入れました。${noted ? '' : 'メモは付けられませんでした（ほかのメモがあります）。'}${undo(inOneStep)}`,
    written: ({ changes, inOneStep }) =>
      `${String(changes.length)} 個のセルに書き込みました。${undo(inOneStep)}`,
    stopped: ({ at, why }) => `${refused(at)}どのセルも書き込む前のままです。${say(pane.error, why)}`,
    'half-written': ({ at, why, rewrites }) =>
      `${refused(at)}次のセルは書き込んだまま${at ? 'です' : 'かもしれません'}（${places(rewrites.map(({ cell }) => cell))}）。${say(pane.error, why)}書き込む前の内容には、「元に戻す」で戻せます。`,
    'not-put-back': ({ error }) => `元に戻せませんでした。${say(pane.error, error)}`,
    'put-back': ({ cells }) => `${String(cells)} 個のセルを、書き込む前に戻しました。`,
    refused: ({ why, sheets }) => REFUSALS[why](sheetNames(sheets)),
    'stale-fix': () =>
      '検証のあとにブックが変わったため、書き込んでいません。もう一度検証してから直してください。',
  },
};
