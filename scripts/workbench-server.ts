import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inFrame } from './add-in-in-frame';
import { FONTS, fontStyles } from './japanese-font';
import { answering, readInside } from './served-file';

const ROOT = join(import.meta.dirname, '..');
const OFFICE_JS = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const SAMPLES = join(ROOT, 'assets', 'samples');

/** The grid draws some patterns from data: pictures. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

export interface WorkbenchServer {
  /** http://127.0.0.1:4180, say. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the workbench, and in its frame the built add-in, to this machine only. Port 0 takes any free one. */
export async function serveWorkbench(
  folders: { readonly workbench: string; readonly addIn: string },
  port: number,
): Promise<WorkbenchServer> {
  const served: readonly (readonly [prefix: string, folder: string])[] = [
    ['/add-in/', folders.addIn],
    ['/office/', OFFICE_JS],
    ['/fonts/', FONTS],
    ['/samples/', SAMPLES],
    ['/', folders.workbench],
  ];
  const made = new Map<string, () => Promise<string>>([
    ...(await fontStyles()),
    ['/samples.json', async () => JSON.stringify((await readdir(SAMPLES)).filter(isWorkbook).sort())],
    [
      '/add-in/taskpane.html',
      async () => inFrame((await readInside(folders.addIn, 'taskpane.html')).toString()),
    ],
  ]);

  async function answer(path: string): Promise<Buffer | string> {
    const make = made.get(path);
    if (make) return make();
    const [prefix, folder] = served.find(([start]) => path.startsWith(start)) ?? ['/', folders.workbench];
    return readInside(folder, path.slice(prefix.length));
  }

  const server = createServer(
    answering(answer, (path) => ({
      'cache-control': 'no-cache',
      // The add-in's pages bring their own policy, and nothing of the workbench's may stand in for it.
      ...(path.startsWith('/add-in/') ? {} : { 'content-security-policy': POLICY }),
    })),
  );
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** On the port, or on the next one that is free. */
async function listen(server: Server, port: number): Promise<void> {
  const taken = await new Promise<boolean>((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      resolve(false);
    });
  });
  if (taken) await listen(server, port + 1);
}

function isWorkbook(file: string): boolean {
  return file.endsWith('.xlsx');
}
