// Runs Microsoft's office-js-snippets on the emulated Excel: npm run snippets -- FOLDER
// FOLDER is a checkout of OfficeDev/office-js-snippets, or a part of it. Nothing of it is kept here.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readSnippet } from './snippets/read-snippet';
import { type Outcome, runSnippet } from './snippets/run-snippet';
import { reportOf } from './snippets/report';

/** Functions that are associated with a manifest, which a snippet has not. */
const CUSTOM_FUNCTIONS = '16-custom-functions';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run snippets -- FOLDER');
  process.exit(2);
}

const root = resolve(folder);
const files = (await readdir(root, { recursive: true }))
  .filter((file) => file.endsWith('.yaml') && !file.includes(CUSTOM_FUNCTIONS))
  .map((file) => join(root, file))
  .sort();
const outcomes = new Map<string, Outcome>();
// What a snippet leaves undone in the background is told with the snippet that runs.
const stray: string[] = [];
process.on('unhandledRejection', (error) => stray.push(String(error)));
for (const file of files) {
  const text = await readFile(file, 'utf8');
  if (!/^host: EXCEL$/im.test(text)) continue;
  const name = relative(root, file);
  const outcome = await runSnippet(await readSnippet(text));
  const errors = [...outcome.errors, ...stray.splice(0)];
  outcomes.set(name, { ...outcome, errors });
  console.log(`${errors.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const error of new Set(errors)) console.log(`     ${error.slice(0, 200)}`);
}
console.log(reportOf(outcomes));
process.exit(0);
