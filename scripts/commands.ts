/** Writes the manifest, the files of shortcuts and the help page anew from the table of commands: `npm run commands`. */
import { writeFileSync } from 'node:fs';
import { commandFiles } from './commands/files';

for (const [path, text] of await commandFiles()) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(`wrote ${path}`);
}
