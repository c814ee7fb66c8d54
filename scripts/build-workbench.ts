import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const PAGE = join(import.meta.dirname, '..', 'src', 'workbench', 'page');

/** Builds the workbench's own page; the add-in's is not touched. */
export async function buildWorkbench(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const common: BuildOptions = {
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    outdir: folder,
  };
  await Promise.all([
    copyFile(join(PAGE, 'index.html'), join(folder, 'index.html')),
    // The grid brings hyphenation for sixty languages, which it loads when a text asks for one.
    build({
      ...common,
      entryPoints: [join(PAGE, 'main.ts'), join(PAGE, 'main.css')],
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    }),
    build({ ...common, entryPoints: [join(PAGE, 'frame.ts')], format: 'iife' }),
  ]);
}
