// Runs Microsoft's office-js-snippets on the emulated Excel: npm run snippets -- FOLDER [TIMES]
// FOLDER is a checkout of OfficeDev/office-js-snippets, or a part of it. Nothing of it is kept here. Run more than once,
// the set must tell the same each time: what differs is named.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { readSnippet } from './snippets/read-snippet';
import { type Outcome, runSnippet } from './snippets/run-snippet';
import { differences, reportOf } from './snippets/report';

/** Functions that are associated with a manifest, which a snippet has not. */
const CUSTOM_FUNCTIONS = '16-custom-functions';

const [folder, given = '1'] = process.argv.slice(2);
const times = Number(given);
if (folder === undefined || !Number.isInteger(times) || times < 1) {
  console.error('usage: npm run snippets -- FOLDER [TIMES]');
  process.exit(2);
}

const root = resolve(folder);
const files = (await readdir(root, { recursive: true }))
  .filter((file) => file.endsWith('.yaml') && !file.includes(CUSTOM_FUNCTIONS))
  .map((file) => join(root, file))
  .sort();
// What a snippet leaves undone in the background is told with the snippet that runs.
const stray: string[] = [];
process.on('unhandledRejection', (error) => stray.push(String(error)));

async function runAll(): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
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
  return outcomes;
}

const rounds: Map<string, Outcome>[] = [];
for (let round = 1; round <= times; round += 1) {
  rounds.push(await runAll());
  console.log(reportOf(rounds.at(-1) ?? new Map<string, Outcome>()));
}
if (times > 1) {
  const differing = differences(rounds);
  console.log(`\n${String(differing.length)} snippets did not fare alike each time.`);
  for (const line of differing) console.log(`   ${line.slice(0, 300)}`);
}
process.exit(0);
