import { lowestAchievement } from '../engine/kpi/achievement';
import { missingIn, type Judgement, type MeasureJudgement } from '../engine/kpi/judge';
import type { KpiUnit, Measure } from '../engine/kpi/kpi';
import { isFigure, type Amount } from '../engine/kpi/result';
import { nearestDouble } from '../engine/number/double';
import { ja } from '../messages/kpi/ja';
import { distinctTexts, numberText } from '../messages/kpi/numbers';
import { basis } from './arguments/choice';
import { history, judgementOf, kpi, result } from './arguments/kpi';
import { plan, type GivenPlan } from './arguments/plan';
import { sourceText } from './catalogue';
import { fn } from './fn';
import { planJa } from './messages/answers.ja';

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

function propertiesOf(judgement: Judgement, { named }: GivenPlan): Properties {
  const { kpi, measures, verdict } = judgement;
  const achievement = lowestAchievement(judgement);
  const missing = missingIn(judgement);
  return {
    ID: text(kpi.id),
    事業: text(ja.business[kpi.business]),
    ...(named && { 計画: text(planJa(named)) }),
    ...Object.assign({}, ...measures.map(measureProperties)),
    判定: text(ja.verdict[verdict]),
    ...(achievement.known && { 達成度: amount(achievement.value, 'ratio') }),
    ...(missing.length > 0 && { 不足: text(ja.allMissing(missing)) }),
    出典: text(sourceText(kpi)),
  };
}

export const CARD = fn({ kpi, result, history, basis, plan }, (given): Excel.EntityCellValue => {
  const by = given.plan.value;
  const judgement = judgementOf(given, by);
  const { ja: title } = judgement.kpi.name;
  const properties = propertiesOf(judgement, by);
  return {
    type: 'Entity',
    text: title,
    properties,
    layouts: {
      card: { title, sections: [{ layout: 'List', properties: Object.keys(properties) }] },
    },
  };
});
