import type { Quotation } from '../engine/citation';
import { businessOf } from '../engine/kpi/kpi-id';
import type { Kpi, Measure } from '../engine/kpi/kpi';
import type { SettledTarget } from '../engine/kpi/settled-target';
import { nearestDouble } from '../engine/number/double';
import { KPI_MESSAGES } from '../messages/kpi/messages';
import type { KpiMessages } from '../messages/kpi/made-of-phrases';
import { answerLanguage, basis, business } from './arguments/choice';
import { kpi, targetsFrom } from './arguments/kpi';
import { leftOutOf, plan } from './arguments/plan';
import { fn } from './fn';
import { LEFT_OUT, LIST_HEADINGS } from './messages/answers';
import { planJa } from './messages/answers.ja';

function quoted({ document, section, quote }: Quotation): string {
  return `「${quote}」（${document} ${section}）`;
}

function citationsOf({ citation, printed, printedMean, isNew }: Measure): readonly Quotation[] {
  const years = printed.map((year) => year.citation);
  return [citation, ...years, ...(printedMean ? [printedMean.citation] : []), ...(isNew ? [isNew] : [])];
}

/** The plan's words about a KPI: its target, its earlier years, how it is counted. */
export function sourceText({ measures, notes }: Kpi): string {
  return [...measures.flatMap(citationsOf), ...notes].map(quoted).join('\n');
}

export const SOURCE = fn({ kpi, plan }, (given) => {
  const by = given.plan.value;
  const words = sourceText(given.kpi.value(by));
  return by.named ? `${words}\n${planJa(by.named)}` : words;
});

/** The target's value where the printed years give it, else what it needs. */
function targetValue(settled: SettledTarget | undefined, messages: KpiMessages): string | number {
  if (settled?.derivation) return nearestDouble(settled.derivation.value);
  return messages.allMissing(settled?.missing ?? []);
}

export const LIST = fn({ business, language: answerLanguage, basis, plan }, (given) => {
  const only = given.business.value;
  const language = given.language.value;
  const vintage = given.basis.value;
  const messages = KPI_MESSAGES[language];
  const by = given.plan.value;
  const rows = by.plan.kpis
    .filter((each) => only === null || each.business === only)
    .flatMap((each) => {
      const targets = targetsFrom(each, by, vintage, null);
      return each.measures.map((measure, index) => [
        each.id,
        messages.business[each.business],
        [each.name[language], measure.name?.[language]].filter(Boolean).join(messages.between.things),
        messages.unit[measure.unit].trim(),
        messages.target(measure.target, measure.unit),
        targetValue(targets[index], messages),
        each.important ? messages.important : '',
        each.difficult ? messages.difficult : '',
      ]);
    });
  const left = [...by.leftOut].flatMap(([id, { name }]) => {
    const of = businessOf(id);
    const why = leftOutOf(by, id);
    if (!why || (only !== null && of !== only)) return [];
    return [[id, of ? messages.business[of] : '', name ?? '', '', LEFT_OUT[language](why.place), '', '', '']];
  });
  return [[...LIST_HEADINGS[language]], ...rows, ...left];
});
