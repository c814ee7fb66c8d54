/** A digit of the default font at 11 points, in pixels of the grid. */
const DIGIT = 8;
const DEFAULT_SIZE = 11;

/** How wide a character of a number is, of a digit's width: signs are narrow, Japanese words wide. */
function widthOf(character: string): number {
  if (/[,.:;'()/ -]/.test(character)) return 0.5;
  return /[ -~¥]/.test(character) ? 1 : 1.8;
}

/**
 * What Excel shows of a number that is formatted as `text`: itself, or a row of # where its column has no room for it.
 * Without a screen nothing is measured: only what cannot fit is taken for too wide.
 */
export function fitted(text: string, columnPixels: number, fontSize = DEFAULT_SIZE): string {
  const digit = (DIGIT * fontSize) / DEFAULT_SIZE;
  const width = [...text].reduce((sum, character) => sum + widthOf(character) * digit, 0);
  return width <= columnPixels ? text : '#'.repeat(Math.max(1, Math.floor(columnPixels / digit)));
}
