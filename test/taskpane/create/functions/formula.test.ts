import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../../../src/functions/table';
import type { ArgumentInput } from '../../../../src/taskpane/create/functions/argument';
import { buildFormula, type Problem } from '../../../../src/taskpane/create/functions/formula';
import { helpOf } from '../../../../src/taskpane/create/functions/help';

const TARGET = { sheet: '申請', row: 1, column: 3 };

function build(id: FunctionId, inputs: readonly ArgumentInput[]) {
  const names = helpOf(id, 'ja').parameters.map(({ name }) => name);
  return buildFormula(id, inputs, TARGET, names);
}

describe('buildFormula', () => {
  it.each<[string, FunctionId, ArgumentInput[], string]>([
    ['arguments in their order', 'CHECKUP', ['B2:B48', 'C2:C48'], '=KPI.CHECKUP(B2:B48,C2:C48)'],
    [
      'places of what is left out between, and none behind',
      'SERVICE_STANDARD',
      ['B2:B9', 'C2:C9', '', '', 'R7.3.31', '', ''],
      '=KPI.SERVICE_STANDARD(B2:B9,C2:C9,,,DATE(2025,3,31))',
    ],
    ['a measure alone', 'CHECKUP', [], '=KPI.CHECKUP()'],
    ['a name with a point', 'BUDGET.CONTINGENCY', ['30,816'], '=KPI.BUDGET.CONTINGENCY(30816)'],
  ])('writes %s', (_, id, inputs, formula) => {
    const built = build(id, inputs);
    expect(built).toEqual({ formula, problems: new Map(), isTooLong: false });
  });

  it.each<[string, FunctionId, ArgumentInput[], string, [number, Problem][]]>([
    ['what is missing', 'CHECKUP', ['617'], '=KPI.CHECKUP(617,対象者数)', [[1, 'needed']]],
    ['what cannot be read', 'ERA', ['いつか'], '=KPI.ERA(日付)', [[0, 'no-date']]],
    ['its own cell among its cells', 'WEB_ACCESS', ['A1:D4'], '=KPI.WEB_ACCESS(A1:D4)', [[0, 'circular']]],
  ])('names %s', (_, id, inputs, formula, problems) => {
    const built = build(id, inputs);
    expect(built.formula).toBe(formula);
    expect([...built.problems]).toEqual(problems);
  });

  it('finds the same cells on another sheet harmless', () => {
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    expect(build('WEB_ACCESS', [{ sheet: '実績', area }]).problems.size).toBe(0);
    expect(build('WEB_ACCESS', [{ sheet: '申請', area }]).problems.size).toBe(1);
  });

  it('knows the longest formula that Excel takes', () => {
    const length = (text: string) => build('GRADE', ['H.CHECKUP', '0.6', '', text]).formula.length;
    const rest = length('');
    expect(rest).toBeLessThan(100);
    expect(build('GRADE', ['H.CHECKUP', '0.6', '', 'x'.repeat(8300)]).isTooLong).toBe(true);
    expect(build('GRADE', ['H.CHECKUP', '0.6', '', 'x'.repeat(7900)]).isTooLong).toBe(false);
  });
});
