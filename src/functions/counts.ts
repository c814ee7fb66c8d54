import { exactSum } from '../engine/kpi/measures/exact-sum';
import { amount } from '../engine/kpi/measures/measurement';
import { answer } from './answer';
import { CountCells } from './arguments/cells';
import { mustAgree, needed, noneGiven } from './arguments/range';
import { fixedTarget } from './fixed-target';

/**
 * Offices with a health declaration (健康宣言事業所数): standardised ones and those expected to renew as such.
 * Ranges are summed.
 * @customfunction HEALTH_DECLARATION
 * @param standardised Offices with a standardised declaration: a number or a range.
 * @param renewing Offices expected to renew as standardised: a number or a range of the same shape.
 */
export function healthDeclaration(standardised?: unknown[][], renewing?: unknown[][]): number {
  if (noneGiven(standardised, renewing)) return fixedTarget('HEALTH_DECLARATION');
  const now = new CountCells(needed(standardised, 1), 1);
  const soon = new CountCells(needed(renewing, 2), 2);
  mustAgree(now, soon);
  return answer(amount(exactSum(now).add(exactSum(soon))), now);
}

/**
 * Visits to the website (ホームページアクセス数): the sum of the counts.
 * @customfunction WEB_ACCESS
 * @param counts Numbers of visits, such as one a month: a number or a range.
 */
export function webAccess(counts?: unknown[][]): number {
  if (noneGiven(counts)) return fixedTarget('WEB_ACCESS');
  const cells = new CountCells(needed(counts, 1), 1);
  return answer(amount(exactSum(cells)), cells);
}

/**
 * Growth of the number of ship owners who take part in 船員の健康づくり宣言: this year's less last year's.
 * @customfunction DECLARATION_INCREASE
 * @param now Ship owners at the end of this year: a number or a range.
 * @param before Ship owners at the end of last year: a number or a range of the same shape.
 */
export function declarationIncrease(now?: unknown[][], before?: unknown[][]): number {
  if (noneGiven(now, before)) return fixedTarget('DECLARATION_INCREASE');
  const current = new CountCells(needed(now, 1), 1);
  const previous = new CountCells(needed(before, 2), 2);
  mustAgree(current, previous);
  return answer(amount(exactSum(current).sub(exactSum(previous))), current);
}
