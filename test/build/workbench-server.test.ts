import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inFrame } from '../../scripts/add-in-in-frame';
import { serveWorkbench, type WorkbenchServer } from '../../scripts/workbench-server';

describe('the workbench’s server', () => {
  const folders = { workbench: inject('workbench'), addIn: inject('addIn').folder };
  let server: WorkbenchServer;
  beforeAll(async () => {
    server = await serveWorkbench(folders, 0);
  });
  afterAll(() => server.close());

  it('takes the next port when the first is taken', async () => {
    const { port } = new URL(server.url);
    const second = await serveWorkbench(folders, Number(port));
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
    expect((await fetch(second.url)).status).toBe(200);
    await second.close();
  });

  it.each([
    ['its page', '/', 'text/html'],
    ['the add-in’s page', '/add-in/taskpane.html', 'text/html'],
    ['the functions', '/add-in/functions.js', 'text/javascript'],
    ['the local office.js', '/office/office.js', 'text/javascript'],
    ['the samples', '/samples/reiwa6-budget.xlsx', 'application/vnd.openxmlformats'],
    ['their list', '/samples.json', 'application/json'],
    ['the font for the pane', '/fonts/frame.css', 'text/css'],
  ])('serves %s', async (_, path, type) => {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
  });

  it.each([
    ['what is not there', '/nothing.js'],
    ['what lies outside its folders', '/samples/..%2F..%2Fpackage.json'],
    ['what is no path', '/%E0%A4%A'],
  ])('has no %s, and goes on', async (_, path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it.each([
    ['its address', (port: string) => `127.0.0.1:${port}`, 200],
    ['localhost', (port: string) => `localhost:${port}`, 200],
    ['a name of the web that leads here', (port: string) => `rebound.example:${port}`, 421],
    ['another port', () => '127.0.0.1:1', 421],
    ['no port', () => 'localhost', 421],
  ])('answers one who asks for %s: %#', async (_, hostOf, status) => {
    const { port } = new URL(server.url);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/samples.json', headers: { host: hostOf(port) } }, resolve).on(
        'error',
        reject,
      );
    });
    answer.resume();
    expect(answer.statusCode).toBe(status);
  });

  it('has no content taken for another type than it says', async () => {
    for (const path of ['/', '/add-in/functions.js', '/samples/reiwa6-budget.xlsx']) {
      expect((await fetch(server.url + path)).headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('sends the policy of its own page, and leaves the pane’s to the pane', async () => {
    const policyOf = async (path: string) =>
      (await fetch(server.url + path)).headers.get('content-security-policy');
    expect(await policyOf('/')).toContain("script-src 'self'");
    expect(await policyOf('/add-in/taskpane.html')).toBeNull();
  });
});

describe('the pane’s page in the frame', () => {
  it('is the production page but for office.js, its host, and what comes before it', () => {
    const page = `<head><meta content="script-src 'self' https://appsforoffice.microsoft.com"></head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="functions.js"></script>`;
    expect(inFrame(page)).toBe(`<head><meta content="script-src 'self' 'self'"></head>
<link rel="stylesheet" href="/fonts/frame.css"><script src="/frame.js"></script><script src="/office/office.js"></script><script src="functions.js"></script>`);
  });

  it('is refused when it does not load office.js', () => {
    expect(() => inFrame('<script src="functions.js"></script>')).toThrow(/office.js/);
  });
});
