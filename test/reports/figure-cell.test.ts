import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/findings/finding';
import { ratio } from '../../src/engine/number/rational';
import { displayedText } from '../../src/sheet/cells/displayed';
import { figureCell } from '../../src/reports/figure-cell';
import { sampleReview } from '../support/reported';

const { findings } = await sampleReview('reiwa6-budget-faults');
const sum = findings.find(({ code }) => code === 'SUM-01');
const share = { ...sum, code: 'PROC-02' } as Finding;
if (!sum) throw new Error('no sum');

function shown(finding: Finding, actual: Finding['actual'], minus = '"△"'): string {
  const { value, look } = figureCell({ ...finding, actual } as Finding, 'actual', minus);
  return displayedText(value, look?.format ?? 'General');
}

describe('a figure of a finding', () => {
  it.each([
    [ratio(12_484_225), '12,484,225'],
    [ratio(-100), '△100'],
    [ratio(19_996, 10), '1,999.6'],
    [ratio(1, 3), '0.33'],
    [ratio(1, 10_000_000), '0.000000'],
    [ratio(0), '0'],
  ])('is a number that shows all its decimals: %s', (value, text) => {
    expect(shown(sum, value)).toBe(text);
    expect(typeof figureCell({ ...sum, actual: value } as Finding, 'actual', '-').value).toBe('number');
  });

  it.each([
    [ratio(1, 5), '20%'],
    [ratio(2_037, 10_000), '20.37%'],
  ])('is in percent where it is a share: %s', (value, text) => {
    expect(shown(share, value)).toBe(text);
  });

  it('has the minus of its language', () => {
    expect(shown(sum, ratio(-100), '-')).toBe('-100');
  });

  it.each(['=SUM(B1:B2)', '+1', '-1', '@x', '＝1'])('stays a text where it is one: %s', (text) => {
    expect(figureCell({ ...sum, actual: text } as Finding, 'actual', '-')).toMatchObject({
      value: text,
      look: { format: '@' },
    });
  });

  it('is blank where there is none', () => {
    expect(figureCell({ ...sum, actual: null } as Finding, 'actual', '-').value).toBeNull();
  });
});
