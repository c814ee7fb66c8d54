import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandFiles } from '../../scripts/commands/files';
import { TRANSLATIONS } from '../../scripts/translations';

const ROOT = join(import.meta.dirname, '../..');
const files = await commandFiles();

describe('what Excel reads about the commands', () => {
  it.each([...files.keys()])('%s is what `npm run commands` writes', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(files.get(path));
  });

  // Excel takes one file of names beside the default language's; for more, ResourcesUrl needs a token of the locale.
  it.each(TRANSLATIONS)('in %s: Excel is told where the names of shortcuts are', (language) => {
    expect(files.get('manifest.xml')).toContain(
      `ResourcesUrl="https://example.org/kpi-budget-addin/shortcuts.${language}.json"`,
    );
  });
});
