import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLES = join(import.meta.dirname, '../node_modules/@fontsource-variable/noto-sans-jp/index.css');
const NAME = 'Noto Sans JP Variable';
/** The second name in Fluent UI's list of fonts: no machine has it, and a font by that name fills the first one's gaps. */
const FLUENT_NAME = 'Segoe UI Web (West European)';

/** The workbench's Japanese font as style sheets by their path: for its own page, and for the pane. */
export async function fontStyles(): Promise<[path: string, make: () => Promise<string>][]> {
  const page = (await readFile(STYLES, 'utf8')).replaceAll('./files/', '/fonts/');
  const frame = page.replaceAll(NAME, FLUENT_NAME);
  return [
    ['/fonts/page.css', () => Promise.resolve(page)],
    ['/fonts/frame.css', () => Promise.resolve(frame)],
  ];
}
