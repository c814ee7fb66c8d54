import { openSession, type OpenedSession } from './session';
import { sheetOf } from './sheet';
import { rowsOf } from './table';

/** The sum of 事業費 fails. */
export const BUDGET = sheetOf(
  rowsOf({
    lines: [
      ['収入'],
      ['会費', 21],
      ['計', 21],
      ['支出'],
      ['事業費', 21],
      ['　講習費', 10],
      ['　広報費', 30],
      ['計', 21],
    ],
  }),
  { name: '予算' },
);

/** A session that has checked it, and read nothing since. */
export async function checkedSession(): Promise<OpenedSession> {
  const opened = openSession([BUDGET]);
  await opened.session.validate('workbook');
  opened.host.reads.length = 0;
  return opened;
}

/** The finding of that sum. */
export function findingOf({ session }: OpenedSession) {
  const found = session.state().result?.review.findings.find(({ code }) => code === 'SUM-03');
  if (!found) throw new Error('the sum is not found');
  return found;
}
