import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** As which a browser on this machine may ask. */
const OWN_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Answers requests with what is found under their path, and with 404 where nothing is; `/` is index.html. A request for
 * another host than this machine's own gets 421: a page of the web whose name leads here reads nothing.
 * `headers` are those beside the content's type.
 */
export function answering(
  find: (path: string) => Promise<Buffer | string>,
  headers: (path: string) => Readonly<Record<string, string>>,
): RequestListener {
  return (request, response) => {
    const port = String(request.socket.localPort);
    if (!OWN_NAMES.some((name) => request.headers.host === `${name}:${port}`)) {
      response.writeHead(421);
      response.end();
      return;
    }
    void (async () => {
      try {
        const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const path = asked === '/' ? '/index.html' : asked;
        const content = await find(path);
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, {
          'content-type': type,
          'x-content-type-options': 'nosniff',
          ...headers(path),
        });
        response.end(content);
      } catch {
        response.writeHead(404);
        response.end();
      }
    })();
  };
}

/** Reads a file in the folder; rejects for one that is not there or that lies outside. */
export async function readInside(folder: string, path: string): Promise<Buffer> {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep)) throw new Error(`${path} leads out of its folder`);
  return readFile(file);
}
