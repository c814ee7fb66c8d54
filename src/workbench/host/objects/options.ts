import { invalidArgument } from '../wire/errors';

/** A plain object given as an argument. */
export function optionsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}
