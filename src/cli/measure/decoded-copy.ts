import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding } from '../../record-files/csv-form';
import { unpacked } from '../../record-files/source';
import { refused, Unmeasurable } from './fault';
import type { NodeFile } from './node-file';

/**
 * The file as UTF-8, in a private folder, as DuckDB reads no other encoding. Answers its path.
 * Throws Unmeasurable with the line whose bytes are not in the encoding.
 */
export async function decodedCopy(
  file: NodeFile,
  encoding: Encoding,
  folder: string,
  index: number,
): Promise<string> {
  const path = join(folder, `${String(index)}.csv`);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const copy = await open(path, 'wx', 0o600);
  try {
    const reader = unpacked(file).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      let text: string;
      try {
        text = decoder.decode(value, { stream: !done });
      } catch (error) {
        throw new Unmeasurable({ fault: 'encoding', file: file.name, line }, { cause: error });
      }
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
      await copy.writeFile(text);
      if (done) return path;
    }
  } catch (error) {
    throw refused(error, file.name);
  } finally {
    await copy.close();
  }
}
