import { dateSystem } from './arguments/choice';
import type { Argument, Parameter } from './arguments/parameter';
import { plan, type GivenPlan } from './arguments/plan';
import { isOmitted } from './arguments/range';
import { fixedTarget } from './fixed-target';
import { Refusal } from './refusal';
import { Remarked } from './remarked';

/** By name, in their order; A says what each is read as. */
export type Parameters<A> = { readonly [Name in keyof A]: Parameter<A[Name]> };

/** The arguments of a call, by the names of their parameters. */
type Arguments<A> = { readonly [Name in keyof A]: Argument<A[Name]> };

/** A function as Excel calls it, and what it takes. */
export interface Fn<A, R> {
  (...handed: readonly unknown[]): R;
  readonly parameters: Parameters<A>;
  /** What it answers by a plan when it is called with nothing else; null where it only misses its arguments. */
  readonly alone: ((by: Argument<GivenPlan>) => R) | null;
}

class HandedArgument<T> implements Argument<T> {
  constructor(
    private readonly parameter: Parameter<T>,
    private readonly handed: unknown,
    readonly position: number,
    private readonly offset: number,
  ) {}

  get value(): T {
    return this.parameter.read(this.handed, this.position, this.offset);
  }
}

/** Refuses a number that no cell can hold, as a division by 5e-324 gives. */
function held<R>(answer: R): R {
  const value = answer instanceof Remarked ? answer.value : answer;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Refusal('invalidNumber');
  return answer;
}

/** From Excel's arguments, which have positions, to a function's, which have names. */
function runner<A, R>(
  parameters: Parameters<A>,
  run: (given: Arguments<A>) => R,
  alone: Fn<A, R>['alone'],
): Fn<A, R> {
  const rows = Object.entries<Parameter<unknown>>(parameters);
  const system = rows.findIndex(([, parameter]) => parameter === dateSystem);
  const isAside = (parameter: Parameter<unknown>): boolean => parameter === dateSystem || parameter === plan;
  const call = (...handed: readonly unknown[]): R => {
    if (alone && rows.every(([, each], index) => isAside(each) || isOmitted(handed[index]))) {
      const last = rows.length - 1;
      return alone(new HandedArgument(plan, handed[last], last + 1, 0));
    }
    const offset = system < 0 ? 0 : dateSystem.read(handed[system], system + 1, 0);
    const given: Record<string, Argument<unknown>> = {};
    rows.forEach(([name, parameter], index) => {
      given[name] = new HandedArgument(parameter, handed[index], index + 1, offset);
    });
    return held(run(given as Arguments<A>));
  };
  return Object.assign(call, { parameters, alone });
}

/** A function of its parameters. */
export function fn<A, R>(parameters: Parameters<A>, run: (given: Arguments<A>) => R): Fn<A, R> {
  return runner(parameters, run, null);
}

/** What a function takes that also answers by a plan. */
export type WithPlan<A> = A & { readonly plan: GivenPlan };

/**
 * A function that measures: called without arguments, or with a plan alone, it answers the plan's target.
 * @param kpi its id without the business
 */
export function measure<A, R>(
  kpi: string,
  parameters: Parameters<A>,
  run: (given: Arguments<WithPlan<A>>) => R,
): Fn<WithPlan<A>, R | number> {
  const withPlan = { ...parameters, plan } as Parameters<WithPlan<A>>;
  return runner<WithPlan<A>, R | number>(withPlan, run, (by) => fixedTarget(kpi, by.value));
}
