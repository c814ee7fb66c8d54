import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../case';

const ROOT = join(import.meta.dirname, '..', '..');
const STARTED = join(ROOT, '.cache', 'started');

/** `npm start`, until it prints its address. */
async function start(): Promise<void> {
  // a group of its own, so that all that npm started ends with it
  const started = spawn('npm', ['start', '--', '0'], { cwd: ROOT, detached: true });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    started.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('http://')) resolve();
    });
    started.once('exit', () => reject(new Error(`npm start ended: ${said}`)));
  });
  if (started.pid !== undefined) process.kill(-started.pid);
  await ended;
}

/** The command where nothing changed, which is to take 3 seconds at most, beside the first one. */
export default function cases(): readonly Case[] {
  return [
    {
      name: 'npm start again, until its address, against a first start',
      subject: { run: start, work: 1 },
      reference: {
        run: async () => {
          await rm(STARTED, { recursive: true, force: true });
          await start();
        },
        work: 1,
      },
      goal: { timesFaster: 3 },
      rounds: 1,
    },
  ];
}
