import type { EvaluatedKpi } from '../../engine/kpi/evaluation/item';
import { reasons } from '../../engine/kpi/reasons';
import type { Language } from '../../engine/language';
import { sentences } from '../../messages/kpi/messages';
import type { YearEvaluation } from '../../review/year-evaluation';
import { cell, HEADING, words } from '../../sheet/content/content-looks';
import { flagTexts, shareText } from '../../sheet/evaluation/item-texts';
import type { WrittenItem } from '../../sheet/evaluation/write-evaluation';
import type { Row } from '../finding-rows';
import { TEXT } from '../report-looks';
import { YEAR_MESSAGES } from './messages/messages';
import { NOTHING } from './year-figures';

/** A row of three texts, which take A, B to C and D to the end. */
export function threeTexts(texts: readonly [string, string, string]): Row {
  const [first, second, third] = texts;
  return [words(first, TEXT), words(second, TEXT), cell(null, TEXT), cell(null, TEXT), words(third, TEXT)];
}

export function threeHeadings(texts: readonly [string, string, string]): Row {
  const [first, second, third] = texts;
  return [
    cell(first, HEADING),
    cell(second, HEADING),
    cell(null, HEADING),
    cell(null, HEADING),
    cell(third, HEADING),
  ];
}

function missedRow(evaluated: EvaluatedKpi, { hand }: WrittenItem, language: Language): Row {
  const { shareOf, noReason, tasks } = YEAR_MESSAGES[language];
  const share = shareText(evaluated);
  // what the target says stands above
  const steps = evaluated.judgement ? reasons(evaluated.judgement).filter(({ kind }) => kind !== 'rule') : [];
  const why = sentences(steps, language).join(' ');
  return threeTexts([
    evaluated.kpi.name[language],
    [...(share === null ? [] : [shareOf(share)]), why].join('\n'),
    [hand.reason === '' ? noReason : hand.reason, ...(hand.tasks === '' ? [] : [tasks(hand.tasks)])].join(
      '\n',
    ),
  ]);
}

/** What was missed, by how much, and what people wrote of it. */
export function missedRows({ items }: YearEvaluation, language: Language): Row[] {
  const { allMet, missedHeadings } = YEAR_MESSAGES[language];
  const rows = items.flatMap((written) =>
    written.evaluation.kpis
      .filter(({ status }) => status === 'not_met' || status === 'nearly_met')
      .map((kpi) => missedRow(kpi, written, language)),
  );
  return rows.length > 0
    ? [threeHeadings(missedHeadings), ...rows]
    : [[cell(allMet, { ...TEXT, borders: {} })]];
}

/** Every item that no KPI measures: its flags with the plan's grounds, and what people wrote of it. */
export function withoutKpiRows({ items }: YearEvaluation, language: Language): Row[] {
  const { unflagged, graded, done, tasks } = YEAR_MESSAGES[language];
  return items
    .filter(({ evaluation }) => evaluation.kpis.every(({ kpi }) => kpi.standing !== 'kpi'))
    .map(({ evaluation, hand }) => {
      const { item } = evaluation;
      const grades = graded(hand.own || NOTHING, hand.minister || NOTHING);
      const written = [
        hand.reason,
        ...(hand.measures === '' ? [] : [done(hand.measures)]),
        ...(hand.tasks === '' ? [] : [tasks(hand.tasks)]),
      ].filter((text) => text !== '');
      return threeTexts([
        item.place + item.name[language],
        flagTexts(evaluation, language).join('\n') || unflagged,
        [grades, ...written].join('\n'),
      ]);
    });
}

/** What was written of items that the plan does not have. */
export function keptRows({ kept }: YearEvaluation, language: Language): Row[] {
  const { keptItem, graded, unflagged, done, tasks } = YEAR_MESSAGES[language];
  return kept.map(({ name, hand }) =>
    threeTexts([
      keptItem(name),
      graded(hand.own || NOTHING, hand.minister || NOTHING),
      [
        hand.reason,
        hand.measures === '' ? '' : done(hand.measures),
        hand.tasks === '' ? '' : tasks(hand.tasks),
        ...hand.notes.map(({ label, text }) => [label, text].filter(Boolean).join(': ')),
      ]
        .filter((text) => text !== '')
        .join('\n') || unflagged,
    ]),
  );
}
