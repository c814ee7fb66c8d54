import { describe, expect, it } from 'vitest';
import { numbers } from '../../src/functions/arguments/cells';
import { basis, dateSystem } from '../../src/functions/arguments/choice';
import { date } from '../../src/functions/arguments/days';
import { required } from '../../src/functions/arguments/parameter';
import { fn, measure } from '../../src/functions/fn';
import { FUNCTIONS, type ParameterName } from '../../src/functions/table';

const missing = (argument: number) =>
  expect.objectContaining({ complaint: { code: 'missingArgument', argument } });

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('a function', () => {
  const share = fn(
    { part: required(numbers), whole: required(numbers), basis },
    ({ part, whole, ...rest }) => [part.value.at(0) / whole.value.at(0), rest.basis.value],
  );

  it('gets by name what Excel hands over by position, and not what stands behind it', () => {
    expect(share([[1]], [[4]], '計画', { functionName: 'SHARE' })).toEqual([0.25, 'plan']);
  });

  it.each([
    [1, [null, [[4]]]],
    [2, [[[1]]]],
  ])('names the position of what it needs: %i', (position, handed) => {
    expect(thrownBy(() => share(...handed))).toEqual(missing(position));
  });

  it('reads an argument only when it asks for it', () => {
    const first = fn({ part: required(numbers), basis }, ({ part }) => part.value.at(0));
    expect(first([[1]], 'neither')).toBe(1);
  });

  it('knows where its arguments stand', () => {
    const positions = fn({ from: date, to: date }, ({ from, to }) => [from.position, to.position]);
    expect(positions()).toEqual([1, 2]);
  });

  it.each([
    [null, 45_383],
    ['1904', 46_845],
  ])('reads days by the date system of the workbook: %s', (system, day) => {
    const dayOf = fn({ day: date, dateSystem }, (given) => given.day.value);
    expect(dayOf(45_383, system)).toBe(day);
  });
});

describe('a measure', () => {
  const days = measure('CHECKUP', { day: required(date), dateSystem }, ({ day }) => day.value);

  it.each([[[]], [[null, null]], [[null, '1904']]])('answers the target of the plan for %j', (handed) => {
    expect(days(...handed)).toBe(0.617);
  });

  it('measures what it is given', () => {
    expect(days(45_383)).toBe(45_383);
  });
});

describe('the parameters', () => {
  it('have names that the compiler knows', () => {
    const named: ParameterName<'CHECKUP'>[] = ['done', 'eligible', 'plan'];
    // @ts-expect-error it has no such parameter
    const strange: ParameterName<'CHECKUP'> = 'received';
    expect(Object.keys(FUNCTIONS.CHECKUP.parameters)).toEqual(named);
    expect(named).not.toContain(strange);
  });
});
