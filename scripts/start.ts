// The workbench on this machine: npm start. A port may be named: npm start -- 5000
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildOnce } from './build-once';
import { serveWorkbench } from './workbench-server';

const PORT = 4180;
const OPENERS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'open',
  win32: 'explorer',
  linux: 'xdg-open',
};

const root = join(import.meta.dirname, '..');
const started = join(root, '.cache', 'started');
const addIn = join(started, 'add-in');
const workbench = join(started, 'workbench');

const port = Number(process.argv[2] ?? PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`ポート番号ではありません / Not a port: ${String(process.argv[2])}`);
  process.exit(2);
}

/** Says that a part is being built, and when it is. */
async function told(part: string, build: () => Promise<unknown>): Promise<void> {
  console.log(`  … ${part}`);
  const start = performance.now();
  await build();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ✓ ${part} ${seconds} 秒 / s`);
}

async function build(): Promise<void> {
  console.log('組み立てています。変更がなければ、次からはすぐに始まります。');
  console.log('Building. Where nothing changes, the next start is immediate.');
  // the builders take longer to load than all else, and are not needed where nothing changed
  const [{ buildAddIn }, { buildWorkbench }] = await Promise.all([
    import('./build-add-in'),
    import('./build-workbench'),
  ]);
  await Promise.all([
    told('アドイン / add-in', () => buildAddIn(addIn)),
    told('ワークベンチ / workbench', () => buildWorkbench(workbench)),
  ]);
}

await buildOnce({
  root,
  from: [
    'src',
    'assets/icons',
    'manifest.xml',
    'package-lock.json',
    'tsconfig.json',
    'webpack.config.js',
    'scripts',
  ],
  stamp: join(started, 'made-from'),
  build,
});
const { url } = await serveWorkbench({ workbench, addIn }, port);
console.log(`\n  ${url}\n\n終了は Ctrl+C / Ctrl+C ends it`);

const opener = OPENERS[process.platform];
if (process.stdout.isTTY && opener !== undefined) {
  // No browser is no trouble: the address is on the screen.
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
