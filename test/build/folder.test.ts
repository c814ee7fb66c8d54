import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildAddIn } from '../../scripts/build-add-in';
import { complaintsAbout } from '../../scripts/manifest-rules';
import { SITE } from '../browser/build';

describe('the folder for a static host', () => {
  const { folder } = inject('addIn');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  it('brings a manifest for its address that keeps every rule', () => {
    const site = {
      url: SITE,
      file: (path: string) =>
        files.includes(join(folder, path)) ? readFileSync(join(folder, path)) : undefined,
    };
    expect(complaintsAbout(read('manifest.xml'), site)).toEqual([]);
  });

  it('knows no address but that of its site and Microsoft’s', () => {
    for (const path of ['manifest.xml', 'functions.json', 'functions.ja.json']) {
      expect(read(path)).not.toContain('example.org');
    }
    const page = read('taskpane.html');
    // href="" is the page itself, which a person may ask for again
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
    expect(loaded).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      expect.stringMatching(/^functions\.js\?[0-9a-f]+$/),
    ]);
  });

  it.each(['functions.json', 'functions.ja.json'])('brings the help that %s names', (path) => {
    const { functions } = JSON.parse(read(path)) as { functions: { helpUrl: string }[] };
    const pages = new Set(
      functions.map(({ helpUrl }) => helpUrl.replace(/#.*$/, '').replace(`${SITE}/`, '')),
    );
    expect([...pages].map((page) => files.includes(join(folder, page)))).toEqual([true]);
  });

  it.each(files.filter((file) => file.endsWith('.html')).map((file) => relative(folder, file)))(
    'states the policy of %s before anything is loaded',
    (name) => {
      const page = read(name);
      const policy = page.indexOf('Content-Security-Policy');
      expect(policy).toBeGreaterThan(0);
      expect(policy).toBeLessThan(page.search(/<(script|style|link)/));
    },
  );

  it('names the licence of each package in the bundle', () => {
    const named = [...read('licences.txt').matchAll(/^(\S+) [0-9.]+ \(MIT\)$/gm)].map(([, name]) => name);
    expect(named).toEqual(
      expect.arrayContaining(['@fluentui/react-components', 'fastest-levenshtein', 'react', 'react-dom']),
    );
  });

  it.each(['http://intranet.example/kpi', 'intranet.example/kpi', 'https://intranet.example/kpi?v=1'])(
    'is not built for %s',
    async (url) => {
      await expect(buildAddIn(join(folder, '..', 'refused'), url)).rejects.toThrow(/https address/);
    },
  );
});
