import { accountName } from '../../engine/budget/account-name';
import type { Language } from '../../engine/language';
import { approvalsIn, type ApprovedEntry } from '../../engine/provisions/approvals';
import type { Records } from '../../engine/provisions/records';
import { cell, HEADING, words } from '../../sheet/content/content-looks';
import type { Row } from '../finding-rows';
import { FACT, FIGURE, MIDDLE, TEXT } from '../report-looks';
import { YEAR_MESSAGES } from './messages/messages';

function row(
  { kind, account, what, amount, approval, number, cell: of }: ApprovedEntry,
  language: Language,
): Row {
  const { list, noNumber, noDay, day } = YEAR_MESSAGES[language];
  const owner = account === null ? '' : `（${accountName(account)}）`;
  return [
    { ...words(`${list[kind]}${owner}`, TEXT), link: of },
    words(what, TEXT),
    amount === null ? cell(null, TEXT) : cell(amount.valueOf(), { ...FIGURE, format: '#,##0' }),
    words(number ?? noNumber, MIDDLE),
    cell(null, MIDDLE),
    cell(approval === null ? noDay : day(approval), MIDDLE),
    cell(null, MIDDLE),
  ];
}

/** The approvals that the ledgers of a year record, row by row, each with the way to its own row. */
export function approvalRows(lists: readonly Records[], fiscalYear: number, language: Language): Row[] {
  const { approvalHeadings, noApprovals } = YEAR_MESSAGES[language];
  const entries = approvalsIn(lists, fiscalYear);
  if (entries.length === 0) return [[cell(noApprovals, FACT)]];
  const [list, what, amount, number, day] = approvalHeadings.map((text) => cell(text, HEADING));
  const blank = cell(null, HEADING);
  return [
    [list ?? blank, what ?? blank, amount ?? blank, number ?? blank, blank, day ?? blank, blank],
    ...entries.map((entry) => row(entry, language)),
  ];
}
