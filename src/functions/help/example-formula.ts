import type { FunctionId } from '../table';
import { EXAMPLES, type Example } from './examples';

/** A value as a formula writes it; a range becomes an array constant. */
export function inFormula(value: Example['args'][number]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return `{${value.map((row) => row.map((cell) => inFormula(cell)).join(',')).join(';')}}`;
}

/** The call of a function's example, usually its first: =KPI.CHECKUP(617, 1000). */
export function exampleFormula(id: FunctionId, { args }: Example = EXAMPLES[id]): string {
  return `=KPI.${id}(${args.map(inFormula).join(', ')})`;
}
