import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesCells, type Parameter } from '../../src/functions/arguments/parameter';
import { COMPLAINT_SENTENCES } from '../../src/functions/messages/messages';
import { Refusal } from '../../src/functions/refusal';
import { Remarked } from '../../src/functions/remarked';
import { FUNCTIONS } from '../../src/functions/table';
import { fuzzed } from '../support/fuzz';

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 46_000 }) },
  fc.constantFrom(5e-324, -5e-324, 1e308, -1e308, 0, -0, 0.5, 2024, 45_383, 2 ** 53),
  fc.constantFrom(
    '',
    ' ',
    '2024',
    'R6',
    '令和6年度',
    'H.CHECKUP',
    'まで',
    '合計',
    '△5',
    '61.7%',
    '2024/4/1',
    '達成',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constant('長'.repeat(32_767)),
  fc.boolean(),
  fc.constantFrom(null, undefined, { type: 'Error', errorType: 'Div0' }, { type: 'Entity', text: '乙' }, {}),
);

const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** What a cell can hold of an answer. */
function isHeld(answer: unknown): boolean {
  if (answer instanceof Remarked) return Number.isFinite(answer.value);
  if (typeof answer === 'number') return Number.isFinite(answer);
  if (typeof answer === 'string') return answer.length <= 32_767;
  if (Array.isArray(answer)) return answer.length > 0 && answer.every(isHeld);
  return typeof answer === 'boolean' || (typeof answer === 'object' && answer !== null && 'type' in answer);
}

describe.each(Object.entries(FUNCTIONS))('%s, whatever it is given', (_, run) => {
  it('answers what a cell can hold, or refuses in a sentence of some length', () => {
    const each = Object.values<Parameter<unknown>>(run.parameters).map(({ kind }) =>
      fc.option<unknown, undefined>(takesCells(kind) ? range : cell, { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.tuple(...each), (handed) => {
        try {
          expect((run as (...args: unknown[]) => unknown)(...handed)).toSatisfy(isHeld);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const { complaint } = error;
          if (!complaint) return;
          for (const say of Object.values(COMPLAINT_SENTENCES)) {
            expect(say(complaint).length).toSatisfy((count: number) => count > 5 && count < 1_500);
          }
        }
      }),
      fuzzed(200),
    );
  });
});
