const MEGABYTE = 1024 * 1024;

/** What a workbook may take. Beyond it the file is refused with a sentence, before it can hurt. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  /** Files inside the package. A workbook has about three a sheet. */
  parts: 4_000,
  /** All parts together, unpacked: a sheet of a million cells takes about 40 MB. */
  unpackedBytes: 160 * MEGABYTE,
  /** How many times a part may grow on unpacking; sheets of one repeated value reach about 60. */
  growth: 250,
  /** Parts below this size may grow as they like: they cannot hurt. */
  growthFreeBytes: 8 * MEGABYTE,
  /** XML elements in the whole workbook: a cell with a formula takes three. */
  elements: 12_000_000,
  /** Looks, names, relationships, merged areas: Excel itself allows 65,490 looks. */
  listItems: 200_000,
  /** Excel allows 31; some programs write more. */
  sheetNameCharacters: 255,
  /** Cells with a content, in the whole workbook. */
  cells: 2_500_000,
  /** Places in rows up to their last cell, rows up to the last, hidden columns: in the whole workbook. */
  places: 10_000_000,
  /** Excel's own limit for a formula. */
  formulaCharacters: 8_192,
  /** Characters of all formulas together, after the shared ones are written out. */
  formulas: 50_000_000,
  /** Characters of all displayed texts together that are not the cells' own. */
  displayed: 100_000_000,
  /** How deep elements may be nested; Excel's own parts stay below 20. */
  xmlDepth: 100,
} as const;
