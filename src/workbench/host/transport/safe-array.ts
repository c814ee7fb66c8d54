/** Stands for a COM SAFEARRAY, which office.js turns into an array by asking for one. */
export function safeArray(elements: unknown[]): unknown[] {
  return Object.assign([...elements], { toArray: () => elements, dimensions: () => 1 });
}

/** The same of two dimensions: its elements come row by row. */
export function safeMatrix(rows: readonly (readonly unknown[])[]): unknown[] {
  const sizes = [rows.length, rows[0]?.length ?? 0];
  return Object.assign(safeArray(rows.flat()), {
    dimensions: () => sizes.length,
    ubound: (dimension: number) => sizes[dimension - 1],
  });
}
