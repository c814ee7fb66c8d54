import type { ReferenceMessages } from './reference-messages';

export const en: ReferenceMessages = {
  title: 'KPI function reference',
  example: 'Example',
  notes: [
    ['Rates', 'Rates are ratios: 1 is 100%. Format the cell as a percentage.'],
    [
      'Calls without arguments',
      'A measure called without arguments answers the target of the plan (=KPI.SERVICE_STANDARD() is 1). A target that depends on earlier results gives #N/A.',
    ],
    [
      'Plans',
      'The last argument, plan, says which plan counts: the year of a printed one (2024, R6, 令和6年度), or the range of a plan sheet, as in =KPI.STATUS("H.CHECKUP",B2,,,計画!$A$1:$V$200), from its title to its last column and the end of the lower table (blank cells do no harm). Left out it is the plan of FY2024, for ever, also when newer ones are printed. The year is read from the title of the range, and the history looks back from it. 0 is taken as blank (give 0 as text). A KPI of which a row has a fault or waits to be confirmed is not judged, and the place is told. That of a year with a printed plan is taken only where it judges as the printed one does. How to count (days and the like) and the rate of the reserve do not stand on a plan sheet: name a year for them.',
    ],
    [
      'Dates',
      'Besides serial dates, texts such as 令和６年４月１日, R6.4.1, 2024/4/1 and 2024-04-01 are read. The time of day is left off. 0 is taken as blank. In a workbook with the 1904 date system give 1904 for date_system.',
    ],
    [
      'Business days',
      'Not Saturdays, Sundays, holidays, and 29 December to 3 January. The day of receipt is not counted (Civil Code, article 140). The plan’s “10 days” (health) are read as business days too, which is our reading; give "calendar" to count every day. Holidays after 2027 are not yet published: answers that need them are marked “(provisional)”.',
    ],
    [
      'Errors',
      '#VALUE!: an argument has the wrong shape or type; cells with text or errors are named by their row. #N/A: a target or a date is not known. #DIV/0!: the denominator is 0. #NUM!: a rate above 1, or an end before its beginning (except for returned cards).',
    ],
    [
      'Whole columns',
      'A whole column such as B:B can give #CALC! in Excel on the web, which is a limit of Excel’s. Name the rows: B2:B90000. Where Excel hands a whole column over, it is read up to the last row in use; the text of a heading is told as a cell that cannot be read.',
    ],
    [
      'Kinds of Excel',
      'Perpetual versions of Excel such as LTSC 2024 and 2021 have no data types: KPI.CARD answers the KPI’s name only, and provisional answers are not marked.',
    ],
    [
      'Judging KPIs',
      'Results are held against the targets of the plan. A year in a history is 2023, R5 or 令和5年度, or a date, which means the result up to that day. A rate such as 61.7 is read as 61.7% only where its heading or its unit says %. In results, histories and tables of results a 0 is taken as blank, because Excel may hand blank cells over as 0: give the text "0" to mean 0 (for B2 as B2&"").',
    ],
    [
      'Rounded budgets',
      'A figure v rounded to a unit stands for every amount from v − unit÷2 to v + unit÷2. A difference is 0 where the lines and the total can be equal within these bounds, and is marked “(edge of rounding)” where they can only at the bounds themselves.',
    ],
  ],
};
