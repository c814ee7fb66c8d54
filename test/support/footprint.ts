import type { ICellData } from '@univerjs/core';
import type { EmulatedExcel } from '../../src/workbench/host/node';

/** Everything that a person could miss: each cell's contents and look, sizes, merges, names and what is selected. */
export type Footprint = Readonly<Record<string, string>>;

const text = (value: unknown): string => JSON.stringify(value);

/** What stands in the workbook now. Keys say where: 「予算!B3」, 「names」. */
export async function footprintOf({ host, run }: EmulatedExcel): Promise<Footprint> {
  const { sheets, sheetOrder, styles } = structuredClone(host.book.workbook.getSnapshot());
  const prints: Record<string, string> = { sheets: text(sheetOrder.map((id) => sheets[id]?.name)) };
  for (const id of sheetOrder) {
    const sheet = sheets[id];
    if (!sheet) continue;
    const name = sheet.name ?? id;
    for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries<ICellData>(cells)) {
        const { f = null, s, custom = null } = cell;
        // what a formula gives follows from the other cells
        const v = f === null ? (cell.v ?? null) : null;
        const style = typeof s === 'string' ? (styles[s] ?? null) : (s ?? null);
        if (v === null && f === null && style === null && custom === null) continue;
        prints[`${name}!R${String(Number(row) + 1)}C${String(Number(column) + 1)}`] = text({
          v,
          f,
          style,
          custom,
        });
      }
    }
    const { rowData, columnData, mergeData, freeze, hidden } = sheet;
    prints[`${name} sizes`] = text({ rowData, columnData });
    prints[`${name} merges`] = text({ mergeData, freeze, hidden });
  }
  return {
    ...prints,
    ...(await run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return {
        names: text(names.items.map(({ name, formula }) => [name, formula as unknown])),
        selection: selected.address,
      };
    })),
  };
}

/** Where two footprints differ. */
export function differences(before: Footprint, after: Footprint): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]).sort();
}
