import { invalidArgument } from '../wire/errors';
import { type RangeRef, selfOf } from './refs';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function wholeNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function finite(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw invalidArgument();
  return choice;
}

export function range(value: unknown): RangeRef {
  const ref = selfOf('Range', value);
  if (!ref) throw invalidArgument();
  return ref;
}

/** The argument where it was given, else what stands for it. */
export function orElse<T>(fallback: T, read: (value: unknown) => T, value: unknown): T {
  return value === undefined ? fallback : read(value);
}
