import { Refusal } from '../refusal';
import { isOmitted } from './range';

/** Parameters for which a person chooses among words. */
export type ChoiceKind =
  'calendar' | 'date-system' | 'rounding' | 'basis' | 'lower-formula' | 'language' | 'business';

/** What a parameter takes. */
export type ParameterKind =
  /** Cells, or a single number or date. */
  | 'cells'
  /** A fiscal year, or the cells of a plan. */
  | 'plan'
  | 'number'
  | 'date'
  | 'year'
  | 'text'
  | 'kpi'
  | ChoiceKind;

/** The kinds for which Excel hands over a range, row by row, also for a single value. */
export function takesCells(kind: ParameterKind): boolean {
  return kind === 'cells' || kind === 'plan';
}

/**
 * What an argument is to the function.
 * @param handed as Excel hands it over; null or undefined where it was left out
 * @param position from 1
 * @param offset what to add to a serial date of the workbook to have one of the 1900 system
 */
type Read<T> = (handed: unknown, position: number, offset: number) => T;

export interface Parameter<T> {
  readonly kind: ParameterKind;
  readonly read: Read<T>;
  /** The function refuses to be called without it. */
  readonly needed: boolean;
}

/** An argument of a call. Its value is read, and refused where it cannot be, when the function asks for it. */
export interface Argument<T> {
  readonly value: T;
  /** From 1. */
  readonly position: number;
}

/** A parameter that may be left out. */
export function parameter<T>(kind: ParameterKind, read: Read<T>): Parameter<T> {
  return { kind, read, needed: false };
}

/** A parameter of cells; null where they were left out. */
export function cells<T>(
  read: (range: unknown[][], position: number, offset: number) => T,
): Parameter<T | null> {
  return parameter('cells', (handed, position, offset) =>
    isOmitted(handed) ? null : read(handed as unknown[][], position, offset),
  );
}

/** The same parameter, refused where it was left out. */
export function required<T>({ kind, read }: Parameter<T | null>): Parameter<T> {
  return {
    kind,
    read: (handed, position, offset) => {
      const value = read(handed, position, offset);
      if (value === null) throw new Refusal({ code: 'missingArgument', argument: position });
      return value;
    },
    needed: true,
  };
}
