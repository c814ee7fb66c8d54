import { civilOf, serialOf, type Serial } from '../../engine/calendar/serial';
import { firstDayOf, lastDayOf, parseFiscalYear } from '../../engine/calendar/fiscal-year';
import { endOfMonthAfter } from '../../engine/calendar/months';
import { eraDate } from '../../engine/calendar/era';
import type { Reason, SentenceContext } from './reading';

/** What is said around a condition. */
export interface Circumstances {
  readonly day: Serial | null;
  readonly branches: number | null;
  readonly endsEarly: boolean;
  readonly excludedUpTo: number | null;
  readonly reasons: readonly Reason[];
}

const YEAR = '(?:(?<year>(?:令和|平成|R|H)(?:元|\\d{1,2})|\\d{4})年(?<fiscal>度)?の?)?';
const WHEN = '(?<when>時点|現在|までに?)?';
const DAY = new RegExp(`${YEAR}(?<month>\\d{1,2})月(?<day>末日?|\\d{1,2}日)${WHEN}`, 'gu');
const QUARTERS = /(?:第(?<quarter>[1-4一二三四])四半期|(?<half>上半期))末?(?<when>時点|現在|までに?)/gu;
const EVERY_BRANCH =
  /(?:全て?の?|すべての|全国の?|各)(?<count>\d{1,2})?の?支部(?<how>(?:全て|すべて)?(?:で|において|における|が|にて)|の)|(?<all>\d{1,2})支部(?:全て|すべて)(?:で|において|が)/u;
const ENDS_EARLY =
  /(?:される|が行われる|となる|する|廃止|終了)までの(?:取組|取り組み|間)|(?:廃止|終了)(?:される|する)?まで/u;
const OF_YEAR =
  /((?:令和|平成|R|H)(?:元|\d{1,2})|\d{4})年度(?:末時点|末まで|末|まで|中|時点)?(?:に|で|まで|における|において)(?!お|比)/gu;
const EXCLUDED =
  /((?:令和|平成|R|H)(?:元|\d{1,2})|\d{4})年度以前の?[^、。]{0,12}(?:除外|除く|除き|含めない|対象外)/u;

interface FoundDay {
  readonly day: Serial | null;
  readonly why: Reason['why'] | null;
  readonly shown: string;
}

/** The calendar year of a month: named, of a named fiscal year, or of the plan's. */
function calendarYear(named: string | undefined, isFiscal: boolean, month: number, planned: number | null) {
  const year = named === undefined ? planned : parseFiscalYear(`${named}年度`);
  if (year === null) return null;
  return (named === undefined || isFiscal) && month < 4 ? year + 1 : year;
}

function dayOf({ groups = {}, 0: shown }: RegExpMatchArray, planned: number | null): FoundDay[] {
  const { year: named, fiscal, month: monthText, day: dayText = '', when } = groups;
  // a bare month speaks of a period or of when something came about
  if (when === undefined) return [];
  const month = Number(monthText);
  const year = calendarYear(named, fiscal !== undefined, month, planned);
  if (year === null) return [{ day: null, why: 'day-without-year', shown }];
  const first = serialOf({ year, month, day: 1 });
  const isEnd = dayText.startsWith('末');
  const day =
    first === null
      ? null
      : isEnd
        ? endOfMonthAfter(first, 0)
        : serialOf({ year, month, day: parseInt(dayText, 10) });
  if (day === null) return [{ day, why: 'no-such-day', shown }];
  return [{ day, why: when.startsWith('まで') ? 'deadline' : null, shown }];
}

function quarterEnd({ groups = {}, 0: shown }: RegExpMatchArray, planned: number | null): FoundDay[] {
  const { quarter, when = '' } = groups;
  if (planned === null) return [{ day: null, why: 'day-without-year', shown }];
  const number = quarter === undefined ? 2 : '一二三四'.indexOf(quarter) + 1 || Number(quarter);
  const day = endOfMonthAfter(firstDayOf(planned), 3 * number - 1);
  // the fourth ends with the year
  if (day === lastDayOf(planned)) return [];
  return [{ day, why: when.startsWith('まで') ? 'deadline' : null, shown }];
}

function daysIn(text: string, planned: number | null): FoundDay[] {
  const days = [
    ...[...text.matchAll(DAY)].flatMap((found) => dayOf(found, planned)),
    ...[...text.matchAll(QUARTERS)].flatMap((found) => quarterEnd(found, planned)),
  ];
  return days.filter(
    ({ day }, index) => day === null || days.findIndex((each) => each.day === day) === index,
  );
}

function dayReading(text: string, planned: number | null): { day: Serial | null; reasons: Reason[] } {
  const days = daysIn(text, planned);
  const [only, another] = days;
  if (!only) return { day: null, reasons: [] };
  if (another) {
    return {
      day: null,
      reasons: [{ why: 'several-days', shown: days.map(({ shown }) => shown).join('、') }],
    };
  }
  const { day, why, shown } = only;
  const reasons: Reason[] = why === null ? [] : [{ why, shown }];
  if (day !== null && planned !== null && (day < firstDayOf(planned) || day > lastDayOf(planned))) {
    reasons.push({ why: 'day-outside-year', shown: eraDate(day) });
  }
  // 31 March is when every year's result is taken
  const isYearEnd =
    day !== null && civilOf(day).month === 3 && day === (planned === null ? null : lastDayOf(planned));
  return { day: isYearEnd ? null : day, reasons };
}

/** 令和11年度末までに: a goal of another year than the plan's. */
function otherYears(text: string, planned: number | null): Reason[] {
  return [...text.matchAll(OF_YEAR)].flatMap(([shown, named = '']): Reason[] => {
    const year = parseFiscalYear(`${named}年度`);
    return planned === null || year === planned ? [] : [{ why: 'other-year', shown }];
  });
}

function branchReading(text: string, known: number | null): { branches: number | null; reasons: Reason[] } {
  const found = EVERY_BRANCH.exec(text);
  if (!found) return { branches: null, reasons: [] };
  const { count, all, how } = found.groups ?? {};
  const branches = count ?? all;
  const number = branches === undefined ? known : Number(branches);
  const reasons: Reason[] = [
    ...(number === null ? [{ why: 'no-branches', shown: found[0] } as const] : []),
    ...(how === 'の' ? [{ why: 'which-branches', shown: found[0] } as const] : []),
  ];
  return { branches: number, reasons };
}

/**
 * What a folded sentence and its notes say of when, where and against which years it is measured.
 * @param text the sentence alone, by which the day and the branches are told
 */
export function circumstancesOf(
  text: string,
  { fiscalYear, branches, notes }: SentenceContext,
): Circumstances {
  const all = [text, ...notes].join('。');
  const day = dayReading(text, fiscalYear);
  const years = otherYears(text, fiscalYear);
  const every = branchReading(text, branches);
  const excluded = EXCLUDED.exec(all)?.[1];
  return {
    day: day.day,
    branches: every.branches,
    endsEarly: ENDS_EARLY.test(all),
    excludedUpTo: excluded === undefined ? null : parseFiscalYear(`${excluded}年度`),
    reasons: [...day.reasons, ...years, ...every.reasons],
  };
}

/** Words that tell when and where, which are no part of what is measured. */
export const AROUND_SUBJECT: readonly RegExp[] = [
  new RegExp(
    `^${YEAR}\\d{1,2}月(?:末日?|\\d{1,2}日)(?:時点|現在|までに?)?(?:における|において|での|の|で|に)?、?`,
    'u',
  ),
  /^(?:第[1-4一二三四]四半期|上半期|当該?年度|年度)末?(?:時点|現在|までに?)?(?:における|において|での|の|で|に)?、?/u,
  /^(?:令和|平成|R|H)(?:元|\d{1,2})年度(?:末|中)?(?:時点)?(?:における|において|の|に|は)、?/u,
  /^(?:全て?の?|すべての|全国の?|各)(?:\d{1,2})?の?支部(?:全て|すべて)?(?:における|において|が|にて|で|の)?、?/u,
  /^\d{1,2}支部(?:全て|すべて)(?:で|において|が)、?/u,
  /^年間を通じて?、?/u,
];

/** The same, between what is measured and its target: 利用率を9月末時点で50％以上. */
export const BEHIND_SUBJECT =
  /(?<=を|は|が|について|、)(?:(?:(?:令和|平成|R|H)(?:元|\d{1,2})|\d{4})年度?の?)?(?:\d{1,2}月(?:末日?|\d{1,2}日)|年度末|末)(?:時点|現在|までに?)?(?:において|での|で|に)?、?$/u;
