import { ACCOUNT_NAME } from '../account-name';
import type { FindingOf } from '../../engine/findings/finding';
import type { ColumnNames } from '../../engine/findings/budget-details';
import type { WhyUnrelated } from '../../engine/findings/reading-details';
import { leavesRoom, outcomeOf, type Judgement } from '../../engine/budget/judgement';
import type { Misprint } from '../../engine/budget/misprint';
import type { UnreadableReason } from '../../engine/budget/statement';
import { eraDate, eraFiscalYear } from '../../engine/calendar/era';
import { firstDayOf, lastDayOf } from '../../engine/calendar/fiscal-year';
import type { Serial } from '../../engine/calendar/serial';
import { addressOf } from '../../engine/cell';
import { toFixed, type Rational } from '../../engine/number/rational';
import { UNIT_NAMES } from '../../engine/number/unit';
import { amountText } from '../amount-text';
import { places, some, stretch } from './cells.ja';
import { evaluationRules, evaluationSentences } from './evaluation.ja';
import { kpiRules, kpiSentences } from './kpi.ja';
import { planRules, planSentences } from './plan.ja';
import { planSheetRules, planSheetSentences } from './plan-sheet.ja';
import { provisionRules, provisionSentences } from './provisions.ja';
import { storedText } from './stored.ja';
import type { FindingMessages } from './finding-messages';

const amount = (value: Rational | null): string => (value ? amountText(value, '△') : '（読めません）');
const quoted = (labels: readonly string[]): string => labels.map((label) => `「${label}」`).join('＋');
const listed = (labels: readonly string[]): string => labels.map((label) => `「${label}」`).join('、');

const formula = (terms: ColumnNames['terms']): string =>
  terms.map(({ label, sign }, index) => `${sign < 0 ? '−' : index > 0 ? '＋' : ''}「${label}」`).join('');

type SumCode = 'SUM-01' | 'SUM-02' | 'SUM-03' | 'SUM-04' | 'SUM-06';

function undecidable(judgement: Judgement, column = ''): string {
  const { relation, unreadable } = judgement;
  const name = `「${relation.total.line.label}」${column}`;
  const cells = some(unreadable.map(({ cell }) => cell));
  if (outcomeOf(judgement) === 'unfilled') {
    return `${name}は、まだ判定できません。未入力の金額欄（${cells}）に、金額か、計上がなければ「-」を入力してください。`;
  }
  return `${name}は判定不能です。${cells} の金額を読めません。数値か「-」を入力してください。`;
}

/** Not two faults, but one: the figure with which this and the others hold. */
function oneCause(judgement: Judgement, { line, figure, amount: right, explains }: Misprint): string {
  const isOwn = figure === judgement.relation.total.figure;
  const what = isOwn ? 'この金額' : `「${line.label}」（${addressOf(figure.cell)}）`;
  const others = totals(explains.filter((each) => each !== judgement)).join('、');
  return `${what}を ${amountText(right, '△')} に直すと、この差と${others}の差が共になくなります。一つの誤りで説明できます。`;
}

function sum(
  { details: { judgement, misprint } }: FindingOf<SumCode>,
  parts: string,
  remedy = '内訳か合計を直してください。',
  column = '',
): string {
  const { relation, printed, computed, verdict, unexplained, stored } = judgement;
  const name = `「${relation.total.line.label}」${column}`;
  if (verdict === 'undecidable') return undecidable(judgement, column);
  const behind = storedText(judgement);
  const difference = printed && computed ? amountText(computed.sub(printed).abs()) : '';
  const facts = `${name}は ${amount(printed)} ですが、${parts}は ${amount(computed)} です（差 ${difference}）。`;
  switch (verdict) {
    case 'exact':
      return `${name}は印刷値では${parts}と一致します。${behind}`;
    case 'rounding':
      return `${facts}端数処理で説明できる差です（端数の範囲内）。${behind}`;
    case 'boundary':
      return `${facts}端数処理の境界でだけ成り立ちます。${behind || '元の金額を確かめてください。'}`;
    case 'inconsistent': {
      const beyond = unexplained.equals(0)
        ? '端数処理では説明できません。'
        : `端数処理を考えても最小で ${amountText(unexplained)} が説明できません。`;
      const cure = misprint ? oneCause(judgement, misprint) : remedy;
      return `${facts}${leavesRoom(judgement) ? beyond : ''}${behind}${stored?.cause ? '' : cure}`;
    }
  }
}

function ofWhich({ details: { judgement } }: FindingOf<'SUM-04'>): string {
  const { relation, printed, computed, verdict, unexplained, stored } = judgement;
  const part = relation.terms[0]?.line.label ?? '';
  if (verdict === 'undecidable') return undecidable(judgement);
  const whole = relation.total.line.label;
  const behind = storedText(judgement);
  if (verdict === 'exact') return `「${part}」は印刷値では「${whole}」を超えません。${behind}`;
  const facts = `「${part}」${amount(computed)} が、もとの「${whole}」${amount(printed)} を超えています。`;
  if (verdict !== 'inconsistent') return `${facts}端数処理で説明できる差です（端数の範囲内）。${behind}`;
  const remedy = stored?.cause ? '' : 'どちらかを直してください。';
  const beyond = unexplained.equals(0)
    ? '端数処理では説明できません。'
    : `端数処理を考えても最小で ${amountText(unexplained)} 多くなっています。`;
  return `${facts}${leavesRoom(judgement) ? beyond : ''}${behind}${remedy}`;
}

const CELL_FAULT: Readonly<Record<UnreadableReason, string>> = {
  blank: 'の金額が空欄です。金額か、計上がなければ「-」を入力してください。',
  text: 'に、金額として読めない文字列があります。金額か「-」に直してください。',
  error: 'がエラー値です。数式か参照先を直してください。',
  date: 'に日付があります。金額に直すか、セルの表示形式を数値にしてください。',
  boolean: 'に TRUE / FALSE があります。金額に直してください。',
  merged: 'が結合セルの中にあり、どの科目の金額か決められません。結合を解除して一つずつ入力してください。',
  'too-large':
    'の金額が 9,007,199,254,740,991 を超え、Excel では 1 の位まで保てません。単位を大きくしてください。',
  'not-calculated':
    'の数式は計算されていません。Excel で開いて保存してください（数式の上から金額を入力しないでください）。',
  'not-shown': 'の金額は、表示形式のために何も表示されません。表示形式を「#,##0」などに直してください。',
};

function cell({ details, cells }: FindingOf<'CELL-01'>): string {
  if (details.fault === 'unreadable') return `「${details.line.label}」${CELL_FAULT[details.figure.reason]}`;
  const [first, second] = details.lines;
  const blank = details.lines.length;
  const filled = `入力済み ${String(details.of - blank)}/${String(details.of)}`;
  return first && !second
    ? `「${first.label}」${CELL_FAULT.blank}（${filled}）`
    : `未入力の金額欄が ${String(blank)} か所あります（${some(cells)}、${filled}）。金額か、計上がなければ「-」を入力してください。`;
}

const TEXT_FAULT: Readonly<Record<FindingOf<'TEXT-01'>['details']['fault'], string>> = {
  'stored-as-text': '文字列として入力されています',
  'full-width': '全角の数字で入力されています',
  'stray-character': '数字以外の文字が混じっています',
};

function unit({ details }: FindingOf<'UNIT-01'>): string {
  switch (details.fault) {
    case 'missing':
      return '表の単位が示されていません。表の上に「（単位：百万円）」のように書いてください。';
    case 'several': {
      const stated = details.stated
        .map((each) => `${addressOf(each.cell)} は${UNIT_NAMES[each.unit]}`)
        .join('、');
      return `一つの表に単位が二つ以上示されています（${stated}）。一つにそろえてください。`;
    }
    case 'digits':
      return `「${details.line.label}」の ${details.figure.displayed} は、表の単位より細かい桁まで表示されています。小数${String(details.places)}桁にそろえてください。`;
  }
}

const days = (first: Serial, last: Serial): string => `${eraDate(first)}～${eraDate(last)}`;

function order({ details }: FindingOf<'STR-02'>): string {
  const { line } = details;
  switch (details.fault) {
    case 'repeated':
      return `科目「${line.label}」が二度あります。一つにまとめてください。`;
    case 'unknown':
      return `「${line.label}」は${ja.account(details.account)}の様式にない科目です。名称を確かめるか、様式の科目に含めてください。`;
    case 'order':
      return `「${line.label}」は、様式では「${details.before.label}」より前にあります。順を入れ替えてください。`;
  }
}

function constants({ details, expected, actual, cells }: FindingOf<'CONST-01'>): string {
  if (details.fault === 'not-calculated') {
    return `${places(cells)} の数式は結果がブックに保存されていません。このアドインで計算した値で判定しました。Excel で開いて保存してください。`;
  }
  const label = details.line.label;
  switch (details.fault) {
    case 'typed-in': {
      const formula = typeof expected === 'string' ? `${expected} のような` : '';
      return `「${label}」は数値が直接入力されています（同じ欄の他の合計は数式です）。${formula}数式にしてください。`;
    }
    case 'misses-line': {
      const formula =
        typeof expected === 'string' ? `${expected} に直してください。` : '数式の範囲を直してください。';
      return `「${label}」の数式 ${String(actual)} は、内訳の ${places(details.missed)} を含んでいません。${formula}`;
    }
    case 'hidden-line':
      return `「${label}」の内訳に隠れた行があります（${details.hidden.map((each) => `「${each.label}」`).join('、')}）。再表示するか、合計から除いてください。`;
  }
}

function movement({ details: { line, before, now, share, limit } }: FindingOf<'YOY-01'>): string {
  const percent = (value: Rational): string => `${toFixed(value.mul(100), 1)}％`;
  const moved = share ? `${share.s < 0n ? '△' : '+'}${percent(share.abs())}` : '前年度は計上なし';
  return `「${line.label}」は前年度の ${amountText(before, '△')} から ${amountText(now, '△')} に動きました（${moved}、基準 ±${amountText(limit.mul(100))}％）。理由を説明できるか確かめてください。`;
}

type Unsettled = Extract<FindingOf<'RES-01'>['details'], { readonly outcome: 'undecidable' }>['unsettled'];

function unsettledContingency(lines: Unsettled): string {
  const absent = lines.flatMap(({ name, cell }) => (cell ? [] : [name]));
  const open = lines.flatMap(({ name, cell }) => (cell ? [`「${name}」（${addressOf(cell)}）`] : []));
  const isOpen =
    open.length > 0
      ? `${open.join('、')}の金額が、未入力か、読めないか、未入力の欄を含む数式です。金額か、計上がなければ「-」を入力してください。`
      : '';
  const isAbsent = absent.length > 0 ? `${listed(absent)}の行がありません。行を加えてください。` : '';
  return `予備費の割合は判定できません。${isOpen}${isAbsent}`;
}

function contingency({ details, unit: counted }: FindingOf<'RES-01'>): string {
  if (details.outcome === 'undecidable') {
    return unsettledContingency(details.unsettled);
  }
  const { base, printed, rate, roundedTo, alternatives } = details;
  const percent = `${toFixed(rate.mul(100), 1)}％`;
  const name = counted ? UNIT_NAMES[counted] : '';
  const arithmetic = `${quoted(base.lines)} ${amountText(base.base)} × ${percent} ＝ ${toFixed(base.share, 1)} → ${amountText(roundedTo)}${name}単位の四捨五入で ${amountText(base.amount)}`;
  const others = alternatives.map(
    (other) => `${quoted(other.lines)}では ${toFixed(other.share, 1)} → ${amountText(other.amount)}`,
  );
  const also = others.length > 0 ? `ほかに${others.join('、')}でも説明できます。` : '';
  const unsettled = '「保険給付費等」の範囲は計画に定義がありません。';
  return details.outcome === 'explained'
    ? `予備費 ${amountText(printed)} は 0.5％ の規定で説明できます：${arithmetic}。${also}${unsettled}`.replace(
        '0.5％ の',
        `${percent} の`,
      )
    : `予備費 ${amountText(printed)} は ${percent} の規定では説明できません：${arithmetic}。${amountText(base.amount)} とするか、基礎とした科目を注に書いてください。${unsettled}`;
}

/** Each total once, though two relations may meet in it. */
function totals(judgements: readonly Judgement[]): string[] {
  const labels = judgements.map(
    ({ relation: { total } }) => `「${total.line.label}」（${addressOf(total.figure.cell)}）`,
  );
  return [...new Set(labels)];
}

function form({ details }: FindingOf<'STR-01'>): string {
  switch (details.fault) {
    case 'missing':
      return `${ja.account(details.account)}の${ja.side[details.side]}に科目「${details.name}」がありません。行を加え、計上がなければ「-」としてください。`;
    case 'left-out':
      return `${ja.account(details.account)}の${ja.side[details.side]}に、計画で計上のない科目「${details.name}」がありません。決算でも計上がなければ、このままで差し支えありません。`;
    case 'other-account':
      return `「${details.line.label}」は${ja.account(details.account)}の科目です。この勘定から除いてください。`;
    case 'no-plan':
      return details.fiscalYear === null
        ? `${ja.account(details.account)}の表ですが、年度が読み取れないため様式と予備費を判定していません。表題に「令和６年度」のように書いてください。`
        : `${ja.fiscalYear(details.fiscalYear)}の計画がないため、様式と予備費を判定していません。別の年度の計画では代えません。`;
  }
}

const UNRELATED: Readonly<Record<WhyUnrelated, string>> = {
  'no-name':
    '科目名のない金額で、どの合計にも含めていません。計であれば「計」と、科目であればその名称を書いてください。',
  'neither-side':
    '収入にも支出にも入らない行で、どの合計とも照合していません。内訳であれば計より上に置き、ほかの行から計算した額であれば「(3)=(1)-(2)」のような算式を科目名に書いてください。',
  formula:
    '科目名の算式にある番号や科目がこの表に見つからないか、足し算と引き算だけの算式ではないため、照合していません。算式を確かめてください。',
  'no-total': '合計の行がないため、照合していません。計の行を加えてください。',
  'no-summand':
    '名称から合計の内訳ではない行と判断し、照合していません。内訳であれば名称を確かめてください。',
};

export const ja: FindingMessages = {
  severity: { error: 'エラー', warning: '警告', info: '情報' },
  verdict: {
    exact: '一致',
    rounding: '端数の範囲内',
    boundary: '端数処理の境界',
    inconsistent: '不一致',
    unfilled: '未入力あり',
    undecidable: '判定不能',
  },
  stored: {
    holds: 'セルの値は一致',
    rounded: 'セルの値は丸めの差',
    fails: 'セルの値は不一致',
  },
  account: ACCOUNT_NAME.ja,
  side: { revenue: '収入', expenditure: '支出' },
  unit: UNIT_NAMES,
  rounding: { round: '四捨五入', truncate: '切捨て', exact: '端数処理なし' },
  roundingFrom: { note: '注による', assumed: '注がないための仮定', setting: '設定による' },
  accountFrom: {
    title: '表題から',
    'sheet-name': 'シート名から',
    lines: '科目名から',
    correction: '訂正による',
    none: '判別できず',
  },
  levelsFrom: {
    columns: '列',
    indents: '字下げ',
    numbering: '番号',
    names: '科目名',
    subtotals: '小計',
    flat: '階層なし',
  },
  assumedSide: '収入・支出の別が書かれていないため支出とみなす',
  accounting: {
    cash: '予算・決算（現金主義）',
    accrual: '財務諸表（発生主義）',
    branches: '支部別収支',
    outlook: '収支見込・合算ベース',
  },
  sheetFault: (sheet, reason) =>
    `シート「${sheet}」の検証がプログラムの不具合で止まりました（${reason}）。このシートは判定していません。ほかのシートは検証しました。ファイルを添えて、アドインの管理者に知らせてください。`,
  notAsBudget:
    '合計だけを判定します。収支の一致、様式、予備費、期間は、予算・決算報告書ではないため判定しません。',
  extent: { all: 'すべての科目', changes: '補正のある科目だけ（抜粋）' },
  why: {
    'no-name': '科目名なし',
    'neither-side': '収入・支出のどちらにも入らない',
    formula: '算式をたどれない',
    'no-total': '合計なし',
    'no-summand': '内訳ではない',
  },
  citationKind: { plan: '計画', law: '法令', arithmetic: '算術', practice: '実務' },
  rule: {
    'BAL-01': '収入計 ＝ 支出計',
    'SUM-01': '収入の計',
    'SUM-02': '支出の計',
    'SUM-03': '内訳の合計',
    'SUM-04': 'うち書き ≦ 本体',
    'SUM-05': 'すべての合計の両立',
    'SUM-06': '計算された欄',
    'UNIT-01': '単位',
    'NIL-01': '「-」と「0」',
    'SIGN-01': '負の金額',
    'TEXT-01': '文字列の数値',
    'CELL-01': '金額欄の内容',
    'STR-01': '科目の過不足',
    'STR-02': '科目の重複・順序',
    'PER-01': '事業年度',
    'CONST-01': '合計の数式',
    'YOY-01': '前年度からの増減',
    'RES-01': '予備費の割合',
    'RES-02': '予備費の計上',
    'LOAN-01': '貸付金と返済金',
    ...provisionRules,
    ...planRules,
    ...planSheetRules,
    ...kpiRules,
    ...evaluationRules,
    'READ-01': '表の有無',
    'READ-02': '照合していない金額',
  },
  fiscalYear: eraFiscalYear,
  sentence: {
    'BAL-01': ({ details: { judgement, misprint } }) => {
      const { printed, computed, verdict, stored } = judgement;
      if (verdict === 'undecidable') return undecidable(judgement);
      const behind = storedText(judgement);
      if (verdict === 'exact') return `収入計と支出計は印刷値では一致します。${behind}`;
      const difference = printed && computed ? amount(printed.sub(computed)) : '';
      return `収入計 ${amount(printed)} と支出計 ${amount(computed)} が一致しません（収入 − 支出 ＝ ${difference}）。${behind}${stored?.cause ? '' : misprint ? oneCause(judgement, misprint) : '印刷された数値のまま一致させてください。'}`;
    },
    'SUM-01': (finding) => sum(finding, '収入の各行の合計'),
    'SUM-02': (finding) => sum(finding, '支出の各行の合計'),
    'SUM-03': (finding) => sum(finding, '内訳の合計'),
    'SUM-04': ofWhich,
    'SUM-05': ({ details: { judgements } }) => {
      return `${totals(judgements).join('、')}の合計は一つずつなら端数処理で説明できますが、同時に成り立つ元の金額がありません。元の金額から計算し直してください。`;
    },
    'SUM-06': (finding) => {
      const { columns } = finding.details;
      const parts = columns ? formula(columns.terms) : 'もとの金額から計算した額';
      const column = columns ? `の「${columns.total}」` : '';
      return sum(finding, parts, 'この金額か、もとの金額を直してください。', column);
    },
    'UNIT-01': unit,
    'NIL-01': ({ details }) =>
      details.fault === 'several-marks'
        ? `計上なしの記号が ${details.marks.map((mark) => `「${mark}」`).join('と')} の二種類以上あります。一つにそろえてください。`
        : `「${details.line.label}」は 0 が「-」と表示されています。計上がないなら「-」を、単位未満なら 0 を表示してください。`,
    'SIGN-01': ({ details: { fault, line, figure } }) =>
      fault === 'by-color'
        ? `「${line.label}」の ${amount(figure.printed)} は負の金額ですが、色でしか示されず ${figure.displayed} と表示されます。白黒で印刷すると正の金額に見えます。セルの表示形式を「#,##0;△#,##0」など符号の付くものに直してください（表示形式は自動では直しません）。`
        : `「${line.label}」が負の金額 ${amount(figure.printed)} です。予算額は負になりません。符号を確かめてください。`,
    'TEXT-01': ({ details: { line, figure, fault } }) =>
      `「${line.label}」の ${figure.displayed} は${TEXT_FAULT[fault]}。${amount(figure.printed)} と読みましたが、SUM には入りません。数値に直してください。`,
    'CELL-01': cell,
    'STR-01': form,
    'STR-02': order,
    'PER-01': ({ details: { first, last, fiscalYear } }) =>
      `期間が ${days(first, last)} とありますが、${eraFiscalYear(fiscalYear)}は ${days(firstDayOf(fiscalYear), lastDayOf(fiscalYear))} です。表題か期間を直してください。`,
    'CONST-01': constants,
    'YOY-01': movement,
    'RES-01': contingency,
    'RES-02': ({ details: { figure } }) =>
      `計画では予備費の計上がありませんが、${amount(figure.printed)} が計上されています。意図したものか確かめてください。`,
    'LOAN-01': ({ expected, actual }) =>
      `貸付返済金収入 ${typeof actual === 'object' ? amount(actual) : ''} と貸付金 ${typeof expected === 'object' ? amount(expected) : ''} が異なります。通常は同額です。`,
    ...provisionSentences,
    ...planSentences,
    ...planSheetSentences,
    ...kpiSentences,
    ...evaluationSentences,
    'READ-02': ({ details: { why, labels }, cells }) => {
      const [first = ''] = labels.filter((label) => label !== '');
      const rows = labels.length > 1 ? `ほか ${String(labels.length - 1)} 行` : '';
      return `${first === '' ? '' : `「${first}」${rows}`}（${stretch(cells)}）：${UNRELATED[why]}`;
    },
    'READ-01': () =>
      '読める表が見つかりません。「区別」などの見出しの右に「予算額」などの見出しを置いた表にしてください。',
  },
};
