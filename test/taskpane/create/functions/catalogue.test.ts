import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../../src/functions/help/examples';
import * as choice from '../../../../src/functions/arguments/choice';
import { takesCells, type ChoiceKind, type Parameter } from '../../../../src/functions/arguments/parameter';
import { FAMILIES, type FunctionId } from '../../../../src/functions/table';
import {
  CATALOGUE,
  FUNCTION_IDS,
  SUBJECTS,
  type Entry,
} from '../../../../src/taskpane/create/functions/catalogue';
import { CHOICES } from '../../../../src/taskpane/create/functions/choices';
import { gistOf, helpOf } from '../../../../src/taskpane/create/functions/help';
import { call } from '../../../functions/call';

/** What an example gives for each parameter; null where it gives nothing. */
function argumentsOf(id: FunctionId): unknown[] {
  const { fields }: Entry = CATALOGUE[id];
  const { args } = EXAMPLES[id];
  return fields.map(({ kind }, index) => {
    const given = args[index] ?? null;
    return kind === 'cells' && given !== null && typeof given !== 'object' ? [[given]] : given;
  });
}

const MISSING = /^#VALUE! .*(?:指定|必要)/u;

describe('the catalogue', () => {
  it('has every function, in the order of the reference', () => {
    expect(FUNCTION_IDS).toEqual(Object.values(FAMILIES).flatMap((family) => Object.keys(family)));
    expect(Object.keys(CATALOGUE).sort()).toEqual([...FUNCTION_IDS].sort());
  });

  it('has something of every subject', () => {
    expect(new Set(FUNCTION_IDS.map((id) => CATALOGUE[id].subject))).toEqual(new Set(SUBJECTS));
  });

  it.each(FUNCTION_IDS)('has a name and a text for every parameter of %s, in both languages', (id) => {
    for (const language of ['ja', 'en'] as const) {
      const { parameters } = helpOf(id, language);
      expect(parameters).toHaveLength(CATALOGUE[id].fields.length);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      expect(gistOf(id, language)).toMatch(/^.{4,}[^.:;。]$/u);
    }
  });

  const parameters = FUNCTION_IDS.flatMap((id) =>
    (CATALOGUE[id] as Entry).fields.map(({ needed }, index) => ({ id, index, needed })),
  );
  it.each(parameters)('tells rightly whether $id needs argument $index: $needed', ({ id, index, needed }) => {
    const without = argumentsOf(id).map((each, at) => (at === index ? null : each));
    const isOnly = without.every((each) => each === null) && CATALOGUE[id].alone;
    const answer = String(call(id, ...without));
    if (!isOnly) expect(MISSING.test(answer), answer).toBe(needed);
  });

  it.each(FUNCTION_IDS)('tells rightly whether %s can be called alone', (id) => {
    expect(!MISSING.test(String(call(id)))).toBe(CATALOGUE[id].alone);
  });

  it.each(FUNCTION_IDS)('takes cells where %s takes a range', (id) => {
    const { fields }: Entry = CATALOGUE[id];
    const given = argumentsOf(id);
    for (const [index, { kind }] of fields.entries()) {
      if (given[index] === null) continue;
      expect(Array.isArray(given[index])).toBe(takesCells(kind));
    }
  });
});

describe('the words of a choice', () => {
  const PARAMETERS: Readonly<Record<ChoiceKind, Parameter<unknown>>> = {
    calendar: choice.calendar,
    'date-system': choice.dateSystem,
    rounding: choice.rounding,
    basis: choice.basis,
    'lower-formula': choice.lowerFormula,
    language: choice.answerLanguage,
    business: choice.business,
  };
  const kinds = Object.keys(CHOICES) as ChoiceKind[];
  const read = (kind: ChoiceKind, word: string | null) => PARAMETERS[kind].read(word, 1, 0);

  it.each(kinds)('of %s are what the form offers for it', (kind) => {
    expect(PARAMETERS[kind].kind).toBe(kind);
  });

  it.each(kinds)('of %s mean the same in every language, and each something else', (kind) => {
    const means = CHOICES[kind].map((words) => Object.values(words).map((word) => read(kind, word)));
    for (const [first, ...others] of means) for (const other of others) expect(other).toEqual(first);
    expect(new Set(means.map(([meaning]) => meaning)).size).toBe(means.length);
  });

  it.each(kinds)('of %s begin with what is taken unasked', (kind) => {
    const [first] = CHOICES[kind];
    expect(first && read(kind, first.ja)).toEqual(read(kind, null));
  });
});
