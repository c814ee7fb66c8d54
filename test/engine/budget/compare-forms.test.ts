import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareForms, type FormDifference } from '../../../src/engine/budget/compare-forms';
import type { PlannedBudget, PlannedLine } from '../../../src/engine/budget/planned';
import { careForm, formLine } from '../../support/forms';

/** Lines as 'a b(c d) e': d under b. */
function lines(text: string): PlannedLine[] {
  return [...text.matchAll(/([^\s()]+)(?:\(([^)]*)\))?/gu)].map(([, name = '', parts]) =>
    formLine(name, 1, parts === undefined ? undefined : lines(parts)),
  );
}

function form(expenditure: string, revenue = 'x'): PlannedBudget {
  return {
    ...careForm,
    revenue: { ...careForm.revenue, lines: lines(revenue) },
    expenditure: { ...careForm.expenditure, lines: lines(expenditure) },
  };
}

function text(difference: FormDifference): string {
  const { kind, side, name } = difference;
  const more =
    difference.kind === 'level'
      ? ` ${difference.before ?? '-'}→${difference.after ?? '-'}`
      : difference.kind === 'moved'
        ? ` after ${difference.after ?? '-'}`
        : '';
  return `${side === 'revenue' ? '収' : '支'} ${kind} ${name}${more}`;
}

describe('what a form has in place of an earlier one', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', 'a b(c d) e', 'a b(c d) e', []],
    ['a line that is gone', 'a b c', 'a c', ['支 gone b']],
    ['a line that is new', 'a c', 'a b c', ['支 new b']],
    ['a part that is gone with its line', 'a b(c)', 'a', ['支 gone b', '支 gone c']],
    ['a line of another name', 'a b', 'a B', ['支 gone b', '支 new B']],
    ['one line that moved, not the two that it passed', 'a b c', 'c a b', ['支 moved c after -']],
    ['one line that moved down', 'a b c', 'b c a', ['支 moved a after c']],
    ['a part that moved among its like', 'a(b c d)', 'a(c d b)', ['支 moved b after d']],
    ['a line under another', 'a b(c)', 'a b(c a)', ['支 level a -→b']],
    ['a part that stands for itself', 'a(b c)', 'a(b) c', ['支 level c a→-']],
    ['no order of lines that are new', 'a b', 'n a m b', ['支 new n', '支 new m']],
    ['names of another width and numbering', '１．ａ b', 'a b', []],
  ])('%s', (_, before, after, expected) => {
    expect(compareForms(form(before), form(after)).map(text)).toEqual(expected);
  });

  it('a line from one side to the other', () => {
    expect(compareForms(form('a b', 'x'), form('a', 'x b')).map(text)).toEqual(['収 side b']);
  });

  it('a line of both sides that one of them loses', () => {
    expect(compareForms(form('a b', 'b x'), form('a', 'b x')).map(text)).toEqual(['支 gone b']);
  });

  const anyForm = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
    .map((names) => form(names.join(' ')));

  it('is nothing of a form and itself, and tells every line that one of two lacks', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (before, after) => {
        expect(compareForms(before, before)).toEqual([]);
        const found = compareForms(before, after);
        const names = (of: PlannedBudget) => of.expenditure.lines.map(({ name }) => name);
        const lacking = (kind: string) => found.flatMap((each) => (each.kind === kind ? [each.name] : []));
        expect(lacking('gone')).toEqual(names(before).filter((name) => !names(after).includes(name)));
        expect(lacking('new')).toEqual(names(after).filter((name) => !names(before).includes(name)));
        // what is left when the moved ones are taken away stands in the earlier order
        const kept = names(after).filter(
          (name) => names(before).includes(name) && !lacking('moved').includes(name),
        );
        expect(kept).toEqual(names(before).filter((name) => kept.includes(name)));
      }),
    );
  });
});
