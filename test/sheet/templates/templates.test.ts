import { describe, expect, it } from 'vitest';
import { reviewWorkbook, type SheetKind } from '../../../src/review/review';
import { isSummed, summedCells } from '../../../src/engine/budget/summed-cells';
import { freeName } from '../../../src/sheet/content/free-name';
import type { SheetContent } from '../../../src/sheet/content/sheet-content';
import {
  templatePlan,
  TEMPLATES,
  type Figures,
  type Template,
  type TemplateId,
} from '../../../src/sheet/templates/templates';
import { shown, throughFile } from '../../support/content';

const KINDS: Readonly<Record<TemplateId, SheetKind>> = {
  'budget-health': 'budget',
  'budget-seamen': 'budget',
  commitments: 'commitments',
  transfers: 'transfers',
  'carryovers-health': 'carryovers',
  'carryovers-seamen': 'carryovers',
  'execution-health': 'budget',
  'execution-seamen': 'budget',
  'settlement-health': 'budget',
  'settlement-seamen': 'budget',
  procurement: 'procurement',
  'kpi-results': 'kpi',
  'kpi-months': 'kpi',
  'kpi-branches': 'kpi',
  plan: 'plan',
  provisions: 'provisions',
};

function plan() {
  const found = templatePlan(2024);
  if (!found) throw new Error('no plan');
  return found;
}

const ALL = (Object.entries(TEMPLATES) as [TemplateId, Template][]).flatMap(([id, template]) =>
  (['empty', 'planned'] as const).map((figures): [TemplateId, Figures, Template] => [id, figures, template]),
);

function cellsOf({ rows }: SheetContent) {
  return rows.flatMap((row, at) => row.flatMap((cell, column) => (cell ? [{ cell, row: at, column }] : [])));
}

describe.each(ALL)('the template %s, %s', (id, figures, template) => {
  const content = template.make(plan(), figures);

  it('is known by the reader of its kind, and has no error', async () => {
    const { sheets, findings } = reviewWorkbook({ sheets: [await throughFile(content)], date1904: false });
    expect(sheets.map(({ kind }) => kind)).toEqual([KINDS[id]]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('holds the result of each of its sums', () => {
    const cells = cellsOf(content);
    for (const { cell } of cells) {
      const areas = cell.formula === undefined ? null : summedCells(cell.formula);
      if (!areas) continue;
      const parts = cells.filter(({ row, column }) => isSummed(areas, { sheet: '', row, column }));
      const sum = parts.reduce(
        (total, part) => total + (typeof part.cell.value === 'number' ? part.cell.value : 0),
        0,
      );
      expect(cell.value).toBe(sum);
    }
    // nothing is computed from a plan's targets, nor from what provisions fix
    expect(cells.some(({ cell }) => cell.formula !== undefined)).toBe(id !== 'plan' && id !== 'provisions');
  });

  it('has a name that Excel takes, and rows no wider than its columns', () => {
    expect(freeName([], content.name)).toBe(content.name);
    expect(Math.max(...content.rows.map((row) => row.length))).toBe(content.widths.length);
  });

  it('keeps its headings in view where it is long, and on each page', () => {
    const { titleRows } = content.page;
    expect(titleRows).toBeDefined();
    expect(titleRows?.first).toBe(titleRows?.last);
    expect([0, (titleRows?.last ?? 0) + 1]).toContain(content.frozen.rows);
  });
});

describe('the templates together', () => {
  it('are one workbook without errors', () => {
    const sheets = Object.values(TEMPLATES).map((template: Template) =>
      shown(template.make(plan(), 'planned')),
    );
    const { findings } = reviewWorkbook({ sheets, date1904: false });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('differ in their sheets’ names', () => {
    const names = Object.values(TEMPLATES).map((template: Template) => template.make(plan(), 'empty').name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are there for years that have a plan', () => {
    expect(templatePlan(2024)).not.toBeNull();
    expect(templatePlan(2023)).toBeNull();
  });

  it.each(ALL.filter(([, figures]) => figures === 'empty'))(
    '%s has figures as it says',
    (id, _, template) => {
      const [empty, planned] = (['empty', 'planned'] as const).map((figures) =>
        template.make(plan(), figures),
      );
      expect(JSON.stringify(empty) !== JSON.stringify(planned)).toBe(TEMPLATES[id].hasFigures);
    },
  );
});
