// The add-in in the Excel of this machine: npm run excel
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildAddIn } from './build-add-in';
import { answering, readInside } from './served-file';

const PORT = 3000;
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.cache', 'excel');
const MANIFEST = '.cache/excel/manifest.xml';
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const NOT_HERE = `Excel は Windows と Mac にしかありません。このマシンでは npm start (ワークベンチ) をお使いください。
Excel runs on Windows and Mac only. On this machine use npm start (the workbench).`;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(NOT_HERE);
  process.exit(1);
}

// Microsoft's tools are large, so they are fetched when they are needed.
await tool('office-addin-dev-certs@3', 'install');
await buildAddIn(FOLDER, `https://localhost:${String(PORT)}`);

const [cert, key] = await Promise.all([
  readFile(join(CERTIFICATES, 'localhost.crt')),
  readFile(join(CERTIFICATES, 'localhost.key')),
]);
const server = createServer(
  { cert, key },
  answering(
    (path) => readInside(FOLDER, path),
    // Excel would keep functions.json for a day.
    () => ({ 'cache-control': 'no-store' }),
  ),
);
server.listen(PORT, 'localhost', () => {
  void tool('office-addin-debugging@7', `start ${MANIFEST} desktop --app excel --no-debug --no-live-reload`);
});
console.log('Excel に読み込みます。終了は Ctrl+C / Loading into Excel. Ctrl+C ends it');

process.once('SIGINT', () => {
  void tool('office-addin-debugging@7', `stop ${MANIFEST}`).finally(() => process.exit());
});

/** Runs one of Microsoft's command lines; rejects when it fails. */
function tool(name: string, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // On Windows npx is a script, which only a shell runs.
    const child = spawn(`npx --yes ${name} ${line}`, { cwd: ROOT, shell: true, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} ${line}: ${String(code)}`));
    });
  });
}
