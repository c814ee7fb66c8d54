import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/engine/cell';
import { oneOf, usuallyOneOf } from '../../../src/sheet/templates/entry-rules';
import { templatePlan, TEMPLATES, type Template } from '../../../src/sheet/templates/templates';
import type { ContentValidation } from '../../../src/sheet/content/content-validation';

function plan() {
  const found = templatePlan(2024);
  if (!found) throw new Error('no plan');
  return found;
}

const TEMPLATE_LIST = Object.entries<Template>(TEMPLATES);
const ALL = TEMPLATE_LIST.flatMap(([id, template]) =>
  (['empty', 'planned'] as const).map((figures) => [id, figures, template.make(plan(), figures)] as const),
);

function overlaps(a: ContentValidation['area'], b: ContentValidation['area']): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The number of rules by the heading of their column. */
function headings(id: string): string[] {
  const sheet = ALL.find(([each, figures]) => each === id && figures === 'empty')?.[2];
  const row = sheet?.page.titleRows?.first ?? 0;
  return (sheet?.validations ?? []).map(({ area }) => String(sheet?.rows[row]?.[area.left]?.value));
}

describe('the templates', () => {
  it.each<[id: string, ruled: readonly string[]]>([
    ['budget-health', ['予算額', '予算額']],
    ['budget-seamen', ['予算額', '予算額']],
    ['commitments', ['事項', '契約額']],
    [
      'transfers',
      ['流用日', '流用元の勘定', '流用元の科目', '流用先の勘定', '流用先の科目', '流用額', '大臣承認日'],
    ],
    ['carryovers-health', ['科目', '予算現額', '支出決定額', '翌年度への繰越', '大臣承認日']],
    ['carryovers-seamen', ['科目', '予算現額', '支出決定額', '翌年度への繰越', '大臣承認日']],
    ['procurement', ['契約方法', '応札者数', '契約額']],
    ['kpi-results', ['支部', '年度', '基準日', '分子', '分母', '実績', '単位']],
    ['kpi-months', ['支部名', '集計', '4月']],
    ['kpi-branches', ['支部名', '分子', '分母', '実績', '支部目標']],
    [
      'plan',
      [
        '区分',
        '単位',
        '条件',
        '目標値',
        '前年度の実績',
        '過去平均の年数',
        '支部数',
        '基準日',
        '年度途中で終了',
        '重要度：高',
        '困難度：高',
        '読み取り',
        // of the lower table the kind, which stands in the same column
        '読み取り',
      ],
    ],
  ])('%s say what may be typed into %j', (id, ruled) => {
    expect(headings(id).sort()).toEqual([...ruled].sort());
  });

  it('are all spoken of here', () => {
    expect(TEMPLATE_LIST.every(([id]) => headings(id).length > 0)).toBe(true);
  });

  describe.each(ALL)('%s (%s)', (_id, _figures, { rows, validations }) => {
    it('allow every value that they come with', () => {
      for (const { area, allowed } of validations) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          const value = rows[row]?.[area.left]?.value ?? null;
          if (value === null || value === '') continue;
          if (allowed.kind === 'words') expect(allowed.words).toContain(value);
          else if (allowed.kind === 'formula')
            expect(['-', '－', 'number']).toContain(typeof value === 'number' ? 'number' : value);
          else expect(value).toBeGreaterThanOrEqual(allowed.from);
        }
      }
    });

    it('look in a formula at the first cell that it is for', () => {
      for (const { area, allowed } of validations) {
        if (allowed.kind !== 'formula') continue;
        const addresses = allowed.formula.match(/[A-Z]+\d+/g) ?? [];
        expect(new Set(addresses)).toEqual(new Set([`${columnLetters(area.left)}${String(area.top + 1)}`]));
      }
    });

    it('have one rule a cell at most, with words that Excel has room for', () => {
      for (const [index, { area, prompt, error, allowed }] of validations.entries()) {
        expect(validations.slice(index + 1).filter((other) => overlaps(area, other.area))).toEqual([]);
        for (const { title, text } of [prompt, error]) {
          expect(title).toMatch(/^.{1,32}$/su);
          expect(text).toMatch(/^.{1,225}$/su);
        }
        // Japanese Excel parts a list by commas, as the file does: no word may have one.
        if (allowed.kind === 'words') expect(allowed.words.join(',').split(',')).toEqual(allowed.words);
      }
    });
  });
});

describe('a list to choose from', () => {
  it.each([
    ['as long as Excel takes', [`${'予'.repeat(127)}`, `${'算'.repeat(127)}`], true],
    ['one longer', [`${'予'.repeat(127)}`, `${'算'.repeat(128)}`], false],
    ['with a comma in a word', ['1,000'], false],
    ['with a Japanese comma in a word', ['人件費、福利厚生費'], true],
  ])('%s', (_what, words, canBe) => {
    for (const make of [oneOf, usuallyOneOf]) {
      if (canBe) expect(make(words).allowed).toEqual({ kind: 'words', words });
      else expect(() => make(words)).toThrow(RangeError);
    }
  });
});
