// The workbench on this machine: npm start. A port may be named: npm start -- 5000
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildAddIn } from './build-add-in';
import { buildWorkbench } from './build-workbench';
import { serveWorkbench } from './workbench-server';

const PORT = 4180;
const OPENERS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'open',
  win32: 'explorer',
  linux: 'xdg-open',
};

const cache = join(import.meta.dirname, '..', '.cache');
const addIn = join(cache, 'add-in');
const workbench = join(cache, 'workbench');

const port = Number(process.argv[2] ?? PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`ポート番号ではありません / Not a port: ${String(process.argv[2])}`);
  process.exit(2);
}

console.log('準備しています… / Preparing…');
await Promise.all([buildAddIn(addIn), buildWorkbench(workbench)]);
const { url } = await serveWorkbench({ workbench, addIn }, port);
console.log(`\n  ${url}\n\n終了は Ctrl+C / Ctrl+C ends it`);

const opener = OPENERS[process.platform];
if (process.stdout.isTTY && opener !== undefined) {
  // No browser is no trouble: the address is on the screen.
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
