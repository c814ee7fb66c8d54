#!/usr/bin/env node
// The command line: kpi check FILE…, kpi compare …, as `npm run` calls it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledCommands } from './compiled.js';

/** Nothing was done: 1 would say that something was found. */
const FAULT = 3;

async function compiled() {
  try {
    return await compiledCommands(join(import.meta.dirname, '..'));
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    process.stderr.write(
      `コマンドを用意できません（${reason}）。npm ci を実行し、このフォルダーに書き込めることを確かめてください。\nThe commands cannot be made ready (${reason}). Run npm ci, and see that this folder can be written to.\n`,
    );
    return null;
  }
}

const [name = ''] = process.argv.splice(2, 1);
const commands = await compiled();
if (!commands) process.exitCode = FAULT;
else if (commands.names.includes(name)) {
  await import(pathToFileURL(join(commands.folder, `${name}-main.mjs`)).href);
} else {
  const isHelp = name === '--help' || name === '-h';
  const usage = `kpi ${commands.names.join(' | ')}  FILE… (--help)\n`;
  (isHelp ? process.stdout : process.stderr).write(usage);
  process.exitCode = isHelp ? 0 : 2;
}
