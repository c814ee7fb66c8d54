import { isoDate } from '../engine/calendar/iso-date';
import type { Kpi, Measure } from '../engine/kpi/kpi';
import type { Level, Target } from '../engine/kpi/target';
import { VERSION, type YearFile } from './year-file';

/** What JSON can say of a level: its number exactly, as text. */
function levelOf(level: Level): unknown {
  switch (level.kind) {
    case 'fixed':
      return { ...level, value: String(level.value) };
    case 'higherOf':
      return { ...level, levels: level.levels.map(levelOf) };
    default:
      return level;
  }
}

function targetOf(target: Target): unknown {
  if ('level' in target) return { ...target, level: levelOf(target.level) };
  const inner = targetOf(target.target);
  return target.kind === 'onDay'
    ? { ...target, day: isoDate(target.day), target: inner }
    : { ...target, target: inner };
}

function measureOf(measure: Measure): unknown {
  const { target, printed, printedMean } = measure;
  const figure = <Of extends Measure['printed'][number] | NonNullable<Measure['printedMean']>>(of: Of) => ({
    ...of,
    value: String(of.value),
    digit: String(of.digit),
  });
  return {
    ...measure,
    target: targetOf(target),
    printed: printed.map(figure),
    printedMean: printedMean && figure(printedMean),
  };
}

/** The fields of something but one, which its place in the file says. */
function without(field: string, of: object): object {
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== field));
}

function kpiOf(kpi: Kpi): unknown {
  return { ...without('standing', kpi), measures: kpi.measures.map(measureOf) };
}

/** A year's papers as JSON can say them: `readYearFile` reads the same back. */
export function writeYearFile({ fiscalYear, kpiPlan, forms, provisions }: YearFile): unknown {
  return {
    version: VERSION,
    fiscalYear,
    ...(kpiPlan && {
      kpiPlan: { kpis: kpiPlan.kpis.map(kpiOf), operational: kpiPlan.operational.map(kpiOf) },
    }),
    ...(forms.length > 0 && { forms: forms.map((form) => without('fiscalYear', form)) }),
    ...(provisions && { provisions: without('fiscalYear', provisions) }),
  };
}

/** The text of a year file. */
export function yearFileText(file: YearFile): string {
  return `${JSON.stringify(writeYearFile(file), null, 2)}\n`;
}
