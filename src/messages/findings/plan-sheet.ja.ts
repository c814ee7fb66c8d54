import type { FindingOf, PlanSheetCode } from '../../engine/findings/finding';
import { eraFiscalYear } from '../../engine/calendar/era';
import { addressOf } from '../../engine/cell';
import type { PlanDeparture } from '../../engine/kpi/plan-sheet';
import { planFaultJa } from '../kpi/plan-fault.ja';
import { provisionFaultJa } from './provision-fault.ja';
import { provisionDeparture, provisionSheetRules } from './provision-sheet.ja';

export const planSheetRules: Readonly<Record<PlanSheetCode, string>> = {
  'PLAN-06': '計画シートの記載',
  'PLAN-07': '印刷された計画との相違',
  ...provisionSheetRules,
};

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
  return planFaultJa(finding.details, `（${rows(finding)}）`);
}

function departure({ details }: FindingOf<'PLAN-07'>): string {
  const { fiscalYear, id, what, file, printed, shown } = details;
  const plan = file === null ? '印刷された計画' : `年度ファイル「${file}」の計画`;
  const judged = `${eraFiscalYear(fiscalYear)}は${plan}で判定します。`;
  if (what === 'missing') return `${id}「${printed ?? ''}」が、この計画シートにありません。${judged}`;
  if (what === 'added')
    return `${id}「${shown ?? ''}」は、${plan}と指標の数が異なるか、計画にありません。${judged}`;
  return `${id} の${WHAT[what]}が、${plan}と異なります（計画：${printed ?? 'なし'}、このシート：${shown ?? 'なし'}）。${judged}`;
}

export const planSheetSentences: {
  readonly [Code in PlanSheetCode]: (finding: FindingOf<Code>) => string;
} = {
  'PLAN-06': unreadable,
  'PLAN-07': departure,
  'PLAN-08': ({ details }) => provisionFaultJa(details),
  'PLAN-09': provisionDeparture,
};
