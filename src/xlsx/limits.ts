const MEGABYTE = 1024 * 1024;

/** What a workbook may take. Beyond it the file is refused with a sentence, before it can hurt. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  /** Files inside the package. A workbook has about three a sheet. */
  parts: 4_000,
  /** All parts together, unpacked: a sheet of a million cells takes about 40 MB. */
  unpackedBytes: 256 * MEGABYTE,
  /** How many times a part may grow on unpacking; sheets of one repeated value reach about 60. */
  growth: 250,
  /** Parts below this size may grow as they like: they cannot hurt. */
  growthFreeBytes: 8 * MEGABYTE,
  /** Cells with a content, in the whole workbook. */
  cells: 3_000_000,
  /** Places in rows up to their last cell, empty ones included, in the whole workbook. */
  places: 20_000_000,
  /** Excel's own limit for a formula. */
  formulaCharacters: 8_192,
  /** How deep elements may be nested; Excel's own parts stay below 20. */
  xmlDepth: 100,
} as const;
