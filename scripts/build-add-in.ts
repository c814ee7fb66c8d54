import webpack from 'webpack';
import configuration from '../webpack.config';

export interface BuiltAddIn {
  readonly folder: string;
  /** What Excel needs before it can calculate, as paths in the folder: functions and engine, no interface. */
  readonly entry: readonly string[];
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
  const { functions } = stats.toJson({ all: false, entrypoints: true }).entrypoints ?? {};
  return { folder, entry: functions?.assets?.map(({ name }) => name) ?? [] };
}
