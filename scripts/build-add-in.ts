import webpack from 'webpack';
import configuration from '../webpack.config';

/** A built add-in and what a person waits for, as paths in its folder. */
export interface BuiltAddIn {
  readonly folder: string;
  /** What Excel needs before it can calculate: functions and engine, no interface. */
  readonly entry: readonly string[];
  /** What the pane needs to show itself: the page, the entry and the interface, without what it loads later. */
  readonly firstPaint: readonly string[];
}

/** Builds what `npm run build` builds, into a folder that may be absolute. */
export async function buildAddIn(folder: string, url?: string): Promise<BuiltAddIn> {
  const stats = await build(configuration(url === undefined ? { out: folder } : { out: folder, url }));
  const groups = stats.toJson({ all: false, chunkGroups: true }).namedChunkGroups;
  const scriptsOf = (name: string) => groups?.[name]?.assets?.map((asset) => asset.name) ?? [];
  const entry = scriptsOf('functions');
  return { folder, entry, firstPaint: ['taskpane.html', ...entry, ...scriptsOf('pane')] };
}

/** Runs webpack; throws what it complains of. */
export async function build(options: webpack.Configuration): Promise<webpack.Stats> {
  const compiler = webpack(options);
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error || !result) reject(error ?? new Error('webpack gave no result'));
      else resolve(result);
    });
  });
  await new Promise<void>((resolve, reject) => {
    // Closing writes the cache.
    compiler.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return stats;
}
