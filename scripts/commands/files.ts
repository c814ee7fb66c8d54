import { format, resolveConfig } from 'prettier';
import { helpPage } from './help-page';
import { TRANSLATIONS } from '../translations';
import { manifest } from './manifest';
import { shortcutNames, shortcutsFile } from './shortcuts';

/** The files that are made from the table of commands and its messages, by their path in the repository. */
export async function commandFiles(): Promise<Map<string, string>> {
  const style = await resolveConfig(import.meta.filename);
  const names = TRANSLATIONS.map((language): [string, string] => [
    `src/commands/shortcuts.${language}.json`,
    json(shortcutNames(language)),
  ]);
  return new Map([
    ['manifest.xml', manifest()],
    ['src/commands/shortcuts.json', json(shortcutsFile())],
    ...names,
    ['src/taskpane/support.html', await format(helpPage(), { ...style, parser: 'html' })],
  ]);
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
