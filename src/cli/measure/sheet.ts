import type { Language } from '../../engine/language';
import type { Rational } from '../../engine/number/rational';
import { nearestDouble } from '../../engine/number/double';
import type { MeasureAnswer, MeasuredGroup } from '../../measure/answer';
import { countFormat, resultFormat } from '../../measure/number-format';
import { KPI_MESSAGES } from '../../messages/kpi/messages';
import { MEASURE_MESSAGES } from '../../messages/measure/messages';
import { FACT, FIGURE, LABEL, MIDDLE, REPORT_TITLE, TEXT } from '../../reports/report-looks';
import { cell, words } from '../../sheet/content/content-looks';
import type { ContentCell, SheetContent } from '../../sheet/content/sheet-content';
import { valueOf } from './json';
import { remarks } from './text';

const WIDTHS = [24, 12, 16, 16, 14];

function amount(value: Rational | null): ContentCell {
  return value === null
    ? cell(null, FIGURE)
    : cell(nearestDouble(value), { ...FIGURE, format: countFormat(value) });
}

function row(group: MeasuredGroup, { unit }: MeasureAnswer, language: Language): ContentCell[] {
  const { unnamed } = MEASURE_MESSAGES[language];
  const named = (name: string | null): ContentCell[] =>
    name === null ? [] : [words(name === '' ? unnamed : name, TEXT)];
  return [
    ...named(group.by.branch),
    ...named(group.by.month),
    amount(group.counts.numerator),
    amount(group.counts.denominator),
    cell(valueOf(group), { ...FIGURE, format: resultFormat(unit) }),
  ];
}

/** What was measured, as a sheet. `facts`: the files, the day and the definition. */
export function measureSheet(
  answer: MeasureAnswer,
  facts: readonly string[],
  language: Language,
): SheetContent {
  const { headings, verdict } = MEASURE_MESSAGES[language];
  const { kpi, groups, whole } = answer;
  const shown = groups.length > 0 ? groups : [whole];
  const [first] = shown;
  const head = [
    ...((first?.by.branch ?? null) === null ? [] : [headings.branch]),
    ...((first?.by.month ?? null) === null ? [] : [headings.month]),
    headings.numerator,
    headings.denominator,
    headings.value,
  ];
  const lines = [...facts, ...remarks(answer, language)];
  return {
    name: kpi.id,
    rows: [
      [words(`${kpi.id} ${kpi.name[language]}`, REPORT_TITLE)],
      [words(verdict, LABEL), words(KPI_MESSAGES[language].verdict[answer.verdict], FACT)],
      [],
      head.map((name) => words(name, { ...MIDDLE, bold: true })),
      ...shown.map((group) => row(group, answer, language)),
      [],
      ...lines.map((line) => [words(line, { ...FACT, wrap: false })]),
    ],
    merges: [],
    widths: WIDTHS,
    heights: new Map(),
    frozen: { rows: 4, columns: 0 },
    page: { orientation: 'portrait', titleRows: { first: 3, last: 3 } },
    validations: [],
    charts: [],
  };
}
