#!/usr/bin/env node
// The command line: kpi check FILE…, kpi compare …, as `npm run` calls it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledCommands } from './compiled.js';

const [name = ''] = process.argv.splice(2, 1);
const { folder, names } = await compiledCommands(join(import.meta.dirname, '..'));
if (names.includes(name)) await import(pathToFileURL(join(folder, `${name}-main.mjs`)).href);
else {
  process.stderr.write(`kpi ${names.join(' | ')}  FILE… (--help)\n`);
  process.exitCode = 2;
}
