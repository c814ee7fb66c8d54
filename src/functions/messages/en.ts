import { en } from '../../messages/kpi/en';
import { provisionFaultEn } from '../../messages/findings/provision-fault.en';
import { planFaultEn } from '../../messages/kpi/plan-fault.en';
import type { Complaint, Place, PlanName, Shape } from '../complaint';

function where({ argument, row, column }: Place): string {
  const cell = [
    ...(row === null ? [] : [`row ${String(row)}`]),
    ...(column === null ? [] : [`column ${String(column)}`]),
  ].join(', ');
  return cell === '' ? `Argument ${String(argument)}` : `Argument ${String(argument)}, ${cell}`;
}

function size([rows, columns]: Shape): string {
  return `${String(rows)} × ${String(columns)}`;
}

/** By which plan it is judged, where the call names one. */
function by(plan: PlanName | null): string {
  return plan
    ? `By the plan of FY${String(plan.fiscalYear)} (${plan.from === 'range' ? 'the range' : 'printed'}): `
    : '';
}

/** Why a function cannot answer, in English. */
export function sentenceEn(complaint: Complaint): string {
  switch (complaint.code) {
    case 'missingArgument':
      return `Argument ${String(complaint.argument)} is needed.`;
    case 'errorCell':
      return `${where(complaint.place)} holds an error (${complaint.error}).`;
    case 'notADate':
      return `${where(complaint.place)}: “${complaint.shown}” cannot be read as a date.`;
    case 'notANumber':
      return `${where(complaint.place)}: “${complaint.shown}” is not a number.`;
    case 'notACount':
      return `${where(complaint.place)}: “${complaint.shown}” is not a whole number from 0.`;
    case 'notAFiscalYear':
      return `${where(complaint.place)}: “${complaint.shown}” is no fiscal year. Write 2024, R6 or 令和6年度.`;
    case 'unknownChoice':
      return `Argument ${String(complaint.argument)} cannot be “${complaint.shown}”. It is one of: ${complaint.choices.join(', ')}.`;
    case 'differentShapes':
      return `Argument ${String(complaint.argument)} (${size(complaint.shape)}) must have the shape of argument 1 (${size(complaint.first)}).`;
    case 'noStart':
      return `${where(complaint.place)} is blank: there is an end without a beginning.`;
    case 'incomplete':
      return `${where(complaint.place)}, or last year's figure in that row, is missing.`;
    case 'unfinished':
      return `Not finished yet: ${String(complaint.count)}. Give an as-of date, or enter their dates.`;
    case 'unknownDay':
      return `${where(complaint.place)}: the holidays around this day are not known. Business days are counted from 2008 to 2035.`;
    case 'noFixedTarget':
      return `${by(complaint.plan)}The target depends on earlier results. Ask KPI.TARGET for it, or give arguments to measure a result.`;
    case 'notPlanned':
      return `${by(complaint.plan)}There is no KPI ${complaint.measure}.`;
    case 'unreadable': {
      const { row, column } = complaint.problem.place;
      const place = { argument: complaint.argument, row: row + 1, column: column + 1 };
      return `${where(place)}: ${en.problem(complaint.problem)}`;
    }
    case 'unknownName':
      return `${by(complaint.plan)}${en.problem(complaint.problem)}`;
    case 'blankResult':
      return 'The result is blank. Give 0 as text (for B2 as B2&"").';
    case 'lacking':
      return `${by(complaint.plan)}${en.allMissing(complaint.missing)}`;
    case 'noBaseline':
      return `${by(complaint.plan)}There is no achievement from a baseline: the plan prints none, or it is not worse than the target.`;
    case 'noTable':
      return `Argument ${String(complaint.argument)} is no table of results. Give a table headed KPI, year, numerator, denominator, result and the like.`;
    case 'noPlan': {
      const { argument, shown } = complaint;
      return `Argument ${String(argument)}${shown === null ? '' : ` (“${shown}”)`} is no plan. Give a year such as 2024, R6 or 令和6年度, or the range of a plan sheet (計画) from its title on.`;
    }
    case 'unprintedYear': {
      const years = complaint.printed.map((year) => `FY${String(year)}`).join(', ');
      return `There is no printed plan of FY${String(complaint.fiscalYear)}, only of ${years}. Give the range of a plan sheet (計画).`;
    }
    case 'faultyPlan': {
      const { place, fault, more } = complaint;
      const zero = fault.fault === 'blank' || fault.fault === 'no-level' ? ' Write 0 as text.' : '';
      return `${where(place)}: ${planFaultEn(fault)}${zero}${more > 0 ? ` There are ${String(more)} more.` : ''}`;
    }
    case 'departingPlan':
      return `FY${String(complaint.fiscalYear)} is judged by its printed plan, from which ${complaint.id} in argument ${String(complaint.argument)} departs. Make them equal, or give ${String(complaint.fiscalYear)} instead of the range.`;
    case 'stepCount':
      return `Argument ${String(complaint.argument)} has ${String(complaint.given)} steps. Give ${String(complaint.expected)} values in their order.`;
    case 'stepsMissGoal':
      return `The last step in argument ${String(complaint.argument)} is not the goal. Make them the same.`;
    case 'shapeNeedsMonth':
      return `For a way that is not even (argument ${String(complaint.argument)}) give what has elapsed as a month, such as "9月".`;
    case 'outsidePeriod':
      return `Argument ${String(complaint.argument)}: FY${String(complaint.year)} is not in the period from FY${String(complaint.first)} to FY${String(complaint.last)}.`;
    case 'notElapsed':
      return `Argument ${String(complaint.argument)}: “${complaint.shown}” says no time. Give a share such as 0.5 or a month such as "9月"; leave it out for all of the time, and write January as "1月".`;
    case 'noPeriod':
      return `No period of three years is known that holds FY${String(complaint.fiscalYear)}. Judge year by year with KPI.STATUS.`;
    case 'byBranch':
      return 'This KPI is judged by branch. Judge year by year with KPI.STATUS.';
    case 'noTerms':
      return `The table of a plan in argument ${String(complaint.argument)} does not say how to count (days, months, share). To measure a result give a year such as 2024, or leave it out.`;
    case 'noContingencyRate':
      return `The table of a plan in argument ${String(complaint.argument)} has no rate and unit of the reserve. Give the range of a provisions sheet (予算総則), a year such as 2024, or both as arguments.`;
    case 'faultyProvision':
      return `${where(complaint.place)}: ${provisionFaultEn(complaint.fault)}`;
    case 'whichContingency':
      return complaint.count === 0
        ? `The provisions in argument ${String(complaint.argument)} have no row of the reserve (予備費). Add one, or give rate and unit as arguments.`
        : `The provisions in argument ${String(complaint.argument)} set the reserve’s rate or unit in ${String(complaint.count)} ways. Give rate and unit as arguments.`;
    case 'departingContingency':
      return `The reserve of FY${String(complaint.fiscalYear)} is judged by its printed plan, from which the provisions in argument ${String(complaint.argument)} depart. Make them equal, or give ${String(complaint.fiscalYear)} instead of the range.`;
  }
}
