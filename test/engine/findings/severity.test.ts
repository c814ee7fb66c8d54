import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/engine/findings/severity';

describe('the severity of a fault', () => {
  it.each([
    // rule, fault, setting, severity, own
    ['error', undefined, undefined, 'error', undefined],
    ['error', 'info', undefined, 'info', undefined],
    ['error', undefined, 'warning', 'warning', 'error'],
    ['error', 'error', 'warning', 'warning', 'error'],
    ['warning', undefined, 'error', 'error', 'warning'],
    ['warning', 'info', 'error', 'info', undefined],
    ['error', 'warning', 'warning', 'warning', undefined],
    ['error', 'warning', 'info', 'info', 'warning'],
    ['error', 'info', 'error', 'info', undefined],
  ] as const)('of a rule of %s that says %s, set to %s, is %s', (rule, own, setting, severity, by) => {
    const settled = severityOf(rule, own, setting);
    expect(settled.severity).toBe(severity);
    expect(settled.ownSeverity).toBe(by);
  });
});
