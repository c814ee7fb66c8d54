import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { inFrame } from './add-in-in-frame';
import { fontStyles } from './japanese-font';

const ROOT = join(import.meta.dirname, '..');
const OFFICE_JS = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const FONTS = join(ROOT, 'node_modules/@fontsource-variable/noto-sans-jp/files');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

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
  const folderOf: readonly (readonly [prefix: string, folder: string])[] = [
    ['/add-in/', folders.addIn],
    ['/office/', OFFICE_JS],
    ['/fonts/', FONTS],
    ['/samples/', join(ROOT, 'assets', 'samples')],
    ['/', folders.workbench],
  ];
  const styles = await fontStyles();

  async function answer(path: string): Promise<Uint8Array | string> {
    const style = styles.get(path);
    if (style !== undefined) return style;
    const [prefix, folder] = folderOf.find(([start]) => path.startsWith(start)) ?? ['/', folders.workbench];
    const file = join(folder, path.slice(prefix.length) || 'index.html');
    if (!file.startsWith(folder + sep)) throw new Error(`${path} leads out of its folder`);
    const content = await readFile(file);
    return path === '/add-in/taskpane.html' ? inFrame(content.toString()) : content;
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://workbench').pathname);
    answer(path).then(
      (content) => {
        response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-cache');
        // The add-in's pages bring their own policy, and nothing of the workbench's may stand in for it.
        if (!path.startsWith('/add-in/')) response.setHeader('content-security-policy', POLICY);
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
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
