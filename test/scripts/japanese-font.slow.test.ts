import { create } from 'fontkitten';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { FONTS, fontStyles } from '../../scripts/japanese-font';
import { readWorkbookFile } from '../../src/xlsx/read';

const ROOT = join(import.meta.dirname, '../..');
const FACE = /url\(\/fonts\/([^)]+)\)[^}]*?unicode-range: ([^;]+);/g;

/** A file of the font, for the characters that the style sheet has it for. */
interface Face {
  readonly file: string;
  readonly covers: (character: number) => boolean;
}

async function faces(): Promise<Face[]> {
  const [, make] = (await fontStyles()).find(([path]) => path === '/fonts/page.css') ?? [];
  const styles = (await make?.()) ?? '';
  return [...styles.matchAll(FACE)].map(([, file = '', written = '']) => {
    const ranges = written.split(',').map((range) => {
      const [first = NaN, last = first] = range
        .trim()
        .slice('U+'.length)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return { first, last };
    });
    return {
      file,
      covers: (character) => ranges.some(({ first, last }) => character >= first && character <= last),
    };
  });
}

/** Of the characters those that no file of the font draws. */
async function withoutGlyph(characters: ReadonlySet<string>): Promise<string[]> {
  const missing = new Set(characters);
  for (const { file, covers } of await faces()) {
    const asked = [...missing].filter((character) => covers(character.codePointAt(0) ?? NaN));
    if (asked.length === 0) continue;
    const font = create(await readFile(join(FONTS, file)));
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} is several fonts`);
    for (const character of asked) {
      if (font.hasGlyphForCodePoint(character.codePointAt(0) ?? NaN)) missing.delete(character);
    }
  }
  return [...missing].sort();
}

async function filesIn(folder: string, ending: RegExp): Promise<string[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  return names.filter((name) => ending.test(name)).map((name) => join(ROOT, folder, name));
}

/** Everything that stands in quotes, backquotes or between the tags of a source file: what it can show, and more. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest));
  return texts;
}

async function textsOfSources(): Promise<string[]> {
  const sources = await filesIn('src', /(?<!\.d)\.tsx?$/);
  return (await Promise.all(sources.map(async (path) => textsOf(await readFile(path, 'utf8'))))).flat();
}

async function textsOfPages(): Promise<string[]> {
  const paths = [...(await filesIn('src', /\.(?:html|json)$/)), join(ROOT, 'manifest.xml')];
  return Promise.all(paths.map((path) => readFile(path, 'utf8')));
}

async function textsOfSamples(): Promise<string[]> {
  const samples = await Promise.all(
    (await filesIn('assets/samples', /\.xlsx$/)).map(async (path) => readWorkbookFile(await readFile(path))),
  );
  return samples.flatMap(({ sheets }) =>
    sheets.flatMap(({ name, rows }) => [name, ...rows.flat().map((cell) => String(cell?.value ?? ''))]),
  );
}

describe('the workbench’s font', () => {
  it.each([
    ['the texts of the sources: sentences, documentation, templates, the plan’s catalogue', textsOfSources],
    ['the pages, the metadata and the manifest', textsOfPages],
    ['the samples', textsOfSamples],
    [
      'numerals and signs that budgets are written with',
      () => Promise.resolve(['ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ', 'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ', 'Σ∑△▲①⑳〇％￥※㈱㎡']),
    ],
  ])('has a glyph for every character of %s', async (_, texts) => {
    // What draws nothing, and what stands for bytes that are no text.
    const shown = new Set((await texts()).join('').replace(/[\p{C}\uFFFD]/gu, ''));
    expect(shown.size).toBeGreaterThan(20);
    expect(await withoutGlyph(shown)).toEqual([]);
  });
});
