import webpack, { type StatsChunkGroup } from 'webpack';
import configuration from '../webpack.config';

/** A built add-in and what a person waits for, as paths in its folder. */
export interface BuiltAddIn {
  readonly folder: string;
  /** What Excel needs before it can calculate: functions and engine, no interface. */
  readonly entry: readonly string[];
  /** What the pane needs until it first shows itself: the entry, the page and the interface; what comes later is not in it. */
  readonly firstPaint: readonly string[];
}

/** Builds what `npm run build` builds, into a folder that may be absolute. */
export async function buildAddIn(folder: string, url?: string): Promise<BuiltAddIn> {
  const compiler = webpack(configuration(url === undefined ? { out: folder } : { out: folder, url }));
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
  const groups = stats.toJson({ all: false, chunkGroups: true }).namedChunkGroups ?? {};
  const entry = assetsOf('functions', groups);
  return { folder, entry, firstPaint: ['taskpane.html', ...entry, ...assetsOf('pane', groups)] };
}

function assetsOf(name: string, groups: Record<string, StatsChunkGroup>): string[] {
  const assets = groups[name]?.assets?.map((asset) => asset.name) ?? [];
  if (assets.length === 0) throw new Error(`the build has no ${name}`);
  return assets;
}
