import { eraFiscalYear } from '../../engine/calendar/era';
import { ja } from '../../messages/kpi/ja';
import { provisionFaultJa } from '../../messages/findings/provision-fault.ja';
import { planFaultJa } from '../../messages/kpi/plan-fault.ja';
import type { Complaint, Place, PlanName, Shape } from '../complaint';
import { planJa } from './answers.ja';

function where({ argument, row, column }: Place): string {
  const cell = `${row === null ? '' : `${String(row)}行目`}${column === null ? '' : `${String(column)}列目`}`;
  return `${String(argument)}番目の引数${cell === '' ? '' : `の${cell}`}`;
}

function size([rows, columns]: Shape): string {
  return `${String(rows)}行×${String(columns)}列`;
}

/** By which plan it is judged, where the call names one. */
function by(plan: PlanName | null): string {
  return plan ? `${planJa(plan)}：` : '';
}

/** Why a function cannot answer, in Japanese. */
export function sentenceJa(complaint: Complaint): string {
  switch (complaint.code) {
    case 'missingArgument':
      return `${String(complaint.argument)}番目の引数を指定してください。`;
    case 'errorCell':
      return `${where(complaint.place)}がエラー値（${complaint.error}）です。`;
    case 'notADate':
      return `${where(complaint.place)}「${complaint.shown}」を日付として読めません。`;
    case 'notANumber':
      return `${where(complaint.place)}「${complaint.shown}」は数値ではありません。`;
    case 'notACount':
      return `${where(complaint.place)}「${complaint.shown}」は0以上の整数ではありません。`;
    case 'notAFiscalYear':
      return `${where(complaint.place)}「${complaint.shown}」を年度として読めません。2024、R6、令和6年度のように指定してください。`;
    case 'unknownChoice':
      return `${String(complaint.argument)}番目の引数「${complaint.shown}」は使えません。次のいずれかです: ${complaint.choices.join('、')}`;
    case 'differentShapes':
      return `${String(complaint.argument)}番目の引数（${size(complaint.shape)}）を1番目の引数（${size(complaint.first)}）と同じ大きさの範囲にしてください。`;
    case 'noStart':
      return `${where(complaint.place)}が空白です。終わりの日付だけがあります。`;
    case 'incomplete':
      return `${where(complaint.place)}または前年度の同じ行に値がありません。`;
    case 'unfinished':
      return `終わっていないものが${String(complaint.count)}件あります。基準日（as_of）を指定するか、日付を入れてください。`;
    case 'unknownDay':
      return `${where(complaint.place)}の前後に、祝日の分からない日があります。営業日は2008年から2035年まで数えられます。`;
    case 'noFixedTarget':
      return `${by(complaint.plan)}目標は前年度などの実績で決まります。目標を求めるには KPI.TARGET を、実績を求めるには引数を指定してください。`;
    case 'notPlanned':
      return `${by(complaint.plan)}${complaint.measure} の KPI がありません。`;
    case 'unreadable': {
      const { row, column } = complaint.problem.place;
      const place = { argument: complaint.argument, row: row + 1, column: column + 1 };
      return `${where(place)}：${ja.problem(complaint.problem)}`;
    }
    case 'unknownName':
      return `${by(complaint.plan)}${ja.problem(complaint.problem)}`;
    case 'blankResult':
      return '実績が空欄です。0 は文字列にしてください（B2 なら B2&""）。';
    case 'lacking':
      return `${by(complaint.plan)}${ja.allMissing(complaint.missing)}`;
    case 'noBaseline':
      return `${by(complaint.plan)}基準値から達成度を求められません。計画に記載された基準値がないか、目標より悪くありません。`;
    case 'noTable':
      return `${String(complaint.argument)}番目の引数を実績の表として読めません。「KPI」「年度」「分子」「分母」「実績」などの見出しのある表を指定してください。`;
    case 'noPlan': {
      const { argument, shown } = complaint;
      return `${String(argument)}番目の引数${shown === null ? 'の範囲' : `「${shown}」`}を計画として読めません。2024、R6、令和6年度などの年度か、「計画」シートの範囲を表題から指定してください。`;
    }
    case 'unprintedYear': {
      const years = complaint.printed.map(eraFiscalYear).join('、');
      return `${eraFiscalYear(complaint.fiscalYear)}の印刷された計画はありません（あるのは${years}）。「計画」シートの範囲を指定してください。`;
    }
    case 'faultyPlan': {
      const { place, fault, more } = complaint;
      const zero = fault.fault === 'blank' || fault.fault === 'no-level' ? '0 は文字列にしてください。' : '';
      return `${where(place)}：${planFaultJa(fault)}${zero}${more > 0 ? `ほかに${String(more)}か所あります。` : ''}`;
    }
    case 'departingPlan':
      return `${eraFiscalYear(complaint.fiscalYear)}は印刷された計画で判定しますが、${String(complaint.argument)}番目の引数の ${complaint.id} がそれと異なります。そろえるか、範囲の代わりに ${String(complaint.fiscalYear)} を指定してください。`;
    case 'stepCount':
      return `${String(complaint.argument)}番目の引数の段階が${String(complaint.given)}個あります。${String(complaint.expected)}個の値を順に指定してください。`;
    case 'stepsMissGoal':
      return `${String(complaint.argument)}番目の引数の最後の段階が目標と異なります。そろえてください。`;
    case 'shapeNeedsMonth':
      return `均等でない進み方（${String(complaint.argument)}番目の引数）では、経過を "9月" のような月で指定してください。`;
    case 'outsidePeriod':
      return `${String(complaint.argument)}番目の引数の${eraFiscalYear(complaint.year)}は、${eraFiscalYear(complaint.first)}から${eraFiscalYear(complaint.last)}までの期間にありません。`;
    case 'notElapsed':
      return `${String(complaint.argument)}番目の引数「${complaint.shown}」を経過として読めません。0.5 のような割合か、"9月" のような月で指定してください。期間の全部なら省略し、1月なら "1月" としてください。`;
    case 'noPeriod':
      return `${eraFiscalYear(complaint.fiscalYear)}を含む3年間の計画の期間が分かりません。年度ごとに KPI.STATUS で判定してください。`;
    case 'byBranch':
      return `支部ごとに判定する KPI です。年度ごとに KPI.STATUS で判定してください。`;
    case 'noTerms':
      return `${String(complaint.argument)}番目の引数の「計画」の表からは、数え方（日数、月数、割合）が分かりません。実績を求めるときは、2024 などの年度を指定するか、省略してください。`;
    case 'noContingencyRate':
      return `${String(complaint.argument)}番目の引数の「計画」の表に、予備費の率と単位はありません。「予算総則」シートの範囲か 2024 などの年度を指定するか、それぞれの引数に指定してください。`;
    case 'faultyProvision':
      return `${where(complaint.place)}：${provisionFaultJa(complaint.fault)}`;
    case 'whichContingency':
      return complaint.count === 0
        ? `${String(complaint.argument)}番目の引数の「予算総則」に、予備費の行がありません。行を加えるか、率と単位を引数に指定してください。`
        : `${String(complaint.argument)}番目の引数の「予算総則」は、予備費の率か単位を${String(complaint.count)}通りに定めています。率と単位を引数に指定してください。`;
    case 'departingContingency':
      return `${eraFiscalYear(complaint.fiscalYear)}の予備費は印刷された計画で判定しますが、${String(complaint.argument)}番目の引数の「予算総則」はそれと異なります。そろえるか、範囲の代わりに ${String(complaint.fiscalYear)} を指定してください。`;
  }
}
