import type { ApprovalFault } from '../../findings/provision-details';
import type { ProvisionCode, Severity } from '../../findings/finding';
import { type IdentityPart, relationIdentity } from '../../findings/identity';
import { AMOUNTS, type RuleRow } from '../../findings/rule';
import { GENERAL_PROVISIONS } from './evidence';

const row = <Code extends ProvisionCode>(
  code: Code,
  severity: Severity,
  identity: RuleRow<Code>['identity'],
  settings: RuleRow<Code>['settings'] = [],
): RuleRow<Code> => ({ code, severity, citation: GENERAL_PROVISIONS, settings, identity });

const approval = ({ fault, lines }: ApprovalFault): readonly IdentityPart[] => [fault, ...lines];

/** Every rule for the lists of the general provisions. A list is judged in one walk (`judge-records`). */
export const PROVISION_RULES = {
  'OBL-01': row('OBL-01', 'error', (details) =>
    details.fault === 'unknown-item' ? [details.fault, details.item] : [details.fault, details.fiscalYear],
  ),
  'OBL-02': row('OBL-02', 'error', ({ fault, item }) => [fault, item]),
  'OBL-03': row('OBL-03', 'error', ({ item, last, allowed }) => [item, last, allowed]),
  'OBL-04': row('OBL-04', 'warning', ({ item }) => [item]),
  'ACC-01': row('ACC-01', 'error', ({ from, to }) => [from, to]),
  'TRN-01': row('TRN-01', 'error', approval, ['approvalWithinLines']),
  'TRN-02': row('TRN-02', 'warning', ({ missing }) => missing),
  'TRN-03': row(
    'TRN-03',
    'error',
    (details) => {
      switch (details.fault) {
        case 'one-sided':
        case 'unreadable':
          return [details.fault];
        case 'no-budget':
          return [details.fault, details.account];
        case 'unknown-line':
          return [details.fault, details.name];
        case 'negative':
          return [details.fault, details.name, details.unit];
        case 'breaks-sum':
          return [details.fault, ...relationIdentity(details.judgement)];
      }
    },
    AMOUNTS,
  ),
  'TRN-04': row('TRN-04', 'warning', approval, ['approvalWithinLines']),
  'CAR-01': row('CAR-01', 'error', ({ line }) => [line]),
  'CAR-02': row('CAR-02', 'error', (details) =>
    details.fault === 'over'
      ? [details.fault, details.line, details.carried, details.left]
      : [details.fault, details.line],
  ),
  'PROC-01': row('PROC-01', 'warning', ({ amount, method }) => [amount, method]),
  'PROC-02': row('PROC-02', 'warning', (details) =>
    details.fault === 'over' ? [details.fault, details.single, details.tenders] : [details.fault],
  ),
  'PROC-03': row(
    'PROC-03',
    'warning',
    (details) => (details.fault === 'not-recorded' ? [details.fault, ...details.missing] : [details.fault]),
    ['largeContract'],
  ),
} as const satisfies { readonly [Code in ProvisionCode]: RuleRow<Code> };
