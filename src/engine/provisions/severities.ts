import type { ProvisionCode, Severity } from '../budget/finding';

/** How grave a fault against each rule is, where the fault is not one that the rule takes more lightly. */
export const PROVISION_SEVERITIES: Readonly<Record<ProvisionCode, Severity>> = {
  'OBL-01': 'error',
  'OBL-02': 'error',
  'OBL-03': 'error',
  'OBL-04': 'warning',
  'ACC-01': 'error',
  'TRN-01': 'error',
  'TRN-02': 'warning',
  'TRN-03': 'error',
  'TRN-04': 'warning',
  'CAR-01': 'error',
  'CAR-02': 'error',
  'PROC-01': 'warning',
  'PROC-02': 'warning',
  'PROC-03': 'warning',
};
