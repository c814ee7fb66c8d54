import type { ApprovalFault } from '../../findings/provision-details';
import type { Serial } from '../../calendar/serial';
import type { Field } from '../../provisions/records';

/** What is wrong with an approval that must be dated before the day; null where nothing is. */
export function approvalFault(approval: Field<Serial>, day: Field<Serial>): ApprovalFault['fault'] | null {
  if (approval.value === null) return approval.fault === 'blank' ? 'missing' : 'unreadable';
  if (day.value === null) return 'unreadable';
  return approval.value < day.value ? null : 'late';
}
