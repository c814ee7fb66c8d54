import type { Quotation } from '../engine/citation';
import type { Kpi, Measure } from '../engine/kpi/kpi';
import type { SettledTarget } from '../engine/kpi/settled-target';
import { nearestDouble } from '../engine/number/double';
import { KPI_MESSAGES } from '../messages/kpi/messages';
import type { KpiMessages } from '../messages/kpi/made-of-phrases';
import { answerLanguage, basis as basisOf, business as businessOf } from './arguments/choice';
import { namedKpi, PLAN, targetsOf } from './arguments/kpi';

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

/**
 * What the plan says about a KPI: the quoted words and their section.
 * @customfunction SOURCE
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 */
export function source(kpi?: unknown): string {
  return sourceText(namedKpi(kpi, 1));
}

const HEADINGS = {
  ja: ['ID', '事業', 'KPI', '単位', '目標', '目標値', '重要度', '困難度'],
  en: ['ID', 'Business', 'KPI', 'Unit', 'Target', 'Target value', 'Importance', 'Difficulty'],
} as const;

/** The target's value where the printed years give it, else what it needs. */
function targetValue(settled: SettledTarget | undefined, messages: KpiMessages): string | number {
  if (settled?.derivation) return nearestDouble(settled.derivation.value);
  return messages.allMissing(settled?.missing ?? []);
}

/**
 * All KPIs of the plan, a row for each measure: id, business, name, unit, target in words, its value, flags.
 * @customfunction LIST
 * @param business "health" (健康保険) or "seamen" (船員保険); both if left out.
 * @param language "ja" (usual) or "en".
 * @param basis From where targets look back: "evaluation" (usual) or "plan".
 */
export function list(business?: unknown, language?: unknown, basis?: unknown): unknown[][] {
  const only = businessOf(business, 1);
  const spoken = answerLanguage(language, 2);
  const vintage = basisOf(basis, 3);
  const messages = KPI_MESSAGES[spoken];
  const rows = PLAN.kpis
    .filter((kpi) => only === null || kpi.business === only)
    .flatMap((kpi) => {
      const targets = targetsOf(kpi, null, vintage, 3);
      return kpi.measures.map((measure, index) => [
        kpi.id,
        messages.business[kpi.business],
        [kpi.name[spoken], measure.name?.[spoken]].filter(Boolean).join(messages.between.things),
        messages.unit[measure.unit].trim(),
        messages.target(measure.target, measure.unit),
        targetValue(targets[index], messages),
        kpi.important ? messages.important : '',
        kpi.difficult ? messages.difficult : '',
      ]);
    });
  return [[...HEADINGS[spoken]], ...rows];
}
