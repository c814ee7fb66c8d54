import { en } from '../../messages/kpi/en';
import type { Complaint, Place, Shape } from '../complaint';
import type { Remark } from '../remarked';

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
      return 'The target depends on earlier results. Ask KPI.TARGET for it, or give arguments to measure a result.';
    case 'unreadable': {
      const { row, column } = complaint.problem.place;
      const place = { argument: complaint.argument, row: row + 1, column: column + 1 };
      return `${where(place)}: ${en.problem(complaint.problem)}`;
    }
    case 'unknownName':
      return en.problem(complaint.problem);
    case 'blankResult':
      return 'The result is blank. Give 0 as text (for B2 as B2&"").';
    case 'lacking':
      return en.allMissing(complaint.missing);
    case 'noBaseline':
      return 'There is no achievement from a baseline: the plan prints none, or it is not worse than the target.';
    case 'noTable':
      return `Argument ${String(complaint.argument)} is no table of results. Give a table headed KPI, year, numerator, denominator, result and the like.`;
  }
}

/** Behind the number. */
export const remarksEn: Readonly<Record<Remark, string>> = {
  provisional: ' (provisional)',
  boundary: ' (edge of rounding)',
};

export const listHeadingsEn: readonly string[] = [
  'ID',
  'Business',
  'KPI',
  'Unit',
  'Target',
  'Target value',
  'Importance',
  'Difficulty',
];
