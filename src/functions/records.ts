import { exactSum } from '../engine/kpi/measures/exact-sum';
import { parseFiscalYear } from '../engine/calendar/fiscal-year';
import { endOfMonthAfter, sameDayAfterMonths } from '../engine/calendar/months';
import { cardIssueDays as meanIssueDays } from '../engine/kpi/measures/card-issue-days';
import { completedInYear } from '../engine/kpi/measures/completed-in-year';
import { genericBranches as branchesThatMeet } from '../engine/kpi/measures/generic-branches';
import { share } from '../engine/kpi/measures/measurement';
import { replacedComponents } from '../engine/kpi/measures/replaced-components';
import { serviceStandard as paidInTime } from '../engine/kpi/measures/service-standard';
import { singleBids } from '../engine/kpi/measures/single-bids';
import { shareWithin, Window } from '../engine/kpi/measures/within-window';
import { MEASURE_TERMS } from '../plan/fy2024/measure-terms';
import { answer, answerByDays } from './answer';
import { oneValue } from './arguments/cell-value';
import { CountCells, DateCells, NumberCells } from './arguments/cells';
import { dateOffset } from './arguments/choice';
import { businessDays, dayCount, oneDate } from './arguments/days';
import { isBlank, isOmitted, mustAgree, needed, noneGiven, type Argument } from './arguments/range';
import { fixedTarget } from './fixed-target';
import { Refusal } from './refusal';
import type { Remarked } from './remarked';

/**
 * Share of applications paid within 10 days of receipt (サービススタンダード), the day of receipt not counted.
 * Rows without dates are skipped. Unpaid: late if due before as_of, else left out; without as_of #N/A.
 * @customfunction SERVICE_STANDARD
 * @param received Days of receipt: a column of dates, also as text such as R6.4.1.
 * @param paid Days of payment: a column of the same shape; blank while unpaid.
 * @param calendar "business" (usual): business days; "calendar": every day counts.
 * @param closedDays Further days that do not count: a range of dates.
 * @param asOf The day on which the rate is taken. What is paid later counts as unpaid.
 * @param suspendedDays Days on which each application lay with the applicant (返戻): a column of the same shape.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function serviceStandard(
  received?: unknown[][],
  paid?: unknown[][],
  calendar?: unknown,
  closedDays?: unknown[][],
  asOf?: unknown,
  suspendedDays?: unknown[][],
  dateSystem?: unknown,
): number | Remarked {
  if (noneGiven(received, paid, calendar, closedDays, asOf, suspendedDays)) {
    return fixedTarget('SERVICE_STANDARD');
  }
  const offset = dateOffset(dateSystem, 7);
  const starts = new DateCells(needed(received, 1), 1, offset);
  const ends = new DateCells(needed(paid, 2), 2, offset);
  const suspended = isOmitted(suspendedDays) ? null : new CountCells(suspendedDays, 6);
  mustAgree(starts, ends, ...(suspended ? [suspended] : []));
  const terms = {
    dayCount: dayCount(calendar, closedDays, 3, offset),
    days: MEASURE_TERMS.serviceStandardDays,
    asOf: oneDate(asOf, 5, offset),
    suspended,
  };
  return answerByDays(paidInTime(starts, ends, terms), starts, 'rate');
}

/**
 * Mean number of business days from receiving the data to sending the card (保険証の交付); the same day is 0.
 * Rows without dates are skipped; a card not yet sent gives #N/A.
 * @customfunction CARD_ISSUE_DAYS
 * @param received Days on which the data came: a column of dates.
 * @param sent Days on which the cards were sent: a column of the same shape.
 * @param closedDays Further days that do not count: a range of dates.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function cardIssueDays(
  received?: unknown[][],
  sent?: unknown[][],
  closedDays?: unknown[][],
  dateSystem?: unknown,
): number | Remarked {
  if (noneGiven(received, sent, closedDays)) return fixedTarget('CARD_ISSUE_DAYS');
  const offset = dateOffset(dateSystem, 4);
  const starts = new DateCells(needed(received, 1), 1, offset);
  const ends = new DateCells(needed(sent, 2), 2, offset);
  mustAgree(starts, ends);
  return answerByDays(meanIssueDays(starts, ends, businessDays(closedDays, 3, offset)), starts, 'days');
}

function shareInWindow(
  columns: readonly [Argument, Argument],
  window: Window,
  asOf: unknown,
  dateSystem: unknown,
): number {
  const offset = dateOffset(dateSystem, 4);
  const starts = new DateCells(needed(columns[0], 1), 1, offset);
  const ends = new DateCells(needed(columns[1], 2), 2, offset);
  mustAgree(starts, ends);
  return answer(shareWithin(starts, ends, window, oneDate(asOf, 3, offset)), starts);
}

const recoveryWindow = new Window((lost) => sameDayAfterMonths(lost, MEASURE_TERMS.cardRecoveryMonths), true);

/**
 * Share of cards that came back by the same day of the month after the loss (保険証回収率), from dates.
 * Losses whose month is not over on as_of are left out; without as_of an unreturned card gives #N/A.
 * @customfunction CARD_RECOVERY.BY_DATE
 * @param lost Days on which insurance was lost: a column of dates.
 * @param returned Days on which the cards came back: a column of the same shape; blank while out.
 * @param asOf The day on which the share is taken.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function cardRecoveryByDate(
  lost?: unknown[][],
  returned?: unknown[][],
  asOf?: unknown,
  dateSystem?: unknown,
): number {
  if (noneGiven(lost, returned, asOf)) return fixedTarget('CARD_RECOVERY');
  return shareInWindow([lost, returned], recoveryWindow, asOf, dateSystem);
}

const visitWindow = new Window((checkup) => endOfMonthAfter(checkup, MEASURE_TERMS.earlyVisitMonths), false);

/**
 * Share of persons who saw a doctor by the end of the tenth month after their checkup (医療機関受診率).
 * Persons whose time is not over on as_of are left out; without as_of someone without a visit gives #N/A.
 * @customfunction EARLY_VISIT
 * @param checkup Days of the checkups: a column of dates.
 * @param visit Days of the first visit after it: a column of the same shape; blank where there is none.
 * @param asOf The day on which the share is taken.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function earlyVisit(
  checkup?: unknown[][],
  visit?: unknown[][],
  asOf?: unknown,
  dateSystem?: unknown,
): number {
  if (noneGiven(checkup, visit, asOf)) return fixedTarget('EARLY_VISIT');
  return shareInWindow([checkup, visit], visitWindow, asOf, dateSystem);
}

/** A fiscal year that the function needs, by number or name. */
function neededYear(argument: unknown, position: number): number {
  const value = oneValue(argument, position);
  if (isBlank(value) || value === 0) throw new Refusal({ code: 'missingArgument', argument: position });
  const year = typeof value === 'number' || typeof value === 'string' ? parseFiscalYear(value) : null;
  if (year !== null) return year;
  const place = { argument: position, row: null, column: null };
  throw new Refusal({ code: 'notAFiscalYear', place, shown: String(value) });
}

/**
 * How many persons finished the online no-smoking programme (オンライン禁煙プログラム) within the fiscal year.
 * @customfunction SMOKING_CESSATION
 * @param completedDates Days on which they finished: a column of dates; blank rows are skipped.
 * @param fiscalYear The fiscal year: 2024, R6 or 令和6年度.
 * @param dateSystem 1904 if the workbook uses the 1904 date system.
 */
export function smokingCessation(
  completedDates?: unknown[][],
  fiscalYear?: unknown,
  dateSystem?: unknown,
): number {
  if (noneGiven(completedDates, fiscalYear)) return fixedTarget('SMOKING_CESSATION');
  const days = new DateCells(needed(completedDates, 1), 1, dateOffset(dateSystem, 3));
  return answer(completedInYear(days, neededYear(fiscalYear, 2)), days);
}

/**
 * Share of components of which at least 80% of the volume is replaced by biosimilars (バイオシミラー).
 * Components without volume are left out.
 * @customfunction BIOSIMILAR
 * @param biosimilar Volume of biosimilars: a column, one row a component.
 * @param all Volume of biosimilars and originals together: a column of the same shape.
 */
export function biosimilar(biosimilar?: unknown[][], all?: unknown[][]): number {
  if (noneGiven(biosimilar, all)) return fixedTarget('BIOSIMILAR');
  const replaced = new NumberCells(needed(biosimilar, 1), 1);
  const volumes = new NumberCells(needed(all, 2), 2);
  mustAgree(replaced, volumes);
  return answer(replacedComponents(replaced, volumes, MEASURE_TERMS.replacedPart), replaced);
}

/**
 * How many branches meet their target for generics (ジェネリック使用割合): below 80% last year they reach 80%,
 * the others keep last year's rate.
 * @customfunction GENERIC.BRANCHES
 * @param rates This year's rates (0.8 or 80%): a column, one row a branch.
 * @param previous Last year's rates: a column of the same shape.
 */
export function genericBranches(rates?: unknown[][], previous?: unknown[][]): number {
  if (noneGiven(rates, previous)) return fixedTarget('GENERIC');
  const current = new NumberCells(needed(rates, 1), 1);
  const before = new NumberCells(needed(previous, 2), 2);
  mustAgree(current, before);
  return answer(branchesThatMeet(current, before, MEASURE_TERMS.genericRate), current);
}

/**
 * Share of general competitive tenders with a single bidder (一者応札案件の割合); lower is better.
 * Give a column with each tender's number of bidders (tenders without any are left out), or two numbers.
 * @customfunction SINGLE_BID
 * @param bidders Numbers of bidders, one row a tender; with the second argument the number of single-bid tenders.
 * @param all The number of tenders with at least one bidder.
 */
export function singleBid(bidders?: unknown[][], all?: unknown[][]): number {
  if (noneGiven(bidders, all)) return fixedTarget('SINGLE_BID');
  const counts = new CountCells(needed(bidders, 1), 1);
  if (isOmitted(all)) return answer(singleBids(counts), counts);
  const tenders = new CountCells(all, 2);
  mustAgree(counts, tenders);
  return answer(share({ numerator: exactSum(counts), denominator: exactSum(tenders) }), counts);
}
