import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { ExcelHost } from './host';
import type { OfficeOptions } from './transport/application-context';
import { OfficeLink } from './transport/external';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const ORIGIN = 'https://office.local/';

/** Where office.js looks for the page that it runs in. */
interface Realm {
  window?: Realm;
  document?: Document;
  Office?: typeof Office;
}

/**
 * Boots the genuine office.js in this realm, over the host. With no page around it, it gets just enough of one.
 * A realm takes office.js once.
 */
export async function bootOffice(host: ExcelHost, options: OfficeOptions = {}): Promise<OfficeLink> {
  const realm = globalThis as unknown as Realm;
  if (realm.window === undefined) pretendPage();
  const link = new OfficeLink(host, options);
  link.attach(realm);
  if (realm.window !== realm) link.attach(realm.window ?? realm);
  // the variable that the script declares, as one that a test may put something else in place of
  define(realm, 'Office', undefined);
  const restore = serveScripts(realm.document as Document);
  evaluate('office.js');
  const info = await (realm as { Office: typeof Office }).Office.onReady();
  restore();
  if (`${info.host}` !== 'Excel') throw new Error(`office.js found no Excel: ${JSON.stringify(info)}`);
  return link;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function evaluate(file: string): void {
  const path = join(LIBRARY, file);
  new Script(readFileSync(path, 'utf8'), { filename: path }).runInThisContext();
}

/**
 * office.js finds its own folder by its script element and appends script elements for Excel's classes and for the
 * strings: both are served from the disk. Answers how to undo that.
 */
function serveScripts(page: Document): () => void {
  const original = page.getElementsByTagName.bind(page);
  const self = { src: `${ORIGIN}office.js`, getAttribute: () => null };
  const head = {
    appendChild: (script: HTMLScriptElement) => {
      queueMicrotask(() => {
        evaluate(script.src.slice(ORIGIN.length));
        script.onload?.(new Event('load'));
      });
      return script;
    },
  };
  const served: Readonly<Record<string, readonly unknown[]>> = { script: [self], head: [head] };
  define(page, 'getElementsByTagName', (name: string) => served[name] ?? original(name));
  return () => {
    define(page, 'getElementsByTagName', original);
  };
}

/** Just enough of a page for office.js: script elements, events and an address. */
function pretendPage(): void {
  const nothing = (): undefined => undefined;
  const element = (tagName: string): object => ({
    tagName,
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  const page: Readonly<Record<string, unknown>> = {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    name: '',
    history: {},
    postMessage: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    location: {
      href: 'https://localhost/taskpane.html',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
      search: '',
      hash: '',
    },
    navigator: {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120 Edg/120',
      appVersion: '5.0',
      platform: 'Win32',
      language: 'ja-JP',
    },
    document: {
      readyState: 'complete',
      domain: 'localhost',
      cookie: '',
      body: element('body'),
      createElement: element,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: nothing,
      removeEventListener: nothing,
    },
  };
  for (const [name, value] of Object.entries(page)) define(globalThis, name, value);
}
