import { describe, expect, it } from 'vitest';
import type { ConditionalFormat } from '../../../src/xlsx/conditional-format';
import { editWorkbook } from '../../../src/xlsx/edit';
import { readWorkbookFile } from '../../../src/xlsx/read';
import type { WorkbookFile } from '../../../src/xlsx/workbook-file';
import { partText } from '../support/parts';
import { rawWorkbook } from '../support/raw-package';

const own = (priority: number, formula: string): string =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${String(priority)}" customFormatId="x"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const BARS =
  '<conditionalFormatting sqref="B1"><cfRule type="dataBar" priority="3"><dataBar/></cfRule></conditionalFormatting>';

const opened = (rules: string) =>
  rawWorkbook({
    styles:
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>',
    sheet: `<sheetData/>${rules}<pageMargins left="1"/>`,
  });

function ruled(formula: string): ConditionalFormat {
  return {
    areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    rule: { type: 'expression', formula },
    look: { fill: '#FFC7CE' },
  };
}

async function after(
  rules: string,
  change: (formats: readonly ConditionalFormat[]) => readonly ConditionalFormat[],
): Promise<string | null> {
  const bytes = opened(rules);
  const before = await readWorkbookFile(bytes);
  const [sheet] = before.sheets;
  if (!sheet) throw new Error('no sheet');
  const changed = { ...sheet, conditionalFormats: change(sheet.conditionalFormats ?? []) };
  const file: WorkbookFile = { ...before, sheets: [changed] };
  const saved = editWorkbook(bytes, before, file);
  if (!saved) return null;
  const { sheets } = await readWorkbookFile(saved);
  expect(sheets[0]?.conditionalFormats ?? []).toEqual(changed.conditionalFormats);
  return partText(saved, 'xl/worksheets/sheet1.xml');
}

describe('rules of conditional formats', () => {
  it('that are new come before those that are there, which stay', async () => {
    const xml = await after(own(1, 'A1&gt;1') + BARS, (formats) => [ruled('A1>9'), ...formats]);
    expect(xml).toContain(own(2, 'A1&gt;1') + BARS.replace('"3"', '"4"'));
  });

  it('come behind them', async () => {
    const xml = await after(own(1, 'A1&gt;1') + BARS, (formats) => [...formats, ruled('A1>9')]);
    expect(xml).toContain(own(1, 'A1&gt;1') + BARS);
    expect(xml).toMatch(/priority="4"[^]*<pageMargins/);
  });

  it('are taken out where each that is written is known', async () => {
    const both = own(2, 'A1&gt;1') + own(1, 'A1&gt;2');
    expect(await after(both, (formats) => formats.slice(1))).toContain(
      `<sheetData/>${own(2, 'A1&gt;1')}<pageMargins`,
    );
    expect(await after(both + BARS, (formats) => formats.slice(1))).toBeNull();
  });

  it('are not put between others', async () => {
    const both = own(2, 'A1&gt;1') + own(1, 'A1&gt;2');
    expect(
      await after(both, ([first, last]) => [first, ruled('A1>9'), last].flatMap((x) => x ?? [])),
    ).toBeNull();
  });
});
