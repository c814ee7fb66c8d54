import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, textOf } from '../../src/cli/file-bytes';
import type { UnreadableReason } from '../../src/sheet/cells/unreadable';
import { LIMITS } from '../../src/xlsx/limits';
import { UnreadableWorkbook } from '../../src/xlsx/unreadable-workbook';

let folder = '';
const inFolder = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bytes-'));
  await writeFile(inFolder('one.json'), '\uFEFF{"a":1}');
  await writeFile(inFolder('limit.xlsx'), '');
  await truncate(inFolder('limit.xlsx'), LIMITS.fileBytes);
  await writeFile(inFolder('large.xlsx'), '');
  await truncate(inFolder('large.xlsx'), LIMITS.fileBytes + 1);
});
afterAll(() => rm(folder, { recursive: true }));

async function refusal(file: string): Promise<UnreadableReason> {
  const error: unknown = await bytesOf(file).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnreadableWorkbook)) throw new Error('was read');
  return error.reason;
}

describe('the bytes of a file', () => {
  it('are all of it, up to the limit', async () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(inFolder('one.json')))).toBe(
      '\uFEFF{"a":1}',
    );
    expect(await bytesOf(inFolder('limit.xlsx'))).toHaveLength(LIMITS.fileBytes);
  });

  it('are text without the mark that editors put before it', async () => {
    expect(await textOf(inFolder('one.json'))).toBe('{"a":1}');
  });

  it.each<[what: string, name: string, reason: UnreadableReason]>([
    [
      'a byte too many',
      'large.xlsx',
      { code: 'too-large', bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes },
    ],
    ['no file', 'none.xlsx', { code: 'absent' }],
    ['a folder', '.', { code: 'not-a-file' }],
  ])('are refused of %s', async (_, name, reason) => {
    expect(await refusal(inFolder(name))).toEqual(reason);
  });

  it.runIf(process.platform !== 'win32').each(['/dev/zero', '/dev/null'])(
    'are refused of %s, which would never end or is none',
    async (device) => {
      expect(await refusal(device)).toEqual({ code: 'not-a-file' });
    },
  );
});
