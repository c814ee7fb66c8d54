import type { Area } from '../../../engine/area';
import { addressOfArea, intersection, parseAddress, without } from '../area';
import type { Book } from './book';
import type { SheetNotes } from './custom';

type Validations = NonNullable<SheetNotes['validations']>;
type Validation = Validations[string];
type Rule = Readonly<Record<string, unknown>>;

/** With what its formulas say changed: =A1 in a list, as a bound, or of its own. */
export function withFormulas(validation: Validation, change: (formula: string) => string): Validation {
  const rule = (validation['rule'] ?? {}) as Rule;
  const changed = Object.entries(rule).map(([kind, says]) => {
    if (typeof says !== 'object' || says === null) return [kind, says];
    const parts = Object.entries(says as Rule).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('=') ? change(value) : value,
    ]);
    return [kind, Object.fromEntries(parts)];
  });
  return { ...validation, rule: Object.fromEntries(changed) as Rule };
}

/** As it reads in other cells: formulas are written for the first cell of their area. */
export function shiftedValidation(
  book: Book,
  validation: Validation,
  from: Pick<Area, 'top' | 'left'>,
  to: Pick<Area, 'top' | 'left'>,
): Validation {
  const lexer = book.get(book.kit.formula.LexerTreeBuilder);
  return withFormulas(validation, (formula) =>
    lexer.moveFormulaRefOffset(formula, to.left - from.left, to.top - from.top),
  );
}

/** Its formulas name other cells for each of its cells. */
export function isRelative(book: Book, validation: Validation): boolean {
  const moved = shiftedValidation(book, validation, { top: 0, left: 0 }, { top: 1, left: 1 });
  return JSON.stringify(moved['rule']) !== JSON.stringify(withFormulas(validation, String)['rule']);
}

/** What is left of the rules of a sheet when cells are taken out of them. */
export function validationsOutside(book: Book, all: Validations, holes: readonly Area[]): Validations {
  const left = Object.entries(all).flatMap(([address, validation]) => {
    const area = parseAddress(address)?.area;
    if (!area || !holes.some((hole) => intersection(area, hole))) return [[address, validation] as const];
    const parts = holes.reduce((rest, hole) => rest.flatMap((part) => without(part, hole)), [area]);
    return parts.map(
      (part) => [addressOfArea(part), shiftedValidation(book, validation, area, part)] as const,
    );
  });
  return Object.fromEntries(left);
}
