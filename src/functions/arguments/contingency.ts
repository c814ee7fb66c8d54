import type { Rows } from '../../engine/kpi/measures/column';
import { ratio, type Rational } from '../../engine/number/rational';
import { planTableOf } from '../../plan-table/plan-table';
import { readContingencies } from '../../plan-table/read-contingencies';
import { yearTermsOf } from '../../plan/year-terms';
import { Refusal } from '../refusal';
import { parameter } from './parameter';
import { plan } from './plan';
import { tableOf } from './table';

/** What the functions' amounts are in. */
const MILLION_YEN = 1_000_000;

/** How a year sets its 予備費. */
interface GivenContingency {
  readonly rateInBasisPoints: number;
  /** In 百万円. */
  readonly roundedTo: Rational;
}

function ofProvisions(range: Rows, argument: number): GivenContingency | null {
  const read = readContingencies(planTableOf(tableOf(range)));
  if (!read) return null;
  const { fiscalYear, shares, faults } = read;
  const [faulty] = faults;
  if (faulty) {
    const { row, column } = faulty.place;
    const place = { argument, row: row + 1, column: column + 1 };
    throw new Refusal({ code: 'faultyProvision', place, fault: faulty.fault });
  }
  const ways = new Map(
    shares.map((each) => [`${String(each.rateInBasisPoints)} ${String(each.roundedTo)}`, each]),
  );
  const [only] = ways.values();
  if (!only || ways.size > 1) throw new Refusal({ code: 'whichContingency', argument, count: ways.size });
  const { rateInBasisPoints, roundedTo } = only;
  const official = fiscalYear === null ? null : yearTermsOf(fiscalYear)?.contingency;
  const isOther =
    official &&
    (official.rateInBasisPoints !== rateInBasisPoints || official.roundedTo * MILLION_YEN !== roundedTo);
  // years are closed: what is printed judges
  if (isOther && fiscalYear !== null)
    throw new Refusal({ code: 'departingContingency', argument, fiscalYear });
  return { rateInBasisPoints, roundedTo: ratio(roundedTo, MILLION_YEN) };
}

/** By what the 予備費 is set: a printed year, or the cells of a 予算総則 sheet; FY2024 where nobody says. */
export const contingency = parameter('plan', (handed, position): GivenContingency => {
  const range = (handed ?? [[null]]) as Rows;
  const own = ofProvisions(range, position);
  if (own) return own;
  const { terms } = plan.read(handed, position, 0);
  if (!terms) throw new Refusal({ code: 'noContingencyRate', argument: position });
  const { rateInBasisPoints, roundedTo } = terms.contingency;
  return { rateInBasisPoints, roundedTo: ratio(roundedTo) };
});
