import type { Quotation } from '../../engine/citation';
import type { Kpi, KpiUnit, Measure, PrintedMean, PrintedResult } from '../../engine/kpi/kpi';
import { fixed, type Level, type Target } from '../../engine/kpi/target';
import { decimal, powerOfTen, ratio } from '../../engine/number/rational';
import type { Localised } from '../../engine/language';
import type { Quote } from './quotation';

/** A fixed level in percent, as it is printed: '61.7' is 617/1000. */
export function percent(printed: `${number}`): Level {
  return fixed(decimal(printed).div(100));
}

export function count(value: number): Level {
  return fixed(ratio(value, 1));
}

/**
 * The figure that quoted words end with and the value of its last digit: 56.4 and 0.1 for 「１）56.4%」.
 * The plan's tables enumerate in full-width digits and print figures in half-width ones.
 */
function figureIn(words: string, unit: KpiUnit): Pick<PrintedResult, 'value' | 'digit'> {
  const digits = (words.match(/[\d,]*\d(?:\.\d+)?/g) ?? []).at(-1)?.replaceAll(',', '') ?? '';
  const scale = powerOfTen(unit === 'ratio' ? -2 : 0);
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { value: decimal(digits).mul(scale), digit: powerOfTen(-places).mul(scale) };
}

/** The words that print a year's figure, by fiscal year. */
type Printed = Readonly<Record<number, string>>;

/** What a row says about one measure besides its unit, its target and the target's words. */
interface Printing {
  readonly name?: Measure['name'];
  readonly printed?: Printed;
  /** The words that print the mean of the printed years. */
  readonly mean?: string;
  /** The words that call it new. */
  readonly isNew?: string;
}

type MakeMeasure = (cite: (words: string) => Quotation) => Measure;

/** One measure of a row; the words are cited from the row's section. */
export function measure(unit: KpiUnit, target: Target, words: string, print: Printing = {}): MakeMeasure {
  return (cite) => {
    const printed = Object.entries(print.printed ?? {}).map(([year, quote]) => ({
      fiscalYear: Number(year),
      ...figureIn(quote, unit),
      citation: cite(quote),
    }));
    const printedMean: PrintedMean | null =
      print.mean === undefined
        ? null
        : {
            fiscalYears: printed.map((year) => year.fiscalYear),
            ...figureIn(print.mean, unit),
            citation: cite(print.mean),
          };
    return {
      name: print.name ?? null,
      unit,
      target,
      citation: cite(words),
      printed,
      printedMean,
      isNew: print.isNew === undefined ? null : cite(print.isNew),
    };
  };
}

/** 重要度：高 and 困難度：高 of the row's section. */
type Flags = '' | '重' | '困' | '重困';

/** Makes the rows of one business from one table of a plan. */
export function rowsOf<Id extends string>(
  quotation: Quote,
  nameOf: (id: Id) => Localised<string>,
  { business, standing, table }: Pick<Kpi, 'business' | 'standing'> & { readonly table: string },
) {
  return (
    id: Id,
    flags: Flags,
    section: string,
    [first, ...others]: readonly [MakeMeasure, ...MakeMeasure[]],
    notes: readonly string[] = [],
  ): Kpi => {
    const cite = (words: string): Quotation => quotation(`${table} ${section}`, words);
    return {
      id,
      business,
      standing,
      name: nameOf(id),
      measures: [first(cite), ...others.map((make) => make(cite))],
      important: flags.includes('重'),
      difficult: flags.includes('困'),
      notes: notes.map(cite),
    };
  };
}
