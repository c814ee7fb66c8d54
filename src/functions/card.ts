import { lowestAchievement } from '../engine/kpi/achievement';
import { missingIn, type Judgement, type MeasureJudgement } from '../engine/kpi/judge';
import type { KpiUnit, Measure } from '../engine/kpi/kpi';
import { isFigure, type Amount } from '../engine/kpi/result';
import { nearestDouble } from '../engine/number/double';
import { ja } from '../messages/kpi/ja';
import { distinctTexts, numberText } from '../messages/kpi/numbers';
import { basis as basisOf } from './arguments/choice';
import { judged, namedKpi } from './arguments/kpi';
import { sourceText } from './catalogue';

type Property = Excel.StringCellValue | Excel.FormattedNumberCellValue;
type Properties = Record<string, Property>;

function text(value: string): Property {
  return { type: 'String', basicValue: value };
}

/** With the decimals that the text of the same number has. */
function amount(value: Amount, unit: KpiUnit, shown = numberText(value, unit)): Property {
  const basicValue = typeof value === 'number' ? value : nearestDouble(value);
  const places = shown.replace(/^[^.]*/u, '').replace(/\d/gu, '0');
  const numberFormat = unit === 'ratio' ? `0${places}%` : `#,##0${places}"${ja.unit[unit].trim()}"`;
  return { type: 'FormattedNumber', basicValue, numberFormat };
}

/** The plan's latest printed figure. */
function baseline({ printed, unit, isNew }: Measure): Property {
  const last = printed.at(-1);
  return last ? amount(last.value, unit) : text(isNew ? '新設' : '');
}

function measureProperties({ measure, target, result }: MeasureJudgement): Properties {
  const label = measure.name ? `${measure.name.ja}：` : '';
  const properties: Properties = {
    [`${label}目標`]: text(ja.target(measure.target, measure.unit)),
    [`${label}基準（計画の記載）`]: baseline(measure),
  };
  const { unit } = measure;
  const reached = result && isFigure(result) ? result.amount : null;
  const apart = target && reached !== null ? distinctTexts(target.value, reached, unit) : null;
  if (target) properties[`${label}目標値`] = amount(target.value, unit, apart?.[0]);
  if (reached !== null) properties[`${label}実績`] = amount(reached, unit, apart?.[1]);
  return properties;
}

function propertiesOf(judgement: Judgement): Properties {
  const { kpi, measures, verdict } = judgement;
  const achievement = lowestAchievement(judgement);
  const missing = missingIn(judgement);
  return {
    ID: text(kpi.id),
    事業: text(ja.business[kpi.business]),
    ...Object.assign({}, ...measures.map(measureProperties)),
    判定: text(ja.verdict[verdict]),
    ...(achievement.known && { 達成度: amount(achievement.value, 'ratio') }),
    ...(missing.length > 0 && { 不足: text(ja.allMissing(missing)) }),
    出典: text(sourceText(kpi)),
  };
}

/**
 * A card for a cell: the KPI's name, with its target, baseline, result, status and source behind it.
 * @customfunction CARD
 * @param kpi The KPI: H.CHECKUP, its Japanese name, or the function's name with the business.
 * @param result The result of FY2024: a number, numerator and denominator, share and offices, or branches and rates.
 * @param history Earlier years: the year (2023, R5), then the result, or numerator and denominator.
 * @param basis "evaluation" (usual) or "plan".
 */
export function card(
  kpi?: unknown,
  result?: unknown[][],
  history?: unknown[][],
  basis?: unknown,
): Excel.EntityCellValue {
  const named = namedKpi(kpi, 1);
  const properties = propertiesOf(judged(named, result, history, basisOf(basis, 4)));
  return {
    type: 'Entity',
    text: named.name.ja,
    properties,
    layouts: {
      card: {
        title: named.name.ja,
        sections: [{ layout: 'List', properties: Object.keys(properties) }],
      },
    },
  };
}
