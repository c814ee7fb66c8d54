import { parseFiscalYear } from '../../engine/calendar/fiscal-year';
import { higherOf, meanOfYears, previousYear, type Level } from '../../engine/kpi/target';
import { amountAtEnd, type Amount } from './amount';
import type { Reason, Why } from './reading';

/** What a result is held against, as the words before 以上, 以下 … say it. */
export type LevelPhrase = { readonly start: number; readonly reasons: readonly Reason[] } & (
  | { readonly kind: 'years'; readonly level: Level }
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      /** The words that hold it against the previous year: 対前年度, 前年度比; null where none do. */
      readonly over: string | null;
    }
  /** Words that no target can be made of; the reasons say why. */
  | { readonly kind: 'none' }
);

const RESULT = '(?:末)?の?(?:実績値?|数値|値|件数|結果|水準|割合|率)?';
const PREVIOUS = `対?(?:前|昨)年度${RESULT}`;
const MEAN =
  '(?:過去|直近|直前)の?(?<years>\\d{1,2}|[二三四五六七八九十])(?:か年度?|年度?)間?の?(?:実績の?)?平均(?:値|実績|率|件数)?';
const AND = '(?:と|及び|および|、|並びに)';
const OR = '(?:又は|または|若しくは|もしくは|か)';
const CHOICE =
  '(?:の?(?:うち|内)?、?の?(?:いずれか|どちらか)?の?(?<choice>高い|大きい|低い|小さい)(?:方|ほう|値|数値|もの|実績|水準)?)';
const EQUAL = '(?:と同(?:じ|等|水準|程度)|並み)?';

const BOTH = new RegExp(
  `(?:${PREVIOUS}の?(?:${AND}|${OR})(?:の?)${MEAN}|${MEAN.replace('<years>', '<years2>')}の?(?:${AND}|${OR})${PREVIOUS})${CHOICE}?$`,
  'u',
);
const MEAN_AT_END = new RegExp(`${MEAN}$`, 'u');
const PREVIOUS_AT_END = new RegExp(`${PREVIOUS}${EQUAL}$`, 'u');
const SAME_PERIOD = /対?(?:前|昨)年(?:度)?(?:の?同)(?:期|月|時期)(?:間)?(?:の?実績)?$/u;
const NAMED_YEAR = new RegExp(`((?:令和|平成|R|H)(?:元|\\d{1,2})|\\d{4})年度${RESULT}$`, 'u');
const OTHER_STATISTIC = /(?:過去|直近|前々年度|一昨年度)[^、。を]*$/u;
const OVER =
  /(?:対?(?:前|昨)年度?(?:の?実績|末)?(?:比で?|に比べて?|と比べて?|より|から|に対して?|と比較して)?、?|毎年度?、?)$/u;

const NUMERALS = '〇一二三四五六七八九十';

function countOf(numeral: string): number {
  const digit = NUMERALS.indexOf(numeral);
  return digit > 0 ? digit : Number(numeral);
}

function none(why: Why, found: RegExpExecArray): LevelPhrase {
  return { kind: 'none', start: found.index, reasons: [{ why, shown: found[0] }] };
}

function ofBoth(found: RegExpExecArray): LevelPhrase {
  const { years = '', years2 = '', choice } = found.groups ?? {};
  if (choice === '低い' || choice === '小さい') return none('lower-level', found);
  const level = higherOf(previousYear, meanOfYears(countOf(years || years2)));
  const reasons: Reason[] = choice === undefined ? [{ why: 'either-level', shown: found[0] }] : [];
  return { kind: 'years', start: found.index, level, reasons };
}

function ofNamedYear(found: RegExpExecArray, fiscalYear: number | null): LevelPhrase {
  const named = parseFiscalYear(`${found[1] ?? ''}年度`);
  const isPrevious = named !== null && named + 1 === fiscalYear;
  return isPrevious
    ? { kind: 'years', start: found.index, level: previousYear, reasons: [] }
    : none('other-year', found);
}

/** The level that ends a folded text; null where none does. */
export function levelAtEnd(text: string, fiscalYear: number | null): LevelPhrase | null {
  const both = BOTH.exec(text);
  if (both) return ofBoth(both);
  const mean = MEAN_AT_END.exec(text);
  if (mean) {
    const level = meanOfYears(countOf(mean.groups?.years ?? ''));
    return { kind: 'years', start: mean.index, level, reasons: [] };
  }
  const samePeriod = SAME_PERIOD.exec(text);
  if (samePeriod) {
    const reasons: Reason[] = [{ why: 'same-period', shown: samePeriod[0] }];
    return { kind: 'years', start: samePeriod.index, level: previousYear, reasons };
  }
  const named = NAMED_YEAR.exec(text);
  if (named) return ofNamedYear(named, fiscalYear);
  const previous = PREVIOUS_AT_END.exec(text);
  if (previous) return { kind: 'years', start: previous.index, level: previousYear, reasons: [] };
  const amount = amountAtEnd(text);
  if (amount) {
    const over = OVER.exec(text.slice(0, amount.start));
    const reasons: Reason[] = amount.isAbout ? [{ why: 'about', shown: amount.shown }] : [];
    return { kind: 'amount', start: over?.index ?? amount.start, amount, over: over?.[0] ?? null, reasons };
  }
  const other = OTHER_STATISTIC.exec(text);
  return other ? none('other-statistic', other) : null;
}
