/** Writes what Excel reads about the functions, and their reference, anew: `npm run functions`. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './functions-files';

for (const [name, text] of await generatedFiles()) {
  writeFileSync(new URL(`../src/functions/${name}`, import.meta.url), text);
  console.log(`wrote src/functions/${name}`);
}
