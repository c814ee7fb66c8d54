import type { Language } from '../../engine/language';
import type { Rational } from '../../engine/number/rational';
import type { MeasureAnswer, MeasuredGroup } from '../../measure/answer';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { numberText } from '../../messages/kpi/numbers';
import { MEASURE_MESSAGES } from '../../messages/measure/messages';
import type { UnreadRecord } from '../../record-files/fold-file';
import { textTable } from '../text-table';
import { MEASURE_CLI_MESSAGES } from './messages/messages';

function countText(value: Rational | null): string {
  // an exact count or sum: all of its digits
  return value === null ? '–' : value.toString().replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',');
}

/** What a group comes to, with its unit; a dash where nothing can be measured. */
function valueText({ measurement }: MeasuredGroup, { unit }: MeasureAnswer, language: Language): string {
  if (measurement.kind !== 'measured') return '–';
  return numberText(measurement.figure.amount, unit) + KPI_MESSAGES[language].unit[unit];
}

function table(answer: MeasureAnswer, language: Language): string[] {
  const { headings, unnamed } = MEASURE_MESSAGES[language];
  const shown = answer.groups.length > 0 ? answer.groups : [answer.whole];
  const [first] = shown;
  const isByBranch = (first?.by.branch ?? null) !== null;
  const isByMonth = (first?.by.month ?? null) !== null;
  const rows = shown.map((group) => [
    ...(isByBranch ? [group.by.branch === '' ? unnamed : (group.by.branch ?? '')] : []),
    ...(isByMonth ? [group.by.month === '' ? unnamed : (group.by.month ?? '')] : []),
    countText(group.counts.numerator),
    countText(group.counts.denominator),
    valueText(group, answer, language),
  ]);
  const names = [...(isByBranch ? [headings.branch] : []), ...(isByMonth ? [headings.month] : [])];
  const head = [...names, headings.numerator, headings.denominator, headings.value];
  return textTable(
    [head, ...rows],
    head.map((_, index) => (index < names.length ? 'left' : 'right')),
  );
}

/** What a verdict lacks, why there is no result, which records do not count, and what is not final. */
export function remarks(answer: MeasureAnswer, language: Language): string[] {
  const { missing, lacksBranches, whole } = answer;
  const { measurement, tally } = whole;
  const { outcome, obstacle, provisional } = MEASURE_MESSAGES[language];
  const { read, leftOut, byBranch } = MEASURE_CLI_MESSAGES[language];
  const reason = measurement.kind in obstacle ? obstacle[measurement.kind as keyof typeof obstacle] : null;
  return [
    ...(missing.length > 0 ? [KPI_MESSAGES[language].allMissing(missing)] : []),
    ...(lacksBranches ? [byBranch] : []),
    ...(reason === null ? [] : [reason]),
    ...(tally.provisional > 0 ? [provisional(tally.provisional.toLocaleString('en'))] : []),
    read(tally.read.toLocaleString('en')),
    ...tally.reasons.map(([each, rows]) => leftOut(outcome[each], rows.toLocaleString('en'))),
  ];
}

/** The first records that could not be read, each at its place. */
export function unreadLines(unread: readonly UnreadRecord[], language: Language): string[] {
  const { outcome } = MEASURE_MESSAGES[language];
  const { unreadAt, firstUnread } = MEASURE_CLI_MESSAGES[language];
  if (unread.length === 0) return [];
  return [
    firstUnread,
    ...unread.map(({ file, line, outcome: reason }) => `  ${unreadAt(file, line, outcome[reason])}`),
  ];
}

/** What was measured, for a person. */
export function measureText(answer: MeasureAnswer, language: Language): string[] {
  const { kpi, verdict, groups, whole } = answer;
  const kpis = KPI_MESSAGES[language];
  const { total } = MEASURE_CLI_MESSAGES[language];
  const [{ target, unit }] = kpi.measures;
  const asked = kpis.target(target, unit);
  return [
    `${kpi.id} ${kpi.name[language]}`,
    '',
    ...table(answer, language),
    ...(groups.length > 1
      ? [
          '',
          total(
            countText(whole.counts.numerator),
            countText(whole.counts.denominator),
            valueText(whole, answer, language),
          ),
        ]
      : []),
    '',
    `${MEASURE_MESSAGES[language].verdict}: ${kpis.verdict[verdict]} (${asked})`,
    ...remarks(answer, language),
  ];
}
