import { transform } from 'esbuild';
import { parse } from 'yaml';

/** A snippet of Script Lab: a script, and a page whose buttons call it. */
export interface Snippet {
  readonly name: string;
  /** JavaScript. */
  readonly script: string;
  readonly html: string;
}

interface SnippetFile {
  readonly name?: string;
  readonly script?: { readonly content?: string };
  readonly template?: { readonly content?: string };
}

/** Reads the YAML file of a snippet. */
export async function readSnippet(text: string): Promise<Snippet> {
  const { name = '', script, template } = parse(text) as SnippetFile;
  const { code } = await transform(script?.content ?? '', { loader: 'ts', target: 'es2022' });
  return { name, script: code, html: template?.content ?? '' };
}
