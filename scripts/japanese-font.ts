import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The packages of the workbench's fonts: what their style sheets lead to lies in their folders. */
export const FONTS = join(import.meta.dirname, '../node_modules/@fontsource-variable');
const NAME = 'Noto Sans JP Variable';
/** The second name in Fluent UI's list of fonts: no machine has it, and a font by that name fills the first one's gaps. */
const FLUENT_NAME = 'Segoe UI Web (West European)';

/** What tables are written with and the Japanese font lacks: Greek letters, and numerals such as Ⅲ and ⅳ. */
const GAPS = [
  { file: 'noto-sans/files/noto-sans-greek-wght-normal.woff2', range: 'U+0370-03FF' },
  { file: 'noto-sans-symbols/files/noto-sans-symbols-symbols-wght-normal.woff2', range: 'U+2160-2188' },
] as const;

/** The workbench's Japanese font as style sheets by their path: for its own page, and for the pane. */
export async function fontStyles(): Promise<[path: string, make: () => Promise<string>][]> {
  const japanese = await readFile(join(FONTS, 'noto-sans-jp', 'index.css'), 'utf8');
  const page = [japanese.replaceAll('./files/', '/fonts/noto-sans-jp/files/'), ...GAPS.map(face)].join('\n');
  const frame = page.replaceAll(NAME, FLUENT_NAME);
  return [
    ['/fonts/page.css', () => Promise.resolve(page)],
    ['/fonts/frame.css', () => Promise.resolve(frame)],
  ];
}

function face({ file, range }: (typeof GAPS)[number]): string {
  return `@font-face {
  font-family: '${NAME}';
  font-display: swap;
  font-weight: 100 900;
  src: url(/fonts/${file}) format('woff2-variations');
  unicode-range: ${range};
}`;
}
