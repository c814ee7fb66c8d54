import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

function documentsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => join(folder, name));
}

const DOCUMENTS = [...documentsIn(ROOT), ...documentsIn(join(ROOT, 'docs'))];
const ROOMS = /^(?:src|test|scripts|assets|bin|bench|docs|\.github|\.ci)\//u;

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}

/** As GitHub names a heading. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

function isThere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? document : join(dirname(document), decodeURIComponent(path));
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  const anchors = matches(readFileSync(file, 'utf8'), /^#{1,6}\s+(.+)$/gmu).map(anchorOf);
  return anchors.includes(decodeURIComponent(anchor));
}

/** A place of the project as it stands in a text: src/a/{b,c}.ts are two; what holds a capital word or a star is a pattern. */
function placesOf(written: string): string[] {
  const [, before = '', choices, after = ''] = /^(.*)\{([^}]*)\}(.*)$/u.exec(written) ?? [];
  return choices === undefined
    ? [written]
    : choices.split(',').map((choice) => before + choice.trim() + after);
}

describe.each(DOCUMENTS.map((file) => [relative(ROOT, file).replaceAll('\\', '/'), file]))(
  '%s',
  (_, file) => {
    const text = readFileSync(file, 'utf8');

    it('leads to nothing that is not there', () => {
      const links = matches(text, /\]\(([^)\s]+)\)/gu).filter((link) => !/^[a-z]+:/u.test(link));
      expect(links.filter((link) => !isThere(file, link))).toEqual([]);
    });

    it('names commands that there are', () => {
      const named = matches(text, /\bnpm run (?:--silent )?([a-z][\w-]*)/gu);
      expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    });

    it('names places that there are', () => {
      const places = matches(text, /`([^`\s]+)`/gu)
        .filter((written) => ROOMS.test(written) && !/\*|[A-Z]{4,}|\.\.\.|…/u.test(written))
        .flatMap(placesOf);
      expect(places.filter((place) => !existsSync(join(ROOT, place)))).toEqual([]);
    });
  },
);
