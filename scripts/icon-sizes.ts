/** Pixels of a command's icons: Excel needs 16, 32 and 80, and takes the others where the screen is dense. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
