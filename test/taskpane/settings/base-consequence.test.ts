import { describe, expect, it } from 'vitest';
import { toFixed } from '../../../src/engine/number/rational';
import { baseChoices, consequenceOf, contingencyPlan } from '../../../src/taskpane/settings/base-consequence';

function plan() {
  const found = contingencyPlan();
  if (!found) throw new Error('no plan sets a contingency aside');
  return found;
}

describe('what a base of the contingency comes to, by the plan’s figures', () => {
  it.each([
    [['保険給付費'], null, '27664', '138.3', '140', false],
    [['保険給付費', '業務経費'], null, '30816', '154.1', '150', true],
    [['保険給付費', '介護納付金'], null, '30698', '153.5', '150', true],
    [['保険給付費', '福祉事業経費'], null, '29241', '146.2', '150', true],
    [['保険給付費', '業務経費'], 1_000_000, '30816', '154.1', '154', false],
    [['保険給付費', '業務経費'], 1, '30816', '154.1', '154.08', false],
  ])('%j in multiples of %s yen', (lines, roundedTo, base, share, amount, explains) => {
    const found = consequenceOf(plan(), lines, roundedTo);
    expect(found?.base.toString()).toBe(base);
    expect(found && toFixed(found.share, 1)).toBe(share);
    expect(found?.amount.toString()).toBe(amount);
    expect(found?.explains).toBe(explains);
  });

  it('is not known for a line that the plan does not have', () => {
    expect(consequenceOf(plan(), ['保険給付費', '見知らぬ経費'], null)).toBeNull();
  });

  it('can hold every line of the expenditure but the contingency itself, parts below their whole', () => {
    const choices = baseChoices(plan());
    expect(choices.map(({ name }) => name)).not.toContain('予備費');
    expect(choices.find(({ name }) => name === '福祉事業経費')?.within).toBe('業務経費');
    expect(choices[0]).toEqual({ name: '保険給付費', within: null });
  });
});
